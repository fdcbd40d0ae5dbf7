import type { Plugin } from '@shifan/rules';

interface Implementer {
  kind: string;
  id: string;
  name: string;
}

const STAGES: Record<string, string> = { creation: '创建', designation: '认定' };

/** What a part of an id tells apart, in words: `platform` is 平台类, `creation` is 创建, a form is the kinds it serves. */
function wordOf(part: string, plugin: Plugin): string {
  const kind = plugin.kinds.find(({ id }) => id === part)?.name;
  if (kind !== undefined) return kind;
  const kinds = plugin.forms.find(({ id }) => id === part)?.kinds;
  return kinds ? kinds.map((one) => wordOf(one, plugin)).join('、') : (STAGES[part] ?? part);
}

/** Names for what implements an article; those of one name say which they are: `运营主体是否为分支机构（平台类）`. */
export function toldApart<I extends Implementer>(by: readonly I[], plugin: Plugin): I[] {
  return by.map((one) => {
    const alike = by.filter(({ kind, name }) => kind === one.kind && name === one.name);
    const [, standard] = one.id.split('@');
    if (alike.length < 2 || standard === undefined) return one;
    const words = standard.split(/[/+]/u).map((part) => wordOf(part, plugin));
    return { ...one, name: `${one.name}（${words.join('，')}）` };
  });
}
