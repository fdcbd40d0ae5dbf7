import { cite, type Field, type Section } from '@shifan/rules';
import * as annex1 from '../law/annex-1-platform.ts';

/** Facts that annex 1 counts and the national form does not print. */
const fields: Field[] = [
  {
    key: 'policyPush',
    label: '是否具备政策推送能力',
    type: 'yes-no',
    required: true,
    citation: cite(
      annex1.digitalisationRow,
      '附件1“数字化智能化建设情况”创建',
      '已初步建设中小企业库、法律政策库、服务机构库、服务产品案例库等基础服务资源库，具备政策推送能力',
    ),
  },
  { key: 'smeDatabaseComplete', label: '中小企业库是否实现全量覆盖', type: 'yes-no', required: true },
  {
    key: 'preciseMatching',
    label: '是否能够利用技术手段实现服务与需求的精准匹配与推送',
    type: 'yes-no',
    required: true,
  },
  {
    key: 'registrationMinutes',
    label: '用户注册流程时长',
    type: 'decimal',
    unit: '分钟',
    required: true,
    min: '0',
    hint: '无需注册的填 0',
  },
  {
    key: 'satisfactionRate',
    label: '对服务满意的中小企业用户占比',
    type: 'percent',
    unit: '%',
    required: true,
    min: '0',
    max: '100',
    hint: '按满意度调查填写满意用户占比，如 92 表示 92%；与服务评价表里各企业的分数不是一回事',
  },
];

/** What the provincial standard asks for beyond the national form. */
export const platformSupplement: Section[] = [
  {
    id: 'provincial-standard',
    title: '补充：省级标准需要的其他情况',
    hint: '国家申请表没有印这些项目，省级标准附件1按它们判断。',
    fields,
  },
];
