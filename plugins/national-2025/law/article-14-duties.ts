import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article14 = quoted({
  id: 'art-14',
  document: MEASURE,
  number: '第十四条',
  title: '示范平台（基地）的义务',
  restated:
    '融入全国中小企业服务“一张网”，参加政府部门组织的服务活动，统筹线上线下资源，主动开展共享、指导、培训并分享经验。',
  quotes: ['全面融入全国中小企业服务“一张网”，积极参与政府部门组织的中小企业服务活动，统筹线上线下服务资源和力量'],
});
