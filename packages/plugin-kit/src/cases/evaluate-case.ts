import { evaluateCriteria, overall } from '@shifan/rules';
import type { EvaluationContext, Judgement, Plugin, Verdict } from '@shifan/rules';
import { readFacts } from '../facts/read-facts.ts';
import type { VerdictCase } from '../files/cases-document.ts';
import { namedNotice } from '../jurisdictions.ts';
import { isYamlRecord } from '../yaml/tree.ts';
import type { YamlRecord } from '../yaml/tree.ts';
import type { CaseResult, EvaluatedCase } from './case-result.ts';

/** Evaluates one case under its plugin and holds it against what it expects. */
export function evaluateCase(
  one: VerdictCase,
  { plugin, today }: { plugin: Plugin; today: EvaluationContext['on'] },
): { result: CaseResult; evaluated: EvaluatedCase } {
  const messages: string[] = [];
  const faults: string[] = [...one.faults];
  const read = (record: YamlRecord, key: string): EvaluationContext['facts'] => {
    const { facts, problems } = readFacts(record, { plugin, kind: one.kind, file: one.file, path: key });
    for (const { path, found, expected, todo, severity } of problems) {
      (severity === 'error' ? faults : messages).push(`${path}：发现${found}，应为${expected}；${todo}`);
    }
    return facts;
  };
  if (one.on === undefined) messages.push(`没有写 on，按今天（${today}）判断`);
  const notice = namedNotice(plugin, one);
  if (one.notice !== undefined && !notice) faults.push(`${plugin.id} 没有通知 ${one.notice}`);
  const context: EvaluationContext = {
    plugin,
    kind: one.kind,
    stage: one.stage,
    on: one.on ?? today,
    division: one.division,
    notice,
    facts: read(one.facts, 'facts'),
    baseline: one.baseline && read(one.baseline, 'baseline'),
    judgements: readJudgements(one.judgements),
  };
  const verdicts = evaluateCriteria(context);
  faults.push(...unfulfilled(one, verdicts));
  const result: CaseResult = {
    name: one.name,
    file: one.file,
    verdicts: Object.fromEntries(verdicts.map(({ criterion, status }) => [criterion, status])),
    expected: Object.fromEntries(one.expect),
    overall: overall(verdicts),
    passed: faults.length === 0,
    messages: [...faults, ...messages],
  };
  return { result, evaluated: { name: one.name, context, verdicts } };
}

/** `overall` may be expected beside the criteria. */
function unfulfilled(one: VerdictCase, verdicts: Verdict[]): string[] {
  const found = new Map<string, string>([['overall', overall(verdicts)]]);
  for (const { criterion, status } of verdicts) found.set(criterion, status);
  return [...one.expect].flatMap(([criterion, expected]) => {
    const status = found.get(criterion);
    if (status === undefined) return [`expect.${criterion}：${one.kind} 的 ${one.stage} 标准没有这一条件`];
    if (status === expected) return [];
    const verdict = verdicts.find((candidate) => candidate.criterion === criterion);
    return [`${criterion} 应为 ${expected}，实为 ${status}${verdict ? because(verdict) : ''}`];
  });
}

function because({ sentence, operands, citationText }: Verdict): string {
  const values = Object.entries(operands).map(([key, value]) => `${key}=${value}`);
  return `（${sentence}${values.length > 0 ? `；${values.join('，')}` : ''}；${citationText}）`;
}

/** A judgement is written as its status, or as status and reasons. */
function readJudgements(record: YamlRecord | undefined): Record<string, Judgement> | undefined {
  if (!record) return undefined;
  const judgements = [...record].flatMap(([criterion, value]): [string, Judgement][] => {
    const status = isYamlRecord(value) ? value.get('status') : value;
    const reasons = isYamlRecord(value) ? value.get('reasons') : undefined;
    if (status !== 'met' && status !== 'unmet') return [];
    return [[criterion, { status, reasons: typeof reasons === 'string' ? reasons : '用例所定' }]];
  });
  return Object.fromEntries(judgements);
}
