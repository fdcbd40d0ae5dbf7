import { addUnit as insertUnit, listUnits, newId, type Tx, type Unit } from '@shifan/db';
import { fail } from '@shifan/errors';
import { runOnce } from '../cases/run-case-command.ts';
import { administrationContract } from '../contract/administration.ts';
import { installQuotasOf } from '../seeds/quotas.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { citiesOf } from './divisions-of.ts';
import { noteAct } from './note-act.ts';

type NewUnit = { name: string; class: Unit['class']; division?: string | undefined };

const one = administrationContract.addUnit;
const many = administrationContract.addCities;

/** A city's authority, a zone or a provincial body that recommends; its places under the notices that run come with it. */
export const addUnit = may('administration.addUnit')
  .input(one.input)
  .output(one.output)
  .mutation(async ({ ctx, input: asked }) => {
    const { commandId: _once, ...unit } = asked;
    const added = await runOnce(ctx, { procedure: 'administration.addUnit', input: asked }, async (tx) => ({
      id: await add(tx, ctx, { unit, known: await listUnits(tx, ctx.person.tenant.id) }),
    }));
    await installQuotasOf(ctx.services.pools, ctx.person.tenant.id);
    return added;
  });

/** The authorities of several cities at once; a city that has one already keeps it. */
export const addCities = may('administration.addCities')
  .input(many.input)
  .output(many.output)
  .mutation(async ({ ctx, input: asked }) => {
    const answer = await runOnce(ctx, { procedure: 'administration.addCities', input: asked }, async (tx) => {
      const known = await listUnits(tx, ctx.person.tenant.id);
      const has = new Set(known.filter((unit) => unit.class === 'municipality').map((unit) => unit.divisionCode));
      const missing = asked.cities.filter(({ code }) => !has.has(code));
      for (const { code, name } of missing) {
        await add(tx, ctx, { unit: { name, class: 'municipality', division: code }, known });
      }
      return { added: missing.length };
    });
    await installQuotasOf(ctx.services.pools, ctx.person.tenant.id);
    return answer;
  });

async function add(
  tx: Tx,
  ctx: SignedInContext,
  { unit, known }: { unit: NewUnit; known: readonly Unit[] },
): Promise<string> {
  const authorityCode = ctx.person.tenant.id;
  const city = citiesOf(authorityCode).find(({ code }) => code === unit.division);
  if (!city && (unit.class !== 'provincial-body' || unit.division !== undefined)) fail('NOT_FOUND');
  if (known.some(({ name, closedAt }) => name === unit.name && closedAt === null))
    fail('UNIT_KNOWN', { name: unit.name });
  // A city's authority goes by the city's code, as those do that come with a release.
  const free = unit.class === 'municipality' && city && !known.some(({ id }) => id === city.code);
  const id = free ? city.code : newId();
  await insertUnit(tx, {
    id,
    authorityCode,
    name: unit.name,
    class: unit.class,
    divisionCode: city?.code ?? null,
  });
  await noteAct(tx, ctx, { act: 'unit-added', subject: unit.name });
  return id;
}
