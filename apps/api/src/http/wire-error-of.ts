import { isShifanError, ShifanError } from '@shifan/errors';
import type { WireError } from '../contract/wire-error.ts';
import { clauseOfError } from '../law/clause.ts';

/** What may leave the server about any failure; whatever is not from the catalogue becomes INTERNAL with a reference. */
export function toShifanError(error: unknown, reference: string): ShifanError {
  if (isShifanError(error)) return error;
  const known = fromFramework(error);
  return known ?? new ShifanError('INTERNAL', { reference }, { cause: error });
}

export function wireErrorOf(error: ShifanError, requestId: string): WireError {
  return {
    code: error.code,
    message: error.message,
    slots: error.slots,
    requestId,
    ...(error.issues ? { issues: error.issues } : {}),
    ...(error.citation ? { clause: clauseOfError(error.citation) } : {}),
  };
}

const FRAMEWORK: Record<string, () => ShifanError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ShifanError('INPUT_TOO_LARGE', { max: '1 MB' }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new ShifanError('INPUT_MEDIA_TYPE', { found: '', accepted: 'application/json' }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new ShifanError('INPUT_NOT_JSON'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new ShifanError('INPUT_NOT_JSON'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new ShifanError('INPUT_NOT_JSON'),
  FST_ERR_NOT_FOUND: () => new ShifanError('NOT_FOUND'),
  FST_ERR_MAX_PARAM_LENGTH: () => new ShifanError('INPUT_TOO_LARGE', { max: '2000个字符的地址' }),
  FST_ERR_BAD_URL: () => new ShifanError('NOT_FOUND'),
  ECONNREFUSED: () => new ShifanError('DATABASE_UNAVAILABLE'),
  ECONNRESET: () => new ShifanError('DATABASE_UNAVAILABLE'),
  '57P01': () => new ShifanError('DATABASE_UNAVAILABLE'),
  '57P03': () => new ShifanError('DATABASE_UNAVAILABLE'),
};

function fromFramework(error: unknown): ShifanError | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return FRAMEWORK[String(error.code)]?.() ?? null;
}
