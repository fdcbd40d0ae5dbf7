import { fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import type { Place } from '../field-module.ts';
import { findForbiddenCharacter, isMojibake } from './forbidden-characters.ts';

/** What is wrong with the characters of a text, whatever its field type; undefined where nothing is. */
export function textIssue(text: string, place: Place): FieldIssue | undefined {
  const { path, label } = place;
  const found = findForbiddenCharacter(text);
  if (found) {
    const character = `${found.codePoint}，${found.what}`;
    const slots = { label, position: String(found.position), character };
    return fieldIssue({ path, code: 'FIELD_CHARACTER_NOT_ALLOWED', slots, value: text });
  }
  if (isMojibake(text)) return fieldIssue({ path, code: 'FIELD_GARBLED', slots: { label }, value: text });
  return undefined;
}
