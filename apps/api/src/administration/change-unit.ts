import { changeUnit, countRoles, listUnits, type Tx, type Unit } from '@shifan/db';
import { fail } from '@shifan/errors';
import { runOnce } from '../cases/run-case-command.ts';
import { administrationContract } from '../contract/administration.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { noteAct } from './note-act.ts';
import { isAuthority } from './unit-dto.ts';

const { renameUnit: toRename, closeUnit: toClose, reopenUnit: toReopen } = administrationContract;

export const renameUnit = may('administration.renameUnit')
  .input(toRename.input)
  .output(toRename.output)
  .mutation(async ({ ctx, input: asked }) => {
    await runOnce(ctx, { procedure: 'administration.renameUnit', input: asked }, async (tx) => {
      const { unit, others } = await unitOf(tx, ctx, asked.id);
      if (others.some(({ name, closedAt }) => name === asked.name && closedAt === null)) {
        fail('UNIT_KNOWN', { name: asked.name });
      }
      await changeUnit(tx, unit, { name: asked.name });
      await noteAct(tx, ctx, { act: 'unit-renamed', subject: unit.name, detail: `改为“${asked.name}”` });
    });
  });

/** It is no longer offered to applicants; what was filed with it stays there. */
export const closeUnit = may('administration.closeUnit')
  .input(toClose.input)
  .output(toClose.output)
  .mutation(async ({ ctx, input: asked }) => {
    await runOnce(ctx, { procedure: 'administration.closeUnit', input: asked }, async (tx) => {
      const { unit } = await unitOf(tx, ctx, asked.id);
      const roles = await countRoles(tx);
      const count = roles.filter(({ unitId }) => unitId === unit.id).reduce((sum, { n }) => sum + n, 0);
      if (count > 0) fail('UNIT_HAS_PEOPLE', { name: unit.name, count: String(count) });
      await changeUnit(tx, unit, { closedAt: new Date(ctx.now).toISOString() });
      await noteAct(tx, ctx, { act: 'unit-closed', subject: unit.name });
    });
  });

export const reopenUnit = may('administration.reopenUnit')
  .input(toReopen.input)
  .output(toReopen.output)
  .mutation(async ({ ctx, input: asked }) => {
    await runOnce(ctx, { procedure: 'administration.reopenUnit', input: asked }, async (tx) => {
      const { unit } = await unitOf(tx, ctx, asked.id);
      await changeUnit(tx, unit, { closedAt: null });
      await noteAct(tx, ctx, { act: 'unit-reopened', subject: unit.name });
    });
  });

/** A unit of the asker's authority that may be changed, with the others. Errors: NOT_FOUND, UNIT_IS_AUTHORITY. */
async function unitOf(tx: Tx, ctx: SignedInContext, id: string): Promise<{ unit: Unit; others: Unit[] }> {
  const units = await listUnits(tx, ctx.person.tenant.id);
  const unit = units.find((one) => one.id === id) ?? fail('NOT_FOUND');
  if (isAuthority(unit)) fail('UNIT_IS_AUTHORITY', { name: unit.name });
  return { unit, others: units.filter((one) => one.id !== id) };
}
