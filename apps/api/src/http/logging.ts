import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Config } from '../config.ts';
import { routeOf } from './route-of.ts';
import { safeError } from './safe-error.ts';

/** Where lines go instead of to standard output. */
export type LogTo = { write(line: string): void };

/**
 * A line of JSON for each request: method, route as it is declared, status, time. No addresses as they were typed, no
 * headers, no bodies, no values that something broke on: no personal data.
 */
export function loggerOptions(level: Config['logLevel'], to?: LogTo): NonNullable<FastifyServerOptions['logger']> {
  if (level === 'silent') return false;
  return {
    level,
    redact: { paths: ['req.headers', 'res.headers', '*.password', '*.cookie'], remove: true },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
      res: (reply) => ({ status: reply.statusCode }),
      err: (error: unknown) => Object(safeError(error)),
    },
    ...(to ? { stream: to } : {}),
  };
}
