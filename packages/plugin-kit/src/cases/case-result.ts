import type { EvaluationContext, Verdict, VerdictStatus } from '@shifan/rules';

/** What came of one verdict case. */
export interface CaseResult {
  name: string;
  file: string;
  /** The status of every criterion of the kind and stage, named in `expect` or not. */
  verdicts: Record<string, VerdictStatus>;
  /** What the case says of some of them. */
  expected: Record<string, string>;
  overall: VerdictStatus | null;
  passed: boolean;
  /** What fell short, and warnings. */
  messages: string[];
}

/** A case that could be evaluated, for what looks at many of them (the coverage of limits). */
export interface EvaluatedCase {
  name: string;
  context: EvaluationContext;
  verdicts: Verdict[];
}
