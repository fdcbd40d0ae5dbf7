import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article17 = quoted({
  id: 'art-17',
  document: MEASURE,
  number: '第十七条',
  title: '不收费，如实自主申请',
  restated: '申请创建不交任何费用；运营机构自己如实申请并提供佐证材料。',
  quotes: ['申请创建示范平台（基地）不收取任何费用', '平台（基地）运营机构需如实、自主申请，并提供有关佐证材料'],
});
