import { readFile } from 'node:fs/promises';
import type { CivilDate } from '@shifan/calendar';
import type { Plugin } from '@shifan/rules';
import { evaluateCase } from '../cases/evaluate-case.ts';
import { isReadable, readCasesDocument } from '../files/cases-document.ts';
import type { UnreadableCase, VerdictCase } from '../files/cases-document.ts';
import { readSpecFiles } from '../files/read-spec-files.ts';
import { createRecordReader } from '../files/record-reader.ts';
import type { FileProblem } from '../problem.ts';
import { parseDocuments } from '../yaml/parse-documents.ts';
import { describeValue, isYamlRecord } from '../yaml/tree.ts';
import type { YamlRecord } from '../yaml/tree.ts';
import { impactOf } from './impact-of.ts';
import type { ImpactCase, ImpactReport } from './impact-of.ts';

export interface FilesImpact extends ImpactReport {
  /** what could not be read */
  problems: FileProblem[];
  /** cases of other jurisdictions, left alone */
  others: number;
}

/** The two plugins, and the day for cases that name none. */
export interface ImpactOptions {
  before: Plugin;
  after: Plugin;
  today: CivilDate;
}

/**
 * Which verdicts of the cases in these files are others under `after`: case files (`*.cases.yaml`), and stored cases a line each
 * (`*.jsonl`, with id, kind, stage, on, division, facts, baseline, notice, judgements).
 * @example (await impactOfFiles(['stored.jsonl'], { before, after, today })).changed
 */
export async function impactOfFiles(files: readonly string[], options: ImpactOptions): Promise<FilesImpact> {
  const problems: FileProblem[] = [];
  const read: (VerdictCase | UnreadableCase)[] = [];
  for (const file of files) {
    const found = STORED.test(file) ? await readStored(file, options.before) : await readSpecFiles([file]);
    read.push(...found.cases);
    problems.push(...found.problems);
  }
  const own = read.filter((one) => isReadable(one)).filter(({ jurisdiction }) => jurisdiction === options.before.id);
  const others = read.length - own.length;
  return {
    ...impactOf(
      own.map((one) => toCase(one, options)),
      options,
    ),
    problems,
    others,
  };
}

const STORED = /\.(?:jsonl|ndjson)$/u;

function toCase(one: VerdictCase, { before, today }: ImpactOptions): ImpactCase {
  const { context } = evaluateCase(one, { plugin: before, today }).evaluated;
  const { kind, stage, on, division, facts, baseline, judgements, notice } = context;
  return { id: one.name, kind, stage, on, division, facts, baseline, judgements, notice: notice?.id };
}

async function readStored(
  file: string,
  plugin: Plugin,
): Promise<{ cases: (VerdictCase | UnreadableCase)[]; problems: FileProblem[] }> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { cases: [], problems: [problem(file, { path: '', found: '没有这个文件' })] };
  const cases: (VerdictCase | UnreadableCase)[] = [];
  const problems: FileProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const path = `第${index + 1}行`;
    const parsed = parseDocuments(line, file);
    const [record] = parsed.documents;
    if (isYamlRecord(record) && parsed.problems.length === 0)
      cases.push(...readLine(record, { file, path, problems, plugin }));
    else problems.push(problem(file, { path, found: parsed.problems[0]?.found ?? describeValue(record) }));
  }
  return { cases, problems };
}

function readLine(
  record: YamlRecord,
  { plugin, ...place }: { file: string; path: string; problems: FileProblem[]; plugin: Plugin },
): (VerdictCase | UnreadableCase)[] {
  const named: YamlRecord = new Map([['name', record.get('id') ?? place.path], ...record]);
  const document: YamlRecord = new Map();
  document.set('jurisdiction', record.get('jurisdiction') ?? plugin.id);
  document.set('cases', [named]);
  return readCasesDocument(createRecordReader(document, place));
}

function problem(file: string, { path, found }: { path: string; found: string }): FileProblem {
  return {
    file,
    path,
    found,
    expected: '一行一个申报的 JSON（id、kind、stage、on、division、facts）',
    todo: '改正这一行',
    code: 'CASE_FILE_INVALID',
    severity: 'error',
  };
}
