import { getOperator, listUnits } from '@shifan/db';
import { findNotice } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { noticesContract } from '../contract/notices.ts';
import { livePlugins } from '../law/live-plugins.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { applicableCalls } from './applicable.ts';

const { input, output } = noticesContract.forMe;

export const forMe = may('notices.forMe')
  .input(input)
  .output(output)
  .query(async ({ ctx }) => ({ noticeIds: noticesOf(ctx), applicable: await callsFor(ctx) }));

/** The notice that binds the person's authority under each jurisdiction; the ministry sees its own. */
function noticesOf({ person, today }: SignedInContext): string[] {
  return livePlugins().flatMap((plugin) => {
    if (person.tenant.id === 'ministry') return plugin.notices.filter((one) => !one.extends).map((one) => one.id);
    return findNotice(plugin, { authority: person.tenant.id, on: today })?.id ?? [];
  });
}

/** What the person's operator may apply for; nothing for officers. */
export async function callsFor(ctx: SignedInContext) {
  const { person, today } = ctx;
  const { operator, tenant } = person;
  if (!operator) return [];
  return readAsPerson(ctx, async (tx) => {
    const { divisionCode } = await getOperator(tx, { tenantId: tenant.id, id: operator.id });
    const units = await listUnits(tx, tenant.id);
    return applicableCalls({ tenant: tenant.id, division: divisionCode, units, today });
  });
}
