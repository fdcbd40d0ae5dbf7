import { z } from 'zod';
import { Identifier, Text } from './scalars.ts';

/** Where in the law something stands: an article of this plugin (or of a notice), the exact clause, the operative words. */
export const Citation = z
  .strictObject({
    article: Identifier.describe('条文的标识，即 `law` 里的 `id`；通知里的出处既可以引通知的条文，也可以引办法的条文'),
    clause: Text.describe('在条文里的位置，按公文的写法，例如“第五条第（一）项”'),
    quote: Text.optional().describe(
      '作为依据的原文，逐字引用；必须在这一条的 `quotes` 里。参数的出处没有写原文的，检查时提醒',
    ),
  })
  .describe('依据哪一条、哪一款项、哪几个字');
export type Citation = z.infer<typeof Citation>;

/** One article (or annex row) of a legal text: restated in our own words, the operative words quoted. */
export const Article = z
  .strictObject({
    id: Identifier.describe('条文的标识，例如 `art-05`；附件的一行例如 `annex-1-row-07`'),
    document: Text.describe('这一条所在文件的文号，例如“工信部企业〔2025〕225号”'),
    number: Text.describe('条号，照印发的写法，例如“第五条”“附件1第7行”'),
    title: Text.describe('简短的标题，自己拟'),
    restated: Text.describe('这一条说了什么，用自己的话复述'),
    quotes: z.array(Text).describe('作为依据的原文，每处一句，逐字照抄'),
  })
  .describe('一条条文，或者附件的一行');
export type Article = z.infer<typeof Article>;

/** How a silence of the text is read; shown wherever the value is used. */
export const Interpretation = Text.describe(
  '条文没有写明的，写明怎样理解，例如“条文没有写明从哪天起算。这里的读法：从认定之日起。”用到的地方都会显示',
);
