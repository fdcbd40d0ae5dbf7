import { tabulate } from '@shifan/db';
import { fail } from '@shifan/errors';
import { stageLabels, STAGES } from '@shifan/process';
import { describeCondition, parseDecimal, type Plugin } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { decidingContract, type SupposedNumber } from '../contract/deciding.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { may } from '../trpc/may.ts';
import { compileWhatIf } from './compile-what-if.ts';
import { supposedPlugin } from './supposed-plugin.ts';
import { lawVersions } from './versions.ts';
import { whatIfCells, type WhatIfRow } from './what-if-rows.ts';

const { input, output } = decidingContract.whatIf;

type Asked = (typeof input)['_output'];

const NOTES = [
  '每件申报按它适用的办法版本、最近一次提交的材料和提交当日判定。',
  '只看材料中的数据；由审核人判断的条件仍为待判断，审核人已作的判断不因此改变。',
  '只作决策参考，不改变任何申报的结果，也不用于排名。',
];

/** How many verdicts would be others if a number of the law were another; counted in the database, case by case. */
export const whatIf = may('deciding.whatIf')
  .input(input)
  .output(output)
  .query(({ ctx, input: asked }) => {
    const plugin = getPlugin(asked.jurisdiction);
    refuseUnknown(plugin, asked.changes);
    const by = ctx.person.tenant.id === 'ministry' ? ('authority' as const) : ('division' as const);
    const kinds = plugin.kinds.filter(({ id }) => asked.kind === undefined || id === asked.kind);
    const { jurisdiction, kind, stage, changes } = asked;
    const question = {
      jurisdiction,
      kind,
      stage,
      changes,
      by,
      kinds: kinds.map(({ id }) => id),
      versions: lawVersions(jurisdiction),
    };
    const { statement, criteria } = compileWhatIf(question, { trusting: true });
    return readAsPerson(ctx, async (tx) => {
      const careful = () => compileWhatIf(question, { trusting: false }).statement;
      const rows = whatIfCells(await tabulate<WhatIfRow>(tx, { trusting: statement, careful }), criteria);
      return {
        today: ctx.today,
        evaluated: rows.reduce((sum, { n }) => sum + n, 0),
        changed: rows.reduce((sum, { changed }) => sum + changed, 0),
        criteria: criteria.map(({ id }) => sentencesOf(plugin, id, { asked, today: ctx.today })),
        stages: STAGES.map((id) => ({ id, name: stageLabels[id] })),
        kinds: kinds.map(({ id, name }) => ({ id, name })),
        by,
        rows,
        notes: NOTES,
      };
    });
  });

function refuseUnknown(plugin: Plugin, changes: readonly SupposedNumber[]): void {
  for (const { parameter, value } of changes) {
    if (!plugin.parameters.some(({ id }) => id === parameter)) {
      fail('PLUGIN_PARAMETER_UNKNOWN', { path: plugin.id, id: parameter });
    }
    if (value !== undefined && parseDecimal(value) === undefined) {
      fail('INPUT_INVALID', { path: 'changes', problem: `“${value}”不是数` });
    }
  }
}

/** A criterion in words, before and after; one that only older versions have is named by its id. */
function sentencesOf(plugin: Plugin, id: string, { asked, today }: { asked: Asked; today: string }) {
  const at = plugin.criteria.findIndex(
    (one) =>
      one.id === id && one.stages.includes(asked.stage) && (asked.kind === undefined || one.kinds.includes(asked.kind)),
  );
  const found = plugin.criteria[at];
  if (found === undefined) return { id, title: id, before: '', after: '' };
  const supposed = supposedPlugin(plugin, asked.changes);
  const after = supposed.criteria[at]?.condition ?? found.condition;
  return {
    id,
    title: found.title,
    before: describeCondition(plugin, found.condition, { on: today }),
    after: describeCondition(supposed, after, { on: today }),
  };
}
