import type { Citation, Facts, VerdictStatus } from '@shifan/rules';

/** Something known of the old title that the new form does not take, and why. */
export interface NotCarried {
  key: string;
  label: string;
  /** as read out, with its unit */
  value: string;
  why: string;
}

/** What a new application starts with. */
export interface CarryOver {
  /** answers by the target's fact keys */
  facts: Facts;
  /** by fact key, in Chinese: where the answer comes from, and what to look at again */
  sources: Record<string, string>;
  notCarried: NotCarried[];
}

/** One answer that a criterion of the new standard reads. */
export interface GapFact {
  key: string;
  label: string;
  /** as read out; null where nothing is known */
  value: string | null;
  unit?: string;
  /** where it comes from; null where nothing is known */
  source: string | null;
}

/** One criterion of the new standard, against what is known of the old title. */
export interface GapRow {
  criterion: string;
  title: string;
  group: string;
  citation: Citation;
  /** clause and words, e.g. 工信部企业〔2025〕225号 第五条第（一）项：“运营3年以上” */
  citationText: string;
  status: VerdictStatus;
  /** the condition as a Chinese sentence */
  sentence: string;
  /** the number compared with, with its unit; null where there is none */
  limit: string | null;
  /** what was compared, as people read it */
  operands: { label: string; value: string }[];
  facts: GapFact[];
  /** what a person is asked */
  questions: string[];
}

/** 差距清单: what the new standard finds in the old facts; in the standard's own order, nothing ranked. */
export interface GapSheet {
  rows: GapRow[];
  counts: Record<VerdictStatus, number>;
  /** what was known but could not be used, and why */
  notCarried: NotCarried[];
}
