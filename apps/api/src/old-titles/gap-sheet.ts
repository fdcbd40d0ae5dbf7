import { getOperator } from '@shifan/db';
import { fail } from '@shifan/errors';
import { carryOver, gapSheet as gapSheetOf } from '@shifan/migration';
import { displayValue, fieldsOf } from '@shifan/forms';
import { findNotice, labelFor, type Plugin } from '@shifan/rules';
import { readAsPerson } from '../cases/as-person.ts';
import { oldTitlesContract } from '../contract/migration.ts';
import { clauseOf } from '../law/clause.ts';
import { livePlugins } from '../law/live-plugins.ts';
import { asOperator } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { listApplicationsOf } from './list-applications-of.ts';
import { oldTitleDto } from './old-title-dto.ts';
import { getTitleOfOperator } from './title-of-operator.ts';

const { input, output } = oldTitlesContract.gapSheet;

/** Which of an old title's facts meet the new standard already, which do not, which are missing. */
export const gapSheet = may('oldTitles.gapSheet')
  .input(input)
  .output(output)
  .query(async ({ ctx, input: asked }) => {
    const { known, title: from } = await getTitleOfOperator(ctx, asked.titleId);
    const to = programme(asked.jurisdiction);
    const kind = asked.kind ?? from.kind;
    refuseOtherKind(to, kind);
    const notice = noticeOf(ctx, to, asked.noticeId);
    const on = ctx.today;
    const year = notice?.year ?? Number(on.slice(0, 4));
    const division = await divisionOf(ctx);
    const sheet = gapSheetOf({ from, to, kind, on, division, year, notice });
    const { facts, sources } = carryOver({ from, to, kind, year });
    return {
      title: oldTitleDto(known, await listApplicationsOf(ctx, [known.id])),
      jurisdiction: to.id,
      jurisdictionTitle: to.title,
      kind,
      on,
      rows: sheet.rows.map(({ citation, citationText: _text, ...row }) => ({ ...row, clause: clauseOf(to, citation) })),
      counts: sheet.counts,
      carried: Object.entries(sources).map(([key, source]) => ({
        key,
        label: labelFor(to, key, year),
        value: valueOf(to, { kind, key, value: facts[key] ?? null }),
        source,
      })),
      notCarried: sheet.notCarried,
    };
  });

/** A programme in which people apply here. */
function programme(jurisdiction: string): Plugin {
  return livePlugins().find(({ id }) => id === jurisdiction) ?? fail('JURISDICTION_UNKNOWN', { jurisdiction });
}

function refuseOtherKind({ kinds }: Plugin, kind: string): void {
  if (kinds.some(({ id }) => id === kind)) return;
  fail('KIND_UNKNOWN', { value: kind, accepted: kinds.map(({ id }) => id).join('、') });
}

/** The call that is named, or the one that binds the operator's authority; without one the standard's own numbers count. */
function noticeOf(ctx: SignedInContext, plugin: Plugin, noticeId: string | undefined) {
  const authority = ctx.person.tenant.id;
  if (noticeId === undefined) return findNotice(plugin, { authority, on: ctx.today });
  return findNotice(plugin, { id: noticeId, authority }) ?? fail('NOTICE_UNKNOWN', { notice: noticeId });
}

/** Where the operator lies today, which need not be where the title was granted. */
function divisionOf(ctx: SignedInContext): Promise<string> {
  const { operator, tenant } = asOperator(ctx.person);
  const key = { tenantId: tenant.id, id: operator.id };
  return readAsPerson(ctx, async (tx) => (await getOperator(tx, key)).divisionCode);
}

type Answer = { kind: string; key: string; value: Parameters<typeof displayValue>[1] };

function valueOf(plugin: Plugin, { kind, key, value }: Answer): string {
  const field = fieldsOf(plugin, kind).get(key)?.field;
  return field ? displayValue(field, value) : String(value);
}
