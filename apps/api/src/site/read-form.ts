import { fail } from '@shifan/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const MOST_FIELDS = 40;
const KILOBYTE = 1024;

/** What a visitor typed into a form: name → text. */
export type Posted = Record<string, string>;

/** Forms as browsers send them without files; a name that comes twice is refused, as in JSON. */
export function readForms(scope: FastifyInstance): void {
  const options = { parseAs: 'string', bodyLimit: 64 * KILOBYTE } as const;
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    options,
    async (_request: FastifyRequest, body: string) => fieldsOf(new URLSearchParams(body)),
  );
}

function fieldsOf(fields: Iterable<[string, string]>): Posted {
  const posted = new Map<string, string>();
  for (const [name, value] of fields) {
    if (posted.has(name)) fail('INPUT_DUPLICATE_KEY', { key: name.slice(0, 60) });
    if (posted.size >= MOST_FIELDS) fail('INPUT_TOO_LARGE', { max: `${MOST_FIELDS}项` });
    // Browsers write line breaks of a text as CR LF.
    posted.set(name, value.replaceAll('\r\n', '\n'));
  }
  return Object.fromEntries(posted);
}

/** The form a request carries; none, or another sort of content, is an empty one. */
export function postedBy(request: FastifyRequest): Posted {
  const { body } = request;
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
