import { tabulate } from '@shifan/db';
import { fail } from '@shifan/errors';
import { type Decimal, decimal, toPlainString } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { decidingContract, type DistributionDto } from '../contract/deciding.ts';
import { may } from '../trpc/may.ts';
import { type Classes, classesOf, edgesOf } from './classes.ts';
import { compileClasses, compileRange } from './compile-distribution.ts';
import { measureNamed } from './measures.ts';
import { lawVersions } from './versions.ts';

const { input, output } = decidingContract.distribution;

type Range = { cases: number; known: number; least: string | null; most: string | null; whole: boolean };

/** How a number is spread over all answers that the reader may see. No case is named and none stands before another. */
export const distribution = may('deciding.distribution')
  .input(input)
  .output(output)
  .query(({ ctx, input: { jurisdiction, kind, stage, fact, authority } }) => {
    const [newest] = lawVersions(jurisdiction);
    if (newest === undefined) return fail('JURISDICTION_UNKNOWN', { jurisdiction });
    const measure = measureNamed({ plugin: newest.plugin, kind, stage }, { id: fact, on: ctx.today });
    const asked = { which: { jurisdiction, purpose: stage, kind, authority }, measure, newest };
    return readAsPerson(ctx, async (tx) => {
      const [range] = await tabulate<Range>(tx, {
        trusting: compileRange(asked, { trusting: true }),
        careful: () => compileRange(asked, { trusting: false }),
      });
      const { cases = 0, known = 0 } = range ?? {};
      const nothing = { fact: measure.fact, today: ctx.today, cases, known, width: null, classes: [] };
      const classes =
        range &&
        classesIn(
          range,
          measure.fact.limits.map(({ value }) => decimal(value)),
        );
      if (!classes) return nothing;
      const counts = await tabulate<{ class: number; n: number }>(tx, {
        trusting: compileClasses(asked, classes, { trusting: true }),
        careful: () => compileClasses(asked, classes, { trusting: false }),
      });
      const filled = classesDto(classes, new Map(counts.map((one) => [one.class, one.n])));
      return { ...nothing, width: toPlainString(classes.width, 12), classes: filled };
    });
  });

function classesIn({ least, most, whole }: Range, limits: Decimal[]): Classes | undefined {
  if (least === null || most === null) return undefined;
  return classesOf({ least: decimal(least), most: decimal(most), whole, limits });
}

/** Every class between the first and the last, those without a case too. */
function classesDto(classes: Classes, counts: ReadonlyMap<number, number>): DistributionDto['classes'] {
  return Array.from({ length: classes.count }, (_, i) => ({ ...edgesOf(classes, i), n: counts.get(i) ?? 0 }));
}
