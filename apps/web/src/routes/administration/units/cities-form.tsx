import { Checkbox, showToast, TextInput } from '@shifan/ui';
import { createSignal, For, untrack, type JSX } from 'solid-js';
import { createStore } from 'solid-js/store';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FormDialog } from '../form-dialog.tsx';

type City = { code: string; name: string };

/** The authorities of all cities that have none yet, their usual names to be corrected where they differ. */
export function CitiesForm(props: { cities: readonly City[]; onClose: () => void }): JSX.Element {
  const [rows, setRows] = createStore(
    untrack(() => props.cities).map(({ code, name }) => ({
      code,
      city: name,
      name: `${name}工业和信息化局`,
      add: true,
    })),
  );
  const [sent, setSent] = createSignal(false);
  const chosen = () => rows.filter(({ add }) => add);
  const add = createTrpcMutation({
    send: (cities: City[], commandId) => api.administration.addCities.mutate({ commandId, cities }),
    onDone: ({ added }) => {
      showToast(`已新增${added}个单位`);
      props.onClose();
    },
  });
  const lacking = (): string | undefined => {
    if (chosen().length === 0) return '请至少选一个';
    return chosen().some(({ name }) => !name.trim()) ? '请填写每个单位的名称' : undefined;
  };
  return (
    <FormDialog
      title="一次加上还缺的市、州"
      confirm={`新增${chosen().length}个单位`}
      busy={add.isPending}
      failure={sent() ? add.error : null}
      lacking={lacking()}
      onConfirm={() => {
        setSent(true);
        add.mutate(chosen().map(({ code, name }) => ({ code, name: name.trim() })));
      }}
      onClose={() => props.onClose()}
    >
      <p class="text-muted">名称按常用写法填好了，与实际不同的请改正；以后也可以改名。</p>
      <ul class="flex max-h-[50vh] list-none flex-col gap-2 overflow-y-auto p-1">
        <For each={rows}>
          {(row, index) => (
            <li class="grid items-center gap-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
              <Checkbox checked={row.add} onChange={(on) => setRows(index(), 'add', on)}>
                {row.city}
              </Checkbox>
              <TextInput
                label={`${row.city}的单位名称`}
                value={row.name}
                onChange={(text) => setRows(index(), 'name', text)}
              />
            </li>
          )}
        </For>
      </ul>
    </FormDialog>
  );
}
