import { getOperator, listUnits, openCase, type Operator, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import { initialState } from '@shifan/process';
import { isTilted, type Plugin } from '@shifan/rules';
import { initialsOf } from '../cases/initials.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { applicationsContract } from '../contract/applications.ts';
import type { ApplicableCall } from '../contract/notices.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { applicableCalls } from '../notices/applicable.ts';
import { asOperator } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { findTitleToStartFrom, noteStart } from './from-title.ts';
import { prefill } from './prefill.ts';

const { input, output } = applicationsContract.create;

type Asked = { jurisdiction: string; noticeId: string; kind: string; recommender: string };

export const create = may('applications.create')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    const { operator: own, tenant, name: clerk } = asOperator(ctx.person);
    const title = await findTitleToStartFrom(ctx, asked.fromTitle);
    return runOnce(ctx, { procedure: 'applications.create', input: asked }, async (tx) => {
      const operator = await getOperator(tx, { tenantId: tenant.id, id: own.id });
      const { plugin, call, kind, recommender } = await askedFor(tx, ctx, { asked, operator });
      const year = plugin.notices.find(({ id }) => id === call.noticeId)?.year ?? Number(ctx.today.slice(0, 4));
      const known = prefill({ plugin, kind: kind.id, operator, clerk, year, title: title?.title });
      const name = known.name ?? `未命名（${kind.name}）`;
      const at = new Date(ctx.now).toISOString();
      const ref = await openCase(tx, {
        tenantId: tenant.id,
        jurisdiction: plugin.id,
        pluginVersion: pinnedVersion(plugin),
        noticeId: call.noticeId,
        year,
        kind: kind.id,
        name,
        nameInitials: initialsOf(name),
        operator,
        divisionCode: operator.divisionCode,
        unitId: recommender.id,
        decider: plugin.decidingActor,
        tilted: isTilted(plugin, operator.divisionCode).length > 0,
        state: initialState(),
        facts: known.facts,
        prefilled: known.prefilled,
        at,
      });
      if (title) await noteStart(tx, ref, { title, operator, ctx });
      return ref;
    });
  });

type Found = {
  plugin: Plugin;
  call: ApplicableCall;
  kind: Plugin['kinds'][number];
  recommender: ApplicableCall['recommenders'][number];
};

/** What is applied for, if it can be. Errors: NOTICE_UNKNOWN, KIND_UNKNOWN, RECOMMENDER_UNKNOWN. */
async function askedFor(
  tx: Tx,
  ctx: SignedInContext,
  { asked, operator }: { asked: Asked; operator: Operator },
): Promise<Found> {
  const tenant = ctx.person.tenant.id;
  const applicant = { tenant, division: operator.divisionCode, today: ctx.today };
  const calls = applicableCalls({ ...applicant, units: await listUnits(tx, tenant) });
  const plugin = getPlugin(asked.jurisdiction);
  const call = calls.find((one) => one.jurisdiction === plugin.id && one.noticeId === asked.noticeId);
  if (!call) return fail('NOTICE_UNKNOWN', { notice: asked.noticeId });
  const kind = plugin.kinds.find(({ id }) => id === asked.kind);
  if (!kind) return fail('KIND_UNKNOWN', { value: asked.kind, accepted: call.kinds.map(({ id }) => id).join('、') });
  const recommender = call.recommenders.find(({ id }) => id === asked.recommender);
  if (!recommender) {
    const accepted = call.recommenders.map(({ name }) => name).join('、');
    return fail('RECOMMENDER_UNKNOWN', { value: asked.recommender, accepted });
  }
  return { plugin, call, kind, recommender };
}
