import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import { noIssues, unchanged } from '../field-module.ts';
import type { AnyField, FieldModule, Normalised, Place } from '../field-module.ts';
import { cleanText } from '../text/clean-text.ts';
import { textIssue } from '../text/text-issue.ts';

/** The parts in which the types written as one text differ. */
export interface TextPart {
  /** From a cleaned text to the stored form; the identity where left out. */
  rewrite?(text: string, field: AnyField): string;
  check(text: string, field: AnyField, place: Place): FieldIssue[];
  show?(text: string, field: AnyField): string;
}

/** A field module for answers stored as one text. */
export function textModule(part: TextPart): FieldModule {
  return {
    normalise(value, field, place) {
      return typeof value === 'string' ? normaliseText({ text: value, field, place }, part) : unchanged(value);
    },
    validate(value, field, place) {
      if (typeof value !== 'string') return [wrongShape(place)];
      const issue = textIssue(value, place);
      return issue ? [issue] : part.check(value, field, place);
    },
    display(value, field) {
      if (typeof value !== 'string' || value === '') return '';
      return part.show ? part.show(value, field) : value;
    },
  };
}

function normaliseText(answer: { text: string; field: AnyField; place: Place }, part: TextPart): Normalised {
  const { text, field, place } = answer;
  const cleaned = cleanText(text);
  const value = cleaned !== '' && part.rewrite ? part.rewrite(cleaned, field) : cleaned;
  if (value === text) return unchanged(text);
  return { value, notices: noticesOf({ text, cleaned, value }, place) };
}

function noticesOf(change: { text: string; cleaned: string; value: string }, place: Place): FieldIssue[] {
  const { text, cleaned, value } = change;
  const { path, label } = place;
  if (value !== cleaned) {
    const slots = { label, before: shown(text), after: shown(value) };
    return [fieldIssue({ path, code: 'FIELD_ANSWER_NORMALISED', slots, value: text, severity: 'warning' })];
  }
  if (cleaned === text.replace(/\r\n?/gu, '\n').trim()) return noIssues;
  const slots = { label, after: shown(value) };
  return [fieldIssue({ path, code: 'FIELD_INVISIBLE_REMOVED', slots, value: text, severity: 'warning' })];
}

function shown(text: string): string {
  const chars = Array.from(text.slice(0, 90));
  return chars.length > 40 ? `${chars.slice(0, 39).join('')}…` : text;
}

/** The issue of an answer that is not written as a text. */
export function wrongShape(place: Place): FieldIssue {
  return fieldIssue({ path: place.path, code: 'FIELD_NOT_TEXT', slots: { label: place.label }, accepted: '文字' });
}
