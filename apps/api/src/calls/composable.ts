import { fail } from '@shifan/errors';
import { startPhase } from '@shifan/process';
import type { Notice, Plugin } from '@shifan/rules';
import type { ComposableCall } from '../contract/calls.ts';
import { livePlugins } from '../law/live-plugins.ts';

/** What an authority would compose: a call under a measure, or one that narrows the call of the authority above. */
export type Composable = { plugin: Plugin; above: Notice | null; refused: string | null };

/**
 * What an authority may compose on a day: the ministry calls under the national measure; a province calls under its own programme,
 * and narrows a national call that still runs, once.
 */
export function composables(tenant: string, today: string): Composable[] {
  return livePlugins().flatMap((plugin): Composable[] => {
    if (tenant === 'ministry')
      return plugin.decidingActor === 'ministry' ? [{ plugin, above: null, refused: null }] : [];
    if (plugin.decidingActor === 'province')
      return isOwn(plugin, tenant) ? [{ plugin, above: null, refused: null }] : [];
    return plugin.notices
      .filter(({ authority, extends: above }) => authority === undefined && above === undefined)
      .map((above) => ({ plugin, above, refused: whyNot(plugin, above, { tenant, today }) }));
  });
}

/** One of them. Errors: NOTICE_UNKNOWN for what is not this authority's to compose; CALL_NOT_COMPOSABLE with the reason. */
export function getComposable(
  { tenant, today }: { tenant: string; today: string },
  asked: { jurisdiction: string; narrows?: string | null | undefined },
): Composable {
  const found = composables(tenant, today).find(
    ({ plugin, above }) => plugin.id === asked.jurisdiction && (above?.id ?? null) === (asked.narrows ?? null),
  );
  if (!found) return fail('NOTICE_UNKNOWN', { notice: asked.narrows ?? asked.jurisdiction });
  if (found.refused !== null) fail('CALL_NOT_COMPOSABLE', { reason: found.refused });
  return found;
}

export function composableDto({ plugin, above, refused }: Composable): ComposableCall {
  return {
    jurisdiction: plugin.id,
    narrows: above?.id ?? null,
    title: above ? `${above.title}（${above.documentNumber}）` : plugin.title,
    what: above ? '承接上级通知，写明本地区的时间、名额和要求' : '发布本办法的年度通知',
    refused,
  };
}

function whyNot(plugin: Plugin, above: Notice, { tenant, today }: { tenant: string; today: string }): string | null {
  const own = plugin.notices.find((one) => one.extends === above.id && one.authority === tenant);
  if (own) return `本机关已用“${own.documentNumber}”承接这份通知。`;
  if (above.deadlines.every(({ lastDay }) => lastDay < today)) return '这份通知的申报已经结束。';
  return null;
}

function isOwn(plugin: Plugin, tenant: string): boolean {
  if (plugin.authority !== undefined) return plugin.authority === tenant;
  return startPhase(plugin).chains.some(({ authorities }) => authorities?.includes(tenant) ?? true);
}
