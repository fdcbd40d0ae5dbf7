import type { ErrorCode } from '@shifan/errors';

/** Why a file is not taken. */
export type Rejection = { code: ErrorCode; slots: Record<string, string> };

/** What a file was found to be; `family` is the word evidence slots use. */
export type Recognised = {
  family: 'pdf' | 'image' | 'word' | 'sheet' | 'ofd';
  mediaType: string;
  extensions: readonly string[];
};

export type Inspection = { ok: true; file: Recognised } | { ok: false; rejection: Rejection };

/** A refusal of the file, with the reason in one phrase where the message has a place for it. */
export function rejected(code: ErrorCode, slots: Record<string, string> = {}): Inspection {
  return { ok: false, rejection: { code, slots } };
}
