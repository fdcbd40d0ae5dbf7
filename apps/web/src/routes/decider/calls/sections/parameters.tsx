import type { CallContent, CallSetup } from '@shifan/api';
import { Button, Field, NumberInput, Select } from '@shifan/ui';
import { Index, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../../parts/clause-link.tsx';
import { CiteField, NO_CITE } from '../cite-field.tsx';
import { type CallDesk, changed, without } from '../create-call-desk.ts';
import { Entry, Section } from '../section.tsx';

type Changed = CallContent['parameters'][number];

/** 参数调整: numbers of the measure that are others for this year, each with the clause that changes it. */
export function Parameters(props: { desk: CallDesk }): JSX.Element {
  const list = () => props.desk.content().parameters;
  const set = (at: number, change: Partial<Changed>) => props.desk.set('parameters', changed(list(), at, change));
  return (
    <Section
      id="parameters"
      title="参数调整"
      lead="办法规定的数字，本年度另有规定的写在这里；没有写的照办法执行。每一项都要有依据。"
    >
      <Index each={list()}>
        {(one, at) => (
          <OneParameter
            desk={props.desk}
            at={at}
            value={one()}
            onChange={(change) => set(at, change)}
            onRemove={() => props.desk.set('parameters', without(list(), at))}
          />
        )}
      </Index>
      <div>
        <Button
          icon="plus"
          onClick={() => props.desk.set('parameters', [...list(), { parameter: '', value: '', cite: NO_CITE }])}
        >
          调整一个参数
        </Button>
      </div>
    </Section>
  );
}

function OneParameter(props: {
  desk: CallDesk;
  at: number;
  value: Changed;
  onChange: (change: Partial<Changed>) => void;
  onRemove: () => void;
}): JSX.Element {
  const known = (): CallSetup['parameters'][number] | undefined =>
    props.desk.call.setup.parameters.find(({ id }) => id === props.value.parameter);
  const path = () => `parameters.${props.at}`;
  return (
    <Entry title={`参数${props.at + 1}`} onRemove={() => props.onRemove()}>
      <Field label="参数" required error={props.desk.problem(`${path()}.parameter`)}>
        {(control) => (
          <Select
            {...control}
            empty="请选择"
            options={props.desk.call.setup.parameters.map(({ id, label, value, unit }) => ({
              code: id,
              label: `${label}（现为${value}${unit}）`,
            }))}
            value={props.value.parameter}
            onChange={(parameter) => props.onChange({ parameter })}
          />
        )}
      </Field>
      <Show when={known()}>
        {(found) => (
          <p class="text-sm text-muted">
            现行数值 {found().value}
            {found().unit}，依据 <ClauseLink clause={found().clause} />
          </p>
        )}
      </Show>
      <Field label="本年度数值" required error={props.desk.problem(`${path()}.value`)}>
        {(control) => (
          <NumberInput
            {...control}
            unit={known()?.unit}
            value={props.value.value}
            onChange={(value) => props.onChange({ value })}
          />
        )}
      </Field>
      <CiteField
        desk={props.desk}
        of="调整"
        path={`${path()}.cite`}
        cite={props.value.cite}
        onChange={(cite) => props.onChange({ cite })}
      />
    </Entry>
  );
}
