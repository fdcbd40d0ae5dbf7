import type { AppRouter, GapRowDto } from '@shifan/api';
import { Table, type TableColumn } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import type { inferRouterOutputs } from '@trpc/server';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { groupsOf } from '../../../parts/verdict-list.tsx';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { withUnit } from '../../../parts/with-unit.ts';
import { Carried } from './carried.tsx';
import { GapFilter } from './gap-filter.tsx';

type Sheet = inferRouterOutputs<AppRouter>['oldTitles']['gapSheet'];

type Fact = GapRowDto['facts'][number];

/** What the old title tells on a criterion, each with its source; then, in one line, on what it tells nothing. */
function KnownFacts(props: { row: GapRowDto }): JSX.Element {
  const known = () => props.row.facts.filter(isKnown);
  const unknown = () => props.row.facts.filter((fact) => !isKnown(fact));
  return (
    <>
      <ul class="flex flex-col gap-1 empty:hidden">
        <For each={known()}>
          {(fact) => (
            <li>
              {fact.label} <span class="font-semibold">{withUnit(fact.value, fact.unit ?? '')}</span>
              <span class="block text-sm text-muted">{fact.source}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={unknown().length > 0}>
        <p class="text-sm text-muted">
          资料里没有：
          {unknown()
            .map(({ label }) => `“${label}”`)
            .join('')}
        </p>
      </Show>
    </>
  );
}

function isKnown(fact: Fact): fact is Fact & { value: string } {
  return fact.value !== null && fact.value !== '';
}

const COLUMNS: TableColumn<GapRowDto>[] = [
  {
    key: 'criterion',
    header: '新标准的要求',
    width: 'w-2/5',
    cell: (row) => (
      <>
        <span class="font-semibold">{row.title}</span>
        <span class="block text-sm">{row.sentence}</span>
        <span class="block text-sm text-muted">
          <ClauseLink clause={row.clause} />
        </span>
      </>
    ),
  },
  { key: 'limit', header: '限值', width: 'w-32', cell: (row) => row.limit ?? <span class="text-muted">—</span> },
  { key: 'known', header: '旧称号的情况', width: 'w-1/3', cell: (row) => <KnownFacts row={row} /> },
  {
    key: 'status',
    header: '对照',
    tight: true,
    cell: (row) => (
      <>
        <VerdictMark status={row.status} />
        <For each={row.operands}>
          {(operand) => (
            <span class="block text-sm text-muted">
              {operand.label} {operand.value}
            </span>
          )}
        </For>
      </>
    ),
  },
];

function Sheets(props: { sheet: Sheet }): JSX.Element {
  const [search] = useSearchParams();
  const shown = () => searchText(search['show']);
  const groups = createMemo(() => groupsOf(props.sheet.rows.filter(({ status }) => !shown() || status === shown())));
  return (
    <>
      <GapFilter counts={props.sheet.counts} total={props.sheet.rows.length} shown={shown()} />
      <For each={groups()} fallback={<p class="text-muted">没有这一种。</p>}>
        {([group, rows]) => <Table caption={group} columns={COLUMNS} rows={rows} />}
      </For>
      <Carried sheet={props.sheet} />
    </>
  );
}

/** 差距清单: what is known of the old title against each criterion of the new standard, in the standard's own order. */
export function GapSheet(props: {
  titleId: string;
  jurisdiction: string;
  noticeId?: string;
  kind: string;
}): JSX.Element {
  const sheet = createTrpcQuery(() => ({
    key: ['oldTitles.gapSheet', props.titleId, props.jurisdiction, props.noticeId, props.kind],
    load: () =>
      api.oldTitles.gapSheet.query({
        titleId: props.titleId,
        jurisdiction: props.jurisdiction,
        ...(props.noticeId === undefined ? {} : { noticeId: props.noticeId }),
        ...(props.kind === 'platform' || props.kind === 'base' ? { kind: props.kind } : {}),
      }),
    keepPrevious: true,
  }));
  return (
    <section class="flex flex-col gap-4" aria-labelledby="gap-sheet">
      <div>
        <h2 id="gap-sheet" class="text-xl font-semibold">
          差距清单
        </h2>
        <p class="text-muted">
          旧称号的资料对照新标准逐条看：已经满足的、没有满足的、还缺资料的。只作准备之用，正式对照以申报时填写的为准。
        </p>
      </div>
      <Loaded query={sheet} lines={8}>
        {(found) => <Sheets sheet={found()} />}
      </Loaded>
    </section>
  );
}
