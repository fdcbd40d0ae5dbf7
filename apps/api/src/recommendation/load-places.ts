import {
  findNilReturn,
  findQuota,
  getCase,
  getUnit,
  listCases,
  listRecommendedCases,
  type QuotaKey,
  type Tx,
} from '@shifan/db';
import { fail } from '@shifan/errors';
import { chainFor, closingDay, startPhase } from '@shifan/process';
import { findNotice, placesFor, type Plugin, type ResolvedNotice } from '@shifan/rules';
import { getRecommendingUnit, quotaKeyFor, setsPlaces } from '../cases/quota-of.ts';
import { chainLevelOf } from '../cases/review-level.ts';
import { summaryOf } from '../cases/summary.ts';
import type { CaseSummary } from '../contract/case.ts';
import type { Places } from '../contract/recommendation.ts';
import { clauseOf } from '../law/clause.ts';
import { findPluginOfNotice } from '../law/installed-plugins.ts';
import type { SignedInContext } from '../trpc/context.ts';

const MOST_READY = 200;

/** The notice as it binds the person's authority; another authority's notice is answered as one that does not exist. */
function noticeFor(ctx: SignedInContext, noticeId: string) {
  const tenant = ctx.person.tenant.id;
  const plugin = findPluginOfNotice(noticeId) ?? fail('NOT_FOUND');
  const notice = findNotice(plugin, { id: noticeId, authority: tenant }) ?? fail('NOT_FOUND');
  if (notice.authority !== undefined && notice.authority !== tenant) fail('NOT_FOUND');
  return { plugin, notice };
}

export function quotaKeyOf(ctx: SignedInContext, noticeId: string): QuotaKey {
  return quotaKeyFor(noticeFor(ctx, noticeId), getRecommendingUnit(ctx.person), ctx.person.tenant.id);
}

/** The places of the person's unit under a notice, with who stands recommended and who could be. */
export async function loadPlaces(tx: Tx, ctx: SignedInContext, noticeId: string): Promise<Places> {
  const { plugin, notice } = noticeFor(ctx, noticeId);
  const unit = getRecommendingUnit(ctx.person);
  const key = quotaKeyOf(ctx, noticeId);
  const { recommended, exempt } = await recommendedCases(tx, ctx, key);
  const counted = setsPlaces(notice) ? await countedPlaces(tx, key, { ctx, plugin, notice }) : NO_PLACES;
  const setBy = plugin.notices.find((one) => one.documentNumber === counted.clause?.document) ?? notice;
  const lastDay = lastDayOf(ctx, notice, plugin);
  return {
    noticeId: notice.id,
    recommender: { id: unit.id, name: unit.name },
    setBy: { title: setBy.title, documentNumber: setBy.documentNumber },
    max: counted.max,
    used: counted.used ?? recommended.length,
    free: counted.max === null ? null : counted.max - counted.used,
    lastDay,
    closed: lastDay < ctx.today,
    clause: counted.clause,
    extras: counted.extras,
    exemptions: counted.exemptions,
    recommended,
    exempt,
    ready: await readyCases(tx, ctx, notice),
    nilReturn: (await findNilReturn(tx, key)) ?? null,
  };
}

const NO_PLACES = { max: null, used: null, clause: null, extras: [], exemptions: [] };

type Under = { ctx: SignedInContext; plugin: Plugin; notice: ResolvedNotice };

async function countedPlaces(tx: Tx, key: QuotaKey, { ctx, plugin, notice }: Under) {
  const unit = getRecommendingUnit(ctx.person);
  const { divisionCode } = await getUnit(tx, unit.id);
  const recommender = { class: unit.class, division: divisionCode ?? key.tenantId };
  const given = placesFor({ plugin, notice }, recommender) ?? fail('QUOTA_NOT_SET', { class: unit.name });
  const { quota, extras } = given;
  const { max, used } = (await findQuota(tx, key)) ?? fail('QUOTA_NOT_SET', { class: unit.name });
  return {
    max,
    used,
    clause: clauseOf(plugin, quota.citation),
    extras: extras.map((one) => ({ places: one.places, clause: clauseOf(plugin, one.citation) })),
    exemptions: (quota.exempt ?? []).map((one) => ({ title: one.title, clause: clauseOf(plugin, one.citation) })),
  };
}

function lastDayOf(ctx: SignedInContext, notice: ResolvedNotice, plugin: Plugin): string {
  const chain = chainFor(startPhase(plugin), ctx.person.tenant.id);
  return closingDay(chain, notice, chainLevelOf(ctx))?.lastDay ?? fail('NOT_FOUND');
}

/** In the order of the division codes, then of the names: art. 8 forbids any other. */
async function recommendedCases(tx: Tx, ctx: SignedInContext, key: QuotaKey) {
  const standing = await listRecommendedCases(tx, key);
  const summaries: CaseSummary[] = [];
  for (const ref of standing) summaries.push(summaryOf(await getCase(tx, ref), ctx.today));
  return {
    recommended: summaries.toSorted((a, b) => (a.divisionCode + a.name < b.divisionCode + b.name ? -1 : 1)),
    exempt: standing.filter(({ exemption }) => exemption !== null).map(({ caseId }) => caseId),
  };
}

/** Those of the whole chain: an application begun before a narrower notice was published names the one above. */
async function readyCases(tx: Tx, ctx: SignedInContext, { ids }: ResolvedNotice): Promise<CaseSummary[]> {
  const level = chainLevelOf(ctx);
  const found: CaseSummary[] = [];
  for (const noticeId of ids) {
    const { rows } = await listCases(tx, { stages: ['review'], level, noticeId, pageSize: MOST_READY });
    found.push(...rows.map((row) => summaryOf(row, ctx.today)));
  }
  return found;
}
