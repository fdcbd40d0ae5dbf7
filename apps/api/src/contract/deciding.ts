import { z } from 'zod';
import { query } from './define.ts';
import { Clause, Day, Kinds, Name, TenantId } from './scalars.ts';

export const DecidingStage = z.enum(['creation', 'designation']);
export type DecidingStage = z.infer<typeof DecidingStage>;
const Kind = z.enum(['platform', 'base']);
const Bound = z.enum(['inclusive', 'exclusive', 'exact']);

/** Which standard: a measure, a kind of it, and whether that of creation or of designation. */
const Standard = z.strictObject({ jurisdiction: Name, kind: Kind, stage: DecidingStage });

const Limit = z.object({
  parameter: z.string(),
  label: z.string(),
  value: z.string().describe('exact decimal text, as it stands on the day'),
  unit: z.string(),
  bound: Bound,
  clause: Clause,
});

/** What can be looked at as a distribution: an item of the forms, or what a criterion compares with a number of the law. */
export const DecidingFact = z.object({
  id: z.string().describe('`fact.` and a key, or `criterion.`, an id and the place of the comparison in it'),
  name: z.string(),
  unit: z.string(),
  note: z.string().nullable(),
  limits: z.array(Limit).describe('the numbers of the law it is compared with'),
});
export type DecidingFactDto = z.infer<typeof DecidingFact>;

export const Distribution = z.object({
  fact: DecidingFact,
  today: Day,
  cases: z.int().describe('all that were handed in for the standard'),
  known: z.int().describe('those with a value'),
  width: z.string().nullable().describe('of each class; null where there is no value'),
  classes: z.array(
    z.object({
      from: z.string().describe('exact decimal text, included'),
      to: z.string().describe('not included'),
      n: z.int(),
    }),
  ),
});
export type DistributionDto = z.infer<typeof Distribution>;

export const DecidingParameter = z.object({
  ...Limit.shape,
  interpretation: z.string().nullable(),
  bounds: z.array(Bound).describe('what its bound may be moved to; one where words other than a comparison rest on it'),
  criteria: z.array(z.object({ id: z.string(), title: z.string(), sentence: z.string() })),
  fact: z.string().nullable().describe('the distribution in which it stands as a limit'),
});
export type DecidingParameterDto = z.infer<typeof DecidingParameter>;

/** A number of the law as it might be; absent parts stay as they are. */
export const SupposedNumber = z.strictObject({
  parameter: Name,
  value: z
    .string()
    .regex(/^-?\d{1,15}(?:\.\d{1,10})?$/u)
    .optional(),
  bound: z.enum(['inclusive', 'exclusive']).optional(),
});
export type SupposedNumber = z.infer<typeof SupposedNumber>;

const Change = z.object({ before: z.string(), after: z.string(), n: z.int() });

export const WhatIfCell = z.object({
  authority: z.string().describe('code of the authority, or of the city where a province asks'),
  name: z.string(),
  kind: Kind,
  stage: z.string().describe('where the cases stand now'),
  n: z.int().describe('cases looked at'),
  changed: z.int().describe('cases of which any verdict changes'),
  criteria: z.array(z.object({ criterion: z.string(), changes: z.array(Change) })).describe('statuses that change'),
  overall: z.array(Change).describe('verdicts on the whole that change'),
});
export type WhatIfCellDto = z.infer<typeof WhatIfCell>;

export const WhatIf = z.object({
  today: Day,
  evaluated: z.int(),
  changed: z.int(),
  criteria: z
    .array(z.object({ id: z.string(), title: z.string(), before: z.string(), after: z.string() }))
    .describe('criteria that the change touches, as sentences'),
  stages: z.array(z.object({ id: z.string(), name: z.string() })),
  kinds: Kinds,
  by: z.enum(['authority', 'division']),
  rows: z.array(WhatIfCell).describe('by division code, then kind and stage; cells without cases are not there'),
  notes: z.array(z.string()),
});
export type WhatIfDto = z.infer<typeof WhatIf>;

/** Material for deciding, without ranking: how answers are spread, and what a number of the law would do. No case is named. */
export const decidingContract = {
  facts: query(Standard, z.object({ today: Day, facts: z.array(DecidingFact) })),
  distribution: query(
    z.strictObject({ ...Standard.shape, fact: z.string().max(200), authority: TenantId.optional() }),
    Distribution,
  ),
  parameters: query(
    z.strictObject({ jurisdiction: Name, kind: Kind.optional(), stage: DecidingStage }),
    z.object({ today: Day, parameters: z.array(DecidingParameter) }),
  ),
  whatIf: query(
    z.strictObject({
      jurisdiction: Name,
      kind: Kind.optional().describe('absent: both'),
      stage: DecidingStage,
      changes: z.array(SupposedNumber).min(1).max(20),
    }),
    WhatIf,
  ),
};
