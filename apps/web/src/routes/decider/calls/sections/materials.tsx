import type { CallContent } from '@shifan/api';
import { Button, Checkbox, CheckboxGroup, Field, TextInput } from '@shifan/ui';
import { Index, type JSX } from 'solid-js';
import { CiteField, NO_CITE } from '../cite-field.tsx';
import { type CallDesk, changed, without } from '../create-call-desk.ts';
import { Entry, Section } from '../section.tsx';

type Material = CallContent['materials'][number];

/** 材料: what the notice asks for beside the materials of the measure. */
export function Materials(props: { desk: CallDesk }): JSX.Element {
  const list = () => props.desk.content().materials;
  const add = (): void => {
    const next = Math.max(0, ...list().map(({ id }) => Number(id.slice(1)) || 0)) + 1;
    const kinds = props.desk.call.setup.kinds.map(({ id }) => id);
    const anyOf = [{ id: `m${next}-1`, title: '', hint: '' }];
    props.desk.set('materials', [
      ...list(),
      { id: `m${next}`, title: '', kinds, anyOf, orReason: false, cite: NO_CITE },
    ]);
  };
  return (
    <Section
      id="materials"
      title="材料"
      lead="办法规定的材料不必重写，这里只写本年度另外要求的。按办法第八条，不得要求演示文稿、视频等展示材料。"
    >
      <Index each={list()}>
        {(one, at) => (
          <OneMaterial
            desk={props.desk}
            at={at}
            value={one()}
            onChange={(change) => props.desk.set('materials', changed(list(), at, change))}
            onRemove={() => props.desk.set('materials', without(list(), at))}
          />
        )}
      </Index>
      <div>
        <Button icon="plus" onClick={add}>
          增加一项材料
        </Button>
      </div>
    </Section>
  );
}

function OneMaterial(props: {
  desk: CallDesk;
  at: number;
  value: Material;
  onChange: (change: Partial<Material>) => void;
  onRemove: () => void;
}): JSX.Element {
  const path = () => `materials.${props.at}`;
  return (
    <Entry title={`材料${props.at + 1}`} onRemove={() => props.onRemove()}>
      <Field label="材料名称" required error={props.desk.problem(`${path()}.title`)}>
        {(control) => (
          <TextInput {...control} value={props.value.title} onChange={(title) => props.onChange({ title })} />
        )}
      </Field>
      <Field group label="哪些类型要提供" error={props.desk.problem(`${path()}.kinds`)}>
        {(control) => (
          <CheckboxGroup
            id={control.id}
            labelledBy={control.labelledBy}
            describedBy={control.describedBy}
            options={props.desk.call.setup.kinds.map(({ id, name }) => ({ code: id, label: name }))}
            value={props.value.kinds}
            onChange={(kinds) => props.onChange({ kinds })}
          />
        )}
      </Field>
      <Alternatives
        desk={props.desk}
        path={path()}
        value={props.value}
        onChange={(anyOf) => props.onChange({ anyOf })}
      />
      <Checkbox checked={props.value.orReason} onChange={(orReason) => props.onChange({ orReason })}>
        不适用的可以说明理由，不提供
      </Checkbox>
      <CiteField
        desk={props.desk}
        of="材料"
        path={`${path()}.cite`}
        cite={props.value.cite}
        onChange={(cite) => props.onChange({ cite })}
      />
    </Entry>
  );
}

function Alternatives(props: {
  desk: CallDesk;
  path: string;
  value: Material;
  onChange: (anyOf: Material['anyOf']) => void;
}): JSX.Element {
  const list = () => props.value.anyOf;
  const add = (): void => {
    const next = Math.max(0, ...list().map(({ id }) => Number(id.split('-')[1]) || 0)) + 1;
    props.onChange([...list(), { id: `${props.value.id}-${next}`, title: '', hint: '' }]);
  };
  return (
    <>
      <Index each={list()}>
        {(one, at) => (
          <div class="flex flex-wrap items-end gap-3">
            <div class="min-w-0 flex-1 basis-64">
              <Field
                label={at === 0 ? '附件' : '或者附件'}
                hint={at === 0 ? '申请表里会有一个栏目上传它。' : undefined}
                required
                error={props.desk.problem(`${props.path}.anyOf.${at}.title`)}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    value={one().title}
                    onChange={(title) => props.onChange(changed(list(), at, { title }))}
                  />
                )}
              </Field>
            </div>
            {list().length > 1 && (
              <Button small label={`删去附件${at + 1}`} onClick={() => props.onChange(without(list(), at))}>
                删去
              </Button>
            )}
          </div>
        )}
      </Index>
      <div>
        <Button small icon="plus" onClick={add}>
          或者另一种附件
        </Button>
      </div>
    </>
  );
}
