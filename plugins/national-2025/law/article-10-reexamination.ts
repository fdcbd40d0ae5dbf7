import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article10 = quoted({
  id: 'art-10',
  document: MEASURE,
  number: '第十条',
  title: '复核',
  restated: '已认定的每两年复核一次运行和服务情况；不达标的整改一年；连续两年复核不通过的取消命名。',
  quotes: [
    '工业和信息化部对国家中小企业公共服务示范平台（基地）实行动态管理，会同省级中小企业主管部门每2年对已获认定的示范平台（基地）开展运行和服务情况复核',
    '每2年对已获认定的示范平台（基地）开展运行和服务情况复核',
    '对于复核不达标的，给予1年整改期',
    '连续两年未通过复核的取消认定命名',
  ],
});
