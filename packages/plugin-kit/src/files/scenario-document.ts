import { isCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { describeValue } from '../yaml/tree.ts';
import type { YamlRecord } from '../yaml/tree.ts';
import { createRecordReader } from './record-reader.ts';
import type { RecordReader } from './record-reader.ts';

export const SCENARIO_ACTORS = [
  'operator',
  'municipality',
  'provincial-body',
  'province',
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
  ground?: string;
  documentNumber?: string;
  reasons?: string;
  objection?: string;
  unit?: string;
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
}

const DOCUMENT_KEYS = ['scenario', 'jurisdiction', 'kind', 'division', 'authority', 'notice', 'facts', 'steps'];
const PAYLOAD_TEXTS = ['ground', 'documentNumber', 'reasons', 'objection', 'unit'] as const;
const PAYLOAD_BOOLEANS = ['founded', 'keep'] as const;
const STEP_KEYS = ['on', 'do', 'by', 'refused', 'expect', 'facts', ...PAYLOAD_TEXTS, ...PAYLOAD_BOOLEANS];
const DAY = '形如 2026-03-01 的日期';

/** Reads a document with `scenario`; undefined where it has problems (they are collected in its place). */
export function readScenarioDocument(document: RecordReader): Scenario | undefined {
  const before = document.place.problems.length;
  document.refuseOtherKeys(DOCUMENT_KEYS);
  const name = document.text('scenario', '说明这一情景的一句话');
  const jurisdiction = document.text('jurisdiction', '办法的标识，例如 national-2025');
  const kind = document.text('kind', 'platform 或 base');
  const steps = document.records('steps', '步骤').map(readStep);
  if (name === undefined || jurisdiction === undefined || kind === undefined) return undefined;
  const scenario = {
    file: document.place.file,
    name,
    jurisdiction,
    kind,
    division: document.optionalText('division', '六位行政区划代码'),
    authority: document.optionalText('authority', '省级主管部门的六位代码'),
    notice: document.optionalText('notice', '通知的标识'),
    facts: document.optionalRecord('facts'),
    steps: steps.filter((step) => step !== undefined),
  };
  return document.place.problems.length === before ? scenario : undefined;
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
  const refused = readRefused(step);
  const expect = readExpectation(step);
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
  return facts === undefined ? payload : { ...payload, facts };
}

const EXPECT_KEYS = ['stage', 'reason', 'level', 'due'];

function readExpectation(step: RecordReader): StepExpectation | undefined {
  const record = step.optionalRecord('expect');
  if (record === undefined) return undefined;
  const reader = createRecordReader(record, { ...step.place, path: `${step.place.path}.expect` });
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
