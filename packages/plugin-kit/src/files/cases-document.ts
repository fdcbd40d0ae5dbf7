import { isCivilDate } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { describeErrors } from '../problem.ts';
import type { YamlRecord } from '../yaml/tree.ts';
import type { RecordReader } from './record-reader.ts';

/** One verdict case: a sentence, a day, facts, and what is expected of some criteria. */
export interface VerdictCase {
  file: string;
  path: string;
  name: string;
  jurisdiction: string;
  kind: string;
  stage: 'creation' | 'designation';
  on: CivilDate | undefined;
  division: string | undefined;
  notice: string | undefined;
  facts: YamlRecord;
  baseline: YamlRecord | undefined;
  judgements: YamlRecord | undefined;
  expect: Map<string, string>;
  /** what is wrong with its text */
  faults: string[];
}

/** A case that says too little to be evaluated. */
export interface UnreadableCase {
  file: string;
  name: string;
  faults: string[];
}

export const CASES_KEYS = ['jurisdiction', 'kind', 'stage', 'on', 'division', 'notice', 'facts', 'cases'];
export const CASE_KEYS = [
  'name',
  'jurisdiction',
  'kind',
  'stage',
  'on',
  'division',
  'notice',
  'facts',
  'baseline',
  'judgements',
  'expect',
];

/** Reads a document with `cases`; `kind`, `stage`, `on`, `division`, `notice` and `facts` of the document hold for every case that does not say otherwise. */
export function readCasesDocument(document: RecordReader): (VerdictCase | UnreadableCase)[] {
  document.refuseOtherKeys(CASES_KEYS);
  return document.records('cases', '用例').map((item, index) => {
    const { problems, file } = item.place;
    const before = problems.length;
    const name = item.optionalText('name', '说明这一用例的一句话') ?? `cases[${index}]`;
    const read = readCase({ item, document });
    const faults = describeErrors(problems.slice(before));
    return read === undefined ? { file, name, faults } : { ...read, name, faults };
  });
}

/** Whether a case could be read. */
export function isReadable(one: VerdictCase | UnreadableCase): one is VerdictCase {
  return 'jurisdiction' in one;
}

type CaseText = Omit<VerdictCase, 'name' | 'faults'>;

function readCase({ item, document }: { item: RecordReader; document: RecordReader }): CaseText | undefined {
  item.refuseOtherKeys(CASE_KEYS);
  const inherited = (key: string, expected: string): string | undefined =>
    item.optionalText(key, expected) ?? document.optionalText(key, expected);
  const jurisdiction = inherited('jurisdiction', '办法的标识，例如 national-2025');
  const kind = inherited('kind', 'platform 或 base');
  const stage = readStage(item, inherited('stage', STAGES));
  const on = readDay(item, inherited('on', DAY));
  if (kind === undefined) item.problem('kind', { expected: 'platform 或 base', todo: '在文档或用例里写明 kind' });
  if (jurisdiction === undefined) item.problem('jurisdiction', JURISDICTION);
  if (jurisdiction === undefined || kind === undefined || stage === undefined || on === 'wrong') return undefined;
  return {
    file: item.place.file,
    path: item.place.path,
    jurisdiction,
    kind,
    stage,
    on,
    division: inherited('division', '六位行政区划代码'),
    notice: inherited('notice', '通知的标识'),
    facts: new Map([...(document.optionalRecord('facts') ?? []), ...(item.optionalRecord('facts') ?? [])]),
    baseline: item.optionalRecord('baseline'),
    judgements: item.optionalRecord('judgements'),
    expect: readExpectations(item),
  };
}

const STAGES = 'creation（创建标准）或 designation（认定标准）';
const JURISDICTION = { expected: '办法的标识，例如 national-2025', todo: '在文档或用例里写明 jurisdiction' };
const DAY = '形如 2026-03-01 的日期';

function readStage(item: RecordReader, stage: string | undefined): 'creation' | 'designation' | undefined {
  if (stage === 'creation' || stage === 'designation') return stage;
  const found = stage === undefined ? {} : { found: stage };
  return void item.problem('stage', { ...found, expected: STAGES, todo: '写明 stage，二者之一' });
}

/** A case without a day is judged as of today; a day that no calendar has is refused. */
function readDay(item: RecordReader, on: string | undefined): CivilDate | undefined | 'wrong' {
  if (on === undefined || isCivilDate(on)) return on;
  item.problem('on', { found: on, expected: DAY, todo: '改为确实存在的日期' });
  return 'wrong';
}

const STATUSES = ['met', 'unmet', 'missing', 'judgement', 'relaxable'];

function readExpectations(item: RecordReader): Map<string, string> {
  const expectations = new Map<string, string>();
  for (const [criterion, status] of item.optionalRecord('expect') ?? []) {
    if (typeof status === 'string' && STATUSES.includes(status)) expectations.set(criterion, status);
    else item.problem(`expect.${criterion}`, { expected: STATUSES.join('、'), todo: '改为其中之一' });
  }
  return expectations;
}
