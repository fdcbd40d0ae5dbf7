import type { Column, Field } from './schema/form.ts';
import type { RecommenderClass } from './schema/notice.ts';
import type { Plugin } from './schema/plugin.ts';
import type { Actor, Sanction } from './schema/process.ts';
import { indexOf } from './plugin-index.ts';

const UNDATED: Record<string, string> = { '': '本', '-1': '上', '-2': '前' };

/**
 * Puts the years into a label: {Y} is the notice's year, {Y-1} and {Y-2} the years before. Without a year: 本, 上, 前.
 * @example yearLabel('{Y-1}年度营业收入', 2025) // '2024年度营业收入'
 */
export function yearLabel(text: string, year?: number): string {
  return text.replaceAll(/\{Y(-[12])?\}/gu, (_, back: string | undefined) =>
    year === undefined ? (UNDATED[back ?? ''] ?? '') : String(year + Number(back ?? 0)),
  );
}

/** The field of a fact: of the forms of `kind` where one is given, else the first of any form. */
export function findField(plugin: Plugin, key: string, kind?: string): Field | undefined {
  if (kind === undefined) return indexOf(plugin).fields.get(key);
  for (const form of plugin.forms) {
    if (!form.kinds.includes(kind)) continue;
    for (const section of form.sections) {
      const field = section.fields.find((one) => one.key === key);
      if (field !== undefined) return field;
    }
  }
  return undefined;
}

/**
 * The label of a fact, or of an operand of a verdict (`baseline.x`, `today`, `result`); an unknown key stands for itself.
 * @example labelFor(plugin, 'revenueWan', 2025) // '2024年度营业收入'
 */
export function labelFor(plugin: Plugin, key: string, year?: number): string {
  if (key.startsWith('baseline.')) return `创建时的${labelFor(plugin, key.slice('baseline.'.length), year)}`;
  if (key === 'today') return '评价日';
  if (/^result(-\d+)?$/u.test(key)) return '计算结果';
  const field = indexOf(plugin).fields.get(key);
  return field === undefined ? key : yearLabel(field.label, year);
}

/** The label of an option, or the code itself where the field has no such option. */
export function optionLabel(field: Field | Column | undefined, code: string): string {
  return field?.options?.find((option) => option.code === code)?.label ?? code;
}

/** Who acts, in Chinese. */
export const actorLabels: Record<Actor, string> = {
  operator: '运营主体',
  municipality: '地市级主管部门',
  'provincial-body': '省有关单位',
  province: '省级主管部门',
  association: '全国性行业协会',
  ministry: '工业和信息化部',
  public: '社会公众',
  system: '系统',
};

/** Actors in Chinese, joined with 或. Example: `actorsLabel(['municipality', 'provincial-body'])` → 地市级主管部门或省有关单位. */
export function actorsLabel(actors: readonly Actor[]): string {
  return actors.map((actor) => actorLabels[actor]).join('或');
}

/** What has to prove the ground of a sanction, in Chinese. */
export const sanctionRecordLabels: Record<Sanction['grounds'][number]['record'], string> = {
  'list-check': '名单查询记录',
  investigation: '查实的调查记录',
  assessment: '评估记录',
};

export const recommenderLabels: Record<RecommenderClass, string> = {
  province: '省、自治区、直辖市',
  'plan-city': '计划单列市',
  corps: '新疆生产建设兵团',
  municipality: '地级以上市',
  'cooperation-zone': '合作区',
  'provincial-body': '省有关单位',
};
