import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article01 = quoted({
  id: 'art-01',
  document: MEASURE,
  number: '第一条',
  title: '目的和依据',
  restated:
    '说明为什么开展创建、依据什么法律：以创建带动服务资源集聚、功能丰富、模式创新和质效提升，健全中小企业公共服务体系。',
  quotes: ['根据《中华人民共和国中小企业促进法》，制定本办法'],
});
