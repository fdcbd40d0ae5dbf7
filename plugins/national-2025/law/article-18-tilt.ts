import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article18 = quoted({
  id: 'art-18',
  document: MEASURE,
  number: '第十八条',
  title: '对西部和东北的倾斜',
  restated: '享受西部大开发政策和东北全面振兴政策的地区，创建工作中予以倾斜；怎样倾斜、倾斜多少，条文没有规定。',
  quotes: ['属于享受西部大开发政策和东北全面振兴地区，在示范平台（基地）创建工作中将予以倾斜'],
});
