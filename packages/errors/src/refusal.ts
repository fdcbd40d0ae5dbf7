import type { ErrorCode } from './catalogue.ts';
import { formatMessage } from './message.ts';
import type { Slots } from './message.ts';

/** Where in the law a refusal rests: 文号, article id, the place as lawyers write it, the operative words. */
export interface ErrorCitation {
  document: string;
  article: string;
  clause: string;
  quote?: string;
}

/** An expected “no”: a value, never thrown by the engine. */
export interface Refusal {
  code: ErrorCode;
  message: string;
  citation?: ErrorCitation;
  slots: Slots;
}

/**
 * Makes a refusal with its message and clause.
 * Example: `refusal('QUOTA_EXCEEDED', { recommender: '广州市', max: '2', used: '2' }, citation).message`.
 */
export function refusal(code: ErrorCode, slots: Slots = {}, citation?: ErrorCitation): Refusal {
  const message = formatMessage(code, slots);
  return citation === undefined ? { code, message, slots } : { code, message, slots, citation };
}
