import { fieldIssue } from '@shifan/errors';
import { noIssues, unchanged } from '../field-module.ts';
import type { FieldModule } from '../field-module.ts';

/** 是 or 否. */
export const yesNo: FieldModule = {
  normalise: (value) => unchanged(value),
  validate(value, _field, place) {
    if (typeof value === 'boolean') return noIssues;
    const { path, label } = place;
    return [fieldIssue({ path, code: 'FIELD_NOT_YES_NO', slots: { label }, accepted: '是、否' })];
  },
  display: (value) => (typeof value === 'boolean' ? (value ? '是' : '否') : ''),
};
