import { ShifanError, fieldIssue } from '@shifan/errors';
import type { FieldIssue } from '@shifan/errors';
import type { FactValue, Facts } from '@shifan/rules';
import { fieldPlace } from '../form/field-place.ts';
import type { FormContext } from '../form/form-context.ts';
import { fieldsOf } from '../form/forms-of.ts';
import { acceptValue } from './accept-value.ts';
import { isPlainObject, isPrototypeKey, unknownKey } from './keys.ts';

/** Technical limits: far above a full application, far below what hurts. */
const MOST_CHARACTERS = 2_000_000;
const MOST_ISSUES = 100;

/**
 * Takes answers from outside: an object of known fact keys with values of the field's shape. Emptied answers are null,
 * '' or []. Any subset of the keys may come; computed fields may not. Nothing is stripped or changed: one wrong part and
 * the whole is refused, so that the draft stays as it was.
 * @throws ShifanError FACTS_REFUSED with an issue (path, value, accepted) for every wrong part: unknown and prototype
 * keys, wrong shapes, NUL, control and bidi characters, lone surrogates, nesting, excessive size
 * @example acceptFacts({ servedSmes: '1000' }, context) // { servedSmes: '1000' }
 */
export function acceptFacts(input: unknown, context: FormContext): Facts {
  if (!isPlainObject(input)) {
    refuse([
      fieldIssue({ path: '', code: 'FIELD_WRONG_SHAPE', slots: { field: '表格内容' }, accepted: '各项的键和值' }),
    ]);
  }
  const fields = fieldsOf(context.plugin, context.kind);
  const facts: Facts = {};
  const issues: FieldIssue[] = [];
  let size = 0;
  for (const [key, value] of Object.entries(input)) {
    const field = isPrototypeKey(key) ? undefined : fields.get(key)?.field;
    if (!field) {
      issues.push(unknownKey(key, ''));
    } else {
      const accepted = acceptValue(value, field, fieldPlace(field, context.year));
      issues.push(...accepted.issues);
      facts[key] = accepted.value;
      size += sizeOf(accepted.value);
    }
    if (issues.length >= MOST_ISSUES) break;
  }
  if (size > MOST_CHARACTERS) {
    issues.push(fieldIssue({ path: '', code: 'INPUT_TOO_LARGE', slots: { max: `${MOST_CHARACTERS}个字符` } }));
  }
  if (issues.length > 0) refuse(issues);
  return facts;
}

function refuse(issues: FieldIssue[]): never {
  const slots = { count: String(issues.length), first: issues[0]?.message ?? '' };
  throw new ShifanError('FACTS_REFUSED', slots, { issues: issues.slice(0, MOST_ISSUES) });
}

function sizeOf(value: FactValue): number {
  if (typeof value === 'string') return value.length;
  if (!Array.isArray(value)) return 1;
  let size = 0;
  for (const item of value) {
    if (typeof item === 'string') size += item.length;
    else for (const cell of Object.values(item)) size += typeof cell === 'string' ? cell.length : 1;
  }
  return size;
}
