import type { DecidingParameterDto } from '@shifan/api';
import { Button, Field, NumberInput, Select } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { withUnit } from '../../../parts/with-unit.ts';
import { BOUND_CHOICES, BOUND_WORDS } from '../bound-words.ts';
import { isNumber, UNCHANGED, type Supposed } from '../supposed.ts';
import { sliderRange } from './slider-range.ts';

interface CardProps {
  number: DecidingParameterDto;
  supposed: Supposed | undefined;
  onChange: (supposed: Supposed) => void;
}

function Value(props: CardProps): JSX.Element {
  const value = () => props.supposed?.value || props.number.value;
  const range = () => sliderRange(props.number);
  const change = (text: string) => props.onChange({ ...(props.supposed ?? UNCHANGED), value: text });
  const error = () => (isNumber(value()) ? undefined : '写一个数，例如 1200 或 12.5。');
  return (
    <Field label="假设为" unit={props.number.unit} error={error()}>
      {(control) => (
        <div class="flex flex-wrap items-center gap-x-3">
          <div class="w-28">
            <NumberInput {...control} value={value()} onChange={change} />
          </div>
          <input
            type="range"
            class="h-10 min-w-32 flex-1 accent-action"
            aria-label={`${props.number.label}，拖动改变`}
            min={range().min}
            max={range().max}
            step={range().step}
            value={value()}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}

function Bound(props: CardProps): JSX.Element {
  return (
    <Show when={props.number.bounds.length > 1}>
      <Field label="含不含本数">
        {(control) => (
          <Select
            {...control}
            options={BOUND_CHOICES}
            value={props.supposed?.bound || props.number.bound}
            onChange={(code) =>
              props.onChange({
                ...(props.supposed ?? UNCHANGED),
                bound: code === 'inclusive' || code === 'exclusive' ? code : '',
              })
            }
          />
        )}
      </Field>
    </Show>
  );
}

/** One number of the law: as it stands, with its clause, and as it might be. */
export function NumberCard(props: CardProps & { changed: boolean; onFact: (fact: string) => void }): JSX.Element {
  return (
    <li class={`card flex flex-col gap-3 p-4 ${props.changed ? 'border-action' : ''}`}>
      <div class="flex flex-col gap-1">
        <h3 class="font-semibold">{props.number.label}</h3>
        <p>
          现行 {withUnit(props.number.value, props.number.unit)}，{BOUND_WORDS[props.number.bound]}
        </p>
        <p class="text-sm text-muted">
          <ClauseLink clause={props.number.clause} quote={false} />
        </p>
      </div>
      <Value {...props} />
      <Bound {...props} />
      <div class="mt-auto flex flex-wrap gap-2 empty:hidden">
        <Show when={props.changed}>
          <Button small onClick={() => props.onChange(UNCHANGED)}>
            恢复现行
          </Button>
        </Show>
        <Show when={props.number.fact}>
          {(fact) => (
            <Button small onClick={() => props.onFact(fact())}>
              看分布
            </Button>
          )}
        </Show>
      </div>
      <details class="text-sm">
        <summary class="link w-fit py-1">原文和用到它的 {props.number.criteria.length} 个条件</summary>
        <Show when={props.number.clause.quote}>{(quote) => <p class="mt-1">“{quote()}”</p>}</Show>
        <ul class="mt-2 flex list-disc flex-col gap-1 pl-5">
          <For each={props.number.criteria}>
            {(criterion) => (
              <li>
                {criterion.title}：{criterion.sentence}
              </li>
            )}
          </For>
        </ul>
        <Show when={props.number.interpretation}>{(text) => <p class="mt-2 text-muted">{text()}</p>}</Show>
      </details>
    </li>
  );
}
