import { Field, RadioGroup, Select, showToast, TextInput } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import type { UnitClass } from '@shifan/api';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FormDialog } from '../form-dialog.tsx';
import type { Overview } from '../overview-query.ts';

const CLASSES: readonly { code: UnitClass; label: string }[] = [
  { code: 'municipality', label: '地级以上市、州的主管部门' },
  { code: 'cooperation-zone', label: '合作区' },
  { code: 'provincial-body', label: '省有关单位' },
];

/** One more unit that recommends. */
export function UnitForm(props: { overview: Overview; onClose: () => void }): JSX.Element {
  const [sort, setSort] = createSignal<UnitClass>('provincial-body');
  const [name, setName] = createSignal('');
  const [division, setDivision] = createSignal('');
  const inCity = () => sort() !== 'provincial-body';
  const add = createTrpcMutation({
    send: (_: undefined, commandId) =>
      api.administration.addUnit.mutate({
        commandId,
        name: name().trim(),
        class: sort(),
        ...(inCity() ? { division: division() } : {}),
      }),
    onDone: () => {
      showToast(`已新增“${name().trim()}”`);
      props.onClose();
    },
  });
  const lacking = (): string | undefined => {
    if (!name().trim()) return '请填写名称';
    return inCity() && !division() ? '请选择所在的市、州' : undefined;
  };
  return (
    <FormDialog
      title="新增单位"
      confirm="新增"
      busy={add.isPending}
      failure={add.error}
      lacking={lacking()}
      onConfirm={() => add.mutate(undefined)}
      onClose={() => props.onClose()}
    >
      <Field label="类别" group required>
        {(control) => (
          <RadioGroup
            {...control}
            options={CLASSES}
            value={sort()}
            onChange={(code) => setSort(CLASSES.find((one) => one.code === code)?.code ?? 'provincial-body')}
          />
        )}
      </Field>
      <Field label="名称" required>
        {(control) => <TextInput {...control} value={name()} onChange={setName} />}
      </Field>
      <Show when={inCity()}>
        <Field label="所在的市、州" required>
          {(control) => (
            <Select
              {...control}
              empty="请选择"
              options={props.overview.divisions.map(({ code, name: label }) => ({ code, label }))}
              value={division()}
              onChange={setDivision}
            />
          )}
        </Field>
      </Show>
    </FormDialog>
  );
}
