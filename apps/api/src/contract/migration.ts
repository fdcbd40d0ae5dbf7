import { z } from 'zod';
import { Action } from './case.ts';
import { mutation, NoInput, query } from './define.ts';
import { Clause, CommandId, Day, Id, Instant, Name, TenantId } from './scalars.ts';
import { lineText } from './text.ts';

const Page = z.int().min(1).max(10_000);
const Kind = z.enum(['platform', 'base']);
const Severity = z.enum(['error', 'warning']);

export const ImportState = z.enum(['checking', 'checked', 'importing', 'imported', 'undone', 'failed']);
export type ImportState = z.infer<typeof ImportState>;

/** One uploaded file of old titles, from its dry run to what became of it. Ask again while `running`. */
export const TitleImport = z.object({
  id: Id,
  fileName: z.string(),
  size: z.int(),
  contentHash: z.string().describe('sm3 of the file'),
  state: ImportState,
  stateName: z.string(),
  running: z.boolean().describe('the server is at work on it: checking, importing'),
  progress: z.object({ done: z.int(), total: z.int().nullable().describe('null until the file was counted') }),
  counts: z.object({
    rows: z.int(),
    good: z.int().describe('rows that can be imported, with warnings or without'),
    faulty: z.int().describe('rows with an error'),
    warned: z.int().describe('good rows with a warning'),
    unchanged: z.int().describe('rows that stand in the registry already, as they are'),
    repeated: z.int().describe('rows that stand earlier in the file already'),
    imported: z.int(),
  }),
  which: z.enum(['all', 'good']).nullable().describe('what was confirmed'),
  failure: z.string().nullable().describe('why the file could not be read, what to do'),
  uploadedBy: z.string(),
  uploadedAt: Instant,
  confirmedBy: z.string().nullable(),
  confirmedAt: Instant.nullable(),
  importedAt: Instant.nullable(),
  undoneBy: z.string().nullable(),
  undoneAt: Instant.nullable(),
  actions: z.array(Action).describe('confirm-all, confirm-good, undo: allowed, or the reason why not'),
});
export type TitleImportDto = z.infer<typeof TitleImport>;

export const ImportProblem = z.object({
  row: z.int().describe('as in the file; the header line is 1, or the line its headers were found in'),
  column: z.string().describe('header as printed; empty where the whole row or file is meant'),
  code: z.string(),
  value: z.string(),
  message: z.string(),
  accepted: z.string(),
  mend: z.string().nullable().describe('a value that would do'),
  severity: Severity,
});
export type ImportProblemDto = z.infer<typeof ImportProblem>;

const OldTitleStatus = z.enum(['held', 'expired']);

/** A title granted under a measure that has been repealed, as its province handed it over. */
export const OldTitle = z.object({
  tenantId: TenantId,
  id: Id,
  kind: Kind,
  kindName: z.string(),
  name: z.string(),
  operatorName: z.string(),
  uscc: z.string(),
  divisionCode: z.string(),
  divisionName: z.string(),
  authorityName: z.string(),
  documentNumber: z.string(),
  basis: z.string(),
  basisName: z.string().describe('the document under which it was granted'),
  grantedOn: Day,
  threeYearEnd: Day.nullable().describe('null where the measure is not held and the list states none'),
  repealEnd: Day,
  statedEnd: Day.nullable().describe('as the list has it'),
  endsOn: Day.describe('the earliest of them'),
  status: OldTitleStatus,
  statusName: z.string(),
  statusOn: Day.describe('held: granted on; expired: its last day, in law'),
  ends: z
    .array(
      z.object({
        name: z.string().describe('三年期满, 办法废止, 名单所列'),
        on: Day,
        counts: z.boolean().describe('this one is endsOn'),
        clause: Clause.nullable().describe('null: the list says so, no article held does'),
      }),
    )
    .describe('every end that is known, the earliest first'),
  standardHeld: z.boolean().describe('false: carried as a title whose standard is not held (base titles)'),
  provenance: z.object({
    importId: Id,
    fileName: z.string(),
    row: z.int(),
    by: z.string().describe('the authority that handed it over'),
    at: Instant,
  }),
  applications: z
    .array(z.object({ tenantId: TenantId, caseId: Id, number: z.string() }))
    .describe('started from it; only those that the reader may read'),
});
export type OldTitleDto = z.infer<typeof OldTitle>;

const ImportOrder = { commandId: CommandId, importId: Id };

/**
 * 旧称号导入: `POST /imports/titles` (multipart, field `file`) answers with a TitleImport; template
 * `GET /imports/titles/template.xlsx|.csv`; report `GET /imports/titles/:id/report.xlsx`.
 */
export const migrationContract = {
  /** What a list's columns mean, in the order of the template. */
  columns: query(
    NoInput,
    z.array(
      z.object({
        header: z.string(),
        required: z.boolean(),
        accepted: z.string(),
        example: z.string(),
        isFact: z.boolean().describe('of how the operator stood; false: of the title itself'),
      }),
    ),
  ),
  imports: query(
    z.strictObject({ page: Page }),
    z.object({ rows: z.array(TitleImport), total: z.int(), pageSize: z.int() }),
  ),
  import: query(
    z.strictObject({ importId: Id }),
    z.object({
      import: TitleImport,
      problems: z.array(z.object({ code: z.string(), name: z.string(), severity: Severity, count: z.int() })),
    }),
  ),
  problems: query(
    z.strictObject({
      importId: Id,
      code: z.string().max(64).optional(),
      severity: Severity.optional(),
      page: Page,
    }),
    z.object({ rows: z.array(ImportProblem), total: z.int(), pageSize: z.int() }),
  ),
  /** `all` only where no row has an error; `good` leaves the faulty rows out. */
  confirm: mutation(z.strictObject({ ...ImportOrder, which: z.enum(['all', 'good']) }), TitleImport),
  /** Takes every title of the import out again, while no application rests on one of them. */
  undo: mutation(z.strictObject(ImportOrder), TitleImport),
  /** The registry of old titles; a province reads its own, the ministry all. By division code and then name. */
  oldTitles: query(
    z.strictObject({
      status: OldTitleStatus.optional(),
      kind: Kind.optional(),
      tenantId: TenantId.optional(),
      importId: Id.optional(),
      q: lineText(100).optional(),
      page: Page,
    }),
    z.object({ rows: z.array(OldTitle), total: z.int(), pageSize: z.int() }),
  ),
};

export const GapRow = z.object({
  criterion: z.string(),
  title: z.string(),
  group: z.string().describe('the heading of the standard it stands under'),
  status: z.enum(['met', 'unmet', 'missing', 'judgement', 'relaxable']),
  sentence: z.string(),
  limit: z.string().nullable(),
  operands: z.array(z.object({ label: z.string(), value: z.string() })),
  facts: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      value: z.string().nullable(),
      unit: z.string().optional(),
      source: z.string().nullable(),
    }),
  ),
  questions: z.array(z.string()).describe('what a person will be asked'),
  clause: Clause,
});
export type GapRowDto = z.infer<typeof GapRow>;

const Known = { key: z.string(), label: z.string(), value: z.string() };

/** What an operator does with the titles it was once granted. */
export const oldTitlesContract = {
  /** Those of the operator's own USCC, in its own province and in others. */
  mine: query(NoInput, z.array(OldTitle)),
  /** Which old facts meet the new standard already, which do not, which are missing. Nothing is invented. */
  gapSheet: query(
    z.strictObject({
      titleId: Id,
      jurisdiction: Name,
      noticeId: Name.optional(),
      kind: Kind.optional().describe('absent: the kind of the title'),
    }),
    z.object({
      title: OldTitle,
      jurisdiction: z.string(),
      jurisdictionTitle: z.string(),
      kind: Kind,
      on: Day,
      rows: z.array(GapRow),
      counts: z.object({
        met: z.int(),
        unmet: z.int(),
        missing: z.int(),
        judgement: z.int(),
        relaxable: z.int(),
      }),
      carried: z.array(z.object({ ...Known, source: z.string() })),
      notCarried: z.array(z.object({ ...Known, why: z.string() })),
    }),
  ),
};
