import type { Ref } from '@shifan/api';
import { DateText, Field, Select, Table, type TableColumn } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';
import { Loaded } from '../../../../parts/loaded.tsx';
import { searchText } from '../../../../parts/search-text.ts';
import type { CaseView } from '../case-query.ts';

interface Difference {
  path: string;
  label: string;
  before: string;
  after: string;
}
type Submission = CaseView['submissions'][number];

const COLUMNS: TableColumn<Difference>[] = [
  { key: 'label', header: '栏目', cell: (row) => row.label },
  {
    key: 'before',
    header: '原来',
    cell: (row) => <span class="break-words whitespace-pre-wrap text-muted">{row.before || '（空）'}</span>,
  },
  {
    key: 'after',
    header: '现在',
    cell: (row) => <span class="break-words whitespace-pre-wrap">{row.after || '（空）'}</span>,
  },
];

const SUBMISSIONS: TableColumn<Submission>[] = [
  { key: 'version', header: '提交', tight: true, cell: (row) => `第 ${row.version} 次` },
  { key: 'on', header: '日期', cell: (row) => <DateText day={row.on} /> },
  {
    key: 'hash',
    header: '内容校验值（SM3）',
    cell: (row) => <span class="font-mono text-xs break-all text-muted">{row.contentHash}</span>,
  },
];

function Compared(props: { caseRef: Ref; from: number; to: number }): JSX.Element {
  const differences = createTrpcQuery(() => ({
    key: ['review.differences', props.caseRef.tenantId, props.caseRef.caseId, props.from, props.to],
    load: () => api.review.differences.query({ ...props.caseRef, from: props.from, to: props.to }),
  }));
  return (
    <Loaded query={differences} lines={3}>
      {(rows) => (
        <Table
          caption={`第 ${props.from} 次与第 ${props.to} 次提交的不同，共 ${rows().length} 处`}
          columns={COLUMNS}
          rows={rows()}
          empty="两次提交的内容相同。"
        />
      )}
    </Loaded>
  );
}

/** What was submitted when, and what changed between two submissions. */
export function Differences(props: { view: CaseView }): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const versions = () => props.view.submissions.map((one) => one.version);
  const chosen = (name: 'from' | 'to', otherwise: number): number => {
    const version = Number(searchText(search[name]));
    return versions().includes(version) ? version : otherwise;
  };
  const from = () => chosen('from', versions().at(-2) ?? 0);
  const to = () => chosen('to', versions().at(-1) ?? 0);
  const options = () => versions().map((version) => ({ code: String(version), label: `第 ${version} 次提交` }));
  return (
    <section class="flex flex-col gap-4" aria-labelledby="submissions">
      <h2 id="submissions" class="text-lg font-semibold">
        提交的版本
      </h2>
      <Table
        caption="提交的版本"
        captionHidden
        columns={SUBMISSIONS}
        rows={props.view.submissions}
        empty="还没有提交过。"
      />
      <Show
        when={versions().length > 1}
        fallback={
          <Show when={versions().length === 1}>
            <p class="text-muted">只提交过一次，没有可以比较的版本。</p>
          </Show>
        }
      >
        <div class="flex flex-wrap gap-4">
          <Field label="比较">
            {(control) => (
              <Select
                {...control}
                options={options()}
                value={String(from())}
                onChange={(version) => setSearch({ from: version }, { replace: true })}
              />
            )}
          </Field>
          <Field label="与">
            {(control) => (
              <Select
                {...control}
                options={options()}
                value={String(to())}
                onChange={(version) => setSearch({ to: version }, { replace: true })}
              />
            )}
          </Field>
        </div>
        <Compared
          caseRef={{ tenantId: props.view.summary.tenantId, caseId: props.view.summary.caseId }}
          from={from()}
          to={to()}
        />
      </Show>
    </section>
  );
}
