import type { Preference } from '@shifan/rules';
import { article05 } from '../law/article-05-base.ts';
import { article10 } from '../law/article-10-final.ts';
import { cite } from '../law/cite.ts';

export const preferences: Preference[] = [
  {
    id: 'model-province',
    type: 'tilt',
    title: '样板省倾斜',
    effect: 'flag',
    divisions: ['98'],
    exceptDivisions: ['9802'],
    source: '第十条（虚构），样板港市计划单列，不在其内',
    citation: cite(article10, '第十条第一款', '对样板省予以倾斜'),
    interpretation: '条文没有写明怎样倾斜。这里的读法：向决定机关标明，条件相同时予以考虑。',
  },
  {
    id: 'chain-leader',
    type: 'priority',
    title: '同等条件下优先',
    effect: 'between-equals',
    source: '第十条（虚构）',
    citation: cite(article10, '第十条第二款', '同等条件下优先支持'),
  },
  {
    id: 'small-site',
    type: 'relaxation',
    title: '占地面积放宽',
    effect: 'relaxable',
    divisions: ['98'],
    source: '第五条第（五）项（虚构）',
    citation: cite(article05, '第五条第（五）项', '占地面积3万平方米以上，样板省的基地可以放宽'),
  },
];
