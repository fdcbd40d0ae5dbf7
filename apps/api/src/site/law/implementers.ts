import {
  capabilityText,
  type Element,
  elementsNamed,
  elementsOf,
  elementWords,
  type Plugin,
  yearLabel,
} from '@shifan/rules';
import { html, type Html } from '../html.ts';

/** What an entry of the coverage is called: `criterion:operating-years` is the condition 运营满三年. */
function nameOf(entry: string, { plugin, elements }: Named): { kind: string; name: string } {
  const [, kind, id = ''] = /^([a-z]+):(.+)$/u.exec(entry) ?? [];
  if (kind === undefined) return { kind: '说明', name: entry };
  if (kind === 'product') return { kind: '系统功能', name: capabilityText(id) ?? id };
  const [found] = elementsNamed(elements, entry);
  return found
    ? { kind: elementWords[found.kind], name: yearLabel(found.name, plugin.notices[0]?.year) }
    : { kind: '部分', name: id };
}

type Named = { plugin: Plugin; elements: readonly Element[] };

/** Says of an article which parts of the product carry it out, by the names people know. */
export function implementersOf(plugin: Plugin): (by: readonly string[]) => Html | null {
  const named = { plugin, elements: elementsOf(plugin) };
  return (by) => {
    if (by.length === 0) return null;
    const entries = by.map((entry) => nameOf(entry, named));
    return html`<div>
      <p class="text-sm text-muted">由系统的这些部分落实</p>
      <ul class="flex flex-wrap gap-2 pt-1">
        ${entries.map(
          ({ kind, name }) =>
            html`<li class="rounded-md border border-line bg-ground px-2 text-sm">
              <span class="text-muted">${kind}</span> ${name}
            </li>`,
        )}
      </ul>
    </div>`;
  };
}
