import type { TitleImportDto } from '@shifan/api';
import { Show, type JSX } from 'solid-js';
import { Download } from '../../../parts/download.tsx';
import { Figure } from '../../../parts/figure.tsx';

/** What the check found, in rows, with the report to keep. */
export function ImportCounts(props: { import: TitleImportDto }): JSX.Element {
  const counts = () => props.import.counts;
  return (
    <section class="card flex flex-wrap items-start justify-between gap-x-10 gap-y-4 p-5" aria-label="核对结果">
      <dl class="flex flex-wrap gap-x-10 gap-y-3">
        <Figure label="名单共有">{counts().rows} 行</Figure>
        <Figure label="可以导入">{counts().good} 行</Figure>
        <Show when={counts().warned > 0}>
          <Figure label="其中有提醒">{counts().warned} 行</Figure>
        </Show>
        <Figure label="有错误，不能导入">{counts().faulty} 行</Figure>
        <Show when={counts().unchanged > 0}>
          <Figure label="名册里已有，没有变化">{counts().unchanged} 行</Figure>
        </Show>
        <Show when={counts().repeated > 0}>
          <Figure label="与前面的行相同">{counts().repeated} 行</Figure>
        </Show>
      </dl>
      <Download href={`/imports/titles/${props.import.id}/report.xlsx`}>下载核对报告</Download>
    </section>
  );
}
