import { refusal } from '@shifan/errors';
import type { ErrorCode, Refusal, Slots } from '@shifan/errors';
import { resolveCitation } from '@shifan/rules';
import type { Citation, Plugin } from '@shifan/rules';
import type { CaseEvent } from './events.ts';

/** New events, or why not. A refused command changes nothing. */
export type Decision = { ok: true; events: CaseEvent[] } | { ok: false; refusal: Refusal };

/** The decision that these events happen. */
export function accept(...events: CaseEvent[]): Decision {
  return { ok: true, events };
}

/** The decision that nothing happens, with the code, its numbers and the clause it rests on. */
export function refuse(
  code: ErrorCode,
  slots: Slots,
  rest?: { plugin: Plugin; citation: Citation | undefined },
): Decision {
  const citation = rest?.citation === undefined ? undefined : resolveCitation(rest.plugin, rest.citation);
  return { ok: false, refusal: refusal(code, slots, citation) };
}
