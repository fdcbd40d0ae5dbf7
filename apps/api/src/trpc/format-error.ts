import { type ErrorKind, isShifanError, ShifanError, httpStatus } from '@shifan/errors';
import type { TRPCDefaultErrorShape, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { WireError } from '../contract/wire-error.ts';
import { toShifanError, wireErrorOf } from '../http/wire-error-of.ts';
import { inputError } from './input-error.ts';

const TRPC_CODE: Record<ErrorKind, TRPCError['code']> = {
  'bad-input': 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  refused: 'UNPROCESSABLE_CONTENT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'too-many': 'TOO_MANY_REQUESTS',
  'unsupported-media': 'UNSUPPORTED_MEDIA_TYPE',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
};

type Failure = { error: TRPCError; shape: TRPCDefaultErrorShape; path?: string | undefined; input?: unknown };
type Asked = { ctx?: { request: { id: string } } | undefined };

/** The one place where failures of procedures take the shape of the wire: a code of the catalogue, never a stack. */
export function formatError(failure: Failure & Asked) {
  const requestId = failure.ctx?.request.id ?? '';
  const error = shifanErrorOf(failure, requestId);
  return wireShape({
    error: wireErrorOf(error, requestId),
    kind: error.kind,
    number: failure.shape.code,
    path: failure.path,
  });
}

type Wire = { error: WireError; kind: ErrorKind; number: TRPCDefaultErrorShape['code']; path?: string | undefined };

/** The tRPC shape around a wire error; plain hooks before tRPC use it too. */
export function wireShape(wire: Wire) {
  return {
    message: wire.error.message,
    code: wire.number,
    data: {
      code: TRPC_CODE[wire.kind],
      httpStatus: httpStatus[wire.kind],
      ...(wire.path === undefined ? {} : { path: wire.path }),
      error: wire.error,
    },
  };
}

/** What the catalogue calls this failure. */
export function shifanErrorOf(failure: Pick<Failure, 'error' | 'input'>, reference: string): ShifanError {
  const { error } = failure;
  if (error.cause instanceof ZodError && error.code === 'BAD_REQUEST') return inputError(error.cause, failure.input);
  if (isShifanError(error.cause)) return error.cause;
  if (error.code !== 'INTERNAL_SERVER_ERROR') return ofProtocol(error, reference);
  return toShifanError(error.cause ?? error, reference);
}

function ofProtocol(error: TRPCError, reference: string): ShifanError {
  switch (error.code) {
    case 'NOT_FOUND':
      return new ShifanError('NOT_FOUND');
    case 'METHOD_NOT_SUPPORTED':
      return new ShifanError('METHOD_NOT_ALLOWED', { method: '' });
    case 'UNSUPPORTED_MEDIA_TYPE':
      return new ShifanError('INPUT_MEDIA_TYPE', { found: '', accepted: 'application/json' });
    case 'PARSE_ERROR':
    case 'BAD_REQUEST':
      return new ShifanError('INPUT_NOT_JSON');
    case 'PAYLOAD_TOO_LARGE':
      return new ShifanError('INPUT_TOO_LARGE', { max: '1 MB' });
    default:
      return new ShifanError('INTERNAL', { reference }, { cause: error });
  }
}
