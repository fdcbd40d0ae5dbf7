import { fieldLabel, visibleFields, type FormContext } from '@shifan/forms';
import { yearLabel, type Facts, type Field, type Form, type Section } from '@shifan/rules';
import { For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { fieldModule } from './registry.ts';

export interface OfficialFormProps {
  form: Form;
  /** Answers with the computed ones. */
  facts: Facts;
  scope: FormContext;
  /** What stands below an answer, e.g. remarks or evidence. */
  after?: ((field: Field) => JSX.Element) | undefined;
  /** What stands at the right of an answer, e.g. a small button. */
  beside?: ((field: Field) => JSX.Element) | undefined;
}

function FieldRow(props: OfficialFormProps & { field: Field }): JSX.Element {
  const module = () => fieldModule(props.field.type);
  return (
    <div
      id={`answer-${props.field.key}`}
      tabindex={-1}
      class={`border-b border-line last:border-b-0 ${module().wide ? '' : 'grid sm:grid-cols-[13rem_minmax(0,1fr)] print:grid-cols-[11rem_minmax(0,1fr)]'}`}
    >
      <div
        class={`bg-ground px-3 py-2 text-sm ${module().wide ? 'flex flex-wrap items-center justify-between gap-x-3 border-b border-line' : 'sm:border-r sm:border-line'}`}
      >
        {fieldLabel(props.field, props.scope.year)}
        <Show when={module().wide}>{props.beside?.(props.field)}</Show>
      </div>
      <div class="min-w-0 px-3 py-2">
        <div class="flex flex-wrap items-start justify-end gap-x-3">
          <div class="min-w-0 flex-1">
            <Dynamic
              component={module().Output}
              field={props.field}
              value={props.facts[props.field.key]}
              facts={props.facts}
              scope={props.scope}
            />
          </div>
          <Show when={!module().wide}>{props.beside?.(props.field)}</Show>
        </div>
        {props.after?.(props.field)}
      </div>
    </div>
  );
}

function SectionTable(props: OfficialFormProps & { section: Section }): JSX.Element {
  const shown = () => {
    const visible = new Set(visibleFields(props.form, props.facts, props.scope).map((field) => field.key));
    return props.section.fields.filter((field) => visible.has(field.key));
  };
  return (
    <section class="flex flex-col gap-2" aria-labelledby={`${props.form.id}-${props.section.id}`}>
      <h3 id={`${props.form.id}-${props.section.id}`} class="font-semibold">
        {yearLabel(props.section.title, props.scope.year)}
      </h3>
      <div class="border border-edge bg-white">
        <For each={shown()}>{(field) => <FieldRow {...props} field={field} />}</For>
      </div>
    </section>
  );
}

/** A form filled in, as the official form prints it. */
export function OfficialForm(props: OfficialFormProps): JSX.Element {
  return (
    <article class="flex flex-col gap-6" aria-labelledby={`${props.form.id}-title`}>
      <header class="text-center">
        <p class="text-left text-sm text-muted">{props.form.annex}</p>
        <h2 id={`${props.form.id}-title`} class="text-xl font-semibold">
          {props.form.title}
        </h2>
      </header>
      <For each={props.form.sections}>{(section) => <SectionTable {...props} section={section} />}</For>
      <Show when={props.form.footnotes}>
        {(notes) => (
          <ol class="list-decimal pl-5 text-sm text-muted">
            <For each={notes()}>{(note) => <li>{note}</li>}</For>
          </ol>
        )}
      </Show>
      <Show when={props.form.sealedBy}>
        {(seal) => (
          <p class="self-end pt-4 pr-8 text-right leading-10">
            {seal() === 'operator' ? '运营主体' : '推荐单位'}（盖章）
            <br />
            年　　月　　日
          </p>
        )}
      </Show>
    </article>
  );
}
