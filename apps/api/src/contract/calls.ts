import { z } from 'zod';
import { FieldIssue } from './facts.ts';
import { mutation, NoInput, query } from './define.ts';
import { Clause, CommandId, Day, Id, Instant, Name, Version } from './scalars.ts';
import { lineText, longText } from './text.ts';

/** What may still be empty in a draft. */
const draftLine = (max: number) =>
  z
    .string()
    .trim()
    .pipe(z.union([z.literal(''), lineText(max)]));
const draftText = (max: number) =>
  z
    .string()
    .trim()
    .pipe(z.union([z.literal(''), longText(max)]));
const DraftDay = z.union([z.literal(''), Day]);
const Key = z.string().max(64);

/** On which clause something rests: one of the notice's own (`c1`), or an article of the measure or of the notice above. */
const Cite = z.strictObject({
  article: Key,
  quote: draftLine(500).describe('the words it rests on, part of the clause'),
});

const Extra = z.strictObject({
  places: z.int().min(1).max(1000).nullable(),
  divisions: z.array(z.string().regex(/^\d{2}(?:\d{2}(?:\d{2})?)?$/u)).max(60),
  preference: z.union([z.literal(''), Name]),
  cite: Cite,
});

const Exemption = z.strictObject({
  id: Name,
  title: draftLine(100),
  oldTitle: z.enum(['', 'expired', 'any']),
  yes: Key.describe('key of a yes-or-no answer that must be yes; empty: none'),
  cite: Cite,
});

const Quota = z.strictObject({
  recommender: z.enum(['province', 'plan-city', 'corps', 'municipality', 'cooperation-zone', 'provincial-body']),
  max: z.int().min(0).max(10_000).nullable(),
  cite: Cite,
  extra: z.array(Extra).max(40),
  exempt: z.array(Exemption).max(10),
});

const Material = z.strictObject({
  id: Name,
  title: draftLine(200),
  kinds: z.array(Name).max(10),
  anyOf: z
    .array(z.strictObject({ id: Name, title: draftLine(200), hint: draftLine(300) }))
    .min(1)
    .max(6)
    .describe('one of these is enough'),
  orReason: z.boolean().describe('may be left out with a reason'),
  cite: Cite,
});

/** A notice as it is being composed: everything may still be missing. */
export const CallContent = z.strictObject({
  title: draftLine(200),
  documentNumber: draftLine(100),
  issuedBy: draftLine(100),
  issuedOn: DraftDay,
  year: z.int().min(2000).max(2100),
  opensOn: DraftDay,
  opensInterpretation: draftText(500),
  clauses: z
    .array(z.strictObject({ id: z.string().regex(/^c\d{1,3}$/u), number: draftLine(30), text: draftText(3000) }))
    .max(60),
  deadlines: z
    .array(z.strictObject({ level: Name, lastDay: DraftDay, interpretation: draftText(500), cite: Cite }))
    .max(5),
  total: z.int().min(1).max(100_000).nullable(),
  quotas: z.array(Quota).max(6),
  nilReturn: Cite.nullable(),
  parameters: z.array(z.strictObject({ parameter: Key, value: draftLine(30), cite: Cite })).max(100),
  materials: z.array(Material).max(20),
  paper: z
    .strictObject({
      copies: z.int().min(1).max(100).nullable(),
      lastPostingDay: DraftDay,
      address: draftLine(300),
      seals: z.array(draftLine(200)).max(10),
      cite: Cite,
    })
    .nullable(),
  filingUrl: draftLine(300),
});
export type CallContent = z.infer<typeof CallContent>;

const State = z.enum(['draft', 'published']);

const Row = z.object({
  id: Id,
  noticeId: z.string(),
  jurisdiction: z.string(),
  jurisdictionTitle: z.string(),
  narrows: z.string().nullable().describe('title of the notice it narrows'),
  title: z.string(),
  year: z.int(),
  state: State,
  version: Version,
  author: z.string(),
  savedBy: z.string(),
  savedAt: Instant,
  publishedBy: z.string().nullable(),
  publishedAt: Instant.nullable(),
});
export type CallRow = z.infer<typeof Row>;

const Composable = z.object({
  jurisdiction: z.string(),
  narrows: z.string().nullable(),
  title: z.string(),
  what: z.string().describe('what it would be, in plain words'),
  refused: z.string().nullable().describe('why it cannot be composed now'),
});
export type ComposableCall = z.infer<typeof Composable>;

const Setup = z.object({
  levels: z.array(z.object({ level: z.string(), name: z.string(), notAfter: Day.nullable() })),
  classes: z.array(z.object({ class: Quota.shape.recommender, name: z.string() })),
  articles: z.array(z.object({ id: z.string(), name: z.string(), quotes: z.array(z.string()) })),
  parameters: z.array(
    z.object({ id: z.string(), label: z.string(), value: z.string(), unit: z.string(), clause: Clause }),
  ),
  preferences: z.array(z.object({ id: z.string(), title: z.string() })),
  divisions: z.array(z.object({ code: z.string(), name: z.string() })),
  kinds: z.array(z.object({ id: z.string(), name: z.string() })),
  yesNo: z.array(z.object({ key: z.string(), label: z.string() })),
});
export type CallSetup = z.infer<typeof Setup>;

const Call = z.object({
  row: Row,
  content: CallContent,
  setup: Setup,
  editable: z.boolean(),
  publish: z.object({ allowed: z.boolean(), reason: z.string().nullable() }),
});
export type CallDto = z.infer<typeof Call>;

const Problem = z.object({ ...FieldIssue.shape, label: z.string().describe('the field, as the form calls it') });
export type CallProblem = z.infer<typeof Problem>;

const Preview = z.object({
  version: Version,
  problems: z.array(Problem),
  ready: z.boolean(),
  resolved: z
    .object({
      title: z.string(),
      documentNumber: z.string(),
      issuedBy: z.string(),
      issuedOn: Day,
      year: z.int(),
      opensOn: Day,
      narrows: z.string().nullable(),
      whoApplies: z.string(),
      deadlines: z.array(
        z.object({
          levelName: z.string(),
          lastDay: Day,
          workingDaysLeft: z.int().nullable(),
          document: z.string().describe('the notice that sets it'),
        }),
      ),
      total: z.int().nullable(),
      places: z.array(z.object({ name: z.string(), className: z.string(), max: z.int(), added: z.int() })),
      exemptions: z.array(z.object({ className: z.string(), title: z.string(), who: z.string() })),
      parameters: z.array(
        z.object({
          label: z.string(),
          before: z.string(),
          after: z.string(),
          unit: z.string(),
          clause: Clause,
          was: Clause,
        }),
      ),
      sentences: z.array(
        z.object({ title: z.string(), kinds: z.string(), stage: z.string(), before: z.string(), after: z.string() }),
      ),
      materials: z.array(z.object({ number: z.int(), title: z.string(), kinds: z.string(), asks: z.string() })),
      paper: z
        .object({
          copies: z.int(),
          lastPostingDay: Day.nullable(),
          address: z.string().nullable(),
          seals: z.array(z.string()),
        })
        .nullable(),
      filingUrl: z.string().nullable(),
      clauses: z.array(z.object({ number: z.string(), text: z.string() })),
    })
    .nullable()
    .describe('as applicants will see it; null while something essential is missing'),
});
export type CallPreview = z.infer<typeof Preview>;

const OfDraft = { id: Id };
const Order = { commandId: CommandId, ...OfDraft, version: Version };

/** 年度通知 as an authority composes it: drafted by one person, published by another, then frozen. */
export const callsContract = {
  list: query(NoInput, z.object({ rows: z.array(Row), composable: z.array(Composable) })),
  get: query(z.strictObject(OfDraft), Call),
  begin: mutation(
    z.strictObject({ commandId: CommandId, jurisdiction: Name, narrows: Name.optional() }),
    z.object({ id: Id }),
  ),
  save: mutation(z.strictObject({ ...Order, content: CallContent }), z.object({ version: Version, savedAt: Instant })),
  preview: query(z.strictObject(OfDraft), Preview),
  publish: mutation(z.strictObject(Order), Row),
  discard: mutation(z.strictObject(Order), z.object({ id: Id })),
};
