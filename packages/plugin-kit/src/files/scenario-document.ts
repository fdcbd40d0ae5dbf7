import { isCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { SANCTION_RECORDS } from '@shifan/rules';
import { describeErrors } from '../problem.ts';
import { describeValue } from '../yaml/tree.ts';
import type { YamlRecord } from '../yaml/tree.ts';
import { createRecordReader } from './record-reader.ts';
import type { RecordReader } from './record-reader.ts';

export const SCENARIO_ACTORS = [
  'operator',
  'municipality',
  'provincial-body',
  'province',
  'association',
  'ministry',
  'public',
  'system',
] as const;
export type ScenarioActor = (typeof SCENARIO_ACTORS)[number];

export interface StepExpectation {
  stage?: string;
  reason?: string | null;
  level?: string | null;
  /** Due dates by name; null: there is no such due date. */
  due: Map<string, string | null>;
}

/** What the command of a step needs beside its day and actor. */
export interface StepPayload {
  founded?: boolean;
  keep?: boolean;
  /** of an objection: without a name */
  anonymous?: boolean;
  /** of an objection: without evidence */
  unproven?: boolean;
  ground?: string;
  documentNumber?: string;
  reasons?: string;
  objection?: string;
  unit?: string;
  /** the change a step reports or settles, its day and sort, and the yearly round it is settled in */
  change?: string;
  eventOn?: CivilDate;
  sort?: string;
  round?: string;
  /** what proves the ground of a sanction; absent: proven on the day of the step */
  record?: { sort?: string; on?: CivilDate; reference?: string };
  year?: number;
  facts?: YamlRecord;
}

export interface ScenarioStep {
  on: CivilDate;
  do: string;
  by: ScenarioActor;
  /** The code the refusal must carry; true: any. */
  refused: string | true | undefined;
  expect: StepExpectation | undefined;
  payload: StepPayload;
}

export interface Scenario {
  file: string;
  name: string;
  jurisdiction: string;
  kind: string;
  division: string | undefined;
  authority: string | undefined;
  notice: string | undefined;
  facts: YamlRecord | undefined;
  steps: ScenarioStep[];
  /** what is wrong with its text */
  faults: string[];
  /** false where it says too little to be played */
  playable: boolean;
}

export const SCENARIO_KEYS = ['scenario', 'jurisdiction', 'kind', 'division', 'authority', 'notice', 'facts', 'steps'];
const PAYLOAD_TEXTS = ['ground', 'documentNumber', 'reasons', 'objection', 'unit', 'change', 'sort', 'round'] as const;
const PAYLOAD_BOOLEANS = ['founded', 'keep', 'anonymous', 'unproven'] as const;
export const STEP_KEYS = [
  'on',
  'do',
  'by',
  'refused',
  'expect',
  'facts',
  'eventOn',
  'record',
  'year',
  ...PAYLOAD_TEXTS,
  ...PAYLOAD_BOOLEANS,
];
const DAY = '形如 2026-03-01 的日期';

/** Reads a document with `scenario`. What is wrong with it is collected in its place and kept as its faults. */
export function readScenarioDocument(document: RecordReader): Scenario {
  const { file, problems } = document.place;
  const before = problems.length;
  document.refuseOtherKeys(SCENARIO_KEYS);
  const name = document.text('scenario', '说明这一情景的一句话');
  const jurisdiction = document.text('jurisdiction', '办法的标识，例如 national-2025');
  const kind = document.text('kind', 'platform 或 base');
  const steps = document.records('steps', '步骤').map(readStep);
  const readable = steps.filter((step) => step !== undefined);
  const scenario = {
    file,
    name: name ?? '（没有名称）',
    jurisdiction: jurisdiction ?? '',
    kind: kind ?? '',
    division: document.optionalText('division', '六位行政区划代码'),
    authority: document.optionalText('authority', '省级主管部门的六位代码'),
    notice: document.optionalText('notice', '通知的标识'),
    facts: document.optionalRecord('facts'),
    steps: readable,
    playable: jurisdiction !== undefined && kind !== undefined && readable.length === steps.length,
  };
  return { ...scenario, faults: describeErrors(problems.slice(before)) };
}

function readStep(step: RecordReader): ScenarioStep | undefined {
  step.refuseOtherKeys(STEP_KEYS);
  const on = step.text('on', DAY);
  const command = step.text('do', '一个指令，例如 submit');
  const by = step.text('by', SCENARIO_ACTORS.join('、'));
  const actor = SCENARIO_ACTORS.find((known) => known === by);
  if (on !== undefined && !isCivilDate(on)) step.problem('on', { expected: DAY, todo: '改为确实存在的日期' });
  if (by !== undefined && actor === undefined) {
    step.problem('by', { expected: SCENARIO_ACTORS.join('、'), todo: '改为其中之一' });
  }
  const expected = expectationOf(step);
  const refused = readRefused(step) ?? (expected && readRefused(expected));
  const expect = expected && readExpectation(expected);
  const payload = readPayload(step);
  if (on === undefined || !isCivilDate(on) || command === undefined || actor === undefined) return undefined;
  return { on, do: command, by: actor, refused, expect, payload };
}

function readRefused(step: RecordReader): string | true | undefined {
  const refused = step.value('refused');
  if (refused === true || typeof refused === 'string') return refused;
  if (refused !== undefined && refused !== null && refused !== false) {
    step.problem('refused', { expected: '错误码（例如 NOTICE_STILL_RUNNING）或 true', todo: '改正 refused' });
  }
  return undefined;
}

function readPayload(step: RecordReader): StepPayload {
  const payload: StepPayload = {};
  for (const key of PAYLOAD_TEXTS) {
    const text = step.optionalText(key, '文字');
    if (text !== undefined) payload[key] = text;
  }
  for (const key of PAYLOAD_BOOLEANS) {
    const flag = step.optionalBoolean(key);
    if (flag !== undefined) payload[key] = flag;
  }
  const facts = step.optionalRecord('facts');
  const eventOn = readDay(step, 'eventOn');
  const record = readRecord(step);
  const year = readYear(step);
  return {
    ...payload,
    ...(facts === undefined ? {} : { facts }),
    ...(eventOn === undefined ? {} : { eventOn }),
    ...(record === undefined ? {} : { record }),
    ...(year === undefined ? {} : { year }),
  };
}

function readDay(reader: RecordReader, key: string): CivilDate | undefined {
  const day = reader.optionalText(key, DAY);
  if (day === undefined || isCivilDate(day)) return day;
  reader.problem(key, { expected: DAY, todo: '改为确实存在的日期' });
  return undefined;
}

function readYear(step: RecordReader): number | undefined {
  const year = step.optionalText('year', '四位年份');
  if (year === undefined || /^\d{4}$/u.test(year)) return year === undefined ? undefined : Number(year);
  step.problem('year', { expected: '四位年份', todo: '改为年份，例如 2028' });
  return undefined;
}

function readRecord(step: RecordReader): StepPayload['record'] {
  const record = step.optionalRecord('record');
  if (record === undefined) return undefined;
  const reader = createRecordReader(record, { ...step.place, path: `${step.place.path}.record` });
  reader.refuseOtherKeys(['sort', 'on', 'reference']);
  const sort = reader.optionalText('sort', SANCTION_RECORDS.join('、'));
  const on = readDay(reader, 'on');
  const reference = reader.optionalText('reference', '文字');
  return {
    ...(sort === undefined ? {} : { sort }),
    ...(on === undefined ? {} : { on }),
    ...(reference === undefined ? {} : { reference }),
  };
}

const EXPECT_KEYS = ['stage', 'reason', 'level', 'due', 'refused'];

function expectationOf(step: RecordReader): RecordReader | undefined {
  const record = step.optionalRecord('expect');
  return record && createRecordReader(record, { ...step.place, path: `${step.place.path}.expect` });
}

function readExpectation(reader: RecordReader): StepExpectation {
  reader.refuseOtherKeys(EXPECT_KEYS);
  const stage = reader.optionalText('stage', '阶段，例如 creation');
  const expectation: StepExpectation = { due: readDue(reader) };
  if (stage !== undefined) expectation.stage = stage;
  if (reader.has('reason')) expectation.reason = reader.optionalText('reason', '结束的原因') ?? null;
  if (reader.has('level')) expectation.level = reader.optionalText('level', '审核层级') ?? null;
  return expectation;
}

function readDue(reader: RecordReader): Map<string, string | null> {
  const due = new Map<string, string | null>();
  for (const [name, day] of reader.optionalRecord('due') ?? []) {
    if (day === null || (typeof day === 'string' && isCivilDate(day))) due.set(name, day);
    else
      reader.problem(`due.${name}`, {
        expected: `${DAY}，或 null（没有这一期限）`,
        todo: `改正 ${describeValue(day)}`,
      });
  }
  return due;
}
