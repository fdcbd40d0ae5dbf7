import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article19 = quoted({
  id: 'art-19',
  document: MEASURE,
  number: '第十九条',
  title: '施行、废止和旧称号失效',
  restated:
    '自印发之日（2025年10月21日）起施行，2016年194号、2017年156号两个旧办法同时废止；按旧办法仍在有效期内的称号，2025年12月31日到期后失效。',
  quotes: [
    '本办法自印发之日起施行',
    '《国家小型微型企业创业创新示范基地建设管理办法》（工信部企业〔2016〕194号）和《国家中小企业公共服务示范平台认定管理办法》（工信部企业〔2017〕156号）同时废止',
    '2025年12月31日到期后失效',
  ],
});
