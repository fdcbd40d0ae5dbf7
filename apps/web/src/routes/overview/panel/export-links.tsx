import { For, type JSX } from 'solid-js';
import { Download } from '../../../parts/download.tsx';
import { overviewHref, type OverviewFilter } from '../overview-filter.ts';

const FORMATS = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;

/** The table that is shown, as a file; in the same order. */
export function ExportLinks(props: { panel: string; filter: OverviewFilter; reason: string }): JSX.Element {
  return (
    <div class="flex flex-wrap items-center gap-2 print:hidden" role="group" aria-label="导出">
      <For each={FORMATS}>
        {([extension, name]) => (
          <Download
            href={overviewHref(`/overview/export.${extension}`, props.filter, {
              panel: props.panel,
              reason: props.reason,
            })}
          >
            导出 {name}
          </Download>
        )}
      </For>
    </div>
  );
}
