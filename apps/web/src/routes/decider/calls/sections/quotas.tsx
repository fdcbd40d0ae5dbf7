import type { CallContent } from '@shifan/api';
import { Button, Checkbox, Field, NumberInput, Select } from '@shifan/ui';
import { createSignal, Index, Show, type JSX } from 'solid-js';
import { CiteField, NO_CITE } from '../cite-field.tsx';
import { type CallDesk, changed, wholeOf, without } from '../create-call-desk.ts';
import { Entry, Section } from '../section.tsx';
import { Exemptions } from './exemptions.tsx';
import { Extras } from './extras.tsx';

export type Quota = CallContent['quotas'][number];

/** 名额: how many each class of recommenders may recommend, what is added to it, and what does not count. */
export function Quotas(props: { desk: CallDesk }): JSX.Element {
  const quotas = () => props.desk.content().quotas;
  const nameOf = (of: Quota['recommender']) =>
    props.desk.call.setup.classes.find((one) => one.class === of)?.name ?? of;
  const set = (at: number, change: Partial<Quota>) => props.desk.set('quotas', changed(quotas(), at, change));
  const others = () =>
    props.desk.call.setup.classes.filter((one) => quotas().every((q) => q.recommender !== one.class));
  return (
    <Section
      id="quotas"
      title="名额"
      lead="平台和基地合并计算，按每个推荐单位计；超过数量不予受理。一项也不设的，不限制推荐数量。"
    >
      <Index each={quotas()}>
        {(quota, at) => (
          <Entry
            title={`${nameOf(quota().recommender)}的名额`}
            onRemove={() => props.desk.set('quotas', without(quotas(), at))}
          >
            <Field label="每个单位不超过" required unit="个" error={problemOf(props.desk, at)}>
              {(control) => (
                <NumberInput
                  {...control}
                  whole
                  value={quota().max === null ? '' : String(quota().max)}
                  onChange={(text) => set(at, { max: wholeOf(text) })}
                />
              )}
            </Field>
            <CiteField
              desk={props.desk}
              of="名额"
              path={`quotas.${at}.cite`}
              cite={quota().cite}
              onChange={(cite) => set(at, { cite })}
            />
            <Extras desk={props.desk} at={at} extras={quota().extra} onChange={(extra) => set(at, { extra })} />
            <Exemptions desk={props.desk} at={at} exempt={quota().exempt} onChange={(exempt) => set(at, { exempt })} />
          </Entry>
        )}
      </Index>
      <Show when={others().length > 0}>
        <AddClass
          classes={others()}
          onAdd={(recommender) =>
            props.desk.set('quotas', [...quotas(), { recommender, max: null, cite: NO_CITE, extra: [], exempt: [] }])
          }
        />
      </Show>
      <NilReturn desk={props.desk} />
    </Section>
  );
}

function problemOf(desk: CallDesk, at: number): string | undefined {
  return desk.problem(`quotas.${at}.max`) ?? desk.problem(`quotas.${at}.recommender`);
}

function AddClass(props: {
  classes: readonly { class: Quota['recommender']; name: string }[];
  onAdd: (recommender: Quota['recommender']) => void;
}): JSX.Element {
  const [chosen, setChosen] = createSignal('');
  const one = () => props.classes.find((each) => each.class === chosen()) ?? props.classes[0];
  return (
    <div class="flex flex-wrap items-end gap-3">
      <Field label="推荐单位的类别">
        {(control) => (
          <Select
            {...control}
            options={props.classes.map((each) => ({ code: each.class, label: each.name }))}
            value={one()?.class ?? ''}
            onChange={setChosen}
          />
        )}
      </Field>
      <Button
        icon="plus"
        onClick={() => {
          const found = one();
          if (found) props.onAdd(found.class);
        }}
      >
        设定名额
      </Button>
    </div>
  );
}

function NilReturn(props: { desk: CallDesk }): JSX.Element {
  const cite = () => props.desk.content().nilReturn;
  return (
    <div class="flex flex-col gap-4">
      <Checkbox checked={cite() !== null} onChange={(on) => props.desk.set('nilReturn', on ? NO_CITE : null)}>
        没有符合条件的可以不推荐
      </Checkbox>
      <Show when={cite()}>
        {(found) => (
          <CiteField
            desk={props.desk}
            of="可不推荐"
            path="nilReturn"
            cite={found()}
            onChange={(next) => props.desk.set('nilReturn', next)}
          />
        )}
      </Show>
    </div>
  );
}
