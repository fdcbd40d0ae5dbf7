import { type EligibilityCondition, forBothKinds, type Shown } from '@shifan/official-forms';
import type { Citation, Criterion, Parameter } from '@shifan/rules';
import {
  all,
  cite,
  fact,
  gt,
  gte,
  judgement,
  no,
  notDenied,
  number,
  parameter,
  since,
  today,
  yearsBetween,
} from '@shifan/rules';
import { article02 } from '../law/article-02-definitions.ts';
import { article05 } from '../law/article-05-eligibility.ts';
import { article12 } from '../law/article-12-sanctions.ts';
import { article14 } from '../law/article-14-duties.ts';
import { MEASURE_IN_FORCE } from './dated.ts';
import { ELIGIBILITY_EVIDENCE } from './article-05-shown.ts';

const OPERATING = cite(article05, '第五条第（一）项', '平台（基地）运营3年以上');

export const operatingYears: Parameter = {
  id: 'operating-years',
  label: '运营年限',
  unit: '年',
  bound: 'inclusive',
  values: since(MEASURE_IN_FORCE, 3, OPERATING),
  interpretation:
    '条文没有写明年限从哪一天算起、算到哪一天。这里的读法：平台从平台上线时间、基地从开始运营时间（只填年月的从当月一日）算到作出判断的当日，按民法典满整年计；“以上”包括本数（民法典第一千二百五十九条）。',
};

const HOLDS_ON =
  '条文写的是申报条件。这里的读法：验收认定时应当继续具备，与第十一条“对照示范平台（基地）申报条件和创建要求组织审核”一致。';

type Condition5 = Omit<EligibilityCondition, 'interpretation'> & { interpretation?: string };

/** One condition of art. 5, with how its holding at designation is read. */
function condition(it: Condition5): Criterion[] {
  return forBothKinds({ ...it, interpretation: `${it.interpretation ?? ''}${HOLDS_ON}` });
}

interface Judged {
  id: string;
  title: string;
  citation: Citation;
  also?: Citation[];
  question: string;
  shown: Shown;
}

/** A condition without a number: the reviewer answers the clause's own question beside the answers that bear on it. */
function judged(it: Judged): Criterion[] {
  const asked = judgement(it.question);
  return condition({ ...it, platform: asked, base: asked });
}

const decided: Criterion[] = [
  ...condition({
    id: 'operating-years',
    title: '运营满三年',
    citation: OPERATING,
    platform: gte(yearsBetween(fact('platformOnlineSince'), today()), parameter('operating-years')),
    base: gte(yearsBetween(fact('operatingSince'), today()), parameter('operating-years')),
  }),
  ...condition({
    id: 'not-dishonest',
    title: '未被列入严重失信主体名单',
    citation: cite(article05, '第五条第（一）项', '未被列入严重失信主体名单'),
    also: [
      cite(article12, '第十二条', '被列入严重失信主体名单或经查实存在数据、资料弄虚作假的，取消创建资格或撤销认定命名'),
    ],
    platform: no('onDishonestyList'),
    base: no('onDishonestyList'),
  }),
  ...condition({
    id: 'not-branch',
    title: '运营主体不是分支机构',
    citation: cite(article02, '第二条第三款', '分支机构除外'),
    platform: no('isBranch'),
    base: no('isBranch'),
    shown: {
      platform: ['operatorNature', 'undertakesByContract'],
      base: ['operatorNature', 'undertakesByContract'],
    },
  }),
];

const LIBRARIES = cite(article05, '第五条第（一）项', '初步建立中小企业库、政策法规库、服务机构库、服务产品和案例库等');
const LIBRARY_COUNTS = [
  'smeDatabaseEntries',
  'policyDatabaseEntries',
  'providerDatabaseEntries',
  'caseDatabaseEntries',
];

const libraries = condition({
  id: 'libraries',
  title: '初步建立四类库',
  citation: LIBRARIES,
  platform: all(...LIBRARY_COUNTS.map((key) => gt(fact(key), number('0')))),
  base: judgement('是否初步建立中小企业库、政策法规库、服务机构库、服务产品和案例库等？'),
  shown: { platform: LIBRARY_COUNTS, base: ELIGIBILITY_EVIDENCE.libraries.base },
  interpretation:
    '条文没有写入库数量。这里的读法：平台类四个库各有入库即为“初步建立”；表中“法律政策库”“服务产品案例库”与条文“政策法规库”“服务产品和案例库”是同一类库。基地类申请表不填入库数量，由审核人判断。',
});

const judgedOfPlatform: Criterion[] = [
  ...judged({
    id: 'scale-stable',
    title: '中小企业数量有规模，稳定或增长',
    citation: cite(article05, '第五条第（一）项', '注册或入驻中小企业数量达到一定规模，且保持基本稳定或增长'),
    question: '注册或入驻中小企业数量是否达到一定规模，且保持基本稳定或增长？',
    shown: ELIGIBILITY_EVIDENCE.scale,
  }),
  ...judged({
    id: 'reputation',
    title: '声誉和品牌影响力',
    citation: cite(article05, '第五条第（一）项', '在区域或行业内具有良好的声誉和品牌影响力'),
    question: '在区域或行业内是否具有良好的声誉和品牌影响力？',
    shown: ELIGIBILITY_EVIDENCE.reputation,
  }),
  ...judged({
    id: 'functions',
    title: '功能比较全面，重点有特色',
    citation: cite(article05, '第五条第（一）项', '服务功能比较全面，重点服务内容具有特色'),
    question: '服务功能是否比较全面，重点服务内容是否具有特色？',
    shown: ELIGIBILITY_EVIDENCE.functions,
  }),
  ...libraries,
  ...judged({
    id: 'resources',
    title: '组织带动社会服务资源',
    citation: cite(
      article05,
      '第五条第（一）项',
      '有较强的组织带动社会服务资源的能力，通过引入高校、科研院所、专业服务机构、投融资机构以及相关专家等增强协同服务能力',
    ),
    question: '是否有较强的组织带动社会服务资源的能力，引入高校、科研院所、专业服务机构、投融资机构和专家协同服务？',
    shown: ELIGIBILITY_EVIDENCE.resources,
  }),
  ...judged({
    id: 'digital',
    title: '数字化网络化智能化基础',
    citation: cite(
      article05,
      '第五条第（一）项',
      '服务数字化、网络化、智能化具有一定基础，线上服务平台规范化、集约化建设和安全高效运行',
    ),
    question: '服务数字化、网络化、智能化是否具有一定基础，线上服务平台是否规范、集约建设并安全高效运行？',
    shown: ELIGIBILITY_EVIDENCE.digital,
  }),
];

const RULES = cite(article05, '第五条第（二）项', '有健全的管理制度、规范的服务流程和完善的服务质量保证措施');
const RULES_QUESTION = '是否有健全的管理制度、规范的服务流程和完善的服务质量保证措施？';
const SECURITY = cite(article05, '第五条第（二）项', '建立并实施服务信息保密机制、网络与数据安全保障体系');
const SECURITY_QUESTION = '是否建立并实施服务信息保密机制、网络与数据安全保障体系？';
const A_PLAIN_NO = '申请表中答“否”的，按不具备处理；答“是”或者表中不问的，由审核人看材料判断。';

const judgedOfOperator: Criterion[] = [
  ...judged({
    id: 'premises',
    title: '固定场所和必要设施',
    citation: cite(article05, '第五条第（二）项', '有固定的经营服务场所和必要的服务设施'),
    question: '运营主体是否有固定的经营服务场所和必要的服务设施？',
    shown: ELIGIBILITY_EVIDENCE.premises,
  }),
  ...condition({
    id: 'rules',
    title: '制度、流程和质量保证措施',
    citation: RULES,
    platform: all(notDenied('hasManagementRules'), judgement(RULES_QUESTION)),
    base: all(notDenied('hasServiceRules'), judgement(RULES_QUESTION)),
    shown: ELIGIBILITY_EVIDENCE.rules,
    interpretation: A_PLAIN_NO,
  }),
  ...judged({
    id: 'team',
    title: '管理团队和专职人才队伍',
    citation: cite(
      article05,
      '第五条第（二）项',
      '有专业的管理团队和专职服务人才队伍，具备相关领域运营管理、创新创业服务经验，能够有效组织开展平台（基地）管理、运营和服务工作',
    ),
    question: '是否有专业的管理团队和专职服务人才队伍，具备相关经验，能够有效组织管理、运营和服务工作？',
    shown: ELIGIBILITY_EVIDENCE.team,
  }),
  ...judged({
    id: 'online-offline',
    title: '线上线下协同服务',
    citation: cite(
      article05,
      '第五条第（二）项',
      '具有线上线下协同服务能力，能够积极组织动员各类服务资源开展内容丰富、形式多样的服务活动',
    ),
    also: [
      cite(
        article14,
        '第十四条',
        '全面融入全国中小企业服务“一张网”，积极参与政府部门组织的中小企业服务活动，统筹线上线下服务资源和力量',
      ),
    ],
    question: '是否具有线上线下协同服务能力，能够组织动员各类资源开展内容丰富、形式多样的服务活动？',
    shown: ELIGIBILITY_EVIDENCE.onlineOffline,
  }),
  ...condition({
    id: 'security',
    title: '保密机制和网络、数据安全',
    citation: SECURITY,
    platform: judgement(SECURITY_QUESTION),
    base: all(notDenied('hasSecuritySystem'), judgement(SECURITY_QUESTION)),
    shown: ELIGIBILITY_EVIDENCE.security,
    interpretation: A_PLAIN_NO,
  }),
];

export const criteria: Criterion[] = [...decided, ...judgedOfPlatform, ...judgedOfOperator];
