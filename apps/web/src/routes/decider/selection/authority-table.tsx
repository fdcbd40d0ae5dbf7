import type { CaseSummary } from '@shifan/api';
import { Button, ButtonLink, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { TiltMark } from '../../../parts/tilt-mark.tsx';
import { caseHref } from '../../officer/case-href.ts';
import type { AuthorityGroup } from './by-authority.ts';
import type { Picked } from './create-selection.ts';

function columns(picked: Picked, onDecline: (one: CaseSummary) => void): TableColumn<CaseSummary>[] {
  return [
    {
      key: 'pick',
      header: '列入公示',
      width: 'w-28',
      tight: true,
      cell: (row) => (
        <label class="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            class="size-5 accent-action"
            checked={picked.ids().has(row.caseId)}
            aria-label={`把“${row.name}”列入公示`}
            onChange={(event) => picked.set(row.caseId, event.currentTarget.checked)}
          />
          列入
        </label>
      ),
    },
    {
      key: 'name',
      header: '名称',
      width: 'w-[26%]',
      cell: (row) => (
        <>
          <A class="link font-semibold" href={caseHref(row)}>
            {row.name}
          </A>
          <span class="block text-sm text-muted">{row.number}</span>
        </>
      ),
    },
    { key: 'operator', header: '运营主体', width: 'w-[26%]', cell: (row) => row.operatorName },
    { key: 'kind', header: '类型', tight: true, width: 'w-24', cell: (row) => row.kindName },
    {
      key: 'place',
      header: '所在地区',
      cell: (row) => (
        <span class="flex flex-wrap items-center gap-2">
          {row.divisionName}
          <Show when={row.tilted}>
            <TiltMark />
          </Show>
        </span>
      ),
    },
    {
      key: 'act',
      header: '办理',
      width: 'w-48',
      tight: true,
      cell: (row) => (
        <span class="flex flex-wrap gap-2">
          <ButtonLink small href={caseHref(row, 'standard')}>
            审核
          </ButtonLink>
          <Button small look="refusal" label={`不予通过“${row.name}”`} onClick={() => onDecline(row)}>
            不予通过
          </Button>
        </span>
      ),
    },
  ];
}

/** What one authority has recommended. */
export function AuthorityTable(props: {
  group: AuthorityGroup;
  picked: Picked;
  onDecline: (one: CaseSummary) => void;
}): JSX.Element {
  return (
    <section class="flex flex-col gap-2" aria-labelledby={`authority-${props.group.code}`}>
      <h2 id={`authority-${props.group.code}`} class="flex flex-wrap items-baseline gap-x-3 text-lg font-semibold">
        {props.group.name}
        <span class="text-sm font-normal text-muted">
          {props.group.code}，推荐 {props.group.cases.length} 个
        </span>
      </h2>
      <Table
        caption={`${props.group.name}推荐的申报`}
        captionHidden
        columns={columns(props.picked, (one) => props.onDecline(one))}
        rows={props.group.cases}
      />
    </section>
  );
}
