import { quoted } from '@shifan/rules';
import { DRAFT } from './document.ts';

export const article17 = quoted({
  id: 'art-17',
  document: DRAFT,
  number: '第十七条',
  title: '不收费、如实自主申请',
  restated: '申请不收取任何费用；运营机构如实、自主申请并提供佐证材料。',
  quotes: ['不收取任何费用，平台（基地）运营机构需如实、自主申请，并提供有关佐证材料'],
});

export const article18 = quoted({
  id: 'art-18',
  document: DRAFT,
  number: '第十八条',
  title: '施行',
  restated: '自印发之日起施行；此前省内规定不一致的以本办法为准。现为征求意见稿，尚未印发。',
  quotes: ['本办法自印发之日起施行', '此前我省相关规定与本办法不一致的，以本办法为准'],
});
