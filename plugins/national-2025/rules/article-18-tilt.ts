import type { Preference } from '@shifan/rules';
import { cite, NORTH_EASTERN_REGIONS, WESTERN_POLICY_REGIONS } from '@shifan/rules';
import { article18 } from '../law/article-18-tilt.ts';

const TILT = cite(
  article18,
  '第十八条',
  '属于享受西部大开发政策和东北全面振兴地区，在示范平台（基地）创建工作中将予以倾斜',
);
const NO_MEASURE =
  '条文没有规定怎样倾斜、倾斜多少，也没有列出地区。这里的读法：只作为标记显示给作决定的机关，不加分、不加名额、不自动通过；年度通知可以另行规定。';

export const preferences: Preference[] = [
  {
    id: 'tilt-west',
    type: 'tilt',
    title: '享受西部大开发政策的地区',
    effect: 'flag',
    divisions: [...WESTERN_POLICY_REGIONS],
    source:
      '西部大开发政策的适用范围：国发〔2000〕33号及国办发〔2001〕73号所列十二个省、自治区、直辖市和新疆生产建设兵团，以及比照享受的湘西、恩施、延边三个自治州；以官方最新名单为准。',
    citation: TILT,
    interpretation: NO_MEASURE,
  },
  {
    id: 'tilt-north-east',
    type: 'tilt',
    title: '东北全面振兴地区',
    effect: 'flag',
    divisions: [...NORTH_EASTERN_REGIONS],
    source:
      '《东北地区振兴规划》（国函〔2007〕76号批复）的范围：辽宁（含大连）、吉林、黑龙江，以及内蒙古呼伦贝尔、兴安、通辽、赤峰、锡林郭勒；以官方最新名单为准。',
    citation: TILT,
    interpretation: NO_MEASURE,
  },
];
