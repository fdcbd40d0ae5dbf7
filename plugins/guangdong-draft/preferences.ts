import { cite, type Preference } from '@shifan/rules';
import { priorityNote } from './law/annex-2-explanations.ts';

const NOTE = '附件2指标解释说明9';
const BETWEEN_EQUALS =
  '条文写的是“同等条件下予以优先支持”。这里的读法：只在同等条件的基地之间起作用，不加分、不改变各项标准的判断。怎样算“作用突出”条文没有写标准，由审核人判断并写明理由。';

export const preferences: Preference[] = [
  {
    id: 'priority-new-productive-forces',
    type: 'priority',
    title: '发展新质生产力作用突出的基地（保障产业链供应链、高能级创新平台、典型案例）',
    effect: 'between-equals',
    source: '征求意见稿附件2指标解释说明9，各地区都适用。',
    citation: cite(
      priorityNote,
      NOTE,
      '保障产业链供应链稳定安全,建设高能级创新平台(制造业创新中心、国家实验室),形成典型案例',
    ),
    interpretation: BETWEEN_EQUALS,
  },
  {
    id: 'priority-specialised-growth',
    type: 'priority',
    title: '促进专精特新发展作用突出的基地（创新性、示范性、复制性的政策和服务模式）',
    effect: 'between-equals',
    source: '征求意见稿附件2指标解释说明9，各地区都适用。',
    citation: cite(
      priorityNote,
      NOTE,
      '在促进中小企业专精特新发展方面,探索形成具有创新性、示范性、复制性的政策和服务模式',
    ),
    interpretation: BETWEEN_EQUALS,
  },
];
