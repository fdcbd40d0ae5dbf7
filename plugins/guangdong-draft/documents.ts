import { formAnnex1 } from '@shifan/official-forms';
import { cite, type DocumentTemplate } from '@shifan/rules';
import { article07 } from './law/chapter-3-procedure.ts';
import { article12 } from './law/chapter-4-management.ts';
import { article17 } from './law/chapter-5-final.ts';

const APPLICATION = cite(
  article07,
  '第七条第（一）项第1目',
  '创建申请书，含申请表、创建方案（创建目标具体可考核、创建任务突出创新性、实效性和示范性，完成后能形成可复制经验）',
);

export const documents: DocumentTemplate[] = [
  {
    id: 'summary-sheet',
    title: '推荐创建对象汇总表',
    form: 'summary-sheet',
    citation: cite(formAnnex1, '汇总表', '推荐国家中小企业公共服务示范平台（基地）创建对象汇总表'),
  },
  { id: 'application-platform', title: '创建申请表（平台类）', form: 'application-platform', citation: APPLICATION },
  { id: 'application-base', title: '创建申请表（基地类）', form: 'application-base', citation: APPLICATION },
  { id: 'creation-plan', title: '创建方案', form: 'creation-plan', citation: APPLICATION },
  {
    id: 'declaration',
    title: '申报材料真实性声明',
    citation: cite(article07, '第七条第（一）项第7目', '申报材料真实性声明（加盖单位公章）'),
    also: [
      cite(article12, '第十二条', '被列入严重失信主体名单或经查实存在数据、资料弄虚作假的，取消创建资格或撤销认定命名'),
      cite(article17, '第十七条', '不收取任何费用，平台（基地）运营机构需如实、自主申请，并提供有关佐证材料'),
    ],
  },
];

/** Arts. 7(一)7, 12 and 17 in the operator's mouth. */
export const declaration =
  '本单位自愿、自主申请创建广东省中小企业公共服务示范平台（基地），没有为申请交纳任何费用。本单位声明：提交的申请表、创建方案和全部佐证材料真实、准确、完整，复印件与原件一致。本单位知悉：在创建期内或者认定以后，被列入严重失信主体名单，或者经查实数据、资料弄虚作假的，将被取消创建资格或者撤销认定命名。';
