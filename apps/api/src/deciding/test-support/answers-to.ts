import type { Column, Facts, FactValue, Plugin, Row } from '@shifan/rules';
import fc from 'fast-check';

const DAYS = ['2019-05-01', '2021-02-28', '2023-01-01', '2024-02-29', '2025-11-30'];
const WORDS = ['甲公司', '甲公司 ', '乙公司', '13800000000', ' '];

/** Answers to the items of a kind's forms as applicants give them: some left out, some as one of `like` has them. */
export function answersTo(plugin: Plugin, kind: string, like: readonly Facts[]): fc.Arbitrary<Facts> {
  const fields = plugin.forms
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ sections }) => sections.flatMap((section) => section.fields))
    .filter(({ type }) => type !== 'computed');
  const answers = fields.map((field): [string, fc.Arbitrary<FactValue>] => {
    const told = like.flatMap((one) => (one[field.key] === undefined ? [] : [one[field.key] ?? null]));
    const own = valueOf(field);
    return [field.key, told.length === 0 ? own : fc.oneof(own, fc.constantFrom<FactValue[]>(...told))];
  });
  return fc.record<Facts>(Object.fromEntries(answers), { requiredKeys: [] }).map((some) => ({ ...some }));
}

type Item = Pick<Column, 'options'> & { type: string; columns?: Column[] | undefined };

function valueOf(item: Item): fc.Arbitrary<FactValue> {
  if (item.type === 'table') return fc.array(rowOf(item.columns ?? []), { maxLength: 12 });
  if (item.type === 'multi-choice') return fc.subarray(codesOf(item));
  return cellOf(item);
}

function rowOf(columns: readonly Column[]): fc.Arbitrary<Row> {
  return fc.record(Object.fromEntries(columns.map((one) => [one.key, fc.option(cellOf(one), { freq: 10 })])));
}

function cellOf(item: Item): fc.Arbitrary<string | boolean> {
  if (item.type === 'yes-no') return fc.boolean();
  if (item.type === 'choice') return fc.constantFrom(...codesOf(item));
  if (item.type === 'date') return fc.constantFrom(...DAYS);
  if (item.type === 'year-month') return fc.constantFrom(...DAYS.map((day) => day.slice(0, 7)));
  if (['integer', 'decimal', 'money-wan', 'percent'].includes(item.type)) {
    return fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 4000 })).map(String);
  }
  return fc.constantFrom(...WORDS);
}

function codesOf({ options }: Item): string[] {
  return (options ?? []).map(({ code }) => code);
}
