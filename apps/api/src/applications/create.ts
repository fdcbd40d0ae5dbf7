import { getOperator, listUnits, openCase } from '@shifan/db';
import { fail } from '@shifan/errors';
import { initialState } from '@shifan/process';
import { isTilted } from '@shifan/rules';
import { initialsOf } from '../cases/initials.ts';
import { runOnce } from '../cases/run-case-command.ts';
import { applicationsContract } from '../contract/applications.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { applicableCalls } from '../notices/applicable.ts';
import { asOperator } from '../sessions/person.ts';
import { may } from '../trpc/may.ts';
import { prefill } from './prefill.ts';

const { input, output } = applicationsContract.create;

export const create = may('applications.create')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) => {
    const { operator: own, tenant, name: clerk } = asOperator(ctx.person);
    return runOnce(ctx, { procedure: 'applications.create', input: asked }, async (tx) => {
      const operator = await getOperator(tx, { tenantId: tenant.id, id: own.id });
      const applicant = { tenant: tenant.id, division: operator.divisionCode, today: ctx.today };
      const calls = applicableCalls({ ...applicant, units: await listUnits(tx, tenant.id) });
      const plugin = getPlugin(asked.jurisdiction);
      const call = calls.find((one) => one.jurisdiction === plugin.id && one.noticeId === asked.noticeId);
      if (!call) return fail('NOTICE_UNKNOWN', { notice: asked.noticeId });
      const kind = plugin.kinds.find(({ id }) => id === asked.kind);
      if (!kind)
        return fail('KIND_UNKNOWN', { value: asked.kind, accepted: call.kinds.map(({ id }) => id).join('、') });
      const recommender = call.recommenders.find(({ id }) => id === asked.recommender);
      if (!recommender) {
        const accepted = call.recommenders.map(({ name }) => name).join('、');
        return fail('RECOMMENDER_UNKNOWN', { value: asked.recommender, accepted });
      }
      const name = `未命名（${kind.name}）`;
      return openCase(tx, {
        tenantId: tenant.id,
        jurisdiction: plugin.id,
        pluginVersion: pinnedVersion(plugin),
        noticeId: call.noticeId,
        year: plugin.notices.find(({ id }) => id === call.noticeId)?.year ?? Number(ctx.today.slice(0, 4)),
        kind: kind.id,
        name,
        nameInitials: initialsOf(name),
        operator,
        divisionCode: operator.divisionCode,
        unitId: recommender.id,
        decider: plugin.decidingActor,
        tilted: isTilted(plugin, operator.divisionCode).length > 0,
        state: initialState(),
        ...prefill({ plugin, kind: kind.id, operator, clerk }),
        at: new Date(ctx.now).toISOString(),
      });
    });
  });
