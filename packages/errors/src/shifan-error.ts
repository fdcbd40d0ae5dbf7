import { catalogue } from './catalogue.ts';
import type { ErrorCode } from './catalogue.ts';
import { httpStatus } from './entry.ts';
import type { Audience, ErrorKind } from './entry.ts';
import type { FieldIssue } from './field-issue.ts';
import { formatMessage } from './message.ts';
import type { Slots } from './message.ts';
import type { ErrorCitation, Refusal } from './refusal.ts';

export interface ErrorExtra {
  issues?: FieldIssue[];
  citation?: ErrorCitation;
  /** what broke inside; goes to the log, never to a reader */
  cause?: unknown;
}

/** The only error the product throws on purpose: a code, its slots, and what a reader may be told. */
export class ShifanError extends Error {
  override readonly name = 'ShifanError';
  readonly code: ErrorCode;
  readonly slots: Slots;
  readonly issues?: FieldIssue[];
  readonly citation?: ErrorCitation;

  constructor(code: ErrorCode, slots: Slots = {}, extra: ErrorExtra = {}) {
    super(formatMessage(code, slots), extra.cause === undefined ? {} : { cause: extra.cause });
    this.code = code;
    this.slots = slots;
    if (extra.issues !== undefined) this.issues = extra.issues;
    if (extra.citation !== undefined) this.citation = extra.citation;
  }

  get kind(): ErrorKind {
    return catalogue[this.code].kind;
  }

  get audience(): Audience {
    return catalogue[this.code].audience;
  }

  get status(): number {
    return httpStatus[this.kind];
  }
}

/** Throws the error of a code. Example: `fail('NOT_FOUND')`. */
export function fail(code: ErrorCode, slots: Slots = {}, extra: ErrorExtra = {}): never {
  throw new ShifanError(code, slots, extra);
}

/** Throws an engine's refusal, where the caller cannot go on. Example: `failWith(decision.refusal)`. */
export function failWith(refused: Refusal): never {
  const extra = refused.citation === undefined ? {} : { citation: refused.citation };
  throw new ShifanError(refused.code, refused.slots, extra);
}

/** Says whether something thrown is a ShifanError. */
export function isShifanError(error: unknown): error is ShifanError {
  return error instanceof ShifanError;
}
