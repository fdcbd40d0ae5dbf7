import { Button, CheckboxGroup, Field, NumberInput, Select } from '@shifan/ui';
import { Index, Show, type JSX } from 'solid-js';
import { CiteField, NO_CITE } from '../cite-field.tsx';
import { type CallDesk, changed, wholeOf, without } from '../create-call-desk.ts';
import { Entry } from '../section.tsx';
import type { Quota } from './quotas.tsx';

type Extra = Quota['extra'][number];

/** 增加的名额: for each of the class, for named divisions, or where a preference of the measure holds. */
export function Extras(props: {
  desk: CallDesk;
  at: number;
  extras: readonly Extra[];
  onChange: (extras: Extra[]) => void;
}): JSX.Element {
  const setup = () => props.desk.call.setup;
  const set = (at: number, change: Partial<Extra>) => props.onChange(changed(props.extras, at, change));
  const path = (at: number) => `quotas.${props.at}.extra.${at}`;
  return (
    <>
      <Index each={props.extras}>
        {(extra, at) => (
          <Entry title={`增加名额${at + 1}`} onRemove={() => props.onChange(without(props.extras, at))}>
            <Field label="每个单位增加" required unit="个" error={props.desk.problem(`${path(at)}.places`)}>
              {(control) => (
                <NumberInput
                  {...control}
                  whole
                  value={extra().places === null ? '' : String(extra().places)}
                  onChange={(text) => set(at, { places: wholeOf(text) || null })}
                />
              )}
            </Field>
            <Show when={setup().preferences.length > 0}>
              <Field label="只给享受倾斜、优先支持的地区" error={props.desk.problem(`${path(at)}.preference`)}>
                {(control) => (
                  <Select
                    {...control}
                    empty="不按这一条"
                    options={setup().preferences.map(({ id, title }) => ({ code: id, label: title }))}
                    value={extra().preference}
                    onChange={(preference) => set(at, { preference })}
                  />
                )}
              </Field>
            </Show>
            <Field group label="只给这些地区" hint="一个也不选的，这一类单位都增加。">
              {(control) => (
                <CheckboxGroup
                  id={control.id}
                  labelledBy={control.labelledBy}
                  describedBy={control.describedBy}
                  options={setup().divisions.map(({ code, name }) => ({ code: prefixOf(code), label: name }))}
                  value={extra().divisions}
                  onChange={(divisions) => set(at, { divisions })}
                />
              )}
            </Field>
            <CiteField
              desk={props.desk}
              of="增加名额"
              path={`${path(at)}.cite`}
              cite={extra().cite}
              onChange={(cite) => set(at, { cite })}
            />
          </Entry>
        )}
      </Index>
      <div>
        <Button
          small
          icon="plus"
          onClick={() =>
            props.onChange([...props.extras, { places: null, divisions: [], preference: '', cite: NO_CITE }])
          }
        >
          增加名额
        </Button>
      </div>
    </>
  );
}

/** A province by its first two digits, a city by its first four: what lies in it belongs to it. A city with a plan of its own is a city. */
function prefixOf(code: string): string {
  return code.endsWith('0000') ? code.slice(0, 2) : code.slice(0, 4);
}
