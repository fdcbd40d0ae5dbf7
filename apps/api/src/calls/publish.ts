import { publishNoticeDraft } from '@shifan/db';
import { fail, ShifanError } from '@shifan/errors';
import type { Notice } from '@shifan/rules';
import { runOnce } from '../cases/run-case-command.ts';
import { callsContract } from '../contract/calls.ts';
import { refreshLaw } from '../law/refresh-law.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { may } from '../trpc/may.ts';
import { getComposable } from './composable.ts';
import { type DraftRead, readDraft, rowDto } from './draft-of.ts';

const { input, output } = callsContract.publish;

/** The second of two persons. From then on the notice binds, in every process, and nobody changes it. */
export const publish = may('calls.publish')
  .input(input)
  .output(output)
  .mutation(async ({ ctx, input: asked }) => {
    const { id, name, tenant } = ctx.person;
    const row = await runOnce(ctx, { procedure: 'calls.publish', input: asked }, async (tx) => {
      const read = await readDraft(tx, ctx, asked.id);
      refuseUnlessSecond(read, ctx);
      const content = noticeOf(read);
      const { authority = null, documentNumber } = content;
      const draft = await publishNoticeDraft(
        tx,
        { tenantId: tenant.id, id: asked.id, version: asked.version },
        {
          by: { id, name },
          at: new Date(ctx.now).toISOString(),
          notice: { authority, documentNumber, content },
        },
      );
      return rowDto(draft);
    });
    await refreshLaw(ctx.services.pools, ctx.services.config.demo);
    return row;
  });

/** Who may not publish is told so before anything is said of the draft's faults. */
function refuseUnlessSecond({ draft }: DraftRead, { person, today }: SignedInContext): void {
  const { published, title, author, savedBy, jurisdiction, narrows } = draft;
  if (published) fail('CALL_FROZEN', { title, on: published.at.slice(0, 10) });
  if ([author.id, savedBy.id].includes(person.id)) fail('CALL_SAME_PERSON', { person: person.name });
  getComposable({ tenant: person.tenant.id, today }, { jurisdiction, narrows });
}

function noticeOf({ examined }: DraftRead): Notice {
  const errors = examined.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return examined.notice ?? fail('CALL_NOT_READY', { count: '1', first: '通知不完整' });
  const slots = { count: String(errors.length), first: `${first.label}：${first.message}` };
  const issues = errors.map(({ path, message, severity, value, accepted }) => ({
    path,
    code: 'CALL_NOT_READY' as const,
    message,
    severity,
    ...(value === undefined ? {} : { value }),
    ...(accepted === undefined ? {} : { accepted }),
  }));
  throw new ShifanError('CALL_NOT_READY', slots, { issues });
}
