import type { TargetStateDto } from '@shifan/api';
import { DateText, Field, TextArea, TextInput } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { controlId } from '../../../form/control-id.ts';
import { withUnit } from '../../../parts/with-unit.ts';
import { targetName } from './dossier-notes.ts';

export interface TargetCardProps {
  target: TargetStateDto;
  reached: string;
  note: string;
  /** What is wrong with the value. */
  issue: string | undefined;
  /** Where the value came from, while it stands as it was prefilled. */
  source: string | undefined;
  onReached: (text: string) => void;
  onNote: (text: string) => void;
  onLeave: () => void;
}

/** One target of the plan: where it began, where it was to go, and the value reached to be filled in. */
export function TargetCard(props: TargetCardProps): JSX.Element {
  return (
    <li class="card flex flex-col gap-3 p-4">
      <div>
        <h3 class="font-semibold">{props.target.indicator}</h3>
        <p class="flex flex-wrap gap-x-5 text-sm text-muted">
          <Show when={props.target.strandName}>{(name) => <span>{name()}</span>}</Show>
          <span>现状值 {withUnit(props.target.baseline, props.target.unit)}</span>
          <span class="font-semibold text-ink">目标值 {withUnit(props.target.target, props.target.unit)}</span>
          <Show when={props.target.due}>
            {(day) => (
              <span>
                应在 <DateText day={day()} /> 前完成
              </span>
            )}
          </Show>
        </p>
      </div>
      <div class="grid gap-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <Field
          id={controlId(`${targetName(props.target.index)}.reached`)}
          label="完成值"
          unit={props.target.unit || undefined}
          error={props.issue}
          source={props.source}
        >
          {(control) => (
            <TextInput
              {...control}
              value={props.reached}
              onChange={(text) => props.onReached(text)}
              onLeave={() => props.onLeave()}
            />
          )}
        </Field>
        <Field label="说明">
          {(control) => <TextArea {...control} rows={1} value={props.note} onChange={(text) => props.onNote(text)} />}
        </Field>
      </div>
    </li>
  );
}
