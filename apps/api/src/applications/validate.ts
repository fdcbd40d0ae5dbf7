import { getCase, getDraft, listDraftFiles } from '@shifan/db';
import { isReady, validateApplication } from '@shifan/forms';
import { readAsPerson } from '../cases/as-person.ts';
import { materialDto } from '../cases/material-dto.ts';
import { formContext } from '../cases/process-context.ts';
import { factsOf, filesBySlot, reasonsOf } from '../cases/recorded-facts.ts';
import { applicationsContract } from '../contract/applications.ts';
import { may } from '../trpc/may.ts';

const { input, output } = applicationsContract.validate;

export const validate = may('applications.validate')
  .input(input)
  .output(output)
  .query(({ ctx, input: ref }) =>
    readAsPerson(ctx, async (tx) => {
      const view = await getCase(tx, ref);
      const draft = await getDraft(tx, ref);
      const files = filesBySlot(await listDraftFiles(tx, ref));
      const context = formContext(view, { on: ctx.today, files, reasons: reasonsOf(draft) });
      const found = validateApplication(factsOf(draft), context);
      const materials = found.materials.map((state) => materialDto(context.plugin, state));
      return { issues: found.issues, materials, ready: isReady(found) };
    }),
  );
