import { labelFor, type Plugin } from '@shifan/rules';

type Find = (plugin: Plugin, id: string) => string | undefined;

const PHASES: Record<string, string> = {
  review: '申报、初审、推荐、择优',
  'notice-candidate': '创建对象公示',
  creation: '创建期',
  acceptance: '评估验收',
  'notice-designation': '认定公示',
};

const KINDS: Record<string, { word: string; find: Find }> = {
  criterion: { word: '标准', find: (plugin, id) => plugin.criteria.find((one) => one.id === id)?.title },
  form: { word: '表格', find: (plugin, id) => plugin.forms.find((one) => one.id === id)?.title },
  field: { word: '表中项目', find: (plugin, key) => labelFor(plugin, key, plugin.notices[0]?.year) },
  material: { word: '材料', find: (plugin, id) => plugin.materials.find((one) => one.id === id)?.title },
  phase: { word: '环节', find: (_, id) => PHASES[id] },
  parameter: { word: '数值', find: (plugin, id) => plugin.parameters.find((one) => one.id === id)?.label },
  notice: { word: '通知', find: (plugin, id) => plugin.notices.find((one) => one.id === id)?.documentNumber },
  preference: { word: '政策倾斜', find: (plugin, id) => plugin.preferences.find((one) => one.id === id)?.title },
  document: { word: '文书', find: (plugin, id) => plugin.documents.find((one) => one.id === id)?.title },
  product: { word: '系统功能', find: () => undefined },
};

/** What an entry of the coverage is called: `criterion:operating-years` is the standard 运营满三年. */
export function nameOf(entry: string, plugin: Plugin | undefined): { kind: string; name: string } {
  const split = entry.indexOf(':');
  const kind = KINDS[entry.slice(0, split)];
  if (!kind) return { kind: '说明', name: entry };
  const id = entry.slice(split + 1);
  return { kind: kind.word, name: (plugin && kind.find(plugin, id)) ?? id };
}
