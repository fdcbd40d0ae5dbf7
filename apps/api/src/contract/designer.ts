import { z } from 'zod';
import { Day, CommandId, Id, Instant, Name, Reasons, TenantId } from './scalars.ts';
import { mutation, NoInput, query } from './define.ts';
import { lineText } from './text.ts';

/** The version that cases are pinned to, e.g. `1.0.0-3f0c9a1b`; absent: the newest. */
const PinnedVersion = z
  .string()
  .regex(/^[0-9A-Za-z.-]{1,64}$/u)
  .describe('e.g. 1.0.0-3f0c9a1b; absent: the newest');
const Which = z.strictObject({ jurisdiction: Name, version: PinnedVersion.optional() });

export const DesignVersion = z.object({
  version: z.string().describe('as cases are pinned to it'),
  number: z.string().describe('the plugin’s own number'),
  contentHash: z.string(),
  installedAt: Instant,
  newest: z.boolean(),
  origin: z.enum(['release', 'bundle', 'watch']),
  bundleId: z.string().nullable(),
  proposedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
});
export type DesignVersionDto = z.infer<typeof DesignVersion>;

export const CoverageRow = z.object({
  article: z.string(),
  document: z.string(),
  number: z.string(),
  title: z.string(),
  implementedBy: z.array(z.object({ kind: z.string(), id: z.string(), name: z.string() })),
  noSoftwareEffect: z.string().nullable(),
  gaps: z.array(z.string()),
});
export type CoverageRowDto = z.infer<typeof CoverageRow>;

/** What an author must mend. */
export const DesignProblem = z.object({
  file: z.string(),
  line: z.int().optional(),
  path: z.string(),
  found: z.string(),
  expected: z.string(),
  todo: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  counterExample: z.string().optional(),
});
export type DesignProblemDto = z.infer<typeof DesignProblem>;

export const DesignCase = z.object({
  name: z.string(),
  file: z.string(),
  passed: z.boolean(),
  overall: z.string().nullable(),
  messages: z.array(z.string()),
  verdicts: z.array(
    z.object({
      criterion: z.string(),
      title: z.string(),
      status: z.string(),
      expected: z.string().nullable().describe('null: the case does not name this criterion'),
    }),
  ),
});
export type DesignCaseDto = z.infer<typeof DesignCase>;

export const DesignScenario = z.object({
  name: z.string(),
  file: z.string(),
  passed: z.boolean(),
  messages: z.array(z.string()),
  steps: z.array(
    z.object({
      on: Day,
      do: z.string(),
      by: z.string(),
      stage: z.string(),
      level: z.string().nullable(),
      reason: z.string().nullable(),
      refused: z.string().nullable(),
      refusal: z.string().nullable(),
      due: z.record(z.string(), z.string()),
      words: z
        .object({
          do: z.string(),
          by: z.string(),
          state: z.string(),
          due: z.array(z.object({ name: z.string(), on: Day })),
        })
        .describe('the same as people read it'),
      passed: z.boolean(),
      messages: z.array(z.string()),
    }),
  ),
});
export type DesignScenarioDto = z.infer<typeof DesignScenario>;

/** A diagram: what a case can be, and what takes it from one to the other. */
export const ProcessState = z.object({
  id: z.string().describe('stage, with its level or its reason, e.g. review.province, closed.declined'),
  stage: z.string(),
  name: z.string(),
  phase: z.string().nullable().describe('id of the phase of the process; null: draft and closed'),
  notes: z.array(z.string()).describe('how long it lasts and how often, by the parameters of today'),
});
export const ProcessTransition = z.object({
  from: z.string(),
  to: z.string(),
  do: z.string(),
  name: z.string(),
  by: z.array(z.object({ id: z.string(), name: z.string() })),
  article: z.string().nullable(),
  clause: z.string().nullable(),
  quote: z.string().nullable(),
});
export type ProcessStateDto = z.infer<typeof ProcessState>;
export type ProcessTransitionDto = z.infer<typeof ProcessTransition>;

export const Difference = z.object({
  area: z.string(),
  id: z.string(),
  path: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  citationBefore: z.string().nullable(),
  citationAfter: z.string().nullable(),
  sentence: z.string(),
});
export type DifferenceDto = z.infer<typeof Difference>;

const Side = z.object({ jurisdiction: z.string(), version: z.string(), title: z.string() });

/** What to hold the newest version against. */
const Against = z.union([
  z.strictObject({ version: PinnedVersion }),
  z.strictObject({ bundle: Id }),
  z.strictObject({
    parameter: Name,
    value: z.string().regex(/^-?\d{1,15}(?:\.\d{1,10})?$/u),
    from: Day.optional().describe('absent: as if it had always been so'),
  }),
]);

export const ImpactCount = z.object({
  stage: z.string(),
  kind: z.string(),
  authority: z.string(),
  authorityName: z.string(),
  examined: z.int(),
  changed: z.int(),
});
export const ImpactChange = z.object({
  tenantId: TenantId,
  caseId: Id,
  name: z.string(),
  kind: z.string(),
  stage: z.string(),
  division: z.string(),
  divisionName: z.string(),
  criteria: z
    .array(
      z.object({
        criterion: z.string(),
        title: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    )
    .describe('`overall` is the verdict on the whole; null: that version has no such criterion'),
});
export type ImpactCountDto = z.infer<typeof ImpactCount>;
export type ImpactChangeDto = z.infer<typeof ImpactChange>;

/** How much was checked, all of it sound. */
export const CheckSummary = z.object({
  articles: z.int(),
  criteria: z.int(),
  cases: z.int(),
  scenarios: z.int(),
});
export type CheckSummaryDto = z.infer<typeof CheckSummary>;

export const PluginBundle = z.object({
  id: Id,
  jurisdiction: z.string(),
  title: z.string(),
  number: z.string().describe('the plugin’s own number'),
  version: z.string().describe('as cases will be pinned to it'),
  contentHash: z.string(),
  because: z.string(),
  check: CheckSummary,
  status: z.enum(['open', 'approved', 'rejected']),
  proposedBy: z.string(),
  proposedAt: Instant,
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  reasons: z.string().nullable(),
  actions: z
    .array(z.object({ do: z.enum(['approve', 'reject']), allowed: z.boolean(), refusal: z.string().nullable() }))
    .describe('what the reader may do with it'),
});
export type PluginBundleDto = z.infer<typeof PluginBundle>;

/**
 * What designers look at and do. A bundle (`shifan pack`) is larger than a call may be, so it comes by a plain route:
 * `POST /designer/bundles/check` says what is wrong with it, `POST /designer/bundles?commandId=…&because=…` proposes it.
 */
export const designerContract = {
  versions: query(z.strictObject({ jurisdiction: Name }), z.array(DesignVersion)),
  coverage: query(Which, z.object({ version: z.string(), complete: z.boolean(), rows: z.array(CoverageRow) })),
  cases: query(
    Which,
    z.object({
      version: z.string(),
      passed: z.boolean(),
      held: z.boolean().describe('false: this version came without cases'),
      cases: z.array(DesignCase),
      scenarios: z.array(DesignScenario),
      problems: z.array(DesignProblem),
    }),
  ),
  process: query(
    Which,
    z.object({
      version: z.string(),
      states: z.array(ProcessState),
      transitions: z.array(ProcessTransition),
      exploration: z
        .object({
          states: z.int(),
          moves: z.int(),
          attempts: z.int(),
          properties: z.array(z.object({ id: z.string(), title: z.string(), proved: z.boolean() })),
          deviations: z.array(z.string()),
        })
        .nullable(),
    }),
  ),
  compare: query(
    z.strictObject({ left: Which, right: Which }),
    z.object({ left: Side, right: Side, differences: z.array(Difference) }),
  ),
  impact: query(
    z.strictObject({ jurisdiction: Name, against: Against }),
    z.object({
      before: Side,
      after: Side,
      examined: z.int(),
      counts: z.array(ImpactCount).describe('by stage, kind and authority, in the order of the division codes'),
      changed: z.array(ImpactChange).describe('cases that the reader may open'),
      more: z.int().describe('changed cases beyond those listed'),
    }),
  ),
  bundles: query(z.strictObject({ jurisdiction: Name.optional() }), z.array(PluginBundle)),
  bundle: query(
    z.strictObject({ id: Id }),
    z.object({ bundle: PluginBundle, differences: z.array(Difference).describe('from the newest installed version') }),
  ),
  approveBundle: mutation(z.strictObject({ commandId: CommandId, id: Id }), PluginBundle),
  rejectBundle: mutation(z.strictObject({ commandId: CommandId, id: Id, reasons: Reasons }), PluginBundle),
  /** Another text whenever a version came, whoever installed it; `watching` where a plugin's folder is watched. */
  revision: query(NoInput, z.object({ revision: z.string(), watching: z.string().nullable() })),
  /** What keeps the last save of the watched folder from being shown; empty where it is shown. */
  problems: query(NoInput, z.object({ at: Instant.nullable(), problems: z.array(DesignProblem) })),
};

/** What comes with the upload of a bundle. */
export const BundleOrder = z.strictObject({ commandId: CommandId, because: lineText(200) });
