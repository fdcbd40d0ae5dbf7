import { plugin as exampleland } from '@shifan/plugin-exampleland';
import type { Plugin } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { diffPlugins } from './diff-plugins.ts';

/** The next version of the fictional measure, changed. */
function next(change: (draft: Plugin) => void): Plugin {
  const draft = structuredClone(exampleland);
  draft.version = '9.0.0';
  change(draft);
  return draft;
}

function sentences(after: Plugin, area: string): string[] {
  return diffPlugins(exampleland, after).flatMap((one) => (one.area === area ? [one.sentence] : []));
}

describe('diffPlugins', () => {
  it('finds nothing between a plugin and itself', () => {
    expect(diffPlugins(exampleland, structuredClone(exampleland))).toEqual([]);
  });

  it('tells a legal number with its bound, its unit, its days and the citations of both', () => {
    const after = next(({ parameters }) => {
      const parameter = parameters.find(({ id }) => id === 'service-items');
      const [value] = parameter?.values ?? [];
      if (value) value.value = '6';
    });
    expect(diffPlugins(exampleland, after)).toEqual([
      expect.objectContaining({
        area: 'parameter',
        id: 'service-items',
        before: '创建标准不少于4项',
        after: '创建标准不少于6项',
        citationBefore: expect.stringContaining('第四条第（二）项'),
        sentence: `服务内容：【${exampleland.version}版】创建标准不少于4项；【9.0.0版】创建标准不少于6项。`,
      }),
      expect.objectContaining({ area: 'criterion', after: expect.stringContaining('不低于6项') }),
    ]);
  });

  it('says that a number is the same where only the clause moved', () => {
    const after = next(({ parameters }) => {
      for (const { id, values } of parameters) {
        if (id === 'complaints') for (const { citation } of values) citation.clause = '第四条第（九）项';
      }
    });
    expect(sentences(after, 'parameter')).toEqual([expect.stringMatching(/都是创建标准少于5%，出处不同/u)]);
  });

  it('tells once what changed alike for both kinds or stages, and what one of the two does not have', () => {
    const after = next((draft) => {
      draft.criteria = draft.criteria.filter(({ id }) => id !== 'rules');
    });
    expect(sentences(after, 'criterion')).toEqual([
      expect.stringMatching(
        /^制度和口碑（示例平台、示例基地，创建标准、认定标准）：【1.1.0版】.*？【9.0.0版】没有。$/u,
      ),
    ]);
  });

  it('goes by the short titles of two laws, and says areas in their order', () => {
    const other = { ...structuredClone(exampleland), id: 'other', shortTitle: '别的办法', declaration: '属实。' };
    const [first] = diffPlugins(exampleland, other);
    expect(first).toMatchObject({ area: 'identity', id: 'declaration' });
    expect(first?.sentence).toContain('【别的办法】属实。');
    const areas = diffPlugins(
      exampleland,
      next((draft) => void (draft.materials = [])),
    ).map(({ area }) => area);
    expect(new Set(areas)).toEqual(new Set(['material']));
  });
});
