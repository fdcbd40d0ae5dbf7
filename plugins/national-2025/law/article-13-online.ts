import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article13 = quoted({
  id: 'art-13',
  document: MEASURE,
  number: '第十三条',
  title: '全过程线上管理',
  restated: '申报、创建、验收、复核等依托优质中小企业梯度培育平台全过程线上管理，以数据采集和共享跟踪服务成效。',
  quotes: [
    '对平台（基地）申报、创建、验收、复核等工作进行全过程线上管理',
    '通过数据采集和共享方式跟踪分析服务中小企业成效',
  ],
});
