import type { Column, FactValue, Facts, Field, FieldType, Plugin, Row } from '@shifan/rules';
import { fieldsOf } from '../form/forms-of.ts';

const samples: Partial<Record<FieldType, string>> = {
  'long-text': '重点介绍服务情况。\n'.repeat(60),
  url: 'https://www.example.cn/',
  email: 'name@example.cn',
  phone: '020-83133333',
  mobile: '13800000000',
  postcode: '510030',
  uscc: '91350100M000100Y43',
  date: '2019-05-06',
  'year-month': '2019-05',
  integer: '20',
  decimal: '12.5',
  'money-wan': '12.5',
  percent: '85',
  industry: '651',
};

/** An answer for every field of a kind, each fit for its type; tables with at least `rows` rows. */
export function fullAnswers(plugin: Plugin, kind: string, at: { year: number; rows: number }): Facts {
  const facts: Facts = {};
  for (const [key, { field }] of fieldsOf(plugin, kind)) {
    if (field.type === 'computed') continue;
    facts[key] = field.type === 'table' ? rowsFor(field, at) : answerFor(field, 0);
  }
  return facts;
}

function rowsFor(field: Field, { year, rows }: { year: number; rows: number }): Row[] {
  const count = Math.min(Math.max(field.minRows ?? 1, rows), field.maxRows ?? rows);
  return Array.from({ length: count }, (_, index) => rowFor(field, index, year));
}

function rowFor(field: Field, index: number, year: number): Row {
  const row: Row = {};
  for (const column of field.columns ?? []) {
    const answer = answerFor(column, index);
    row[column.key] = typeof answer === 'object' ? null : answer;
  }
  if (field.rowYear) row[field.rowYear.column] = `${year - Number(field.rowYear.year.slice(2) || 0)}-03-07`;
  return row;
}

function answerFor(field: Field | Column, index: number): FactValue {
  const code = field.options?.[0]?.code ?? '';
  if (field.type === 'yes-no') return true;
  if (field.type === 'choice') return code;
  if (field.type === 'multi-choice') return field.options?.map((option) => option.code) ?? [];
  return samples[field.type]?.slice(0, field.maxCharacters) ?? `名称${index + 1}`;
}
