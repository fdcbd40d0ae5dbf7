import { countCharacters } from '@shifan/forms';
import { Field, TextArea } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { controlId } from '../../../form/control-id.ts';
import { Attachments } from '../attachments.tsx';
import type { DossierDesk } from './create-dossier-desk.ts';
import { STATEMENT } from './dossier-notes.ts';
import { STATEMENT_PART } from './dossier-parts.ts';

/** The statement of what was done and reached, with the files that support it. */
export function StatementPart(props: { desk: DossierDesk }): JSX.Element {
  const text = (): string => {
    const note = props.desk.draft.notes()[STATEMENT];
    return note?.part === 'statement' ? note.text : '';
  };
  return (
    <section class="flex min-w-0 flex-col gap-3" aria-labelledby="section-title">
      <h2 id="section-title" class="text-xl font-semibold">
        {STATEMENT_PART.title}
      </h2>
      <Field
        id={controlId(STATEMENT)}
        label="总体情况说明"
        required
        hint="创建任务的实施、取得的成效、形成的可复制可推广经验，以及需要说明的问题。"
        error={props.desk.issueAt(STATEMENT)?.message}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={8}
            maxCharacters={5000}
            countCharacters={countCharacters}
            value={text()}
            onChange={(typed) => props.desk.draft.note(STATEMENT, { part: 'statement', text: typed })}
            onLeave={() => props.desk.leave(STATEMENT)}
          />
        )}
      </Field>
      <Attachments caseRef={props.desk.dossier.summary} evidence={props.desk.evidence} />
    </section>
  );
}
