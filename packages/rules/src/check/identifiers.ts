import type { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';
import { fieldsOf, sectionsOf } from './roots.ts';

/** A name, where it stands, and within what it must be the only one. */
type Name = { id: string; path: string; within?: string };

const idsAreUnique: Check = {
  code: 'PLUGIN_ID_DUPLICATE',
  fact: 'a name is given once',
  severity: 'error',
  *run(plugin) {
    for (const names of [listed(plugin), perStandard(plugin), formNames(plugin), processNames(plugin)]) {
      yield* duplicates(names);
    }
  },
};

const factsKeepTheirType: Check = {
  code: 'PLUGIN_FACT_TYPE',
  fact: 'a fact has one type in all forms',
  severity: 'error',
  *run(plugin) {
    const seen = new Map<string, string>();
    for (const { field, path } of fieldsOf(plugin)) {
      const known = seen.get(field.key) ?? field.type;
      seen.set(field.key, known);
      if (known === field.type) continue;
      const todo = '同一事实在各表中用同一类型；若不是同一事实，请另取名称。';
      yield { path: `${path}.type`, found: `${field.key}：${field.type}`, expected: known, todo };
    }
  },
};

const kindsExist: Check = {
  code: 'PLUGIN_KIND_UNKNOWN',
  fact: 'forms, materials and criteria belong to kinds that exist',
  severity: 'error',
  *run(plugin) {
    const kinds = new Set(plugin.kinds.map((one) => one.id));
    const expected = [...kinds].join('、');
    for (const list of ['forms', 'materials', 'criteria'] as const) {
      for (const [i, one] of plugin[list].entries()) {
        for (const [j, kind] of one.kinds.entries()) {
          if (kinds.has(kind)) continue;
          yield {
            path: `${list}[${i}].kinds[${j}]`,
            found: kind,
            expected,
            todo: '改正类型编号，或者在 kinds 中补上。',
          };
        }
      }
    }
  },
};

export const identifierChecks: readonly Check[] = [idsAreUnique, factsKeepTheirType, kindsExist];

function listed(plugin: Plugin): Name[] {
  const lists = [
    'parameters',
    'kinds',
    'forms',
    'evidenceSlots',
    'planRubric',
    'preferences',
    'documents',
    'notices',
  ] as const;
  const names = lists.flatMap((list) =>
    plugin[list].map(({ id }, i) => ({ id, path: `${list}[${i}].id`, within: list })),
  );
  // one article id in the plugin and all its notices, so that a link to an article leads to one place
  const law = [
    ...plugin.law.map(({ id }, i) => ({ id, path: `law[${i}].id`, within: 'law' })),
    ...plugin.notices.flatMap((notice, i) =>
      notice.law.map(({ id }, j) => ({ id, path: `notices[${i}].law[${j}].id`, within: 'law' })),
    ),
  ];
  return [...names, ...law];
}

// the same criterion or material may be written once a kind and once a stage
function perStandard(plugin: Plugin): Name[] {
  return (['criteria', 'materials'] as const).flatMap((list) =>
    plugin[list].flatMap((one, i) =>
      one.kinds.flatMap((kind) =>
        one.stages.map((stage) => ({ id: one.id, path: `${list}[${i}].id`, within: `${list} ${kind} ${stage}` })),
      ),
    ),
  );
}

function formNames(plugin: Plugin): Name[] {
  const names: Name[] = [];
  for (const { section, path, kinds } of sectionsOf(plugin)) {
    const form = path.slice(0, path.indexOf('.'));
    names.push({ id: section.id, path: `${path}.id`, within: form });
    for (const [i, check] of (section.checks ?? []).entries()) {
      names.push({ id: check.id, path: `${path}.checks[${i}].id`, within: `${form} checks` });
    }
    for (const [i, field] of section.fields.entries()) {
      for (const kind of kinds) names.push({ id: field.key, path: `${path}.fields[${i}].key`, within: `kind ${kind}` });
    }
  }
  for (const { field, path } of fieldsOf(plugin)) {
    for (const [i, column] of (field.columns ?? []).entries()) {
      names.push({ id: column.key, path: `${path}.columns[${i}].key`, within: `${path}.columns` });
      names.push(...optionNames(column.options, `${path}.columns[${i}]`));
    }
    names.push(...optionNames(field.options, path));
  }
  return names;
}

function optionNames(options: readonly { code: string }[] | undefined, path: string): Name[] {
  return (options ?? []).map(({ code }, i) => ({ id: code, path: `${path}.options[${i}].code`, within: path }));
}

function processNames(plugin: Plugin): Name[] {
  const names: Name[] = (plugin.process.sanction?.grounds ?? []).map(({ id }, i) => ({
    id,
    path: `process.sanction.grounds[${i}].id`,
    within: 'grounds',
  }));
  for (const [i, phase] of plugin.process.phases.entries()) {
    names.push({ id: phase.id, path: `process.phases[${i}].id`, within: 'phases' });
    if (phase.phase !== 'review') continue;
    for (const [j, chain] of phase.chains.entries()) {
      const path = `process.phases[${i}].chains[${j}]`;
      names.push({ id: chain.id, path: `${path}.id`, within: phase.id });
      chain.levels.forEach(({ level }, k) =>
        names.push({ id: level, path: `${path}.levels[${k}].level`, within: path }),
      );
    }
  }
  return names;
}

function* duplicates(names: readonly Name[]): Generator<Finding> {
  const first = new Map<string, string>();
  for (const { id, path, within } of names) {
    const key = `${within}|${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, path);
    else if (earlier !== path)
      yield { path, found: id, expected: '没有用过的名称', todo: `改名，或者删除；先见于 ${earlier}。` };
  }
}
