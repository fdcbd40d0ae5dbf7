import multipart from '@fastify/multipart';
import { fail, shorten, ShifanError } from '@shifan/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const MOST_FIELDS = 40;
const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;
/** Of one field, and of a whole form without files. */
const MOST_TEXT = 64 * KILOBYTE;

/** What a form may bring with it. */
const FILES = { most: 5, maxBytes: 10 * MEGABYTE };

export type SentFile = { name: string; bytes: Uint8Array };

/** What a visitor sent with a form: what was typed by name, and the files that were chosen. */
export type Posted = {
  fields: Record<string, string>;
  files: readonly SentFile[];
  /** why a file could not be taken; what was typed is there all the same */
  problem?: ShifanError;
};

const FORM = 'application/x-www-form-urlencoded';

/** Said in the site's own measures: what is read here is a form and nothing else. */
const REFUSED: Record<string, (found: string) => ShifanError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ShifanError('INPUT_TOO_LARGE', { max: `${MOST_TEXT / KILOBYTE} KB` }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: (found) =>
    new ShifanError('INPUT_MEDIA_TYPE', { found: shorten(found), accepted: `${FORM} 或者 multipart/form-data` }),
};

/** What is wrong with a body that is no form, or a form beyond measure; any other failure as it is. */
export function formFailure(error: unknown, { headers }: FastifyRequest): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REFUSED[code]?.(headers['content-type'] ?? '') ?? error;
}

/** Forms as browsers send them, without files or with; a name that comes twice is refused, as in JSON. */
export async function readForms(scope: FastifyInstance): Promise<void> {
  scope.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: MOST_TEXT } as const;
  scope.addContentTypeParser(FORM, options, async (_request: FastifyRequest, body: string) =>
    fieldsOf(new URLSearchParams(body)),
  );
  await scope.register(multipart, {
    limits: {
      files: FILES.most,
      fields: MOST_FIELDS,
      fileSize: FILES.maxBytes,
      fieldSize: MOST_TEXT,
      headerPairs: 50,
    },
    throwFileSizeLimit: false,
  });
}

function fieldsOf(entries: Iterable<readonly [string, string]>): Record<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of entries) {
    if (fields.has(name)) fail('INPUT_DUPLICATE_KEY', { key: name.slice(0, 60) });
    if (fields.size >= MOST_FIELDS) fail('INPUT_TOO_LARGE', { max: `${MOST_FIELDS}项` });
    // Browsers write line breaks of a text as CR LF.
    fields.set(name, value.replaceAll('\r\n', '\n'));
  }
  return Object.fromEntries(fields);
}

/** The form a request carries; none, or another sort of content, is an empty one. */
export async function postedBy(request: FastifyRequest): Promise<Posted> {
  if (request.isMultipart()) return partsOf(request);
  const { body } = request;
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return {
    fields: fieldsOf(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    files: [],
  };
}

async function partsOf(request: FastifyRequest): Promise<Posted> {
  const entries: [string, string][] = [];
  const files: SentFile[] = [];
  const problems: ShifanError[] = [];
  try {
    for await (const part of request.parts()) {
      // Cut at the limit within a character, which is no fault of what was typed: it is too long, and told so.
      if (part.type === 'field') entries.push([part.fieldname, String(part.value).replace(/\uFFFD{1,3}$/u, '')]);
      else {
        const bytes = await part.toBuffer();
        if (part.file.truncated) problems.push(tooLarge(part.filename));
        // A field for files that was left empty is sent as one file without a name.
        else if (part.filename !== '' || bytes.length > 0) files.push({ name: part.filename, bytes });
      }
    }
  } catch (error) {
    problems.push(unreadable(error));
  }
  const [problem] = problems;
  return { fields: fieldsOf(entries), files, ...(problem ? { problem } : {}) };
}

function tooLarge(name: string): ShifanError {
  return new ShifanError('FILE_TOO_LARGE', { name: shorten(name), max: `${FILES.maxBytes / MEGABYTE} MB` });
}

/** More files or fields than are taken, or a body that is no form after all. */
function unreadable(error: unknown): ShifanError {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'FST_FILES_LIMIT') return new ShifanError('INPUT_TOO_LARGE', { max: `${FILES.most}份文件` });
  if (code === 'FST_FIELDS_LIMIT') return new ShifanError('INPUT_TOO_LARGE', { max: `${MOST_FIELDS}项` });
  return new ShifanError('INPUT_INVALID', { path: '表单', problem: '没有完整收到，请再提交一次' });
}
