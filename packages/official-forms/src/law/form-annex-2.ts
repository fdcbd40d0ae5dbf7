import { quoted } from '@shifan/rules';
import { CALL } from '../issued.ts';

export const formAnnex2 = quoted({
  id: 'form-annex-2',
  document: CALL,
  number: '附件2',
  title: '创建申请表（平台类）',
  restated:
    '平台类申请表，五个部分；三处总体情况各一千字以内，线下活动至少十项，服务企业名单不少于三十家，满意度按满分一百分填写。表式见粤工信服务函〔2025〕31号所附的同一份表。',
  quotes: [
    '与法人证书或营业执照上日期一致',
    '1000字以内',
    '可选择综合服务、技术服务其中一项填写，也可两项都填写',
    '初步实现本区域互联互通，或已制定明确工作计划情况',
    '填写至少10项2025年线下开展的活动',
    '填写不少于30家企业信息',
    '满分100分',
  ],
});
