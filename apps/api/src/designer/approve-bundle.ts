import { approvePluginBundle, getPluginBundle } from '@shifan/db';
import { fail } from '@shifan/errors';
import { readPlugin } from '@shifan/rules';
import { runOnce } from '../cases/run-case-command.ts';
import { designerContract } from '../contract/designer.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import { may } from '../trpc/may.ts';
import { bundleDto } from './bundle-dto.ts';
import { standingProblems } from './bundle-rules.ts';

const { input, output } = designerContract.approveBundle;

/** The second of two persons: from here on the version is the newest. Cases stay with the one they were submitted under. */
export const approveBundle = may('designer.approveBundle')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    const { person, services } = ctx;
    const approved = await runOnce(ctx, { procedure: 'designer.approveBundle', input: asked }, async (tx) => {
      const key = { tenantId: person.tenant.id, id: asked.id };
      const { bundle, content } = await getPluginBundle(tx, key);
      if (bundle.decision === null) refuseOvertaken(content, person.tenant.id);
      const by = { id: person.id, name: person.name };
      return bundleDto(await approvePluginBundle(tx, key, { by, at: new Date(ctx.now).toISOString() }), person);
    });
    await refreshLaw(services.pools, services.demo !== null);
    return approved;
  });

/** It was checked when it was proposed; what was installed since may stand against it now. */
function refuseOvertaken(content: object, tenant: string): void {
  const problems = standingProblems(readPlugin(content), tenant);
  const [first] = problems;
  if (first) fail('BUNDLE_REFUSED', { count: String(problems.length), first: `${first.found}，应为${first.expected}` });
}
