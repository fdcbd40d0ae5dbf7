import type { CaseSummary, Remark } from '@shifan/api';
import type { FieldIssue } from '@shifan/errors';
import { computeFacts, normaliseAnswers, type FormContext } from '@shifan/forms';
import type { Facts } from '@shifan/rules';
import { showToast } from '@shifan/ui';
import { createMemo, createSignal, type Accessor } from 'solid-js';
import type { Draft } from '../../../draft/create-draft.ts';
import type { Evidence } from '../../../draft/create-evidence.ts';
import { createSettled } from '../../../parts/create-settled.ts';

/** What was answered when the form was opened. */
export interface AnsweredView {
  summary: CaseSummary;
  facts: Facts;
  prefilled: Record<string, string>;
  remarks: readonly Remark[];
}

/** What a check found; a form may find more beside. */
export interface Checked {
  issues: FieldIssue[];
}

/** Answers of an official form while they are being typed: what its fields need, whatever they are filed for. */
export interface Answers<State extends Checked = Checked> {
  view: AnsweredView;
  draft: Omit<Draft, 'notes' | 'note'>;
  evidence: Evidence;
  /** Law, kind, year and day, with the files and reasons as they are now. */
  scope: Accessor<FormContext>;
  /** Answers with the computed ones, at once. */
  facts: Accessor<Facts>;
  /** Answers once typing has rested: what checks and verdicts look at. */
  settled: Accessor<Facts>;
  state: Accessor<State>;
  /** What is said at a path now: only where the person has been, unless everything was asked for. */
  issueAt: (path: string) => FieldIssue | undefined;
  /** The person has been at this path; `offlineEvents[*]` stands for every cell of a table. */
  leave: (path: string) => void;
}

export type AnswersStart<State extends Checked> = Pick<Answers<State>, 'view' | 'draft' | 'evidence' | 'scope'> & {
  check: (settled: Facts) => State;
  /** Whether everything was asked for, touched or not. */
  checkAll: () => boolean;
};

const ONLY_WHEN_CHECKED = new Set(['FIELD_REQUIRED', 'ROWS_TOO_FEW', 'FIELD_EVIDENCE_MISSING', 'ONE_OF_REQUIRED']);

function firstByPath(issues: readonly FieldIssue[]): Map<string, FieldIssue> {
  const found = new Map<string, FieldIssue>();
  for (const issue of issues) {
    const known = found.get(issue.path);
    if (!known || (known.severity === 'warning' && issue.severity === 'error')) found.set(issue.path, issue);
  }
  return found;
}

function tidy(draft: Answers['draft'], scope: FormContext, path: string): void {
  const key = /^[A-Za-z][A-Za-z0-9]*/u.exec(path)?.[0];
  const before = key === undefined ? undefined : draft.facts()[key];
  if (key === undefined || before === undefined || before === null) return;
  const { facts, notices } = normaliseAnswers({ [key]: before }, scope);
  const after = facts[key];
  if (after === undefined || JSON.stringify(after) === JSON.stringify(before)) return;
  draft.set(key, after);
  for (const notice of notices.slice(0, 3)) showToast(notice.message, 'plain');
}

/** Watches answers as they are typed: computes, checks, and says what is wrong where the person has been. */
export function createAnswers<State extends Checked>(start: AnswersStart<State>): Answers<State> {
  const { view, draft, evidence, scope } = start;
  const facts = createMemo(() => computeFacts(draft.facts(), scope()));
  const settled = createSettled(facts, 200);
  const state = createMemo(() => start.check(settled()));
  const byPath = createMemo(() => firstByPath(state().issues));
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  return {
    view,
    draft,
    evidence,
    scope,
    facts,
    settled,
    state,
    issueAt: (path) => {
      const issue = byPath().get(path);
      if (!issue || start.checkAll()) return issue;
      const hasBeen = left().has(path) || left().has(path.replace(/\[.*$/u, '[*]'));
      return hasBeen && !ONLY_WHEN_CHECKED.has(issue.code) ? issue : undefined;
    },
    leave: (path) => {
      setLeft((paths) => new Set(paths).add(path));
      tidy(draft, scope(), path);
    },
  };
}
