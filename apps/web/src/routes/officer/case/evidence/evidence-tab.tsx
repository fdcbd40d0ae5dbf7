import type { CaseSummary, EvidenceFile } from '@shifan/api';
import type { FormContext } from '@shifan/forms';
import type { EvidenceSlot } from '@shifan/rules';
import { formatSize, InstantText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { createMemo, For, Show, type JSX } from 'solid-js';
import type { CaseView } from '../case-query.ts';
import { slotsOf } from './slots-of.ts';

function columns(summary: CaseSummary): TableColumn<EvidenceFile>[] {
  return [
    {
      key: 'name',
      header: '文件',
      cell: (file) => (
        <a
          class="link font-semibold break-all"
          href={`/evidence/${summary.tenantId}/${summary.caseId}/${file.id}`}
          download={file.name}
        >
          {file.name}
        </a>
      ),
    },
    { key: 'size', header: '大小', tight: true, align: 'right', cell: (file) => formatSize(file.size) },
    {
      key: 'by',
      header: '上传',
      cell: (file) => (
        <>
          {file.uploadedBy}
          <span class="block text-sm text-muted">
            <InstantText at={file.uploadedAt} />
          </span>
        </>
      ),
    },
    {
      key: 'sm3',
      header: 'SM3 校验值',
      cell: (file) => <span class="font-mono text-xs break-all text-muted">{file.sm3}</span>,
    },
  ];
}

function Slot(props: { slot: EvidenceSlot; files: readonly EvidenceFile[]; summary: CaseSummary }): JSX.Element {
  return (
    <section class="flex flex-col gap-2" aria-label={props.slot.title}>
      <div class="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 class="font-semibold">{props.slot.title}</h3>
        <Show when={props.files.length > 0} fallback={<StatusMark tone="plain">没有文件</StatusMark>}>
          <span class="text-sm text-muted">{props.files.length} 份</span>
        </Show>
        <Show when={props.slot.sealedBy}>
          {(seal) => (
            <span class="text-sm text-muted">须加盖{seal() === 'operator' ? '运营主体' : '推荐单位'}公章</span>
          )}
        </Show>
      </div>
      <Show when={props.slot.hint}>{(hint) => <p class="text-sm text-muted">{hint()}</p>}</Show>
      <Show when={props.files.length > 0}>
        <Table caption={props.slot.title} captionHidden columns={columns(props.summary)} rows={props.files} />
      </Show>
    </section>
  );
}

/** 佐证材料: what was uploaded to each place, by whom, with the hash that shows it has not been changed. */
export function EvidenceTab(props: { view: CaseView; scope: FormContext }): JSX.Element {
  const slots = createMemo(() =>
    slotsOf(props.view.facts, props.scope, new Set(props.view.files.map((file) => file.slot))),
  );
  const filesIn = (slot: string) => props.view.files.filter((file) => file.slot === slot);
  const empty = () => slots().filter((slot) => filesIn(slot.id).length === 0).length;
  return (
    <div class="flex flex-col gap-6">
      <p class="text-muted">
        共 {slots().length} 类佐证材料，已传 {props.view.files.length} 份文件
        <Show when={empty() > 0}>，{empty()} 类还没有文件</Show>
        。材料是否齐备，见“对照标准”。
      </p>
      <For each={slots()}>{(slot) => <Slot slot={slot} files={filesIn(slot.id)} summary={props.view.summary} />}</For>
    </div>
  );
}
