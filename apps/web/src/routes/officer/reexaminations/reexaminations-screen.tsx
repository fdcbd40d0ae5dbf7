import type { CaseSummary } from '@shifan/api';
import { Button, DateText, StatusMark, StickyBar, Table, Tabs, type TableColumn } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { caseColumns } from '../../../parts/case-cells.tsx';
import { DueText } from '../../../parts/due-text.tsx';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { ResultList, type CaseResult } from '../../../parts/result-list.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { createToday } from '../../../shell/clock.ts';
import { createSession, DECIDER_ROLES } from '../../../shell/session.ts';
import { caseHref } from '../case-href.ts';
import { groupOf, GROUPS, type GroupId, type ReexaminationRow } from './groups.ts';

interface Picking {
  ids: () => ReadonlySet<string>;
  toggle: (caseId: string, on: boolean) => void;
}

function picker(picking: Picking): TableColumn<ReexaminationRow> {
  return {
    key: 'pick',
    header: '选择',
    tight: true,
    cell: (row) => (
      <input
        type="checkbox"
        class="mt-0.5 size-5 accent-action"
        checked={picking.ids().has(row.summary.caseId)}
        aria-label={`对“${row.summary.name}”开展复核`}
        onChange={(event) => picking.toggle(row.summary.caseId, event.currentTarget.checked)}
      />
    ),
  };
}

function columns(picking: Picking | undefined): TableColumn<ReexaminationRow>[] {
  return [
    ...(picking ? [picker(picking)] : []),
    ...caseColumns<ReexaminationRow>((summary) => caseHref(summary, 'reexamination')),
    { key: 'stage', header: '状态', cell: (row) => <StageMark summary={row.summary} /> },
    {
      key: 'next',
      header: '期限',
      cell: (row) => (
        <Show when={row.summary.next} fallback={<span class="text-muted">没有期限</span>}>
          {(due) => <DueText due={due()} />}
        </Show>
      ),
    },
    {
      key: 'filed',
      header: '复核材料',
      cell: (row) => (
        <Show when={row.submittedOn} fallback={<span class="text-muted">还没有提交</span>}>
          {(day) => (
            <>
              <DateText day={day()} />
              提交
            </>
          )}
        </Show>
      ),
    },
    {
      key: 'conclusion',
      header: '拟定的结论',
      tight: true,
      cell: (row) => (
        <Show when={row.conclusion} fallback="—">
          {(conclusion) => (
            <StatusMark tone={conclusion().outcome === 'pass' ? 'done' : 'plain'}>
              {conclusion().outcome === 'pass' ? '通过' : '不通过'}
            </StatusMark>
          )}
        </Show>
      ),
    },
  ];
}

function Campaign(props: { rows: readonly ReexaminationRow[]; canOpen: boolean }): JSX.Element {
  const today = createToday();
  const [search, setSearch] = useSearchParams();
  const [ids, setIds] = createSignal<ReadonlySet<string>>(new Set());
  const [results, setResults] = createSignal<readonly CaseResult[]>([]);
  const of = (group: GroupId) => props.rows.filter((row) => groupOf(row, today()) === group);
  const chosen = createMemo(() => of('due').filter((row) => ids().has(row.summary.caseId)));
  const picking: Picking = {
    ids,
    toggle: (caseId, on) =>
      setIds((known) => {
        const next = new Set(known);
        if (on) next.add(caseId);
        else next.delete(caseId);
        return next;
      }),
  };
  const open = createTrpcMutation({
    send: (cases: readonly CaseSummary[], commandId) =>
      api.acceptance.openReexaminations.mutate({
        commandId,
        cases: cases.map(({ tenantId, caseId, version }) => ({ tenantId, caseId, expectedVersion: version })),
      }),
    onDone: (done) => {
      setIds(new Set<string>());
      // In the order of the list, whatever order they were dealt with in.
      const order = props.rows.map((row) => row.summary.caseId);
      setResults(done.toSorted((a, b) => order.indexOf(a.caseId) - order.indexOf(b.caseId)));
    },
  });
  const shown = () => GROUPS.find((group) => group.id === searchText(search['group']))?.id ?? 'due';
  const isPickable = (group: GroupId) => props.canOpen && group === 'due';
  return (
    <>
      <Show when={results().length > 0}>
        <ResultList
          label="开展复核的结果"
          results={results()}
          done="已开展复核"
          failed="没有开展"
          nameOf={(caseId) => props.rows.find((row) => row.summary.caseId === caseId)?.summary.name ?? ''}
        />
      </Show>
      <Tabs
        label="复核的各个阶段"
        value={shown()}
        onChange={(group) => setSearch({ group }, { replace: true })}
        tabs={GROUPS.map((group) => ({
          id: group.id,
          label: group.label,
          count: of(group.id).length,
          content: () => (
            <Table
              caption={`${group.label}，按行政区划代码、再按名称排列`}
              captionHidden
              columns={columns(isPickable(group.id) ? picking : undefined)}
              rows={of(group.id)}
              empty={group.empty}
            />
          ),
        }))}
      />
      <Show when={open.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Show when={props.canOpen && shown() === 'due'}>
        <StickyBar wide note={`已选 ${chosen().length} 个。开展复核后，运营主体提交复核材料，再对照标准办理。`}>
          <Button
            look="main"
            busy={open.isPending}
            disabledReason={chosen().length > 0 ? undefined : '先勾选要开展复核的单位'}
            onClick={() => open.mutate(chosen().map((row) => row.summary))}
          >
            开展复核
          </Button>
        </StickyBar>
      </Show>
    </>
  );
}

/** The reexaminations: which are due, which are going on, who has to mend. */
export function ReexaminationsScreen(): JSX.Element {
  const session = createSession();
  const list = createTrpcQuery(() => ({
    key: ['acceptance.list', 'reexamination'],
    load: () => api.acceptance.list.query({ purpose: 'reexamination' }),
  }));
  const canOpen = () => DECIDER_ROLES.some((role) => role === session.data?.role);
  return (
    <Page title="复核" wide lead="已认定单位按各自的期限复核。按行政区划代码、再按名称排列，不排名次。">
      <Loaded query={list} lines={10}>
        {(rows) => <Campaign rows={rows()} canOpen={canOpen()} />}
      </Loaded>
    </Page>
  );
}
