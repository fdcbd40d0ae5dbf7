import { type EligibilityCondition, forBothKinds, type Shown } from '@shifan/official-forms';
import {
  all,
  type Citation,
  cite,
  type Criterion,
  fact,
  gt,
  gte,
  judgement,
  no,
  notDenied,
  number,
  parameter,
  today,
  yearsBetween,
} from '@shifan/rules';
import { article02 } from '../law/chapter-1-general.ts';
import { article05 } from '../law/chapter-2-conditions.ts';
import { article12, article14 } from '../law/chapter-4-management.ts';
import { SHOWN } from './shown.ts';
import { OPERATING } from './procedure-parameters.ts';

type Words = (typeof article05.quotes)[number];

const HOLDS_ON = '条文写的是申报条件。这里的读法：验收认定时应当继续具备。';
const A_PLAIN_NO = `申请表中答“否”的，按不具备处理；答“是”或者表中不问的，由审核人看材料判断。${HOLDS_ON}`;

type Condition5 = Omit<EligibilityCondition, 'shown' | 'interpretation'> & { interpretation?: string };

const SHOWN_AT: Record<string, Shown | undefined> = SHOWN;

/** One condition of art. 5, with the answers that bear on it and how its holding at designation is read. */
function condition(it: Condition5): Criterion[] {
  return forBothKinds({ ...it, shown: SHOWN_AT[it.id], interpretation: it.interpretation ?? HOLDS_ON });
}

/** A condition without a number: the reviewer answers the clause's own question. */
function judged(
  id: keyof typeof SHOWN,
  title: string,
  words: { clause: string; quote: Words; question: string; also?: Citation[] },
): Criterion[] {
  const asked = judgement(words.question);
  return condition({
    id,
    title,
    citation: cite(article05, words.clause, words.quote),
    also: words.also,
    platform: asked,
    base: asked,
  });
}

const DISHONEST = cite(article05, '第五条第（一）项第1目', '运营3年以上，未被列入严重失信主体名单');
const OPERATION: Criterion[] = [
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
    citation: DISHONEST,
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
  }),
];

const LIBRARIES = '初步建立中小企业库、政策法规库、服务机构库、服务产品和案例库等基础服务资源库' as const;
export const LIBRARY_COUNTS = [
  'smeDatabaseEntries',
  'policyDatabaseEntries',
  'providerDatabaseEntries',
  'caseDatabaseEntries',
];

const BASIC: Criterion[] = [
  ...judged('scale-stable', '中小企业数量有规模，稳定或增长', {
    clause: '第五条第（一）项第2目',
    quote: '注册或入驻中小企业数量达到一定规模，且保持基本稳定或增长',
    question: '注册或入驻中小企业数量是否达到一定规模，且保持基本稳定或增长？',
  }),
  ...judged('reputation', '声誉和品牌影响力', {
    clause: '第五条第（一）项第3目',
    quote: '在区域或行业内具有较好的声誉和品牌影响力',
    question: '在区域或行业内是否具有较好的声誉和品牌影响力？',
  }),
  ...judged('functions', '功能相对全面，重点有特色', {
    clause: '第五条第（一）项第4目',
    quote: '服务功能相对全面，重点服务内容具有特色',
    question: '服务功能是否相对全面，重点服务内容是否具有特色？',
  }),
  ...condition({
    id: 'libraries',
    title: '初步建立基础服务资源库',
    citation: cite(article05, '第五条第（一）项第5目', LIBRARIES),
    platform: all(...LIBRARY_COUNTS.map((key) => gt(fact(key), number('0')))),
    base: judgement('是否初步建立中小企业库、政策法规库、服务机构库、服务产品和案例库等基础服务资源库？'),
    interpretation: `条文没有写入库数量。这里的读法：平台类四个库各有入库即为“初步建立”；“法律政策库”与“政策法规库”是同一类库。基地类申请表不填入库数量，由审核人判断。${HOLDS_ON}`,
  }),
  ...judged('resources', '组织带动社会服务资源', {
    clause: '第五条第（一）项第6目',
    quote:
      '有较强的组织带动社会服务资源的能力，通过引入高校、科研院所、专业服务机构、投融资机构及相关专家等增强协同服务能力',
    question: '是否有较强的组织带动社会服务资源的能力，引入高校、科研院所、专业服务机构、投融资机构和专家协同服务？',
  }),
  ...judged('digital', '数字化网络化智能化基础', {
    clause: '第五条第（一）项第7目',
    quote: '服务数字化、网络化、智能化具有一定基础，线上服务平台规范运行、安全高效',
    question: '服务数字化、网络化、智能化是否具有一定基础，线上服务平台是否规范运行、安全高效？',
  }),
];

const RULES_QUESTION = '是否有健全的管理制度、规范的服务流程和基本的服务质量保证措施？';
const SECURITY_QUESTION = '是否建立并实施服务信息保密机制、网络与数据安全保障体系？';

const OPERATOR: Criterion[] = [
  ...judged('premises', '固定场所和必要设施', {
    clause: '第五条第（二）项第1目',
    quote: '有固定的经营服务场所和必要的服务设施',
    question: '运营主体是否有固定的经营服务场所和必要的服务设施？',
  }),
  ...condition({
    id: 'rules',
    title: '制度、流程和质量保证措施',
    citation: cite(article05, '第五条第（二）项第2目', '有健全的管理制度、规范的服务流程和基本的服务质量保证措施'),
    platform: all(notDenied('hasManagementRules'), judgement(RULES_QUESTION)),
    base: all(notDenied('hasServiceRules'), judgement(RULES_QUESTION)),
    interpretation: A_PLAIN_NO,
  }),
  ...judged('team', '管理团队和专职人才队伍', {
    clause: '第五条第（二）项第3目',
    quote:
      '有专业的管理团队和专职服务人才队伍，具备相关领域运营管理、创新创业服务经验，能有效组织开展平台（基地）管理、运营和服务工作',
    question: '是否有专业的管理团队和专职服务人才队伍，具备相关经验，能有效组织管理、运营和服务工作？',
  }),
  ...judged('online-offline', '线上线下协同服务', {
    clause: '第五条第（二）项第4目',
    quote: '具有线上线下协同服务能力，能组织动员各类服务资源开展形式多样的服务活动',
    question: '是否具有线上线下协同服务能力，能组织动员各类服务资源开展形式多样的服务活动？',
    also: [
      cite(article14, '第十四条第（一）项', '全面融入全国及全省中小企业服务“一张网”'),
      cite(article14, '第十四条第（二）项', '积极参与政府部门组织的中小企业服务活动'),
      cite(article14, '第十四条第（三）项', '统筹线上线下服务资源，提升服务能力和质效'),
      cite(article14, '第十四条第（四）项', '主动开展资源共享、技术指导、教育培训等活动，分享先进经验和发展模式'),
    ],
  }),
  ...condition({
    id: 'security',
    title: '保密机制和网络、数据安全',
    citation: cite(article05, '第五条第（二）项第5目', '建立并实施服务信息保密机制、网络与数据安全保障体系'),
    platform: judgement(SECURITY_QUESTION),
    base: all(notDenied('hasSecuritySystem'), judgement(SECURITY_QUESTION)),
    interpretation: A_PLAIN_NO,
  }),
];

/** Art. 5: 应满足以下各项, so every one of them holds. */
export const eligibility: Criterion[] = [...OPERATION, ...BASIC, ...OPERATOR];
