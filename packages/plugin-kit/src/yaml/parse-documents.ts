import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { FileProblem } from '../problem.ts';
import { isYamlRecord } from './tree.ts';
import type { YamlRecord, YamlValue } from './tree.ts';

export interface ParsedFile {
  documents: YamlValue[];
  problems: FileProblem[];
}

/** More nodes than aliases bring in in any honest file: stops alias bombs. What is written out is bounded by the text's length. */
const MOST_ALIASED = 50_000;
const DEEPEST = 64;
const LONGEST_TEXT = 2_000_000;

/**
 * Reads every document of a YAML (or JSON) text without loss.
 *
 * YAML 1.2 core schema: `on` stays a word, 2026-03-01 stays a day, numbers keep their spelling, a key written twice is refused.
 * @example parseDocuments('on: 2026-03-01', 'a.yaml').documents // [Map { 'on' → '2026-03-01' }]
 */
export function parseDocuments(text: string, file: string): ParsedFile {
  const problem = (found: string, line?: number): FileProblem => ({
    file,
    path: '',
    found,
    expected: '一份或多份 YAML 文档（也可以是 JSON），键不重复',
    todo: '按提示的行改正后再运行',
    code: 'CASE_FILE_INVALID',
    severity: 'error',
    ...(line === undefined ? {} : { line }),
  });
  if (text.length > LONGEST_TEXT) return { documents: [], problems: [problem(`${text.length} 个字符，过大`)] };
  try {
    return readAll(text, problem);
  } catch (error) {
    return { documents: [], problems: [problem(error instanceof Error ? error.message : String(error))] };
  }
}

function readAll(text: string, problem: (found: string, line?: number) => FileProblem): ParsedFile {
  const lineCounter = new LineCounter();
  const parsed = parseAllDocuments(text, { schema: 'core', version: '1.2', stringKeys: true, lineCounter });
  const documents: YamlValue[] = [];
  const problems: FileProblem[] = [];
  for (const document of Array.isArray(parsed) ? parsed : []) {
    for (const error of document.errors) problems.push(problem(inChinese(error), error.linePos?.[0].line));
    if (document.errors.length > 0 || document.contents === null) continue;
    const value = createWalker(document)(document.contents, 0);
    if (value !== null) documents.push(...(isListOfDocuments(value) ? value : [value]));
  }
  return { documents, problems };
}

const WORDS: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: '缩进用了制表符（tab），应当用空格',
  BAD_INDENT: '缩进不对，或者括号没有写完',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少符号（引号、括号、逗号或者冒号后的空格）',
  UNEXPECTED_TOKEN: '有多余的符号',
  MULTILINE_IMPLICIT_KEY: '键写成了几行，可能缺少冒号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“键: 值”，可能缺少引号',
  BLOCK_IN_FLOW: '括号里写了换行的“键: 值”',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对',
};

/** The fault in Chinese, with the reader's own words after it. */
function inChinese(error: YAMLError): string {
  const words = WORDS[error.code];
  return words === undefined ? firstLine(error.message) : `${words}（${firstLine(error.message)}）`;
}

/** A JSON file can hold several documents only as a list. */
function isListOfDocuments(value: YamlValue): value is YamlValue[] {
  return Array.isArray(value);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function createWalker(document: Document.Parsed): (node: unknown, depth: number) => YamlValue {
  let aliased = 0;
  let within = 0;
  return function walk(node: unknown, depth: number): YamlValue {
    if (within > 0) aliased += 1;
    if (aliased > MOST_ALIASED || depth > DEEPEST) throw new Error('文档的层数或节点数过多');
    if (isAlias(node)) {
      within += 1;
      const value = walk(node.resolve(document), depth + 1);
      within -= 1;
      return value;
    }
    if (isSeq(node)) return node.items.map((item) => walk(item, depth + 1));
    if (isMap(node)) {
      const record: YamlRecord = new Map();
      for (const pair of node.items) {
        const value = walk(pair.value, depth + 1);
        if (keyOf(pair.key) === MERGE) mergeInto(record, value);
        else record.set(keyOf(pair.key), value);
      }
      return record;
    }
    return isScalar(node) ? scalar(node.value, node.source) : null;
  };
}

/** `<<: *defaults` brings in the keys of another record (or of several), as most readers of YAML understand it. */
const MERGE = '<<';

function mergeInto(record: YamlRecord, value: YamlValue): void {
  for (const source of Array.isArray(value) ? value : [value]) {
    if (!isYamlRecord(source)) throw new Error('“<<” 后面应为对象');
    for (const [key, inner] of source) if (!record.has(key)) record.set(key, inner);
  }
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function scalar(value: unknown, source: string | undefined): YamlValue {
  if (typeof value === 'number' || typeof value === 'bigint') return { written: source ?? String(value) };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return null;
}
