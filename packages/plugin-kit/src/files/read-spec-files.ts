import { readFile } from 'node:fs/promises';
import type { FileProblem } from '../problem.ts';
import { parseDocuments } from '../yaml/parse-documents.ts';
import { pathLines } from '../yaml/path-lines.ts';
import { describeValue, isYamlRecord } from '../yaml/tree.ts';
import type { YamlValue } from '../yaml/tree.ts';
import { readCasesDocument } from './cases-document.ts';
import type { UnreadableCase, VerdictCase } from './cases-document.ts';
import { createRecordReader } from './record-reader.ts';
import { readScenarioDocument } from './scenario-document.ts';
import type { Scenario } from './scenario-document.ts';
import type { SpecText } from './spec-text.ts';

/** What the files hold, in their order; a file may hold cases and scenarios side by side. */
export interface SpecFiles {
  cases: (VerdictCase | UnreadableCase)[];
  scenarios: Scenario[];
  problems: FileProblem[];
}

/** Reads the cases and scenarios of these files. A file that cannot be read is a problem, not an exception. */
export async function readSpecFiles(files: readonly string[]): Promise<SpecFiles> {
  const all: SpecFiles = { cases: [], scenarios: [], problems: [] };
  for (const file of files) {
    const text = await readText(file);
    if (typeof text === 'string') readSpecText(text, { file, into: all });
    else all.problems.push(text);
  }
  return all;
}

/** Reads the cases and scenarios of texts that are already at hand. */
export function readSpecTexts(texts: readonly SpecText[]): SpecFiles {
  const all: SpecFiles = { cases: [], scenarios: [], problems: [] };
  for (const { file, text } of texts) readSpecText(text, { file, into: all });
  return all;
}

/** Adds what one text holds. */
function readSpecText(text: string, { file, into }: { file: string; into: SpecFiles }): void {
  const { documents, problems } = parseDocuments(text, file);
  into.problems.push(...problems);
  const before = into.problems.length;
  if (documents.length === 0 && problems.length === 0) into.problems.push(notASpec(null, { file, path: '' }));
  for (const [index, document] of documents.entries()) {
    const place = { file, path: documents.length > 1 ? `文档${index + 1}` : '', problems: into.problems };
    readDocument(document, { place, into });
  }
  placeLines(into.problems.slice(before), text);
}

/** Tells of each problem the line its path begins on. */
function placeLines(problems: readonly FileProblem[], text: string): void {
  if (problems.length === 0) return;
  const lineOf = pathLines(text);
  for (const problem of problems) problem.line ??= lineOf(problem.path);
}

function readDocument(
  document: YamlValue,
  { place, into }: { place: { file: string; path: string; problems: FileProblem[] }; into: SpecFiles },
): void {
  if (isYamlRecord(document) && document.has('scenario')) {
    into.scenarios.push(readScenarioDocument(createRecordReader(document, place)));
  } else if (isYamlRecord(document) && document.has('cases')) {
    into.cases.push(...readCasesDocument(createRecordReader(document, place)));
  } else {
    into.problems.push(notASpec(document, place));
  }
}

function notASpec(document: YamlValue, place: { file: string; path: string }): FileProblem {
  return {
    file: place.file,
    path: place.path,
    found: describeValue(document),
    expected: '带 cases 的用例文档，或带 scenario 的情景文档',
    todo: '写上 cases 或 scenario',
    code: 'CASE_FILE_INVALID',
    severity: 'error',
  };
}

async function readText(file: string): Promise<string | FileProblem> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const found = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? '没有这个文件' : String(error);
    return {
      file,
      path: '',
      found,
      expected: '一个可以读取的文件',
      todo: '核对路径',
      code: 'CASE_FILE_INVALID',
      severity: 'error',
    };
  }
}
