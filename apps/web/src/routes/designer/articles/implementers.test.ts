import { elementsOf } from '@shifan/rules';
import { expect, it } from 'vitest';
import { plugins } from '../../../../../../plugins/registry/registry.ts';
import { implementerHrefs } from './implementer-href.ts';
import { toldApart } from './told-apart.ts';

it.each(plugins.map((plugin) => ({ id: plugin.id, plugin })))('leads to every part of $id', ({ plugin }) => {
  const hrefOf = implementerHrefs({ plugin, version: undefined, today: '2026-03-01' });
  for (const { kind, id } of elementsOf(plugin)) {
    expect(hrefOf(kind, id)).toMatch(new RegExp(`^/design/${plugin.id}\\?tab=[a-z]+`, 'u'));
  }
});

it('keeps the version that is looked at', () => {
  const [plugin] = plugins;
  const first = plugin?.criteria[0]?.id ?? '';
  const design = plugin && { plugin, version: '1.0.0-00000000', today: '2026-03-01' };
  const element = plugin && elementsOf(plugin).find(({ base }) => base === first);
  expect(design && implementerHrefs(design)('criterion', element?.id ?? '')).toContain('version=1.0.0-00000000');
});

it('says which of several parts of one name each is', () => {
  const plugin = plugins.find(({ kinds }) => kinds.length > 1);
  const by = [
    { kind: 'criterion', id: 'x@platform', name: '同名' },
    { kind: 'criterion', id: 'x@base', name: '同名' },
    { kind: 'phase', id: 'creation', name: '创建期' },
  ];
  const names = plugin && toldApart(by, plugin).map(({ name }) => name);
  expect(names).toEqual(['同名（平台类）', '同名（基地类）', '创建期']);
});
