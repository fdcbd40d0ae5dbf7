import type { Parameter } from '@shifan/rules';
import { cite, since } from '@shifan/rules';
import { article10 } from '../law/article-10-reexamination.ts';
import { MEASURE_IN_FORCE } from './dated.ts';

export const reexaminationYears: Parameter = {
  id: 'reexamination-years',
  label: '复核间隔',
  unit: '年',
  bound: 'exact',
  values: since(
    MEASURE_IN_FORCE,
    2,
    cite(article10, '第十条', '每2年对已获认定的示范平台（基地）开展运行和服务情况复核'),
  ),
  interpretation: '条文没有写明从哪天起算。这里的读法：第一次复核从认定起满两年，以后从上一次通过起满两年。',
};

export const rectificationYears: Parameter = {
  id: 'rectification-years',
  label: '整改期',
  unit: '年',
  bound: 'exact',
  values: since(MEASURE_IN_FORCE, 1, cite(article10, '第十条', '对于复核不达标的，给予1年整改期')),
};

export const revocationFailures: Parameter = {
  id: 'revocation-failures',
  label: '连续未通过复核的年数（取消命名）',
  unit: '年',
  bound: 'exact',
  values: since(MEASURE_IN_FORCE, 2, cite(article10, '第十条', '连续两年未通过复核的取消认定命名')),
  interpretation:
    '复核每两年一次，“连续两年”只有在整改期满再复核时才说得通。这里的读法：整改期满复核仍不通过，即为连续两年未通过。',
};
