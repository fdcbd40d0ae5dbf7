import type { CallRow, ComposableCall } from '@shifan/api';
import { Button, InstantText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { A, useNavigate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';

const COLUMNS: TableColumn<CallRow>[] = [
  {
    key: 'title',
    header: '通知',
    cell: (row) => (
      <>
        <A class="link font-semibold" href={`/calls/${row.id}`}>
          {row.title}
        </A>
        <Show when={row.narrows}>{(above) => <p class="text-sm text-muted">承接：{above()}</p>}</Show>
      </>
    ),
  },
  { key: 'year', header: '年度', tight: true, cell: (row) => `${row.year}年` },
  {
    key: 'state',
    header: '状态',
    tight: true,
    cell: (row) => (
      <StatusMark tone={row.state === 'published' ? 'done' : 'action'}>
        {row.state === 'published' ? '已发布' : '起草中'}
      </StatusMark>
    ),
  },
  {
    key: 'last',
    header: '最近办理',
    cell: (row) => (
      <Show
        when={row.publishedAt}
        fallback={
          <>
            {row.savedBy}修改，
            <InstantText at={row.savedAt} />
          </>
        }
      >
        {(at) => (
          <>
            {row.publishedBy}发布，
            <InstantText at={at()} />
          </>
        )}
      </Show>
    ),
  },
];

/** The yearly notices of one's own authority: what was composed and published, and what may be composed. */
export function CallsScreen(): JSX.Element {
  const calls = createTrpcQuery(() => ({ key: ['calls.list'], load: () => api.calls.list.query() }));
  return (
    <Page
      title="年度通知"
      lead="编写本机关的年度通知：时间、名额、参数调整、材料和报送要求。一人起草，另一位审批人发布；发布后即可申报，不能再改动。"
    >
      <Loaded query={calls}>
        {(data) => (
          <>
            <Table caption="本机关的通知" columns={COLUMNS} rows={data().rows} empty="还没有在本系统编写的通知。" />
            <Show when={data().composable.length > 0}>
              <section class="flex flex-col gap-3" aria-labelledby="composable">
                <h2 id="composable" class="text-lg font-semibold">
                  可以编写的通知
                </h2>
                <ul class="flex flex-col gap-3">
                  <For each={data().composable}>{(one) => <ComposableCard one={one} />}</For>
                </ul>
              </section>
            </Show>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function ComposableCard(props: { one: ComposableCall }): JSX.Element {
  const navigate = useNavigate();
  const begin = createTrpcMutation({
    send: ({ jurisdiction, narrows }: ComposableCall, commandId) =>
      api.calls.begin.mutate({ commandId, jurisdiction, ...(narrows === null ? {} : { narrows }) }),
    onDone: ({ id }) => navigate(`/calls/${id}`),
  });
  return (
    <li class="card flex flex-col gap-3 p-5">
      <div>
        <h3 class="font-semibold">{props.one.title}</h3>
        <p class="text-sm text-muted">{props.one.what}</p>
      </div>
      <Show when={begin.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <div>
        <Button
          icon="plus"
          label={`起草：${props.one.title}`}
          busy={begin.isPending}
          disabledReason={props.one.refused ?? undefined}
          onClick={() => begin.mutate(props.one)}
        >
          起草通知
        </Button>
      </div>
    </li>
  );
}
