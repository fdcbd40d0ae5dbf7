import { findNotice } from '../notices.ts';
import type { Notice } from '../schema/notice.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Check, Finding } from './check.ts';
import { leavesOf } from './materials.ts';

const materialsFit: Check = {
  code: 'PLUGIN_NOTICE_MATERIAL_UNFIT',
  fact: 'a material that a notice adds has a name and a number of its own and asks for slots and forms there are; no slot is added that nobody asks for',
  severity: 'error',
  *run(plugin) {
    for (const [i, notice] of plugin.notices.entries()) {
      const place = { plugin, notice, path: `notices[${i}]` };
      yield* repeated(place);
      yield* unknownParts(place);
      yield* unasked(place);
    }
  },
};

export const noticeMaterialChecks: readonly Check[] = [materialsFit];

interface Place {
  plugin: Plugin;
  notice: Notice;
  path: string;
}

/** Names and numbers of the law, of the notices above and of this one, once. */
function* repeated({ plugin, notice, path }: Place): Generator<Finding> {
  const above = notice.extends === undefined ? undefined : findNotice(plugin, { id: notice.extends });
  const materials = [...plugin.materials, ...(above?.materials ?? [])];
  const slots = new Set([...plugin.evidenceSlots, ...(above?.evidenceSlots ?? [])].map(({ id }) => id));
  for (const [i, { id, number, kinds }] of (notice.materials ?? []).entries()) {
    const others = [...materials, ...(notice.materials ?? []).slice(0, i)];
    const same = others.find(
      (one) => one.id === id || (one.number === number && one.kinds.some((kind) => kinds.includes(kind))),
    );
    if (same === undefined) continue;
    const found = same.id === id ? id : String(number);
    yield {
      path: `${path}.materials[${i}]`,
      found,
      expected: '没有用过的编号和序号',
      todo: '接在已有的材料后面编号。',
    };
  }
  for (const [i, { id }] of (notice.evidenceSlots ?? []).entries()) {
    if (slots.has(id)) {
      yield { path: `${path}.evidenceSlots[${i}].id`, found: id, expected: '没有用过的编号', todo: '换一个编号。' };
    }
    slots.add(id);
  }
}

function* unknownParts({ plugin, notice, path }: Place): Generator<Finding> {
  const resolved = findNotice(plugin, { id: notice.id });
  const slots = new Set([...plugin.evidenceSlots, ...(resolved?.evidenceSlots ?? [])].map(({ id }) => id));
  const forms = new Set(plugin.forms.map(({ id }) => id));
  const kinds = new Set(plugin.kinds.map(({ id }) => id));
  for (const [i, material] of (notice.materials ?? []).entries()) {
    for (const { rule, path: at } of leavesOf(material.rule, `${path}.materials[${i}].rule`)) {
      const known = 'slot' in rule ? slots.has(rule.slot) : 'form' in rule && forms.has(rule.form);
      const found = 'slot' in rule ? rule.slot : 'form' in rule ? rule.form : '';
      if (!known) yield { path: at, found, expected: '已有的附件栏目或者表格', todo: '改正编号，或者补上栏目。' };
    }
    for (const [j, kind] of material.kinds.entries()) {
      const todo = '改正类型。';
      if (!kinds.has(kind))
        yield { path: `${path}.materials[${i}].kinds[${j}]`, found: kind, expected: [...kinds].join('、'), todo };
    }
  }
}

function* unasked({ notice, path }: Place): Generator<Finding> {
  const asked = new Set(
    (notice.materials ?? []).flatMap(({ rule }) =>
      leavesOf(rule, '').flatMap((leaf) => ('slot' in leaf.rule ? [leaf.rule.slot] : [])),
    ),
  );
  for (const [i, { id }] of (notice.evidenceSlots ?? []).entries()) {
    if (asked.has(id)) continue;
    const todo = '删除这个栏目，或者写明哪项材料要求它。';
    yield { path: `${path}.evidenceSlots[${i}]`, found: id, expected: '本通知有材料要求它', todo };
  }
}
