import { Table } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import type { Resolved } from './preview-view.tsx';

/** Numbers that are others under this notice, and the conditions that read otherwise for it. */
export function ChangesPart(props: { resolved: Resolved }): JSX.Element {
  return (
    <Show when={props.resolved.parameters.length > 0}>
      <section class="flex flex-col gap-3" aria-labelledby="preview-changes">
        <h2 id="preview-changes" class="text-lg font-semibold">
          参数调整
        </h2>
        <Table
          caption="本年度调整的参数"
          captionHidden
          columns={[
            { key: 'label', header: '参数', cell: (row) => row.label },
            {
              key: 'before',
              header: '办法',
              cell: (row) => (
                <>
                  {row.before}
                  {row.unit}
                  <p class="text-sm text-muted">
                    <ClauseLink clause={row.was} quote={false} />
                  </p>
                </>
              ),
            },
            {
              key: 'after',
              header: '本年度',
              cell: (row) => (
                <>
                  <span class="font-semibold">
                    {row.after}
                    {row.unit}
                  </span>
                  <p class="text-sm text-muted">
                    {row.clause.document} {row.clause.clause}
                  </p>
                </>
              ),
            },
          ]}
          rows={props.resolved.parameters}
        />
        <ul class="flex flex-col gap-3">
          <For each={props.resolved.sentences}>
            {(one) => (
              <li class="card flex flex-col gap-2 p-4">
                <p class="font-semibold">
                  {one.title}
                  <span class="ml-2 text-sm font-normal text-muted">
                    {one.kinds} · {one.stage}标准
                  </span>
                </p>
                <p>
                  <span class="text-muted">原来：</span>
                  {one.before}
                </p>
                <p>
                  <span class="text-muted">现在：</span>
                  {one.after}
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
