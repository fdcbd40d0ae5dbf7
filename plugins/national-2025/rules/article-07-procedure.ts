import type { Parameter } from '@shifan/rules';
import { cite, since } from '@shifan/rules';
import { article07 } from '../law/article-07-procedure.ts';
import { MEASURE_IN_FORCE } from './dated.ts';

export const noticeWorkingDays: Parameter = {
  id: 'notice-working-days',
  label: '公示时间',
  unit: '工作日',
  bound: 'exact',
  values: since(
    MEASURE_IN_FORCE,
    5,
    cite(
      article07,
      '第七条第（二）项',
      '工业和信息化部根据申报条件和创建标准、创建方案评价要求进行审核，按程序择优确定拟创建对象并通过部网站公示5个工作日',
    ),
  ),
  interpretation:
    '拟创建对象和拟认定名单的公示时间，条文各写一处（第七条第（二）项、第（四）项），都是五个工作日，这里用同一个数。',
};

export const creationYears: Parameter = {
  id: 'creation-years',
  label: '创建期',
  unit: '年',
  bound: 'exact',
  values: since(
    MEASURE_IN_FORCE,
    2,
    cite(article07, '第七条第（二）项', '被确定为创建对象的平台（基地）进入2年创建期'),
  ),
};

export const acceptanceAttempts: Parameter = {
  id: 'acceptance-attempts',
  label: '评估验收次数',
  unit: '次',
  bound: 'inclusive',
  values: since(
    MEASURE_IN_FORCE,
    2,
    cite(
      article07,
      '第七条第（三）项',
      '对于初次验收未通过的创建对象，允许其延长1年创建期，再次验收未通过的退出创建活动',
    ),
  ),
  interpretation: '条文没有写数字。“初次”“再次”合为两次，第二次未通过的退出，没有第三次。',
};

export const extensionYears: Parameter = {
  id: 'extension-years',
  label: '初次验收未通过后的延长期',
  unit: '年',
  bound: 'exact',
  values: since(
    MEASURE_IN_FORCE,
    1,
    cite(
      article07,
      '第七条第（三）项',
      '对于初次验收未通过的创建对象，允许其延长1年创建期，再次验收未通过的退出创建活动',
    ),
  ),
  interpretation: '条文没有写明延长期从哪天起算。这里的读法：从第一次创建期届满起算。',
};
