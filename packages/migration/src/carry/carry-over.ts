import { formatDate } from '@shifan/calendar';
import { fieldsOf } from '@shifan/forms';
import { yearLabel } from '@shifan/rules';
import type { FactValue, Field, FieldType, Plugin } from '@shifan/rules';
import type { FactColumnType } from '../columns/column.ts';
import { factColumns } from '../columns/fact-columns.ts';
import { serviceNames } from '../row/fields/services.ts';
import type { OldTitle } from '../old-title.ts';
import type { CarryOver } from './carry.ts';
import { carryRules, ofOperator, SERVICES_WHY } from './rules.ts';
import type { CarryRule } from './rules.ts';

export interface CarryQuestion {
  from: OldTitle;
  /** the programme that the new application is for */
  to: Plugin;
  /** platform or base, as the new application */
  kind: string;
  /** {Y} of the new form; absent where its notice is not known yet */
  year?: number | undefined;
}

/**
 * What a new application starts with: every fact of the old title for which the new form has a field of the same meaning, each with where it
 * comes from and what to look at again; and everything else that is known, with why it is not carried. Nothing is converted or invented.
 * @example carryOver({ from: title, to: plugin, kind: 'platform', year: 2026 }).sources['servedSmes']
 */
export function carryOver(question: CarryQuestion): CarryOver {
  const result: CarryOver = { facts: {}, sources: {}, notCarried: [] };
  for (const known of knownOf(question)) carry(known, question, result);
  return result;
}

/** A fact of the old title, under the key that the new form would have it. */
interface Known {
  key: string;
  to: string;
  value: FactValue;
  label: string;
  shown: string;
  rule: CarryRule;
}

function knownOf({ from, to, kind }: CarryQuestion): Known[] {
  const nameKey = to.kinds.find(({ id }) => id === kind)?.nameKey ?? 'name';
  const services = from.services.map((service) => serviceNames[service]).join('、');
  const ofTitle: [key: string, label: string, value: string, rule: CarryRule][] = [
    ['name', '平台（基地）名称', from.name, { to: nameKey, remark: '如已改名，请填写现在的名称' }],
    ['operatorName', '运营单位', from.operatorName, { remark: '如已更名，请改为现在的名称' }],
    ['uscc', '统一社会信用代码', from.uscc, {}],
    ['service', '服务类别', services, { why: SERVICES_WHY }],
  ];
  const told = ofTitle.filter(([, , value]) => value !== '');
  const known = told.map(([key, label, value, rule]) => ({
    key,
    to: rule.to ?? key,
    value,
    label,
    shown: value,
    rule,
  }));
  return [...known, ...factsOf(from)];
}

function kindName(kind: OldTitle['kind']): string {
  return kind === 'platform' ? '平台' : '基地';
}

function factsOf(from: OldTitle): Known[] {
  return factColumns.flatMap(({ id, header, fact }) => {
    const value = from.facts[id];
    if (fact === undefined || value === undefined || value === null) return [];
    const rule = carryRules[id] ?? {};
    const label = header.replace(/（[^）]*）$/u, '');
    return [{ key: id, to: rule.to ?? id, value, label, shown: shownAs(value, fact), rule }];
  });
}

function shownAs(value: FactValue, { unit }: { unit?: string }): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return unit === undefined || unit === '%' ? `${String(value)}${unit ?? ''}` : `${String(value)} ${unit}`;
}

function carry(known: Known, question: CarryQuestion, result: CarryOver): void {
  const { key, to, label, shown, value } = known;
  const field = fieldsOf(question.to, question.kind).get(to)?.field;
  const why = whyNot(known, question, field);
  if (why !== undefined) result.notCarried.push({ key, label, value: shown, why });
  else {
    result.facts[to] = value;
    result.sources[to] = sourceOf(known, question, field);
  }
}

/** Fields that take what a column of the list gives. */
const fitting: Record<FactColumnType, readonly FieldType[]> = {
  text: ['text', 'uscc'],
  date: ['date'],
  'year-month': ['year-month'],
  integer: ['integer', 'decimal'],
  decimal: ['decimal', 'money-wan'],
  percent: ['percent'],
  'yes-no': ['yes-no'],
};

function whyNot({ key, rule }: Known, { from, kind }: CarryQuestion, field: Field | undefined): string | undefined {
  if (from.kind !== kind && !ofOperator.has(key)) {
    return `旧称号是${kindName(from.kind)}，这次申报的不是同一类，请按这次申报的对象填写`;
  }
  if (rule.why !== undefined && (field === undefined || rule.unlessAsked !== true)) return rule.why;
  if (field === undefined) return '新表没有这一项';
  const type = factColumns.find(({ id }) => id === key)?.fact?.type ?? 'text';
  return fitting[type].includes(field.type) ? undefined : '新表这一项的填写方式不同，请直接填写';
}

/** 旧称号导入表（文号，日期公告）; what to look at again behind it. */
function sourceOf({ key, rule }: Known, { from, year }: CarryQuestion, field: Field | undefined): string {
  const remarks = [key in from.facts ? yearRemark(from, { year, label: field?.label ?? '' }) : undefined, rule.remark];
  const told = remarks.filter((remark) => remark !== undefined);
  const source = `旧称号导入表（${from.documentNumber}，${formatDate(from.grantedOn)}公告）`;
  return [source, ...told].join('；');
}

/** The new form asks for the figures of a year: it is said which year the old ones are of, where it is another. */
function yearRemark(
  { factsYear }: OldTitle,
  { year, label }: { year: number | undefined; label: string },
): string | undefined {
  const dated = /\{Y(?:-([12]))?\}/u.exec(label);
  if (dated === null) return undefined;
  const asked = year === undefined ? undefined : year - Number(dated[1] ?? 0);
  if (factsYear !== null && factsYear === asked) return undefined;
  const words = asked === undefined ? yearLabel(`${dated[0]}年度`) : `${asked}年度`;
  const own = factsYear === null ? '数据年度没有注明' : `数据是${factsYear}年度的`;
  return `${own}，本表问${words}，请更新`;
}
