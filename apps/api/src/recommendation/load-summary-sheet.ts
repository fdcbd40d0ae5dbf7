import type { SummarySheet } from '@shifan/documents';
import { fail } from '@shifan/errors';
import { readAsPerson } from '../cases/as-person.ts';
import { findPluginOfNotice } from '../law/installed-plugins.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { loadPlaces } from './load-places.ts';

/** 汇总表 of the person's unit: what it recommended, in the order the form asks for. */
export async function loadSummarySheet(ctx: SignedInContext, noticeId: string): Promise<SummarySheet> {
  const plugin = findPluginOfNotice(noticeId) ?? fail('NOT_FOUND');
  const form = plugin.forms.find(({ role }) => role === 'summary-sheet') ?? fail('NOT_FOUND');
  const { recommended, recommender } = await readAsPerson(ctx, (tx) => loadPlaces(tx, ctx, noticeId));
  return {
    title: form.title,
    annex: form.annex,
    sealLine: form.sections[0]?.title ?? '',
    sealedBy: recommender.name,
    rows: recommended.map((row) => ({
      name: row.name,
      operatorName: row.operatorName,
      kindName: kindWord(row.kind),
      divisionCode: row.divisionCode,
    })),
  };
}

/** 创建对象类型（平台、基地）, as the column's heading says. */
function kindWord(kind: 'platform' | 'base'): string {
  return kind === 'base' ? '基地' : '平台';
}
