import { cite, type Preference, WESTERN_POLICY_REGIONS } from '@shifan/rules';
import { article12 } from '../law/conditions.ts';

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
    divisions: [...WESTERN_POLICY_REGIONS],
    source: '西部大开发政策的适用范围：国发〔2000〕33号及国办发〔2001〕73号；以官方最新名单为准。',
    citation: RELAXED,
    interpretation: NO_MEASURE,
  },
];
