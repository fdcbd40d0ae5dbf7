import { fail, type FieldIssue } from '@shifan/errors';

/** Refuses answers with what is wrong with each; nothing of them is kept. */
export function refuseIssues(issues: readonly FieldIssue[]): void {
  const [first] = issues;
  if (first) fail('FACTS_REFUSED', { count: String(issues.length), first: first.message }, { issues: [...issues] });
}
