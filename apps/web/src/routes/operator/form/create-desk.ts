import type { FieldIssue } from '@shifan/errors';
import {
  computeFacts,
  normaliseAnswers,
  validateApplication,
  type ApplicationState,
  type FormContext,
} from '@shifan/forms';
import type { Facts } from '@shifan/rules';
import { showToast } from '@shifan/ui';
import { createMemo, createSignal, type Accessor } from 'solid-js';
import { createDraft, type Draft } from '../../../draft/create-draft.ts';
import { createEvidence, type Evidence } from '../../../draft/create-evidence.ts';
import { browserStore } from '../../../draft/unsaved.ts';
import { createSettled } from '../../../parts/create-settled.ts';
import type { ApplicationView } from './application-view.ts';

/** Everything on the desk of somebody who fills in an application. */
export interface Desk {
  view: ApplicationView;
  draft: Draft;
  evidence: Evidence;
  /** Law, kind, year and day, with the files and reasons as they are now. */
  scope: Accessor<FormContext>;
  /** Answers with the computed ones, at once. */
  facts: Accessor<Facts>;
  /** Answers once typing has rested: what checks and verdicts look at. */
  settled: Accessor<Facts>;
  state: Accessor<ApplicationState>;
  /** What is said at a path now: only where the person has been, unless everything was asked for. */
  issueAt: (path: string) => FieldIssue | undefined;
  /** The person has been at this path; `offlineEvents[*]` stands for every cell of a table. */
  leave: (path: string) => void;
}

export interface DeskStart {
  view: ApplicationView;
  scope: Accessor<FormContext>;
  person: string;
  /** Whether everything was asked for, touched or not. */
  checkAll: () => boolean;
}

const ONLY_WHEN_CHECKED = new Set(['FIELD_REQUIRED', 'ROWS_TOO_FEW', 'FIELD_EVIDENCE_MISSING', 'ONE_OF_REQUIRED']);

function firstByPath(issues: readonly FieldIssue[]): Map<string, FieldIssue> {
  const found = new Map<string, FieldIssue>();
  for (const issue of issues) {
    const known = found.get(issue.path);
    if (!known || (known.severity === 'warning' && issue.severity === 'error')) found.set(issue.path, issue);
  }
  return found;
}

function tidy(draft: Draft, scope: FormContext, path: string): void {
  const key = /^[A-Za-z][A-Za-z0-9]*/u.exec(path)?.[0];
  const before = key === undefined ? undefined : draft.facts()[key];
  if (key === undefined || before === undefined || before === null) return;
  const { facts, notices } = normaliseAnswers({ [key]: before }, scope);
  const after = facts[key];
  if (after === undefined || JSON.stringify(after) === JSON.stringify(before)) return;
  draft.set(key, after);
  for (const notice of notices.slice(0, 3)) showToast(notice.message, 'plain');
}

/** Lays the desk for one application. */
export function createDesk(start: DeskStart): Desk {
  const { tenantId, caseId } = start.view.summary;
  const ref = { tenantId, caseId };
  const draft = createDraft(ref, start.view, browserStore(start.person, caseId));
  const evidence = createEvidence(ref, start.view.files);
  const scope = createMemo((): FormContext => ({
    ...start.scope(),
    files: evidence.counts(),
    reasons: draft.reasons(),
  }));
  const facts = createMemo(() => computeFacts(draft.facts(), scope()));
  const settled = createSettled(facts, 200);
  const state = createMemo(() => validateApplication(settled(), scope()));
  const byPath = createMemo(() => firstByPath(state().issues));
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  return {
    view: start.view,
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
      tidy(draft, start.scope(), path);
    },
  };
}
