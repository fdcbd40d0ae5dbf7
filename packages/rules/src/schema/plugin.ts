import { z } from 'zod';
import { choice } from './choice.ts';
import { Article, Citation, Interpretation } from './citation.ts';
import { Criterion, RubricPart } from './criterion.ts';
import { Form } from './form.ts';
import { EvidenceSlot, Material } from './material.ts';
import { Notice } from './notice.ts';
import { Parameter } from './parameter.ts';
import { Process } from './process.ts';
import { CivilDateString, DivisionPrefix, Identifier, Text } from './scalars.ts';
import { CONTRACT } from '../upgrade/contract.ts';

export const Kind = z
  .strictObject({
    id: Identifier.describe('类型的标识：平台类写 `platform`，基地类写 `base`'),
    name: Text.describe('类型的名称，例如“平台类”'),
    definition: Text.describe('条文怎样定义它，和名称一起显示'),
    nameKey: z.string().describe('申报对象的名称是哪一项事实，写它的键，例如 `platformName`'),
    citation: Citation,
  })
  .describe('办法的一个类型，例如平台类、基地类');
export type Kind = z.infer<typeof Kind>;

export const Preference = z
  .strictObject({
    id: Identifier.describe('这一项的标识，例如 `western-development`'),
    type: choice({ tilt: '倾斜', priority: '优先支持', relaxation: '放宽' }).describe('是哪一种'),
    title: Text.describe('名称，例如“西部大开发地区予以倾斜”'),
    effect: choice({
      flag: '显示给作决定的机关，不改变判定',
      'between-equals': '同等条件下优先',
      relaxable: '不满足的条件可以放宽，由审核人决定',
    }).describe('起什么作用'),
    divisions: z.array(DivisionPrefix).optional().describe('适用于哪些地区；不写就是各地'),
    exceptDivisions: z.array(DivisionPrefix).optional().describe('其中哪些地区除外'),
    source: Text.describe('地区名单出自哪份文件'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('一项政策倾斜：倾斜、优先支持或者放宽');
export type Preference = z.infer<typeof Preference>;

export const Coverage = z
  .union([
    z
      .strictObject({
        article: Identifier.describe('条文的标识'),
        implementedBy: z
          .array(Text.describe('写成“类别:标识”，例如 `criterion:served-smes`'))
          .min(1)
          .describe('由哪些部分落实，写成“类别:标识”'),
      })
      .describe('这一条由办法的这些部分或者产品的功能落实'),
    z
      .strictObject({
        article: Identifier.describe('条文的标识'),
        noSoftwareEffect: Text.describe('为什么，以“因为”开头，例如“因为只说明制定的目的。”'),
      })
      .describe('这一条与软件无关'),
  ])
  .describe('一条条文由什么落实；办法和通知的每一条都要写');
export type Coverage = z.infer<typeof Coverage>;

export const DocumentTemplate = z
  .strictObject({
    id: Identifier.describe('文书的标识，例如 `summary-sheet`'),
    title: Text.describe('文书的名称'),
    form: Identifier.optional().describe('按哪张表格生成，写表格的标识'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('这份文书还落实了哪些条款'),
  })
  .describe('系统生成的一种文书');
export type DocumentTemplate = z.infer<typeof DocumentTemplate>;

/** A jurisdiction as one plain JSON-serialisable object. */
export const Plugin = z
  .strictObject({
    contract: z.literal(CONTRACT).describe('写法的版本'),
    id: Identifier.describe('办法的标识，例如 `national-2025`；和文件夹同名'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/u)
      .describe('这份数据的版本，三段数字，例如 `1.0.0`；改动以后换一个更大的'),
    title: Text.describe('办法的全称'),
    shortTitle: Text.describe('办法的简称，用在地方小的页面上'),
    documentNumber: Text.describe('文号，例如“工信部企业〔2025〕225号”'),
    issuedBy: Text.describe('发文机关'),
    status: choice({
      draft: '征求意见稿，尚未施行；主管部门在系统里登记施行以后才有效力',
      'in-force': '现行有效',
      repealed: '已废止',
      fictional: '虚构的示例，只用来演示和教学',
    }).describe('效力'),
    effectiveFrom: CivilDateString.optional().describe('施行的日期；现行有效和已废止的必须写，征求意见稿不写'),
    effectiveTo: CivilDateString.optional().describe('废止的日期；已废止的必须写，其他的不写'),
    legalBasis: z.array(Text).describe('制定的依据，每份文件一项；没有的写 `[]`'),
    repeals: z.array(Text).describe('废止了哪些文件，写文号；没有的写 `[]`'),
    decidingActor: choice({ province: '省级主管部门', ministry: '工业和信息化部' }).describe(
      '由谁择优、公示、认定；流程里作决定的都是它',
    ),
    authority: z
      .string()
      .regex(/^\d{6}$/u)
      .optional()
      .describe('是哪个省级主管部门自己的办法，写它的六位代码，例如 `"440000"`；全国通用的不写'),
    law: z.array(Article).min(1).describe('全部条文，附件的各行也在内'),
    parameters: z.array(Parameter).describe('全部参数；条件和流程里用到的法定数字只写在这里'),
    kinds: z.array(Kind).min(1).describe('有哪些类型'),
    forms: z.array(Form).min(1).describe('全部表格'),
    evidenceSlots: z.array(EvidenceSlot).describe('全部附件栏目'),
    materials: z.array(Material).describe('条文要求的全部材料'),
    criteria: z.array(Criterion).min(1).describe('创建标准和认定标准的全部条件；每个类型都要有'),
    planRubric: z.array(RubricPart).describe('怎样评价创建方案；没有的写 `[]`'),
    process: Process.describe('从申报到复核的流程'),
    preferences: z.array(Preference).describe('倾斜、优先支持、放宽；没有的写 `[]`'),
    documents: z.array(DocumentTemplate).describe('系统生成哪些文书；没有的写 `[]`'),
    notices: z.array(Notice).describe('随办法一起写好的年度通知，上级的在前；以后各年的也可以在系统里编写'),
    declaration: Text.describe('真实性声明，申报人提交时确认'),
    coverage: z.array(Coverage).describe('每一条条文由什么落实'),
    notHeld: z
      .array(
        z.strictObject({
          what: Text.describe('缺哪一部分，例如没有随文印发的附件'),
          consequence: Text.describe('因此怎样，例如交给审核人判断'),
        }),
      )
      .describe('没有掌握的部分；不能自己编。没有的写 `[]`'),
  })
  .describe('一部办法');
export type Plugin = z.infer<typeof Plugin>;
