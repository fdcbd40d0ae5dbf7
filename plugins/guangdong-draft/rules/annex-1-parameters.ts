import { cite, type Parameter } from '@shifan/rules';
import * as annex1 from '../law/annex-1-platform.ts';
import { inclusive } from './number.ts';

const ROW1 = '附件1“数字化智能化建设情况”';
const ROW2 = '附件1“运行便捷稳定情况”';
const ROW4 = '附件1“服务功能情况”';
const ROW5 = '附件1“汇集服务资源情况”';
const ROW7 = '附件1“服务企业情况”';
const ROW8 = '附件1“服务覆盖面情况”';
const ROW9 = '附件1“服务满意度情况”';
const ROW10 = '附件1“线下服务拓展情况”';

export const GROWTH = cite(
  annex1.digitalisationRow,
  `${ROW1}认定`,
  '创建期内服务机构库、服务产品案例库扩容5%以上，中小企业库实现全量覆盖或扩容5%以上；能够利用技术手段实现服务与需求的精准匹配与推送',
);
export const ACCESS = cite(
  annex1.stabilityRow,
  `${ROW2}认定`,
  '同时具备电脑端及移动端（APP、小程序、手机网页等至少一种）服务入口，用户无需注册或注册流程在8分钟以内完成',
);
export const EVENT_SIZE = cite(annex1.offlineRow, ROW10, '每场活动15家以上企业参加');

/** A number of annex 1 at creation and at designation. */
function pair(
  id: string,
  it: {
    label: string;
    unit: string;
    creation: [number, Parameter['values'][number]['citation']];
    designation: [number, Parameter['values'][number]['citation']];
    interpretation?: string;
  },
): Parameter[] {
  const { creation, designation, label, ...rest } = it;
  return [
    inclusive({ id: `${id}-creation`, label: `${label}（创建）`, value: creation[0], citation: creation[1], ...rest }),
    inclusive({
      id: `${id}-designation`,
      label: `${label}（认定）`,
      value: designation[0],
      citation: designation[1],
      ...rest,
    }),
  ];
}

export const platformParameters: Parameter[] = [
  inclusive({
    id: 'library-growth',
    label: '库的扩容',
    unit: '%',
    value: 5,
    citation: GROWTH,
    interpretation: '扩容以创建时冻结的入库数量为基数，（现值－基数）÷基数×100%；恰好百分之五为达到。',
  }),
  inclusive({
    id: 'mobile-channels',
    label: '移动端服务入口',
    unit: '种',
    value: 1,
    citation: ACCESS,
  }),
  inclusive({
    id: 'registration-minutes',
    label: '注册流程时长',
    unit: '分钟',
    value: 8,
    citation: ACCESS,
    interpretation: '无需注册的填0；“以内”包括本数，恰好八分钟为达到。',
  }),
  ...pair('service-items', {
    label: '具体服务内容',
    unit: '项',
    creation: [3, cite(annex1.serviceItemsRow, `${ROW4}创建`, '创建：具体服务内容不少于3项')],
    designation: [6, cite(annex1.serviceItemsRow, `${ROW4}认定`, '认定：具体服务内容不少于6项')],
    interpretation: '综合服务和技术服务两处勾选的项数合计，“其他”计一项。',
  }),
  ...pair('providers', {
    label: '汇聚服务机构（专家）',
    unit: '家（人）',
    creation: [80, cite(annex1.providersRow, `${ROW5}创建`, '汇聚服务机构（专家）数量不少于80家（人）')],
    designation: [150, cite(annex1.providersRow, `${ROW5}认定`, '汇聚服务机构（专家）数量不少于150家（人）')],
    interpretation: '服务机构数与专家人数合计。',
  }),
  ...pair('served-smes', {
    label: '年服务中小企业',
    unit: '家',
    creation: [1000, cite(annex1.servedRow, `${ROW7}创建`, '年服务中小企业1000家以上')],
    designation: [3000, cite(annex1.servedRow, `${ROW7}认定`, '年服务中小企业3000家以上')],
  }),
  ...pair('coverage', {
    label: '对下一级行政区的服务覆盖面',
    unit: '%',
    creation: [30, cite(annex1.coverageRow, `${ROW8}创建`, '服务对下一级行政区覆盖面30%以上')],
    designation: [50, cite(annex1.coverageRow, `${ROW8}认定`, '服务对下一级行政区覆盖面50%以上')],
  }),
  ...pair('satisfaction', {
    label: '对服务满意的用户占比',
    unit: '%',
    creation: [80, cite(annex1.satisfactionRow, `${ROW9}创建`, '中小企业用户对服务满意的占比80%以上')],
    designation: [90, cite(annex1.satisfactionRow, `${ROW9}认定`, '中小企业用户对服务满意的占比90%以上')],
    interpretation:
      '条文说的是满意用户的占比，与申请表里各企业的满意度分数不是一回事；多少分算“满意”条文没有写，由申报单位按调查结果填占比。',
  }),
  ...pair('offline-events', {
    label: '年开展线下专题服务活动',
    unit: '次',
    creation: [5, cite(annex1.offlineRow, `${ROW10}创建`, '年开展线下专题服务活动5次以上')],
    designation: [10, cite(annex1.offlineRow, `${ROW10}认定`, '年开展线下专题服务活动10次以上')],
    interpretation: '只计每场企业数达到要求的活动。国家申请表要求至少填十项活动，那是填表要求，不是这里的标准。',
  }),
  inclusive({ id: 'event-enterprises', label: '每场活动参加企业', unit: '家', value: 15, citation: EVENT_SIZE }),
];
