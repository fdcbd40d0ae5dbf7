import { isVisible } from '@shifan/forms';
import { yearLabel, type Field } from '@shifan/rules';
import { createMemo, For, Show, type JSX } from 'solid-js';
import type { FormPage } from '../../../form/form-pages.ts';
import type { Answers } from './create-answers.ts';
import { FieldEditor } from './field-editor.tsx';

/** A slot that several fields of a section ask for stands once, at the last of them. */
function slotsAt(field: Field, shown: readonly Field[]): readonly string[] {
  const later = shown.slice(shown.indexOf(field) + 1).flatMap((one) => one.evidence ?? []);
  return (field.evidence ?? []).filter((slot) => !later.includes(slot));
}

/** One section of the official form, to be filled in. */
export function SectionEditor(props: { desk: Answers; page: FormPage }): JSX.Element {
  // By key, so that typing never builds a row anew.
  const shown = createMemo<readonly Field[]>(
    () => props.page.section.fields.filter((field) => isVisible(field, props.desk.facts(), props.desk.scope())),
    [],
    { equals: (before, after) => before.length === after.length && before.every((field, at) => field === after[at]) },
  );
  const year = () => props.desk.scope().year;
  return (
    <section class="flex min-w-0 flex-col gap-3" aria-labelledby="section-title">
      <div>
        <p class="text-sm text-muted">{props.page.form.title}</p>
        <h2 id="section-title" class="text-xl font-semibold">
          {yearLabel(props.page.section.title, year())}
        </h2>
        <Show when={props.page.section.hint}>{(hint) => <p class="text-muted">{yearLabel(hint(), year())}</p>}</Show>
      </div>
      <div class="overflow-clip rounded-md border border-edge bg-white">
        <For each={shown()}>
          {(field) => <FieldEditor desk={props.desk} field={field} slots={slotsAt(field, shown())} />}
        </For>
      </div>
      <Show when={props.page.form.footnotes}>
        {(notes) => (
          <details class="text-sm text-muted">
            <summary>表格的脚注</summary>
            <ol class="list-decimal pl-5">
              <For each={notes()}>{(note) => <li>{note}</li>}</For>
            </ol>
          </details>
        )}
      </Show>
    </section>
  );
}
