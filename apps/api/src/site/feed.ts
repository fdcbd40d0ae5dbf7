import type { PublicNoticeDto } from '../contract/public-notices.ts';
import { html, type Html, textOf } from './html.ts';
import { originOf } from './origin-of.ts';
import type { Visit } from './visit.ts';

const MOST = 50;

/** When it was published, or last corrected. */
function updatedAt({ versions }: PublicNoticeDto): string {
  return new Date(versions.at(-1)?.at ?? 0).toISOString();
}

function entry(origin: string, notice: PublicNoticeDto): Html {
  const address = `${origin}/notices/${notice.id}`;
  return html`<entry
    ><title>${notice.title}</title><id>urn:uuid:${notice.id}</id><link href="${address}" /><updated
      >${updatedAt(notice)}</updated
    ><author><name>${notice.publishedBy}</name></author>
    <summary>
      公示${notice.firstDay}至${notice.lastDay}，共${notice.items.length}个。${notice.version > 1 && `有更正，现为第${notice.version}版。`}
    </summary></entry
  >`;
}

/** The latest public notices, for readers of feeds (RFC 4287). */
export async function noticesFeed(visit: Visit): Promise<{ type: string; text: string }> {
  const notices = await visit.ask.publicNotices.list({});
  const origin = originOf(visit);
  const latest = notices.toSorted((a, b) => (a.firstDay < b.firstDay ? 1 : -1)).slice(0, MOST);
  const updated = latest.map(updatedAt).toSorted().at(-1) ?? '2025-01-01T00:00:00.000Z';
  const text = textOf(
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"
      ><title>示范平台（基地）公示</title><id>${origin}/notices</id><link href="${origin}/notices" /><link
        rel="self"
        href="${origin}/notices.atom"
      /><updated>${updated}</updated>${latest.map((notice) => entry(origin, notice))}</feed
    >`,
  );
  return { type: 'application/atom+xml', text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n` };
}
