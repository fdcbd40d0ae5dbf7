import { getNoticeDraft, listUnits, type NoticeDraft, type Tx } from '@shifan/db';
import { CallContent, type CallRow } from '../contract/calls.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import type { SignedInContext } from '../trpc/context.ts';
import type { Composed } from './compose-notice.ts';
import { type Examined, examine } from './find-problems.ts';
import type { Composing } from './setup.ts';

/** A draft with everything that is known of it. */
export type DraftRead = { draft: NoticeDraft; content: CallContent; composed: Composed; examined: Examined };

/** Errors: NOT_FOUND for a draft of another authority as for none. */
export async function readDraft(tx: Tx, ctx: SignedInContext, id: string): Promise<DraftRead> {
  const tenantId = ctx.person.tenant.id;
  const draft = await getNoticeDraft(tx, { tenantId, id });
  const content = CallContent.parse(draft.content);
  const { jurisdiction, noticeId, narrows } = draft;
  const composed = { plugin: getPlugin(jurisdiction), noticeId, narrows, tenant: tenantId };
  return { draft, content, composed, examined: examine(content, composed, ctx.today) };
}

export function composingOf({ composed }: DraftRead, ctx: SignedInContext): Composing {
  const { plugin, narrows, tenant } = composed;
  const above = plugin.notices.find(({ id }) => id === narrows) ?? null;
  return { plugin, above, tenant, today: ctx.today };
}

/** The units that recommend under it: of a province; under a national notice the authorities themselves. */
export async function unitsOf(tx: Tx, tenant: string) {
  return tenant === 'ministry' ? [] : listUnits(tx, tenant);
}

export function rowDto(draft: NoticeDraft): CallRow {
  const plugin = getPlugin(draft.jurisdiction);
  const { published, narrows } = draft;
  return {
    id: draft.id,
    noticeId: draft.noticeId,
    jurisdiction: draft.jurisdiction,
    jurisdictionTitle: plugin.title,
    narrows: narrows === null ? null : (plugin.notices.find(({ id }) => id === narrows)?.title ?? narrows),
    title: draft.title,
    year: draft.year,
    state: published ? 'published' : 'draft',
    version: draft.version,
    author: draft.author.name,
    savedBy: draft.savedBy.name,
    savedAt: draft.savedAt,
    publishedBy: published?.name ?? null,
    publishedAt: published?.at ?? null,
  };
}

/** A draft is listed by its title, or by what it is while it has none. */
export function titleOf(content: CallContent): string {
  return content.title || `（未命名）${content.year}年度通知`;
}
