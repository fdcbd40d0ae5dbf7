/** Who a message speaks to; it decides the words, not who may see it. */
export type Audience = 'applicant' | 'officer' | 'public' | 'author' | 'operations';

/** What sort of failure it is; the API turns it into a tRPC code and an HTTP status. */
export type ErrorKind =
  | 'bad-input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'refused'
  | 'too-large'
  | 'too-many'
  | 'unsupported-media'
  | 'unavailable'
  | 'internal';

/** One code: whom it speaks to, what sort it is, its Chinese message with `{slot}` or `{slot:date}` places. */
export interface CatalogueEntry {
  audience: Audience;
  kind: ErrorKind;
  message: string;
}

/** The codes of one area, `AREA_FACT` → entry. */
export type CatalogueArea = Record<string, CatalogueEntry>;

/** HTTP status of every kind. */
export const httpStatus: Record<ErrorKind, number> = {
  'bad-input': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  refused: 422,
  'too-large': 413,
  'too-many': 429,
  'unsupported-media': 415,
  unavailable: 503,
  internal: 500,
};
