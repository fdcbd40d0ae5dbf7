import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import { fieldLabel, fieldsOf } from '@shifan/forms';
import { lawOf } from '../cases/process-context.ts';

/** What a remark points at, in the form's words: a field, a row of a table, a material, or the whole application. */
export function remarkLabel(file: CaseFile, path: string | null): string {
  if (path === null) return '整份申报';
  const { plugin } = lawOf(file);
  const [, key = '', row] = /^([A-Za-z0-9-]+)(?:\[(\d+)\])?/u.exec(path) ?? [];
  const field = fieldsOf(plugin, file.kind).get(key)?.field;
  if (field) return fieldLabel(field, file.year) + (row === undefined ? '' : ` 第${Number(row) + 1}行`);
  const slot = plugin.evidenceSlots.find(({ id }) => id === key);
  return slot?.title ?? fail('INPUT_INVALID', { path, problem: '没有这一项' });
}
