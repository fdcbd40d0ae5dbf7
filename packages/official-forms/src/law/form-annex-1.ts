import { quoted } from '@shifan/rules';
import { CALL } from '../issued.ts';

export const formAnnex1 = quoted({
  id: 'form-annex-1',
  document: CALL,
  number: '附件1',
  title: '推荐创建对象汇总表',
  restated:
    '推荐单位盖章的汇总表，每个推荐对象一行：序号、平台（基地）名称、运营主体名称、创建对象类型。表式见粤工信服务函〔2025〕31号所附的同一份表。',
  quotes: [
    '推荐国家中小企业公共服务示范平台（基地）创建对象汇总表',
    '序号 平台（基地）名称 运营主体名称 创建对象类型（平台、基地）',
  ],
});
