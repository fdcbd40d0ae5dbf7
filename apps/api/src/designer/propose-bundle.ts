import { proposePluginBundle } from '@shifan/db';
import type { Bundle } from '@shifan/plugin-kit';
import { runOnce } from '../cases/run-case-command.ts';
import type { CheckSummaryDto, PluginBundleDto } from '../contract/designer.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { bundleDto } from './bundle-dto.ts';
import { keptSpecs } from './inspector/specs-of.ts';

export type Proposal = { commandId: string; because: string; bundle: Bundle; summary: CheckSummaryDto };

/** The first of two persons. Nothing is installed before another approves it. Errors: BUNDLE_DRAFT_OPEN. */
export function proposeBundle(ctx: SignedInContext, proposal: Proposal): Promise<PluginBundleDto> {
  const { commandId, because, bundle, summary } = proposal;
  const { plugin, cases, scenarios, contentHash } = bundle;
  const order = { procedure: 'POST /designer/bundles', input: { commandId, because, contentHash } } as const;
  return runOnce(ctx, order, async (tx) => {
    const { id, name, tenant } = ctx.person;
    const proposed = await proposePluginBundle(tx, {
      tenantId: tenant.id,
      jurisdiction: plugin.id,
      title: plugin.title,
      version: pinnedVersion(plugin),
      content: plugin,
      specs: keptSpecs([...cases, ...scenarios]),
      check: summary,
      because,
      by: { id, name },
      at: new Date(ctx.now).toISOString(),
    });
    return bundleDto(proposed, ctx.person);
  });
}
