import type { AppRouter, Clause, FieldIssueDto, WireError } from '@shifan/api';
import type { ErrorCode } from '@shifan/errors';
import { TRPCClientError } from '@trpc/client';

/** Whatever went wrong with a request, in the words of the catalogue where the server answered. */
export class Failure extends Error {
  readonly code: string;
  readonly clause: Clause | undefined;
  readonly issues: readonly FieldIssueDto[];
  readonly requestId: string | undefined;

  constructor(error: WireError) {
    super(error.message);
    this.name = 'Failure';
    this.code = error.code;
    this.clause = error.clause;
    this.issues = error.issues ?? [];
    this.requestId = error.requestId;
  }
}

/** No answer came back: the server may or may not have acted, so the same command may be sent again. */
export const NO_ANSWER = 'NO_ANSWER';
const noAnswer: WireError = { code: NO_ANSWER, message: '连不上服务器，刚才的操作可能没有完成。' };
const unknown: WireError = { code: 'UNKNOWN', message: '系统没有给出可读的答复，请稍后再试。' };

const PASSING = new Set<string>([NO_ANSWER, 'TOO_MANY_REQUESTS', 'UNAVAILABLE', 'DATABASE_UNAVAILABLE'] satisfies (
  | ErrorCode
  | typeof NO_ANSWER
)[]);

/** Whether the same command may simply be sent again in a moment: its id keeps it from acting twice. */
export function isPassing(failure: Failure): boolean {
  return PASSING.has(failure.code);
}

const OURS = new Set<string>(['UNKNOWN', 'INTERNAL', 'UNAVAILABLE', 'DATABASE_UNAVAILABLE']);

/** Whether the system failed, and not the request: whoever keeps it can then look the request up by its number. */
export function isOurFault(failure: Failure): boolean {
  return OURS.has(failure.code);
}

/** Turns any thrown value into a failure that can be shown. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof TRPCClientError) {
    const answer = error as TRPCClientError<AppRouter>;
    if (answer.data) return new Failure(answer.data.error ?? unknown);
    return new Failure(noAnswer);
  }
  return new Failure(unknown);
}
