import { z } from 'zod';
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
    id: Identifier.describe('platform or base'),
    name: Text.describe('类型的名称, e.g. "平台类"'),
    definition: Text.describe('what the law says it is, shown beside the name'),
    nameKey: z.string().describe('fact that names the thing, e.g. platformName'),
    citation: Citation,
  })
  .describe('a kind of thing the programme selects');
export type Kind = z.infer<typeof Kind>;

export const Preference = z
  .strictObject({
    id: Identifier,
    type: z.enum(['tilt', 'priority', 'relaxation']).describe('倾斜, 优先支持, 放宽'),
    title: Text,
    effect: z
      .enum(['flag', 'between-equals', 'relaxable'])
      .describe('what it does: shown to the deciding authority; decides between equals; turns unmet into relaxable'),
    divisions: z.array(DivisionPrefix).optional().describe('where it holds; absent: everywhere'),
    exceptDivisions: z.array(DivisionPrefix).optional().describe('where it does not hold, within those'),
    source: Text.describe('where the list of divisions comes from'),
    citation: Citation,
    interpretation: Interpretation.optional(),
  })
  .describe('倾斜、优先支持、放宽');
export type Preference = z.infer<typeof Preference>;

export const Coverage = z
  .union([
    z.strictObject({
      article: Identifier,
      implementedBy: z
        .array(
          Text.describe(
            '"criterion:…", "form:…", "field:…", "material:…", "phase:…", "parameter:…", "notice:…", "preference:…", "document:…", "product:…" (a capability of the product itself)',
          ),
        )
        .min(1),
    }),
    z.strictObject({ article: Identifier, noSoftwareEffect: Text.describe('because …') }),
  ])
  .describe('what implements an article');
export type Coverage = z.infer<typeof Coverage>;

export const DocumentTemplate = z
  .strictObject({
    id: Identifier,
    title: Text,
    form: Identifier.optional(),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('further clauses it implements'),
  })
  .describe('a document the product makes');
export type DocumentTemplate = z.infer<typeof DocumentTemplate>;

/** A jurisdiction as one plain JSON-serialisable object. */
export const Plugin = z
  .strictObject({
    contract: z.literal(CONTRACT).describe('version of this contract'),
    id: Identifier.describe('e.g. "national-2025"'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/u)
      .describe('semantic version of the data'),
    title: Text.describe('办法的全称'),
    shortTitle: Text.describe('简称, where there is little room'),
    documentNumber: Text.describe('文号'),
    issuedBy: Text.describe('发文机关'),
    status: z
      .enum(['draft', 'in-force', 'repealed', 'fictional'])
      .describe(
        'a draft has force only where an authority puts it into force; what is fictional is never applied under',
      ),
    effectiveFrom: CivilDateString.optional().describe('施行之日; a draft has none'),
    effectiveTo: CivilDateString.optional().describe('废止之日; only of a repealed text'),
    legalBasis: z.array(Text).describe('制定的依据'),
    repeals: z.array(Text).describe('what it repeals, by 文号'),
    decidingActor: z.enum(['province', 'ministry']).describe('who selects, confirms and designates'),
    authority: z
      .string()
      .regex(/^\d{6}$/u)
      .optional()
      .describe('code of the authority whose own programme this is; absent: one for all of them'),
    law: z.array(Article).min(1),
    parameters: z.array(Parameter),
    kinds: z.array(Kind).min(1),
    forms: z.array(Form).min(1),
    evidenceSlots: z.array(EvidenceSlot),
    materials: z.array(Material),
    criteria: z.array(Criterion).min(1),
    planRubric: z.array(RubricPart),
    process: Process,
    preferences: z.array(Preference),
    documents: z.array(DocumentTemplate),
    notices: z.array(Notice).describe('notices shipped with the plugin, the general before the narrower'),
    declaration: Text.describe('真实性声明 that an operator makes when submitting'),
    coverage: z.array(Coverage),
    notHeld: z
      .array(z.strictObject({ what: Text, consequence: Text }))
      .describe('parts of the law that are not held, and what follows; never invented'),
  })
  .describe('one jurisdiction');
export type Plugin = z.infer<typeof Plugin>;
