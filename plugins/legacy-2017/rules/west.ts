import { cite, type Preference } from '@shifan/rules';
import { article12 } from '../law/conditions.ts';

/** 享受西部大开发政策的地区, by division. */
export const WEST = [
  '50', // 重庆
  '51', // 四川
  '52', // 贵州
  '53', // 云南
  '54', // 西藏
  '61', // 陕西
  '62', // 甘肃
  '63', // 青海
  '64', // 宁夏
  '65', // 新疆
  '15', // 内蒙古
  '45', // 广西
  '66', // 新疆生产建设兵团
  '4331', // 湘西
  '4228', // 恩施
  '2224', // 延边
];

export const RELAXED = cite(
  article12,
  '第十二条第二款',
  '属于享受西部大开发政策区域内的服务平台，上述（一）、（二）、（三）和（六）的条件可适度放宽',
);
export const NO_MEASURE =
  '条文没有写放宽到多少。这里的读法：未达到的，在西部地区标为“可以放宽”，由审核人决定，从不自动算作达到；（四）（五）两项不在放宽之列。';

export const preferences: Preference[] = [
  {
    id: 'relaxation-west',
    type: 'relaxation',
    title: '享受西部大开发政策的地区，（一）（二）（三）（六）可以适度放宽',
    effect: 'relaxable',
    divisions: WEST,
    source: '西部大开发政策的适用范围：国发〔2000〕33号及国办发〔2001〕73号；以官方最新名单为准。',
    citation: RELAXED,
    interpretation: NO_MEASURE,
  },
];
