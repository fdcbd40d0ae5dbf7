import type { ApplicableCall } from '@shifan/api';
import { DateText, Field, RadioGroup } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { DaysLeft } from '../../../parts/days-left.tsx';
import type { Choices } from './create-new-application.ts';

/** The call, the kind and the recommender of a new application. */
export function CallChoice(props: {
  calls: readonly ApplicableCall[];
  choices: Choices;
  onChoose: (change: Record<string, string | null>) => void;
}): JSX.Element {
  return (
    <section class="card flex flex-col gap-6 p-6" aria-label="选择通知、类型和推荐单位">
      <Field label="一、年度通知" group>
        {(control) => (
          <RadioGroup
            {...control}
            options={props.calls.map((call) => ({ code: call.noticeId, label: call.title }))}
            value={props.choices.call?.noticeId ?? ''}
            onChange={(notice) => props.onChoose({ notice, kind: null, recommender: null })}
          />
        )}
      </Field>
      <Show when={props.choices.call}>
        {(call) => (
          <>
            <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span>
                提交截止：
                <DateText day={call().lastDay} /> 24:00
              </span>
              <DaysLeft days={call().workingDaysLeft} />
            </p>
            <Field label="二、申报类型" group>
              {(control) => (
                <RadioGroup
                  {...control}
                  options={call().kinds.map((kind) => ({ code: kind.id, label: kind.name }))}
                  value={props.choices.kind}
                  onChange={(kind) => props.onChoose({ kind })}
                />
              )}
            </Field>
            <Field label="三、推荐单位" group hint="申请提交后先由这个单位初审，再由它推荐。">
              {(control) => (
                <RadioGroup
                  {...control}
                  options={call().recommenders.map((unit) => ({ code: unit.id, label: unit.name }))}
                  value={props.choices.recommender}
                  onChange={(recommender) => props.onChoose({ recommender })}
                />
              )}
            </Field>
          </>
        )}
      </Show>
    </section>
  );
}
