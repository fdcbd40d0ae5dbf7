import type { Ref, Remark } from '@shifan/api';
import { Button } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { RemarkForm } from './remark-form.tsx';
import { RemarkItem } from './remark-item.tsx';

export interface RemarkDesk {
  caseRef: Ref;
  remarks: readonly Remark[];
  canWrite: boolean;
  /** Where a remark is being written: a path, '' for the whole application. */
  writing: () => string | undefined;
  write: (path: string | undefined) => void;
}

/** The button that starts a remark on one field, or on the whole application. */
export function RemarkButton(props: { desk: RemarkDesk; path: string; label: string }): JSX.Element {
  return (
    <Show when={props.desk.canWrite && props.desk.writing() !== props.path}>
      <span class="print:hidden">
        <Button
          small
          look="quiet"
          icon="plus"
          label={`对“${props.label}”提意见`}
          onClick={() => props.desk.write(props.path)}
        >
          提意见
        </Button>
      </span>
    </Show>
  );
}

/** The remarks at one field, and the one being written. */
export function FieldRemarks(props: {
  desk: RemarkDesk;
  /** '' for the whole application. */
  path: string;
  label: string;
  rows: number;
}): JSX.Element {
  const here = () => props.desk.remarks.filter((remark) => (remark.path ?? '').replace(/\[.*$/u, '') === props.path);
  return (
    <div class="flex flex-col items-start gap-2 pt-2 empty:hidden print:hidden">
      <For each={here()}>
        {(remark) => (
          <div class="w-full">
            <RemarkItem
              caseRef={props.desk.caseRef}
              remark={remark}
              canWrite={props.desk.canWrite}
              heading={
                <Show when={remark.path !== props.path && remark.path}>
                  <p class="font-semibold">{remark.label}</p>
                </Show>
              }
            />
          </div>
        )}
      </For>
      <Show when={props.desk.writing() === props.path}>
        <div class="w-full">
          <RemarkForm
            caseRef={props.desk.caseRef}
            path={props.path || null}
            label={props.label}
            rows={props.rows}
            onClose={() => props.desk.write(undefined)}
          />
        </div>
      </Show>
    </div>
  );
}
