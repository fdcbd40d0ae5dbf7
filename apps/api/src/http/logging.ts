import type { FastifyServerOptions } from 'fastify';
import type { Config } from '../config.ts';

/** One line a request: method, path without its query, status, time. No headers, no bodies, no personal data. */
export function loggerOptions(level: Config['logLevel']): NonNullable<FastifyServerOptions['logger']> {
  if (level === 'silent') return false;
  return {
    level,
    redact: { paths: ['req.headers', 'res.headers', '*.password', '*.cookie'], remove: true },
    serializers: {
      req: (request) => ({ method: request.method, path: request.url.split('?', 1)[0] }),
      res: (reply) => ({ status: reply.statusCode }),
    },
  };
}
