import { fieldLabel } from '@shifan/forms';
import { resolveCitation, yearLabel, type FactValue, type Field as FormField } from '@shifan/rules';
import { Field, Icon } from '@shifan/ui';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { controlId } from '../../../form/control-id.ts';
import { fieldModule } from '../../../form/registry.ts';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import type { Answers } from './create-answers.ts';
import { EvidenceSlots } from './evidence-slots.tsx';

function Below(props: { desk: Answers; field: FormField; slots: readonly string[] }): JSX.Element {
  const issue = () => props.desk.issueAt(props.field.key);
  const remarks = () =>
    props.desk.view.remarks.filter(
      (remark) => !remark.resolved && remark.path?.replace(/\[.*$/u, '') === props.field.key,
    );
  return (
    <>
      <Show when={issue()?.severity === 'warning' ? issue() : undefined}>
        {(warning) => (
          <p class="flex items-start gap-1 text-sm text-muted">
            <Icon name="info" class="mt-1" />
            提醒：{warning().message}
          </p>
        )}
      </Show>
      <For each={remarks()}>
        {(remark) => (
          <p class="rounded-md border border-l-4 border-refusal bg-refusal-tint px-3 py-2 text-sm">
            <strong class="font-semibold">审核意见（{remark.by}）：</strong>
            {remark.text}
          </p>
        )}
      </For>
      <Show when={props.field.citation}>
        {(citation) => (
          <p class="text-sm text-muted">
            依据{' '}
            <ClauseLink
              quote={false}
              clause={{
                jurisdiction: props.desk.scope().plugin.id,
                ...resolveCitation(props.desk.scope().plugin, citation()),
              }}
            />
          </p>
        )}
      </Show>
      <EvidenceSlots desk={props.desk} slots={props.slots} />
    </>
  );
}

/** One row of the official form: label, control, and what belongs to it. */
export function FieldEditor(props: { desk: Answers; field: FormField; slots: readonly string[] }): JSX.Element {
  const module = () => fieldModule(props.field.type);
  const value = createMemo((): FactValue | undefined => props.desk.facts()[props.field.key]);
  const issue = () => props.desk.issueAt(props.field.key);
  const year = () => props.desk.scope().year;
  const isUntouched = () => value() === props.desk.view.facts[props.field.key];
  return (
    <Field
      id={controlId(props.field.key)}
      label={fieldLabel(props.field, year())}
      unit={props.field.type === 'table' ? undefined : props.field.unit}
      hint={props.field.hint && yearLabel(props.field.hint, year())}
      required={props.field.required && props.field.type !== 'computed'}
      error={issue()?.severity === 'error' ? issue()?.message : undefined}
      source={isUntouched() ? props.desk.view.prefilled[props.field.key] : undefined}
      group={module().group}
      layout={module().wide ? 'block' : 'row'}
      after={<Below desk={props.desk} field={props.field} slots={props.slots} />}
    >
      {(control) => (
        <Dynamic
          component={module().Input}
          field={props.field}
          value={value()}
          facts={props.desk.facts()}
          scope={props.desk.scope()}
          control={control}
          onChange={(next: FactValue) => props.desk.draft.set(props.field.key, next)}
          onLeave={(place: string) => props.desk.leave(`${props.field.key}${place}`)}
          issueAt={(place: string) => props.desk.issueAt(`${props.field.key}${place}`)}
        />
      )}
    </Field>
  );
}
