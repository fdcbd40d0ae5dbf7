import { parseCivilDate } from '@shifan/calendar';
import { addMaterialChange, listDraftFiles, newId } from '@shifan/db';
import { fail } from '@shifan/errors';
import { applyCommand } from '../cases/apply-command.ts';
import { runCaseCommand } from '../cases/run-case-command.ts';
import { changesContract } from '../contract/supervision.ts';
import { may } from '../trpc/may.ts';
import { changeDto } from './change-dto.ts';

const { input, output } = changesContract.report;

/** Files uploaded under the command's id are handed in with the report. The engine says by when it was due. */
export const report = may('changes.report')
  .input(input)
  .output(output)
  .mutation(({ ctx, input: asked }) =>
    runCaseCommand(ctx, { procedure: 'changes.report', input: asked }, async (step) => {
      const { tx, file } = step;
      const { sort, description } = asked;
      const change = { change: newId(), eventOn: parseCivilDate(asked.eventOn), sort, description };
      const { events } = await applyCommand(step, { do: 'report-change', ...change });
      const reported = events.find((event) => event.type === 'change-reported') ?? fail('NOT_FOUND');
      const files = await listDraftFiles(tx, file, asked.commandId);
      const kept = await addMaterialChange(tx, file, {
        id: reported.change,
        sort,
        description,
        eventOn: reported.eventOn,
        reportedOn: reported.on,
        deadline: reported.deadline,
        late: reported.late,
        files: files.map(({ id }) => id),
        by: { id: ctx.person.id, name: ctx.person.name },
      });
      return changeDto(tx, kept, ctx.person);
    }),
  );
