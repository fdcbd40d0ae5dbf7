import type { DesignationPhase, Plugin } from '@shifan/rules';
import type { Clause } from '../contract/scalars.ts';
import { clauseOf } from '../law/clause.ts';
import { findPlugin, getPlugin } from '../law/installed-plugins.ts';

/** The repealed measures under which old titles were granted. Of the second the text is not held, only its number. */
const MEASURES: Record<string, string> = {
  l156: '工信部企业〔2017〕156号',
  'y2016-194': '工信部企业〔2016〕194号',
};

const REPEAL = {
  jurisdiction: 'national-2025',
  article: 'art-19',
  clause: '第十九条',
  quote: '2025年12月31日到期后失效',
};

/** The plugin of the repealed measure whose text is held: its term, its criteria, its calendar of duties. */
export function legacyPlugin(): Plugin {
  return getPlugin('legacy-2017');
}

/** How a measure is quoted. */
export function measureName(basis: string): string {
  return MEASURES[basis] ?? basis;
}

export const OLD_KIND_NAMES = { platform: '平台', base: '基地' } as const;

/** What says that a title lasts three years; null for the measure whose text is not held. */
export function termClause(basis: string): Clause | null {
  if (basis !== 'l156') return null;
  const plugin = legacyPlugin();
  const phase = plugin.process.phases.find((one): one is DesignationPhase => one.phase === 'designation');
  return phase?.term ? clauseOf(plugin, phase.term.citation) : null;
}

/** What says that every title of the repealed measures ends with 2025. */
export function repealClause(): Clause | null {
  const { jurisdiction, ...citation } = REPEAL;
  const plugin = findPlugin(jurisdiction);
  return plugin ? clauseOf(plugin, citation) : null;
}
