import { type ErrorCode, ShifanError, isShifanError } from '@shifan/errors';
import { newId } from './uuid.ts';

/** What a refusal of the database means to the product. The database's own words name values and stay in the log. */
const MEANING: Record<string, ErrorCode> = {
  '22021': 'INPUT_NUL', // character not in repertoire: NUL in text
  '22P05': 'INPUT_NUL', // untranslatable character: \u0000 in jsonb
  '22P02': 'INPUT_INVALID', // invalid text representation: lone surrogate in jsonb, malformed uuid
  '22007': 'DATE_INVALID',
  '22008': 'DATE_INVALID',
  '22001': 'INPUT_INVALID',
  '22003': 'INPUT_INVALID',
  '23502': 'INPUT_INVALID',
  '23503': 'NOT_FOUND', // foreign key: what it points to is not there, or not in this tenant
  '23505': 'VERSION_STALE', // unique: somebody else wrote it first
  '23514': 'INPUT_INVALID', // check
  '25006': 'FORBIDDEN', // read-only transaction
  P0002: 'NOT_FOUND', // a row that a function must find
  '40001': 'UNAVAILABLE', // serialization failure, after retries
  '40P01': 'UNAVAILABLE', // deadlock, after retries
  '42501': 'FORBIDDEN', // privilege or row security
  '54000': 'INPUT_TOO_LARGE',
  '54001': 'INPUT_TOO_DEEP', // stack depth: nesting
  '55P03': 'UNAVAILABLE', // lock_timeout
  '57014': 'UNAVAILABLE', // statement_timeout
  '53300': 'DATABASE_UNAVAILABLE', // too many connections
};
/** Checks and keys that say more than their kind. */
const CONSTRAINT_MEANING = new Map<string, ErrorCode>([
  ['quota_holds', 'QUOTA_EXCEEDED'],
  ['plugin_bundle_open', 'BUNDLE_DRAFT_OPEN'],
  ['published_by_another', 'CALL_SAME_PERSON'],
]);
/** Classes: connection exceptions, insufficient resources, operator intervention (shutdown). */
const UNAVAILABLE_CLASSES = new Set(['08', '53', '57']);
/** The driver's own words for a connection that is lost or not to be had; it gives them no code. */
const LOST = /^(?:Connection terminated|timeout e|Client (?:has encountered a connection error|was closed))/u;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Turns whatever a query threw into a ShifanError; the original is its `cause`, for the log alone. */
export function toShifanError(error: unknown): ShifanError {
  if (isShifanError(error)) return error;
  const code = errorCodeOf(error);
  const meaning =
    constraintMeaning(error) ?? (code === undefined ? lostMeaning(error) : (MEANING[code] ?? classMeaning(code)));
  if (meaning !== undefined) return new ShifanError(meaning, {}, { cause: error });
  return new ShifanError('INTERNAL', { reference: newId() }, { cause: error });
}

/** A lost race that the same work, begun again, may win. */
export function isRetryable(error: unknown): boolean {
  const code = errorCodeOf(isShifanError(error) ? error.cause : error);
  return code === '40001' || code === '40P01';
}

export function errorCodeOf(error: unknown): string | undefined {
  return readText(error, 'code');
}

function constraintMeaning(error: unknown): ErrorCode | undefined {
  const constraint = readText(error, 'constraint');
  return constraint === undefined ? undefined : CONSTRAINT_MEANING.get(constraint);
}

function lostMeaning(error: unknown): ErrorCode | undefined {
  return LOST.test(readText(error, 'message') ?? '') ? 'DATABASE_UNAVAILABLE' : undefined;
}

function classMeaning(code: string): ErrorCode | undefined {
  return UNAVAILABLE_CLASSES.has(code.slice(0, 2)) || NETWORK.has(code) ? 'DATABASE_UNAVAILABLE' : undefined;
}

function readText(error: unknown, key: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
}
