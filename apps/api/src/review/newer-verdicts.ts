import { getCase } from '@shifan/db';
import { overall, type Verdict } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { underPlugin } from '../cases/process-context.ts';
import { reviewContract } from '../contract/review.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { may } from '../trpc/may.ts';
import { evaluateCase, verdictUnder } from './evaluate-case.ts';

const { input, output } = reviewContract.newerVerdicts;

/** What the newest installed version of the law would say, beside the version that the case stays with and is decided by. */
export const newerVerdicts = may('review.newerVerdicts')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const newest = getPlugin(view.jurisdiction);
      const newestVersion = pinnedVersion(newest);
      if (view.pluginVersion === newestVersion) return null;
      const law = underPlugin(newest, view);
      const pinned = await evaluateCase(tx, view);
      const newer = await evaluateCase(tx, view, law);
      const shown = { year: view.year, judgements: newer.judgements };
      return {
        pinnedVersion: view.pluginVersion,
        newestVersion,
        overall: overall(newer.verdicts),
        verdicts: newer.verdicts.map((verdict) => verdictUnder(newest, verdict, shown)),
        changed: differing(pinned.verdicts, newer.verdicts),
      };
    }),
  );

/** Criteria found otherwise, new ones, and those that are gone. */
function differing(before: readonly Verdict[], after: readonly Verdict[]): string[] {
  const [old, now] = [statuses(before), statuses(after)];
  return [...new Set([...now.keys(), ...old.keys()])].filter((criterion) => old.get(criterion) !== now.get(criterion));
}

function statuses(verdicts: readonly Verdict[]): Map<string, string> {
  return new Map(verdicts.map(({ criterion, status }) => [criterion, status]));
}
