import type { ErrorCode } from './catalogue.ts';
import { formatMessage } from './message.ts';
import type { Slots } from './message.ts';
import { shorten } from './shorten.ts';

/** One thing wrong at one place of what somebody entered. */
export interface FieldIssue {
  /** `servedSmes`, `offlineEvents[3].heldOn` (rows from 0) */
  path: string;
  code: ErrorCode;
  message: string;
  /** the offending value, shortened to 60 characters */
  value?: string;
  /** what would be accepted */
  accepted?: string;
  severity: 'error' | 'warning';
}

export interface FieldIssueInput {
  path: string;
  code: ErrorCode;
  slots?: Slots;
  value?: string;
  accepted?: string;
  severity?: 'error' | 'warning';
}

/**
 * Makes a field issue: formats the message, shortens the value; `value` and `accepted` also fill slots of those names.
 *
 * Example: `fieldIssue({ path: 'postcode', code: 'FIELD_NOT_A_POSTCODE', slots: { label: '邮编' }, value: '51003' })`.
 */
export function fieldIssue(input: FieldIssueInput): FieldIssue {
  const value = input.value === undefined ? {} : { value: shorten(input.value) };
  const accepted = input.accepted === undefined ? {} : { accepted: input.accepted };
  return {
    path: input.path,
    code: input.code,
    message: formatMessage(input.code, { ...value, ...accepted, ...input.slots }),
    ...value,
    ...accepted,
    severity: input.severity ?? 'error',
  };
}
