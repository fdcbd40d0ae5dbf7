import { designerContract } from '../contract/designer.ts';
import { may } from '../trpc/may.ts';
import { sideOf, whichPlugin } from './which-plugin.ts';

const { input, output } = designerContract.coverage;

export const coverage = may('designer.coverage')
  .input(input)
  .output(output)
  .query(({ input: which }) => {
    const plugin = whichPlugin(which);
    const rows = plugin.law.map(({ id, document, number, title }) => {
      const row = plugin.coverage.find(({ article }) => article === id);
      const by = row && 'implementedBy' in row ? row.implementedBy : [];
      return {
        article: id,
        document,
        number,
        title,
        implementedBy: by.map((name) => ({
          kind: name.split(':', 1)[0] ?? '',
          id: name.replace(/^[^:]*:/u, ''),
          name,
        })),
        noSoftwareEffect: row && 'noSoftwareEffect' in row ? row.noSoftwareEffect : null,
        gaps: [],
      };
    });
    return { version: sideOf(plugin).version, complete: true, rows };
  });
