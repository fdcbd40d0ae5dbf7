import { DateText, InstantText, SearchBox, StatusMark, SummaryList } from '@shifan/ui';
import { useNavigate, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';

const STATUSES = {
  open: { tone: 'action', text: '正在调查核实' },
  unfounded: { tone: 'done', text: '已核实，异议不成立' },
  founded: { tone: 'done', text: '已核实，异议成立' },
} as const;

function Progress(props: { code: string }): JSX.Element {
  const objection = createTrpcQuery(() => ({
    key: ['objections.track', props.code],
    load: () => api.objections.track.query({ code: props.code }),
  }));
  return (
    <Loaded query={objection}>
      {(data) => (
        <section class="card p-6" aria-label="处理进度">
          <SummaryList
            items={[
              { label: '异议对象', value: data().caseName },
              { label: '收到时间', value: <InstantText at={data().receivedAt} /> },
              {
                label: '状态',
                value: <StatusMark tone={STATUSES[data().status].tone}>{STATUSES[data().status].text}</StatusMark>,
              },
              {
                label: '办结日期',
                value: (
                  <Show when={data().settledOn} fallback="尚未办结">
                    {(day) => <DateText day={day()} />}
                  </Show>
                ),
              },
              { label: '答复', value: <span class="whitespace-pre-wrap">{data().reply ?? '尚未答复'}</span> },
            ]}
          />
        </section>
      )}
    </Loaded>
  );
}

/** How an objection fares, by its tracking code. */
export function TrackScreen(): JSX.Element {
  const params = useParams();
  const navigate = useNavigate();
  return (
    <Page title="查询异议" crumbs={[{ label: '首页', href: '/' }]} lead="输入提交异议时得到的查询码。">
      <SearchBox
        label="查询码"
        value={params['code'] ?? ''}
        onSearch={(code) => navigate(code ? `/objections/${encodeURIComponent(code)}` : '/objections')}
      />
      <Show when={params['code']}>{(code) => <Progress code={code()} />}</Show>
    </Page>
  );
}
