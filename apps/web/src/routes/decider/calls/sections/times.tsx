import { Button, DateInput, Field, Select, TextInput } from '@shifan/ui';
import { createSignal, Index, Show, type JSX } from 'solid-js';
import { CiteField, NO_CITE } from '../cite-field.tsx';
import { type CallDesk, changed, without } from '../create-call-desk.ts';
import { Entry, Section } from '../section.tsx';

/** 时间: from when on one may apply, and until when each level recommends. */
export function Times(props: { desk: CallDesk }): JSX.Element {
  const content = () => props.desk.content();
  const levels = () => props.desk.call.setup.levels;
  const unset = () => levels().filter(({ level }) => content().deadlines.every((one) => one.level !== level));
  const set = (at: number, change: Partial<ReturnType<typeof content>['deadlines'][number]>) =>
    props.desk.set('deadlines', changed(content().deadlines, at, change));
  return (
    <Section id="times" title="时间" lead="截止日期包括当日，到当日24:00（北京时间）止。">
      <div class="grid gap-4 md:grid-cols-2">
        <Field label="开始申报日期" required error={props.desk.problem('opensOn')}>
          {(control) => (
            <DateInput {...control} value={content().opensOn} onChange={(day) => props.desk.set('opensOn', day)} />
          )}
        </Field>
        <Field label="开始日期的说明" hint="条款没有写明开始日期，或者早于印发日期的，说明怎样确定。">
          {(control) => (
            <TextInput
              {...control}
              value={content().opensInterpretation}
              onChange={(text) => props.desk.set('opensInterpretation', text)}
            />
          )}
        </Field>
      </div>
      <Index each={content().deadlines}>
        {(deadline, at) => {
          const level = () => levels().find((one) => one.level === deadline().level);
          return (
            <Entry
              title={`${level()?.name ?? deadline().level}推荐截止`}
              {...(level()?.notAfter
                ? { onRemove: () => props.desk.set('deadlines', without(content().deadlines, at)) }
                : {})}
            >
              <Field
                label="截止日期"
                required
                hint={level()?.notAfter ? `不晚于上级通知规定的${level()?.notAfter ?? ''}` : undefined}
                error={props.desk.problem(`deadlines.${at}.lastDay`) ?? props.desk.problem('deadlines')}
              >
                {(control) => (
                  <DateInput {...control} value={deadline().lastDay} onChange={(lastDay) => set(at, { lastDay })} />
                )}
              </Field>
              <CiteField
                desk={props.desk}
                of="截止日期"
                path={`deadlines.${at}.cite`}
                cite={deadline().cite}
                onChange={(cite) => set(at, { cite })}
              />
            </Entry>
          );
        }}
      </Index>
      <Show when={unset().length > 0}>
        <AddLevel
          levels={unset()}
          onAdd={(level) =>
            props.desk.set('deadlines', [
              ...content().deadlines,
              { level, lastDay: '', interpretation: '', cite: NO_CITE },
            ])
          }
        />
      </Show>
    </Section>
  );
}

function AddLevel(props: {
  levels: readonly { level: string; name: string; notAfter: string | null }[];
  onAdd: (level: string) => void;
}): JSX.Element {
  const [chosen, setChosen] = createSignal('');
  const level = () => props.levels.find((one) => one.level === chosen()) ?? props.levels[0];
  return (
    <div class="flex flex-wrap items-end gap-3">
      <Field label="上级通知已规定截止日期，需要提前的">
        {(control) => (
          <Select
            {...control}
            options={props.levels.map((one) => ({ code: one.level, label: `${one.name}（${one.notAfter ?? ''}）` }))}
            value={level()?.level ?? ''}
            onChange={setChosen}
          />
        )}
      </Field>
      <Button icon="plus" onClick={() => props.onAdd(level()?.level ?? '')}>
        另定截止日期
      </Button>
    </div>
  );
}
