import { actorsLabel, recommenderLabels, yearLabel } from './labels.ts';
import { findAuthority } from './reference/authorities.ts';
import type { Citation } from './schema/citation.ts';
import type { Option } from './schema/form.ts';
import type { EvaluationStage } from './schema/criterion.ts';
import type { Notice } from './schema/notice.ts';
import type { Plugin } from './schema/plugin.ts';
import type { Phase } from './schema/process.ts';

/** What a part of a plugin is, as coverage names it before the colon. */
export const ELEMENT_KINDS = [
  'kind',
  'criterion',
  'parameter',
  'material',
  'slot',
  'form',
  'field',
  'option',
  'phase',
  'chain',
  'level',
  'term',
  'report',
  'process',
  'ground',
  'rubric',
  'preference',
  'document',
  'notice',
  'deadline',
  'quota',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** What the kinds of elements are called. */
export const elementWords: Record<ElementKind, string> = {
  kind: '类型',
  criterion: '条件',
  parameter: '参数',
  material: '材料',
  slot: '附件栏目',
  form: '表格',
  field: '表中项目',
  option: '选项',
  phase: '环节',
  chain: '审核链',
  level: '审核层级',
  term: '有效期',
  report: '年度报告',
  process: '流程',
  ground: '事由',
  rubric: '方案评价',
  preference: '政策倾斜',
  document: '文书',
  notice: '通知',
  deadline: '截止日',
  quota: '名额',
};

/** One part of a plugin that may implement an article: what coverage calls it, where it stands, what it cites. */
export interface Element {
  kind: ElementKind;
  /** alone among the parts of its kind; what is written more than once carries what tells it apart: `served-smes@platform/creation` */
  id: string;
  /** the id as the plugin writes it */
  base: string;
  /** what it holds for: kinds and stages of a criterion or material, the form of a field */
  standard: readonly string[];
  /** as people read it */
  name: string;
  /** place in the plugin object */
  path: string;
  citations: readonly Citation[];
  /** the articles it implements by being there, without citing them: the clauses of a notice */
  articles?: readonly string[];
}

/**
 * Every part of a plugin that coverage can name, in the plugin's order.
 * @example elementsOf(plugin).find((one) => one.kind === 'criterion')?.id // 'operating-years@platform'
 */
export function elementsOf(plugin: Plugin): Element[] {
  return [
    ...kindElements(plugin),
    ...standardElements(plugin, 'criteria'),
    ...parameterElements(plugin),
    ...standardElements(plugin, 'materials'),
    ...formElements(plugin),
    ...processElements(plugin),
    ...restElements(plugin),
    ...plugin.notices.flatMap((notice, i) => noticeElements(notice, `notices[${i}]`)),
  ];
}

/**
 * The elements that a claim of coverage stands for: none, one, or several that the claim does not tell apart.
 * @example elementsNamed(elementsOf(plugin), 'criterion:served-smes@designation').length // 1
 */
export function elementsNamed(elements: readonly Element[], claim: string): Element[] {
  const [, kind, base, standard] = /^([a-z]+):([^@]+)(?:@(.+))?$/u.exec(claim) ?? [];
  const wanted = standard?.split(/[/+]/u) ?? [];
  return elements.filter(
    (one) => one.kind === kind && one.base === base && wanted.every((part) => one.standard.includes(part)),
  );
}

/** How coverage writes an element: `criterion:served-smes@platform/creation`. */
export function elementText({ kind, id }: Pick<Element, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

function kindElements(plugin: Plugin): Element[] {
  return plugin.kinds.map(({ id, name, citation }, i) =>
    element('kind', { id, name, path: `kinds[${i}]` }, [citation]),
  );
}

function parameterElements(plugin: Plugin): Element[] {
  return plugin.parameters.map(({ id, label, values, also = [] }, i) =>
    element('parameter', { id, name: label, path: `parameters[${i}]` }, [
      ...values.map((one) => one.citation),
      ...also,
    ]),
  );
}

/** A criterion or a material may be written once for each kind and stage; each writing is a part of its own. */
function standardElements(plugin: Plugin, list: 'criteria' | 'materials'): Element[] {
  const all = plugin[list];
  return all.map((one, i) => {
    const id = `${one.id}${standardOf(one, all)}`;
    const place = { id, name: one.title, path: `${list}[${i}]` };
    return {
      ...element(list === 'criteria' ? 'criterion' : 'material', place, [one.citation, ...(one.also ?? [])]),
      base: one.id,
      standard: [...one.kinds, ...one.stages],
    };
  });
}

interface Standard {
  id: string;
  kinds: readonly string[];
  stages: readonly EvaluationStage[];
}

/** What tells it from others of its name: nothing, its kinds, its stages, or both. */
function standardOf(one: Standard, all: readonly Standard[]): string {
  const others = all.filter((other) => other !== one && other.id === one.id);
  if (others.length === 0) return '';
  const kinds = one.kinds.join('+');
  const stages = one.stages.join('+');
  if (others.every((other) => other.kinds.join('+') !== kinds)) return `@${kinds}`;
  if (others.every((other) => other.stages.join('+') !== stages)) return `@${stages}`;
  return `@${kinds}/${stages}`;
}

function formElements(plugin: Plugin): Element[] {
  const slots = plugin.evidenceSlots.map(({ id, title }, i) =>
    element('slot', { id, name: title, path: `evidenceSlots[${i}]` }, []),
  );
  const keys = plugin.forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const twice = new Set(keys.filter((key, i) => keys.indexOf(key) < i));
  return [...slots, ...plugin.forms.flatMap((form, i) => oneForm(form, { path: `forms[${i}]`, twice }))];
}

function oneForm(form: Plugin['forms'][number], { path, twice }: { path: string; twice: Set<string> }): Element[] {
  const elements = [element('form', { id: form.id, name: form.title, path }, [])];
  const tell = (key: string): string => (twice.has(key) ? `@${form.id}` : '');
  for (const [j, section] of form.sections.entries()) {
    for (const [k, field] of section.fields.entries()) {
      const at = `${path}.sections[${j}].fields[${k}]`;
      const cited = [field, ...(field.columns ?? [])].flatMap(({ citation }) => citation ?? []);
      const own = element(
        'field',
        { id: `${field.key}${tell(field.key)}`, name: yearLabel(field.label), path: at },
        cited,
      );
      elements.push({ ...own, base: field.key, standard: [form.id] });
      const listed = [{ key: field.key, options: field.options, path: at }];
      for (const [l, { key, options }] of (field.columns ?? []).entries()) {
        listed.push({ key: `${field.key}.${key}`, options, path: `${at}.columns[${l}]` });
      }
      for (const one of listed.flatMap(citedOptions)) {
        elements.push({ ...one, id: `${one.base}${tell(field.key)}`, standard: [form.id] });
      }
    }
  }
  return elements;
}

/** The options of a field or column that cite the law, each an element. */
function citedOptions({
  key,
  options = [],
  path,
}: {
  key: string;
  options?: Option[] | undefined;
  path: string;
}): Element[] {
  return options.flatMap(({ code, label, citation }, i) => {
    const place = { id: `${key}/${code}`, name: label, path: `${path}.options[${i}]` };
    return citation === undefined ? [] : [element('option', place, [citation])];
  });
}

function processElements({ process }: Plugin): Element[] {
  const elements = process.phases.flatMap((phase, i) => phaseElements(phase, `process.phases[${i}]`));
  const { change, sanction } = process;
  if (change !== undefined) {
    const place = { id: 'change', name: '重大变化', path: 'process.change' };
    elements.push(element('process', place, Object.values(change.citations)));
  }
  if (sanction !== undefined) {
    const place = { id: 'sanction', name: '取消或者撤销', path: 'process.sanction' };
    elements.push(element('process', place, [sanction.citation]));
    for (const [i, { id, title, citation }] of sanction.grounds.entries()) {
      elements.push(element('ground', { id, name: title, path: `process.sanction.grounds[${i}]` }, [citation]));
    }
  }
  return elements;
}

const PHASES: Record<Exclude<Phase['phase'], 'public-notice'>, string> = {
  review: '申报、审核、推荐、择优',
  creation: '创建期',
  acceptance: '评估验收',
  designation: '认定',
  reexamination: '复核',
};

function phaseElements(phase: Phase, path: string): Element[] {
  const name = phaseName(phase);
  const own = element('phase', { id: phase.id, name, path }, Object.values(phase.citations));
  if (phase.phase === 'review') return [own, ...chainElements(phase, path)];
  if (phase.phase !== 'designation') return [own];
  const { id, term, yearReports = [] } = phase;
  const terms =
    term === undefined ? [] : [element('term', { id, name: '有效期', path: `${path}.term` }, [term.citation])];
  const reports = yearReports.map(({ by, citation }, i) => {
    const place = {
      id: `${id}/${by.join('+')}`,
      name: `${actorsLabel(by)}的年度报告`,
      path: `${path}.yearReports[${i}]`,
    };
    return element('report', place, [citation]);
  });
  return [own, ...terms, ...reports];
}

function phaseName(phase: Phase): string {
  if (phase.phase !== 'public-notice') return PHASES[phase.phase];
  return phase.id === 'notice-candidate' ? '创建对象公示' : '认定公示';
}

function chainElements({ chains }: Extract<Phase, { phase: 'review' }>, path: string): Element[] {
  return chains.flatMap(({ id, citation, levels, authorities }, i) => {
    const at = `${path}.chains[${i}]`;
    const ofLevels = levels.map((one, j) =>
      element('level', { id: `${id}/${one.level}`, name: actorsLabel(one.by), path: `${at}.levels[${j}]` }, [
        one.citation,
        ...(one.also ?? []),
      ]),
    );
    return [element('chain', { id, name: authoritiesName(authorities), path: at }, [citation]), ...ofLevels];
  });
}

function authoritiesName(authorities: readonly string[] | undefined): string {
  return authorities?.map((code) => findAuthority(code)?.name ?? code).join('、') ?? '其余各地';
}

function restElements(plugin: Plugin): Element[] {
  const rubric = plugin.planRubric.map(({ id, title, citation }, i) =>
    element('rubric', { id, name: title, path: `planRubric[${i}]` }, [citation]),
  );
  const preferences = plugin.preferences.map(({ id, title, citation }, i) =>
    element('preference', { id, name: title, path: `preferences[${i}]` }, [citation]),
  );
  const documents = plugin.documents.map(({ id, title, citation, also = [] }, i) =>
    element('document', { id, name: title, path: `documents[${i}]` }, [citation, ...also]),
  );
  return [...rubric, ...preferences, ...documents];
}

function noticeElements(notice: Notice, path: string): Element[] {
  const { id, title, law, nilReturn, paper, parameters, materials = [] } = notice;
  const listed = [...parameters, ...materials].map((one) => one.citation);
  const cited = [nilReturn, paper?.citation, ...listed].filter((one) => one !== undefined);
  const own: Element = { ...element('notice', { id, name: title, path }, cited), articles: law.map((one) => one.id) };
  const deadlines = notice.deadlines.map(({ level, citation }, i) => {
    const place = { id: `${id}/${level}`, name: '截止日', path: `${path}.deadlines[${i}]` };
    return element('deadline', place, [citation]);
  });
  const quotas = notice.quotas.map(({ recommender, citation, extra = [], exempt = [] }, i) =>
    element(
      'quota',
      { id: `${id}/${recommender}`, name: recommenderLabels[recommender], path: `${path}.quotas[${i}]` },
      [citation, ...[...extra, ...exempt].map((one) => one.citation)],
    ),
  );
  return [own, ...deadlines, ...quotas];
}

function element(
  kind: ElementKind,
  { id, name, path }: Pick<Element, 'id' | 'name' | 'path'>,
  citations: readonly Citation[],
): Element {
  return { kind, id, base: id, standard: [], name, path, citations };
}
