import type { CivilDate } from '@shifan/calendar';
import { evaluateCriteria, overall } from '@shifan/rules';
import type { EvaluationStage, Facts, Plugin, Verdict, VerdictStatus } from '@shifan/rules';
import { readFacts } from './facts/read-facts.ts';
import { namedNotice } from './jurisdictions.ts';
import type { FileProblem } from './problem.ts';
import { parseDocuments } from './yaml/parse-documents.ts';
import { describeValue, isYamlRecord } from './yaml/tree.ts';

/** A facts file, already read: its name is for messages. */
export interface FactsText {
  file: string;
  text: string;
}

export interface EvaluateRequest {
  plugin: Plugin;
  kind: string;
  stage: EvaluationStage;
  on: CivilDate;
  division: string | undefined;
  notice: string | undefined;
  facts: FactsText;
  baseline: FactsText | undefined;
}

export interface EvaluateReport {
  verdicts: Verdict[];
  overall: VerdictStatus;
  problems: FileProblem[];
}

/** Evaluates the facts of a file against the standard of a kind and stage. Facts of a wrong shape are problems and count as missing. */
export function evaluateFacts(request: EvaluateRequest): EvaluateReport {
  const problems: FileProblem[] = [];
  const { plugin, kind, stage, on, division } = request;
  const notice = namedNotice(plugin, request);
  if (request.notice !== undefined && !notice) {
    problems.push(
      problem('--notice', { found: request.notice, expected: plugin.notices.map(({ id }) => id).join('、') }),
    );
  }
  const facts = readText(request.facts, { request, problems });
  const baseline = request.baseline && readText(request.baseline, { request, problems });
  const verdicts = evaluateCriteria({ plugin, kind, stage, on, division, notice, facts, baseline });
  return { verdicts, overall: overall(verdicts), problems };
}

function readText(
  { file, text }: FactsText,
  { request, problems }: { request: EvaluateRequest; problems: FileProblem[] },
): Facts {
  const parsed = parseDocuments(text, file);
  problems.push(...parsed.problems);
  const [record, second] = parsed.documents;
  if (parsed.problems.length > 0) return {};
  if (!isYamlRecord(record) || second !== undefined) {
    const found = second === undefined ? describeValue(record) : `${parsed.documents.length} 份文档`;
    problems.push(problem(file, { found, expected: '一个对象，键是数据项' }));
    return {};
  }
  const read = readFacts(record, { plugin: request.plugin, kind: request.kind, file, path: '' });
  problems.push(...read.problems);
  return read.facts;
}

function problem(file: string, parts: { found: string; expected: string }): FileProblem {
  return { file, path: '', ...parts, todo: '改正后再运行', code: 'CASE_FILE_INVALID', severity: 'error' };
}
