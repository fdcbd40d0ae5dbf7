import { Button, Field, Select, TextInput } from '@shifan/ui';
import { Index, Show, type JSX } from 'solid-js';
import { CiteField, NO_CITE } from '../cite-field.tsx';
import { type CallDesk, changed, without } from '../create-call-desk.ts';
import { Entry } from '../section.tsx';
import type { Quota } from './quotas.tsx';

type Exemption = Quota['exempt'][number];

const OLD_TITLES = [
  { code: 'expired', label: '由已到期的旧称号重新申报' },
  { code: 'any', label: '由旧称号申报，不论是否到期' },
];

/** 不占名额: whose recommendation does not count, by an old title, by an answer, or by both. */
export function Exemptions(props: {
  desk: CallDesk;
  at: number;
  exempt: readonly Exemption[];
  onChange: (exempt: Exemption[]) => void;
}): JSX.Element {
  const set = (at: number, change: Partial<Exemption>) => props.onChange(changed(props.exempt, at, change));
  const path = (at: number) => `quotas.${props.at}.exempt.${at}`;
  const add = (): void => {
    const used = props.exempt.map(({ id }) => Number(id.slice(2)) || 0);
    const id = `e-${Math.max(0, ...used) + 1}`;
    props.onChange([...props.exempt, { id, title: '', oldTitle: '', yes: '', cite: NO_CITE }]);
  };
  return (
    <>
      <Index each={props.exempt}>
        {(one, at) => (
          <Entry title={`不占名额的情形${at + 1}`} onRemove={() => props.onChange(without(props.exempt, at))}>
            <Field
              label="情形"
              required
              hint="申报人和推荐单位会看到这句话。"
              error={props.desk.problem(`${path(at)}.title`)}
            >
              {(control) => <TextInput {...control} value={one().title} onChange={(title) => set(at, { title })} />}
            </Field>
            <div class="grid gap-4 md:grid-cols-2">
              <Field label="按旧称号认定" error={props.desk.problem(`${path(at)}.oldTitle`)}>
                {(control) => (
                  <Select
                    {...control}
                    empty="不按这一条"
                    options={OLD_TITLES}
                    value={one().oldTitle}
                    onChange={(value) => set(at, { oldTitle: value === 'expired' || value === 'any' ? value : '' })}
                  />
                )}
              </Field>
              <Show when={props.desk.call.setup.yesNo.length > 0}>
                <Field
                  label="按申请表认定"
                  hint="这一项填“是”的不占名额。"
                  error={props.desk.problem(`${path(at)}.yes`)}
                >
                  {(control) => (
                    <Select
                      {...control}
                      empty="不按这一条"
                      options={props.desk.call.setup.yesNo.map(({ key, label }) => ({ code: key, label }))}
                      value={one().yes}
                      onChange={(yes) => set(at, { yes })}
                    />
                  )}
                </Field>
              </Show>
            </div>
            <CiteField
              desk={props.desk}
              of="不占名额"
              path={`${path(at)}.cite`}
              cite={one().cite}
              onChange={(cite) => set(at, { cite })}
            />
          </Entry>
        )}
      </Index>
      <div>
        <Button small icon="plus" onClick={add}>
          增加不占名额的情形
        </Button>
      </div>
    </>
  );
}
