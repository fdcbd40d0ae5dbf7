import { z } from 'zod';
import { Identifier, Text } from './scalars.ts';

/** Where in the law something stands: an article of this plugin (or of a notice), the exact clause, the operative words. */
export const Citation = z
  .strictObject({
    article: Identifier.describe('id of an article in `law` (of the plugin or of the citing notice)'),
    clause: Text.describe('the place as lawyers write it, e.g. "第五条第（一）项"'),
    quote: Text.optional().describe('the operative words, quoted from the text'),
  })
  .describe('where in the law this stands');
export type Citation = z.infer<typeof Citation>;

/** One article (or annex row) of a legal text: restated in our own words, the operative words quoted. */
export const Article = z
  .strictObject({
    id: Identifier.describe('e.g. "art-05" or "annex-1-row-07"'),
    document: Text.describe('文号 of the text, e.g. "工信部企业〔2025〕225号"'),
    number: Text.describe('as printed, e.g. "第五条"'),
    title: Text.describe('a short heading in our words'),
    restated: Text.describe('what it says, in our own words'),
    quotes: z.array(Text).describe('the operative words that decisions rest on, verbatim'),
  })
  .describe('one article or annex row');
export type Article = z.infer<typeof Article>;

/** How a silence of the text is read; shown wherever the value is used. */
export const Interpretation = Text.describe('how a silence of the text is read, and that it is a reading');
