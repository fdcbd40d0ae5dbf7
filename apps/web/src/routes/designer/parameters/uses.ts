import { walk, type Criterion, type Plugin } from '@shifan/rules';

/** The criteria whose condition counts with a number, each once, in the plugin's order. */
export function criteriaUsing(plugin: Plugin, parameter: string): Criterion[] {
  return plugin.criteria.filter(({ condition }) =>
    [...walk({ node: condition, path: '', table: undefined })].some(
      ({ node }) => node.op === 'parameter' && node.id === parameter,
    ),
  );
}
