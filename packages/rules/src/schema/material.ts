import { z } from 'zod';
import { choice } from './choice.ts';
import { Citation } from './citation.ts';
import { EvaluationStage } from './criterion.ts';
import { Condition } from './expression.ts';
import { Identifier, Text } from './scalars.ts';

/** Whose seal the paper copy of a form or file carries. */
export const Seal = choice({ operator: '运营主体', recommender: '推荐单位' }).describe(
  '纸质件盖谁的章；不写就是不用盖章',
);

/** A place where evidence files are attached. */
export const EvidenceSlot = z
  .strictObject({
    id: Identifier.describe('栏目的标识，例如 `licence`；材料和表中项目按它引用'),
    title: Text.describe('栏目的名称，例如“证照复印件”'),
    hint: Text.optional().describe('给申报人的说明：交什么、怎样交'),
    accept: z
      .array(choice({ pdf: 'PDF', image: '图片', word: 'Word 文档', sheet: '电子表格', ofd: 'OFD 版式文件' }))
      .min(1)
      .describe('接受哪些文件；不能要求演示文稿和视频（225号第八条）'),
    maxFiles: z.int().positive().describe('最多几个文件；这是系统的限制，不是条文的规定'),
    sealedBy: Seal.optional(),
  })
  .describe('一个附件栏目：申报人在这里上传文件。每个栏目都要有材料或者表中项目用到它');
export type EvidenceSlot = z.infer<typeof EvidenceSlot>;

export type MaterialRule = { slot: string } | { form: string } | { allOf: MaterialRule[] } | { anyOf: MaterialRule[] };
export const MaterialRule: z.ZodType<MaterialRule> = z.lazy(() =>
  z
    .union([
      z.strictObject({ slot: Identifier.describe('附件栏目的标识') }).describe('这个附件栏目里至少有一个文件'),
      z.strictObject({ form: Identifier.describe('表格的标识') }).describe('这张表格已经填写完整'),
      z.strictObject({ allOf: z.array(MaterialRule).min(1).describe('哪几项') }).describe('各项都要有'),
      z.strictObject({ anyOf: z.array(MaterialRule).min(2).describe('哪几项') }).describe('有其中一项即可'),
    ])
    .describe('怎样才算交了：填好表格、上传文件，可以组合'),
);

/** One numbered material of the law. */
export const Material = z
  .strictObject({
    id: Identifier.describe('材料的标识，例如 `licence`'),
    number: z.int().positive().describe('在材料清单里的序号，从 1 起；各类型各有一份申请表的，序号相同'),
    title: Text.describe('材料的名称，照条文的写法'),
    kinds: z.array(Identifier).min(1).describe('哪些类型要交，写 `kinds` 里的标识'),
    stages: z.array(EvaluationStage).min(1).describe('随哪一次申请交：创建的申报，还是认定的评估验收'),
    rule: MaterialRule.describe('怎样才算交了'),
    when: Condition.optional().describe('满足这个条件的才要交，例如受政府委托的才交委托文件；不写就是都要交'),
    excusable: z.boolean().optional().describe('写 `true` 的，不涉及时可以说明理由、不交（条文里的“必要的”材料）'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('这项材料还落实了哪些条款'),
  })
  .describe('条文要求的一项材料');
export type Material = z.infer<typeof Material>;
