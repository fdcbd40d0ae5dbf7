import { For, Show, type JSX } from 'solid-js';

const KINDS: Record<string, string> = {
  criterion: '标准',
  form: '表格',
  field: '表中项目',
  material: '材料',
  phase: '环节',
  parameter: '数值',
  notice: '通知',
  preference: '政策倾斜',
  document: '文书',
  product: '系统功能',
};

function readable(entry: string): { kind: string; name: string } {
  const split = entry.indexOf(':');
  const kind = KINDS[entry.slice(0, split)];
  return kind ? { kind, name: entry.slice(split + 1) } : { kind: '说明', name: entry };
}

/** What in the product carries an article out. */
export function Implementation(props: { by: readonly string[] }): JSX.Element {
  return (
    <Show when={props.by.length > 0}>
      <div>
        <p class="text-sm text-muted">由系统的这些部分落实</p>
        <ul class="flex flex-wrap gap-2 pt-1">
          <For each={props.by}>
            {(entry) => (
              <li class="rounded-md border border-line bg-ground px-2 text-sm">
                <span class="text-muted">{readable(entry).kind}</span> {readable(entry).name}
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
