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
  Coverage: '条文的落实',
  DocumentTemplate: '文书',
  Article: '条文',
  Citation: '引用',
  Interpretation: '读法',
  Parameter: '法定数字',
  Criterion: '条件',
  EvaluationStage: '阶段',
  RubricPart: '方案评价',
  Value: '数值表达式',
  Condition: '条件表达式',
  Form: '表格',
  Section: '表格的部分',
  Field: '表中项目',
  FieldType: '项目类型',
  Column: '表中表的列',
  Option: '选项',
  EvidenceSlot: '附件栏目',
  Material: '材料',
  MaterialRule: '材料的要求',
  Process: '流程',
  Phase: '环节',
  ReviewPhase: '环节：申报、审核、推荐、择优',
  ReviewChain: '审核链',
  ReviewLevel: '审核层级',
  PublicNoticePhase: '环节：公示',
  CreationPhase: '环节：创建期',
  AcceptancePhase: '环节：评估验收',
  DesignationPhase: '环节：认定',
  ReexaminationPhase: '环节：复核',
  MaterialChange: '重大变化',
  Sanction: '取消和撤销',
  Actor: '办理人',
  Notice: '年度通知',
  Quota: '名额',
  QuotaExemption: '不占名额',
  QuotaExtra: '增加名额',
  RecommenderClass: '推荐单位的类别',
  Identifier: '标识',
  FactKey: '数据的键',
  DecimalString: '数字',
  CivilDateString: '日期',
  Text: '文字',
  DivisionPrefix: '区划代码',
};

const CHAPTERS: [title: string, lead: string, names: (keyof Schemas)[]][] = [
  ['办法', '一部办法就是一个这样的对象。', ['Plugin', 'Kind', 'Preference', 'DocumentTemplate', 'Coverage']],
  ['条文和数字', '一切依据都引到条文的原文。', ['Article', 'Citation', 'Interpretation', 'Parameter']],
  [
    '条件',
    '条件对照申请人填写的数据，得出符合、不符合、缺少数据、由人判断、可以放宽之一。',
    ['Criterion', 'EvaluationStage', 'RubricPart', 'Condition', 'Value'],
  ],
  ['表格', '申请人填写的表。', ['Form', 'Section', 'Field', 'FieldType', 'Column', 'Option']],
  ['材料', '要交的材料和附件。', ['Material', 'MaterialRule', 'EvidenceSlot']],
  [
    '流程',
    '流程由环节组成；重大变化、取消和撤销随时可能发生。',
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
  ['年度通知', '没有通知就不能申报。', ['Notice', 'Quota', 'QuotaExemption', 'QuotaExtra', 'RecommenderClass']],
  [
    '基本的写法',
    '上面各处用到的字符串。',
    ['Identifier', 'FactKey', 'DecimalString', 'CivilDateString', 'Text', 'DivisionPrefix'],
  ],
];

const schemas = new Map(
  Object.entries(rules).flatMap(([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType ? [[name, value]] : [],
  ),
);

/** The contract in the order of the manual. */
export const chapters: Chapter[] = CHAPTERS.map(([title, lead, names]) => ({
  title,
  lead,
  entries: names.flatMap((name) => {
    const schema = schemas.get(name);
    return schema === undefined ? [] : [{ name, title: TITLES[name], schema }];
  }),
}));
