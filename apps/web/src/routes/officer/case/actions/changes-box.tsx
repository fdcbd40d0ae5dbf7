import { Alert, Button, Table, type TableColumn } from '@shifan/ui';
import { onMount, type JSX } from 'solid-js';
import type { Change, Changed } from './changes.ts';

const COLUMNS: TableColumn<Change>[] = [
  { key: 'label', header: '事项', tight: true, cell: (row) => row.label },
  { key: 'before', header: '原来', cell: (row) => <span class="text-muted">{row.before}</span> },
  { key: 'after', header: '现在', cell: (row) => <span class="font-semibold">{row.after}</span> },
];

/** After an action: what is different now. */
export function ChangesBox(props: { changed: Changed; onClose: () => void }): JSX.Element {
  let box: HTMLDivElement | undefined;
  onMount(() => {
    box?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  });
  return (
    <div
      ref={(element) => {
        box = element;
      }}
      tabindex={-1}
      class="outline-none print:hidden"
    >
      <Alert tone="done" title={props.changed.title}>
        <Table caption="发生的变化" captionHidden columns={COLUMNS} rows={props.changed.changes} empty="没有其他变化" />
        <p>
          <Button small look="quiet" onClick={() => props.onClose()}>
            知道了
          </Button>
        </p>
      </Alert>
    </div>
  );
}
