import type { Plugin } from '@shifan/rules';
import { lawContract } from '../contract/law.ts';
import { open } from '../trpc/may.ts';
import { getPlugin } from './installed-plugins.ts';

const { input, output } = lawContract.articles;

export const articles = open('law.articles')
  .input(input)
  .output(output)
  .query(({ input: { jurisdiction } }) => {
    const plugin = getPlugin(jurisdiction);
    const law = [...plugin.law, ...plugin.notices.flatMap((notice) => notice.law)];
    return {
      title: plugin.title,
      documentNumber: plugin.documentNumber,
      issuedBy: plugin.issuedBy,
      articles: law.map((article) => ({ ...article, implementedBy: implementedBy(plugin, article.id) })),
    };
  });

function implementedBy(plugin: Plugin, article: string): string[] {
  const coverage = plugin.coverage.find((one) => one.article === article);
  if (!coverage) return [];
  return 'implementedBy' in coverage ? coverage.implementedBy : [coverage.noSoftwareEffect];
}
