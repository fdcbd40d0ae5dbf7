import {
  add,
  all,
  any,
  atLeast,
  baseline,
  cite,
  column,
  type Condition,
  count,
  countSelected,
  type Criterion,
  divide,
  fact,
  gt,
  gte,
  includes,
  is,
  judgement,
  lte,
  multiply,
  number,
  oneOf,
  parameter,
  subtract,
  type Value,
  yes,
} from '@shifan/rules';
import * as annex1 from '../law/annex-1-platform.ts';
import { ACCESS, GROWTH } from './annex-1-parameters.ts';
import { LIBRARY_COUNTS } from './article-05.ts';
import { indicator, type Row } from './indicator.ts';

/** By how many per cent a library has grown since creation; without data where it was empty. */
function growth(key: string): Value {
  return multiply(divide(subtract(fact(key), baseline(key)), baseline(key)), number('100'));
}

const hasGrown = (key: string): Condition => gte(growth(key), parameter('library-growth'));

const MOBILE = ['mobile-web', 'wechat-mini-program', 'app'];
/** Of the sorts of mobile access, at least so many. */
const mobile = atLeast(parameter('mobile-channels'), ...MOBILE.map((code) => includes('accessChannels', code)));

const SYSTEM: Row[] = [
  {
    id: 'digitalisation',
    title: '数字化智能化建设情况',
    group: '系统建设',
    creation: {
      condition: all(...LIBRARY_COUNTS.map((key) => gt(fact(key), number('0'))), yes('policyPush')),
      citation: cite(
        annex1.digitalisationRow,
        '附件1“数字化智能化建设情况”创建',
        '已初步建设中小企业库、法律政策库、服务机构库、服务产品案例库等基础服务资源库，具备政策推送能力',
      ),
      interpretation: '条文没有写入库数量。这里的读法：四个库各有入库即为“初步建设”。',
    },
    designation: {
      condition: all(
        hasGrown('providerDatabaseEntries'),
        hasGrown('caseDatabaseEntries'),
        any(yes('smeDatabaseComplete'), hasGrown('smeDatabaseEntries')),
        yes('preciseMatching'),
      ),
      citation: GROWTH,
      interpretation: '扩容与成为创建对象时冻结的入库数量相比；当时为0的算不出扩容，按没有数据处理。',
    },
  },
  {
    id: 'stability',
    title: '运行便捷稳定情况',
    group: '系统建设',
    creation: {
      condition: includes('accessChannels', 'desktop'),
      citation: cite(annex1.stabilityRow, '附件1“运行便捷稳定情况”创建', '具备电脑端服务入口'),
    },
    designation: {
      condition: all(
        includes('accessChannels', 'desktop'),
        mobile,
        lte(fact('registrationMinutes'), parameter('registration-minutes')),
      ),
      citation: ACCESS,
    },
  },
];

const SUPPORT_QUESTION =
  '团队和人才队伍、经费保障、制度流程和质量保证、规划和计划、资质、专利著作权和标准等运营保障机制是否健全？';
const SUPPORT = cite(
  annex1.supportRow,
  '附件1“运营保障机制情况”',
  '主要从建立健全服务管理团队和服务人才队伍情况,系统建设、技术运维和服务运营等经费保障情况',
);
const SUPPORT_SHOWN = [
  'managerCount',
  'serviceStaffCount',
  'bachelorShare',
  'hasDevelopmentPlan',
  'hasAnnualPlan',
  'hasManagementRules',
  'qualifications',
];

const support: Row = {
  id: 'support',
  title: '运营保障机制情况',
  group: '系统建设',
  creation: { condition: judgement(SUPPORT_QUESTION), citation: SUPPORT, shows: SUPPORT_SHOWN },
  designation: { condition: judgement(SUPPORT_QUESTION), citation: SUPPORT, shows: SUPPORT_SHOWN },
};

/** A row with one number a stage, from the parameters `<id>-creation` and `<id>-designation`. */
function numeric<C extends string>(
  row: { id: string; title: string; group: string; article: { id: string; quotes: C[] } },
  value: Value,
  words: { creation: NoInfer<C>; designation: NoInfer<C> },
): Row {
  const { id, title, group, article } = row;
  const at = (stage: 'creation' | 'designation', name: string) => ({
    condition: gte(value, parameter(`${id}-${stage}`)),
    citation: { article: article.id, clause: `附件1“${title}”${name}`, quote: words[stage] },
  });
  return { id, title, group, creation: at('creation', '创建'), designation: at('designation', '认定') };
}

const CAPABILITY: Row[] = [
  numeric(
    { id: 'service-items', title: '服务功能情况', group: '服务能力', article: annex1.serviceItemsRow },
    countSelected('generalServices', 'technicalServices'),
    { creation: '创建：具体服务内容不少于3项', designation: '认定：具体服务内容不少于6项' },
  ),
  numeric(
    { id: 'providers', title: '汇集服务资源情况', group: '服务能力', article: annex1.providersRow },
    add(fact('providerCount'), fact('expertCount')),
    { creation: '汇聚服务机构（专家）数量不少于80家（人）', designation: '汇聚服务机构（专家）数量不少于150家（人）' },
  ),
  {
    id: 'interconnection',
    title: '互联互通情况',
    group: '服务能力',
    creation: {
      condition: oneOf('interconnection', 'planned', 'initial', 'integrated'),
      citation: cite(
        annex1.interconnectionRow,
        '附件1“互联互通情况”创建',
        '初步实现本区域或本领域内线上服务平台的互联互通，或制定明确的互联互通工作规划',
      ),
      shows: ['interconnection', 'interconnectionNote'],
    },
    designation: {
      condition: is('interconnection', 'integrated'),
      citation: cite(
        annex1.interconnectionRow,
        '附件1“互联互通情况”认定',
        '综合服务平台实现与本区域内相关平台的业务协同与互联互通',
      ),
      also: [cite(annex1.interconnectionRow, '附件1“互联互通情况”认定', '实现与区域服务网络或全国一张网协同服务')],
      interpretation:
        '申请表选“已全面实现互联互通和业务协同”的，按具备处理；只是初步实现或者有规划的，创建时够、认定时不够。审核人对照佐证核对所选。',
      shows: ['interconnection', 'interconnectionNote', 'generalServices', 'technicalServices'],
    },
  },
];

const EFFECT: Row[] = [
  numeric(
    { id: 'served-smes', title: '服务企业情况', group: '服务成效', article: annex1.servedRow },
    fact('servedSmes'),
    {
      creation: '年服务中小企业1000家以上',
      designation: '年服务中小企业3000家以上',
    },
  ),
  numeric(
    { id: 'coverage', title: '服务覆盖面情况', group: '服务成效', article: annex1.coverageRow },
    fact('coverageRate'),
    { creation: '服务对下一级行政区覆盖面30%以上', designation: '服务对下一级行政区覆盖面50%以上' },
  ),
  numeric(
    { id: 'satisfaction', title: '服务满意度情况', group: '服务成效', article: annex1.satisfactionRow },
    fact('satisfactionRate'),
    { creation: '中小企业用户对服务满意的占比80%以上', designation: '中小企业用户对服务满意的占比90%以上' },
  ),
  numeric(
    { id: 'offline-events', title: '线下服务拓展情况', group: '服务成效', article: annex1.offlineRow },
    count('offlineEvents', gte(column('enterprises'), parameter('event-enterprises'))),
    { creation: '年开展线下专题服务活动5次以上', designation: '年开展线下专题服务活动10次以上' },
  ),
];

/** Annex 1: ten rows, each at creation and at designation. */
export const platformStandard: Criterion[] = [...SYSTEM, support, ...CAPABILITY, ...EFFECT].flatMap((row) =>
  indicator('platform', row),
);
