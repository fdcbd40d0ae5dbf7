import { fieldLabel, isVisible, type FormContext } from '@shifan/forms';
import { describeCondition, type Condition, type Field, type Form } from '@shifan/rules';
import { createMemo, For, Show, type JSX } from 'solid-js';

type Conditional = { field: Field; when: Condition };

function hiddenOf(form: Form, scope: FormContext): Conditional[] {
  return form.sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (field.visible && !isVisible(field, {}, scope) ? [{ field, when: field.visible }] : []));
}

/** The fields that a blank form does not show yet, with what brings them forth. */
export function HiddenFields(props: { form: Form; scope: FormContext }): JSX.Element {
  const hidden = createMemo(() => hiddenOf(props.form, props.scope));
  return (
    <Show when={hidden().length > 0}>
      <section class="card flex flex-col gap-2 p-5" aria-labelledby="hidden-fields">
        <h3 id="hidden-fields" class="font-semibold">
          按填写情况才出现的项目
        </h3>
        <ul class="flex flex-col">
          <For each={hidden()}>
            {({ field, when }) => (
              <li id={`answer-${field.key}`} tabindex={-1} class="border-b border-line py-2 last:border-b-0">
                {fieldLabel(field, props.scope.year)}
                <span class="block text-sm text-muted">
                  当{describeCondition(props.scope.plugin, when, { year: props.scope.year })}时出现
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
