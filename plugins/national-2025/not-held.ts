import type { Plugin } from '@shifan/rules';

/** Never invented: what the texts refer to and we do not hold. */
export const notHeld: Plugin['notHeld'] = [
  {
    what: '工信部企业〔2025〕225号附件1《创建及认定标准（平台类）》',
    consequence:
      '没有任何平台类数字指标。正文第五条以外的创建标准、认定标准由审核人对照原附件判断；年度通知公布数值后可作为通知参数载入。',
  },
  {
    what: '工信部企业〔2025〕225号附件2《创建及认定标准（基地类）》',
    consequence: '没有任何基地类数字指标，处理同上。',
  },
  {
    what: '工信部企业〔2025〕225号附件3《创建方案评价要求》',
    consequence: '方案评价只列第七条第（一）项第1目写明的要求，没有分值和权重，也没有“保障协同”一项。',
  },
  {
    what: '评估验收和复核的材料清单、表式',
    consequence: '七项材料只用于创建申报；验收、复核要求的材料待通知明确后载入。',
  },
  {
    what: '工信部企业〔2016〕194号',
    consequence: '旧的小微双创示范基地称号只记失效日期，不按旧办法判断。',
  },
];
