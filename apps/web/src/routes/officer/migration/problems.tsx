import type { ImportProblemDto } from '@shifan/api';
import { EmptyState, Pagination, StatusMark, Table, type IconName, type TableColumn, type Tone } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import type { ImportView } from './create-import.ts';
import { createProblemFilter, problemsHref } from './problem-filter.ts';
import { ProblemKinds } from './problem-kinds.tsx';

const WHOLE_ROW = '整行';

const SEVERITIES: Record<ImportProblemDto['severity'], { word: string; tone: Tone; icon: IconName }> = {
  error: { word: '错误', tone: 'refusal', icon: 'cross' },
  warning: { word: '提醒', tone: 'plain', icon: 'info' },
};

const COLUMNS: TableColumn<ImportProblemDto>[] = [
  { key: 'row', header: '行', align: 'right', tight: true, cell: (row) => row.row },
  { key: 'column', header: '列', width: 'min-w-28', cell: (row) => row.column || WHOLE_ROW },
  {
    key: 'value',
    header: '填的内容',
    width: 'min-w-36',
    cell: (row) => (
      <Show when={row.value} fallback={<span class="text-muted">（空）</span>}>
        <span class="break-all">{row.value}</span>
      </Show>
    ),
  },
  {
    key: 'message',
    header: '问题',
    width: 'min-w-80',
    cell: (row) => (
      <span class="flex items-start gap-2">
        <span class="shrink-0 whitespace-nowrap">
          <StatusMark tone={SEVERITIES[row.severity].tone} icon={SEVERITIES[row.severity].icon}>
            {SEVERITIES[row.severity].word}
          </StatusMark>
        </span>
        <span class="min-w-0 break-words">{row.message}</span>
      </span>
    ),
  },
  { key: 'accepted', header: '应当怎样填', width: 'min-w-44', cell: (row) => row.accepted },
  {
    key: 'mend',
    header: '建议改为',
    width: 'min-w-36',
    cell: (row) => (
      <Show when={row.mend} fallback={<span class="text-muted">—</span>}>
        {(mend) => <span class="font-semibold break-all">{mend()}</span>}
      </Show>
    ),
  },
];

/** What is wrong with a list, row by row; narrowed by kind. */
export function Problems(props: { view: ImportView }): JSX.Element {
  const filter = createProblemFilter();
  const id = () => props.view.import.id;
  const list = createTrpcQuery(() => ({
    key: ['migration.problems', id(), filter()],
    load: () => {
      const { code, severity, page } = filter();
      return api.migration.problems.query({
        importId: id(),
        page,
        ...(code ? { code } : {}),
        ...(severity ? { severity } : {}),
      });
    },
    keepPrevious: true,
  }));
  return (
    <Show
      when={props.view.problems.length > 0}
      fallback={<EmptyState title="没有发现问题">每一行都可以导入。</EmptyState>}
    >
      <section class="flex flex-col gap-4" aria-labelledby="problems">
        <h2 id="problems" class="text-lg font-semibold">
          逐行的问题
        </h2>
        <ProblemKinds view={props.view} filter={filter()} />
        <Loaded query={list} lines={8}>
          {(data) => (
            <div>
              <Table
                caption="问题，按行排列"
                captionHidden
                columns={COLUMNS}
                rows={data().rows}
                empty="没有这一种问题。"
              />
              <Pagination
                page={filter().page}
                pageSize={data().pageSize}
                total={data().total}
                unit="个问题"
                hrefOf={(page) => problemsHref(id(), { ...filter(), page })}
              />
            </div>
          )}
        </Loaded>
      </section>
    </Show>
  );
}
