import { z } from 'zod';
import { CaseSummary } from './case.ts';
import { NoInput, query } from './define.ts';
import { Clause, Day, Id, Instant, Kinds, Name, TenantId } from './scalars.ts';
import { lineText } from './text.ts';

export const PANEL_IDS = [
  'stock',
  'funnel',
  'quota',
  'clocks',
  'reexaminations',
  'endings',
  'oldTitles',
  'tilt',
  'facts',
] as const;
export const PanelId = z.enum(PANEL_IDS);
export type PanelId = z.infer<typeof PanelId>;

export const OverviewFilter = z.strictObject({
  jurisdiction: Name.optional(),
  kind: z.enum(['platform', 'base']).optional(),
  year: z.int().min(2000).max(2100).optional(),
  authority: TenantId.optional().describe('of the ministry alone: this authority only'),
});
export type OverviewFilter = z.infer<typeof OverviewFilter>;

/** Two letters or figures at least; what shows nothing gives no reason. */
const SAYS_SOMETHING = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;
/** The log is read for years: no telephone or identity numbers, and no enterprise's code. */
const NAMES_SOMEBODY = /\d{7,}|[0-9A-Z]{18}/u;

/** What a reading across tenants is for; asked of the ministry’s people, not of a province that reads its own. */
export const ReadingReason = lineText(200)
  .refine((text) => SAYS_SOMETHING.test(text), { error: '请写明查阅理由（2至200字）' })
  .refine((text) => !NAMES_SOMEBODY.test(text), { error: '查阅理由长期保存，不要写电话、证件号码和统一社会信用代码' });

export const OverviewCell = z.object({
  value: z.string().nullable().describe('exact decimal text; null where it is hidden or absent'),
  hidden: z.literal(true).optional().describe('1 or 2 cases that the asker may not see one by one'),
  absent: z.literal(true).optional().describe('this measure has no such item, or it does not apply'),
  note: z.string().optional(),
});
export type OverviewCell = z.infer<typeof OverviewCell>;

export const OverviewColumn = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string().optional(),
  note: z.string().optional(),
  group: z.string().optional().describe('columns of one group stand side by side under its heading'),
});
export type OverviewColumn = z.infer<typeof OverviewColumn>;

export const OverviewRow = z.object({
  code: z.string().describe('division code; the order of the rows'),
  name: z.string(),
  shortName: z.string().optional(),
  tilt: z.boolean().optional().describe('西部大开发或东北全面振兴地区, wholly or (tiltNote) in part'),
  tiltNote: z.string().optional(),
  cells: z.array(OverviewCell),
});
export type OverviewRow = z.infer<typeof OverviewRow>;

/** How far a common fact is known: of how many cases, and which measures have no such item. */
export const FactCoverage = z.object({
  column: z.string().describe('id of the column'),
  known: z.string().nullable().describe('cases with a value; null where they are hidden'),
  of: z
    .string()
    .nullable()
    .describe('cases in all; null where some of them are hidden and the rest are fewer than known'),
  sentence: z.string(),
  absentIn: z.array(z.object({ jurisdiction: z.string(), title: z.string() })),
});
export type FactCoverage = z.infer<typeof FactCoverage>;

export const OverviewPanel = z.object({
  id: PanelId,
  title: z.string(),
  unit: z.string(),
  asOf: Instant,
  today: Day,
  columns: z.array(OverviewColumn),
  rows: z.array(OverviewRow).describe('by division code: all 37 authorities, or all prefectures of the province'),
  totals: z.array(OverviewCell).describe('one a column; the sum of what is shown'),
  notes: z.array(z.string()),
  coverage: z.array(FactCoverage).optional(),
});
export type OverviewPanel = z.infer<typeof OverviewPanel>;

const Month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u);

export const OverviewSeries = z.object({
  unit: z.string(),
  asOf: Instant,
  months: z.array(Month).describe('every month of the span, the earliest first'),
  lines: z.array(z.object({ id: z.string(), name: z.string(), values: z.array(OverviewCell) })),
  notes: z.array(z.string()),
});
export type OverviewSeries = z.infer<typeof OverviewSeries>;

export const CrossTenantReading = z.object({
  id: Id,
  at: Instant,
  by: z.string().describe('who read'),
  procedure: z.string(),
  what: z.string().describe('what was read, in plain words'),
  authority: z.string().nullable().describe('name of the authority concerned; null: all of them'),
  filter: z.string().describe('as chosen, in plain words; empty where nothing was chosen'),
  reason: z.string(),
  clause: Clause,
});
export type CrossTenantReading = z.infer<typeof CrossTenantReading>;

const Named = z.array(z.object({ id: z.string(), name: z.string() }));

/**
 * The programme by authority (ministry) or by prefecture (province). `GET /overview/export.xlsx|csv|json` takes
 * `panel`, the filter's keys and `reason`, and answers the same table as `panel`.
 */
export const overviewContract = {
  /** What can be chosen. Nothing of any tenant is read for it. */
  filters: query(
    NoInput,
    z.object({
      scope: z.enum(['ministry', 'province']),
      place: z.string().describe('全国, or the name of the province'),
      needsReason: z.boolean().describe('every other procedure of the overview then wants a reason'),
      jurisdictions: z.array(z.object({ id: z.string(), title: z.string(), shortTitle: z.string() })),
      kinds: Kinds,
      years: z.array(z.int()).describe('yearly rounds, the earliest first'),
      authorities: Named.describe('by division code; of the ministry alone'),
      panels: z.array(z.object({ id: PanelId, title: z.string(), unit: z.string() })),
      series: Named,
      stages: Named,
    }),
  ),
  panel: query(
    z.strictObject({ panel: PanelId, filter: OverviewFilter, reason: ReadingReason.optional() }),
    OverviewPanel,
  ),
  series: query(
    z.strictObject({
      filter: OverviewFilter,
      types: z.array(Name).min(1).max(12),
      from: Month.optional(),
      to: Month.optional(),
      reason: ReadingReason.optional(),
    }),
    OverviewSeries,
  ),
  /** The cases behind the figures that the asker may read one by one; by division code and then name. */
  cases: query(
    z.strictObject({
      filter: OverviewFilter,
      stage: Name.optional(),
      division: z
        .string()
        .regex(/^\d{6}$/u)
        .optional(),
      overdue: Name.optional().describe('only cases whose legal day of this name has passed'),
      page: z.int().min(1).max(10_000),
      reason: ReadingReason.optional(),
    }),
    z.object({ rows: z.array(CaseSummary), total: z.int(), pageSize: z.int(), notes: z.array(z.string()) }),
  ),
  /** Who of the ministry read across tenants, when and what for; auditors: the ministry's all, an authority's what concerns it. */
  readings: query(
    z.strictObject({ page: z.int().min(1).max(10_000) }),
    z.object({ rows: z.array(CrossTenantReading), total: z.int(), pageSize: z.int() }),
  ),
};
