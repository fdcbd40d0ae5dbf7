import * as rules from '@shifan/rules';
import { z } from 'zod';

/** One part of the contract as the manual shows it: its name in the contract, what designers call it. */
export interface Entry {
  name: string;
  title: string;
  schema: z.ZodType;
}

export interface Chapter {
  title: string;
  lead: string;
  entries: Entry[];
}

type Schemas = { [Name in keyof typeof rules as (typeof rules)[Name] extends z.ZodType ? Name : never]: unknown };

/** What every part of the contract is called; a new one is a compile error here until it has a name. */
const TITLES: Record<keyof Schemas, string> = {
  Plugin: '办法',
  Kind: '类型',
  Preference: '政策倾斜',
  Coverage: '落实',
  DocumentTemplate: '文书',
  Article: '条文',
  Citation: '出处',
  Interpretation: '读法',
  Parameter: '参数',
  Criterion: '条件',
  EvaluationStage: '标准',
  RubricPart: '方案评价',
  Value: '数值表达式',
  Condition: '条件表达式',
  Form: '表格',
  Section: '表格的部分',
  Field: '表中项目',
  FieldType: '项目类型',
  Column: '明细表的列',
  Option: '选项',
  Seal: '盖章',
  EvidenceSlot: '附件栏目',
  Material: '材料',
  MaterialRule: '材料的要求',
  Process: '流程',
  Phase: '环节',
  ReviewPhase: '申报与审核环节',
  ReviewChain: '审核链',
  ReviewLevel: '审核层级',
  PublicNoticePhase: '公示环节',
  CreationPhase: '创建期环节',
  AcceptancePhase: '评估验收环节',
  DesignationPhase: '认定环节',
  ReexaminationPhase: '复核环节',
  MaterialChange: '重大变化',
  Sanction: '取消和撤销',
  Actor: '办理人',
  Notice: '年度通知',
  Quota: '名额',
  QuotaExemption: '不占名额',
  QuotaExtra: '增加名额',
  RecommenderClass: '推荐单位的类别',
  Identifier: '标识',
  FactKey: '事实的键',
  DecimalString: '十进制数',
  CivilDateString: '日期',
  Text: '文字',
  DivisionPrefix: '区划代码',
};

const CHAPTERS: [title: string, lead: string, names: (keyof Schemas)[]][] = [
  [
    '基本信息',
    '一部办法就是一个这样的对象：先写它是谁的、效力怎样、分几个类型，其余各部分在后面各章。',
    ['Plugin', 'Kind', 'Preference', 'DocumentTemplate'],
  ],
  [
    '条文',
    '先把条文写下来，以后每个参数、条件、环节都引到条文里的原文。原文逐字照抄；标题和复述用自己的话。',
    ['Article', 'Citation', 'Interpretation'],
  ],
  [
    '参数',
    '条文里的法定数字都写成参数，写一次，到处引用；条件和流程里不直接写数字（0、1、100 除外）。修订时添一个新日期的数值，以前的申报仍按以前的。',
    ['Parameter'],
  ],
  [
    '表格',
    '申报人填写的表。每一项有一个键，条件按键取所填的内容。',
    ['Form', 'Section', 'Field', 'FieldType', 'Column', 'Option', 'Seal'],
  ],
  [
    '材料',
    '条文要求交什么材料：填好哪张表格，在哪个附件栏目里上传文件。',
    ['Material', 'MaterialRule', 'EvidenceSlot'],
  ],
  [
    '标准',
    '标准由一个个条件组成。每个条件对照所填的内容，判定为满足、不满足、待填写、审核判断、可以放宽之一；只要还有待填写的，整个标准就不是满足。没有写明数字的条件，由审核人判断；不打分，不排名。',
    ['Criterion', 'EvaluationStage', 'RubricPart'],
  ],
  [
    '流程',
    '流程由环节组成，每个环节写明下一个；重大变化、取消和撤销随时可能发生。检查时把流程的每一种走法都走一遍。',
    [
      'Process',
      'Phase',
      'ReviewPhase',
      'ReviewChain',
      'ReviewLevel',
      'PublicNoticePhase',
      'CreationPhase',
      'AcceptancePhase',
      'DesignationPhase',
      'ReexaminationPhase',
      'MaterialChange',
      'Sanction',
      'Actor',
    ],
  ],
  [
    '年度通知',
    '没有通知就不能申报。通知写明哪一天开始、哪一天截止、各有几个名额，也可以另定参数、增加材料。',
    ['Notice'],
  ],
  [
    '名额',
    '名额写在通知里，按推荐单位的类别规定；不占名额的、增加的，都写明出处。',
    ['Quota', 'QuotaExemption', 'QuotaExtra', 'RecommenderClass'],
  ],
  [
    '条文的落实',
    '每一条条文都要写明由什么落实，或者为什么与软件无关。`shifan coverage` 两个方向都查：写明的必须存在，并且以这一条为出处；以这一条为出处的，这一条必须写明。',
    ['Coverage'],
  ],
  [
    '基本的写法',
    '前面各章用到的几种值。',
    ['Identifier', 'FactKey', 'DecimalString', 'CivilDateString', 'Text', 'DivisionPrefix'],
  ],
];

/** The two sorts of expressions; they have a chapter of their own, with examples. */
const EXPRESSIONS: (keyof Schemas)[] = ['Condition', 'Value'];

const schemas = new Map(
  Object.entries(rules).flatMap(([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType ? [[name, value]] : [],
  ),
);

/** The contract in the order of the manual, but for the expressions. */
export const chapters: Chapter[] = CHAPTERS.map(([title, lead, names]) => ({ title, lead, entries: entriesOf(names) }));

export const expressions: Entry[] = entriesOf(EXPRESSIONS);

function entriesOf(names: (keyof Schemas)[]): Entry[] {
  return names.flatMap((name) => {
    const schema = schemas.get(name);
    return schema === undefined ? [] : [{ name, title: TITLES[name], schema }];
  });
}
