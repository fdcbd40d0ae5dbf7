import { describeCondition, parameterValue, type Plugin, walk } from '@shifan/rules';
import { decidingContract, type DecidingParameterDto, type DecidingStage } from '../contract/deciding.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { may } from '../trpc/may.ts';
import { idOf, limitOf } from './measures.ts';
import { comparedIn, criteriaOf, parametersIn } from './numbers-of.ts';
import { comparesWith } from './supposed-plugin.ts';

const { input, output } = decidingContract.parameters;

/** The numbers of the law that a standard rests on, as they stand today: those that can be moved in a what-if. */
export const parameters = may('deciding.parameters')
  .input(input)
  .output(output)
  .query(({ ctx, input: { jurisdiction, kind, stage } }) => {
    const plugin = getPlugin(jurisdiction);
    const kinds = plugin.kinds.map(({ id }) => id).filter((id) => kind === undefined || id === kind);
    const found = plugin.parameters.flatMap(({ id }) => parameterOf({ plugin, kinds, stage, on: ctx.today }, id));
    return { today: ctx.today, parameters: found };
  });

type Within = { plugin: Plugin; kinds: readonly string[]; stage: DecidingStage; on: string };

function parameterOf({ plugin, kinds, stage, on }: Within, id: string): DecidingParameterDto[] {
  const standards = kinds.map((kind) => ({ plugin, kind, stage }));
  const criteria = [...new Set(standards.flatMap(criteriaOf))].filter(({ condition }) =>
    parametersIn(plugin, condition).has(id),
  );
  if (criteria.length === 0) return [];
  const { bound, interpretation } = parameterValue(plugin, id, on);
  const compared = standards.flatMap(comparedIn).find(({ parameter }) => parameter === id);
  const moves = criteria.some(({ condition }) => hasMovableBound(condition, id));
  return [
    {
      ...limitOf(plugin, id, on),
      interpretation: interpretation ?? null,
      bounds: moves ? ['inclusive', 'exclusive'] : [bound],
      criteria: criteria.map((one) => ({
        id: one.id,
        title: one.title,
        sentence: describeCondition(plugin, one.condition, { on }),
      })),
      fact: compared === undefined ? null : idOf(compared),
    },
  ];
}

function hasMovableBound(condition: Parameters<typeof parametersIn>[1], id: string): boolean {
  return [...walk({ node: condition, path: '', table: undefined })].some(
    ({ node }) => node.op === 'compare' && node.operator !== 'eq' && comparesWith(node, id),
  );
}
