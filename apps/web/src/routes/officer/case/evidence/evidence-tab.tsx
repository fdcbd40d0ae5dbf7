import type { CaseSummary, EvidenceFile } from '@shifan/api';
import type { FormContext } from '@shifan/forms';
import type { EvidenceSlot } from '@shifan/rules';
import { formatSize, InstantText, Table, type TableColumn } from '@shifan/ui';
import { createMemo, For, Show, type JSX } from 'solid-js';
import type { CaseView } from '../case-query.ts';
import { slotsOf } from './slots-of.ts';

interface Filed {
  slot: EvidenceSlot;
  file: EvidenceFile;
}

function sealText(slot: EvidenceSlot): string {
  if (!slot.sealedBy) return '';
  return slot.sealedBy === 'operator' ? '须加盖运营主体公章' : '须加盖推荐单位公章';
}

function columns(summary: CaseSummary): TableColumn<Filed>[] {
  return [
    {
      key: 'slot',
      header: '佐证材料',
      cell: (row) => (
        <>
          {row.slot.title}
          <Show when={sealText(row.slot)}>{(text) => <span class="block text-sm text-muted">{text()}</span>}</Show>
        </>
      ),
    },
    {
      key: 'name',
      header: '文件',
      cell: (row) => (
        <a
          class="link wrap-anywhere font-semibold"
          href={`/evidence/${summary.tenantId}/${summary.caseId}/${row.file.id}`}
          download={row.file.name}
        >
          {row.file.name}
        </a>
      ),
    },
    { key: 'size', header: '大小', tight: true, align: 'right', cell: (row) => formatSize(row.file.size) },
    {
      key: 'by',
      header: '上传',
      cell: (row) => (
        <>
          {row.file.uploadedBy}
          <span class="block text-sm text-muted">
            <InstantText at={row.file.uploadedAt} />
          </span>
        </>
      ),
    },
    {
      key: 'sm3',
      header: 'SM3 校验值',
      cell: (row) => <span class="font-mono text-xs break-all text-muted">{row.file.sm3}</span>,
    },
  ];
}

/** 佐证材料: what was uploaded to each place, by whom, with the hash that shows it has not been changed. */
export function EvidenceTab(props: { view: CaseView; scope: FormContext }): JSX.Element {
  const slots = createMemo(() =>
    slotsOf(props.view.facts, props.scope, new Set(props.view.files.map((file) => file.slot))),
  );
  const filesIn = (slot: EvidenceSlot) => props.view.files.filter((file) => file.slot === slot.id);
  const filed = createMemo((): Filed[] => slots().flatMap((slot) => filesIn(slot).map((file) => ({ slot, file }))));
  const empty = createMemo(() => slots().filter((slot) => filesIn(slot).length === 0));
  return (
    <div class="flex flex-col gap-6">
      <Table
        caption={`已传 ${filed().length} 份文件；点文件名下载`}
        columns={columns(props.view.summary)}
        rows={filed()}
        empty="还没有上传文件。"
      />
      <Show when={empty().length > 0}>
        <section class="card flex flex-col gap-2 p-5" aria-labelledby="without-files">
          <h2 id="without-files" class="font-semibold">
            没有文件的 {empty().length} 类
          </h2>
          <p class="text-sm text-muted">表格或办法问到、申报单位没有上传；是否必须，见“对照标准”里的申报材料。</p>
          <ul class="list-disc pl-5 sm:columns-2">
            <For each={empty()}>{(slot) => <li>{slot.title}</li>}</For>
          </ul>
        </section>
      </Show>
    </div>
  );
}
