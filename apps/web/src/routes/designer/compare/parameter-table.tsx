import type { Plugin } from '@shifan/rules';
import { StatusMark, Table, type TableColumn } from '@shifan/ui';
import { createMemo, Show, type JSX } from 'solid-js';
import { parameterPairs, type NumberSaid, type ParameterPair } from './parameter-pairs.ts';

function Said(props: { said: NumberSaid | null }): JSX.Element {
  return (
    <Show when={props.said} fallback={<span class="text-muted">没有这个数</span>}>
      {(said) => (
        <>
          <span class="font-semibold">{said().value}</span>
          <span class="block text-sm">{said().bound}</span>
          <span class="block text-sm text-muted">{said().citation}</span>
        </>
      )}
    </Show>
  );
}

/** Two measures' numbers side by side. */
export function ParameterTable(props: {
  left: { title: string; plugin: Plugin };
  right: { title: string; plugin: Plugin };
  on: string;
  all: boolean;
}): JSX.Element {
  const pairs = createMemo(() => parameterPairs(props.left.plugin, props.right.plugin, props.on));
  const columns = (): TableColumn<ParameterPair>[] => [
    { key: 'label', header: '数值', width: 'w-[22%]', cell: (row) => row.label },
    { key: 'left', header: props.left.title, width: 'w-[33%]', cell: (row) => <Said said={row.left} /> },
    { key: 'right', header: props.right.title, width: 'w-[33%]', cell: (row) => <Said said={row.right} /> },
    {
      key: 'differs',
      header: '是否不同',
      tight: true,
      cell: (row) => (
        <StatusMark tone={row.differs ? 'action' : 'plain'} icon={row.differs ? 'info' : 'check'}>
          {row.differs ? '不同' : '相同'}
        </StatusMark>
      ),
    },
  ];
  return (
    <Table
      caption="数值逐个比较"
      captionHidden
      columns={columns()}
      rows={pairs().filter(({ differs }) => props.all || differs)}
      empty="数值都相同。"
    />
  );
}
