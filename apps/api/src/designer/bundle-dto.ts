import type { PluginBundle } from '@shifan/db';
import { CheckSummary, type PluginBundleDto } from '../contract/designer.ts';
import { numberOf } from '../law/version-number.ts';
import type { Person } from '../sessions/person.ts';
import { RIGHTS, type Rule } from '../trpc/rights.ts';

/** A bundle as screens show it, with what the reader may do with it and why not. */
export function bundleDto(bundle: PluginBundle, reader: Person): PluginBundleDto {
  const { id, jurisdiction, version, contentHash, because, proposedBy, proposedAt, decidedBy, decidedAt } = bundle;
  return {
    id,
    jurisdiction,
    title: bundle.title,
    number: numberOf(version),
    version,
    contentHash,
    because,
    check: CheckSummary.parse(bundle.check),
    status: bundle.decision ?? 'open',
    proposedBy: proposedBy.name,
    proposedAt,
    decidedBy: decidedBy?.name ?? null,
    decidedAt,
    reasons: bundle.reasons,
    actions: bundle.decision === null ? actionsOf(bundle, reader) : [],
  };
}

function actionsOf({ proposedBy }: PluginBundle, reader: Person): PluginBundleDto['actions'] {
  const mayDo = (rule: Rule) => typeof rule === 'string' || rule.includes(reader.role);
  const approves = mayDo(RIGHTS['designer.approveBundle']);
  const own = proposedBy.id === reader.id;
  const actions: PluginBundleDto['actions'] = [];
  if (approves)
    actions.push({ do: 'approve', allowed: !own, refusal: own ? '提请安装的人不能自己批准，请由另一人办理' : null });
  if (mayDo(RIGHTS['designer.rejectBundle'])) actions.push({ do: 'reject', allowed: true, refusal: null });
  return actions;
}
