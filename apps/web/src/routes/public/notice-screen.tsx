import type { PublicNoticeDto } from '@shifan/api';
import { Button, ButtonLink, DateText, StatusMark, SummaryList, Table, type TableColumn } from '@shifan/ui';
import { useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DaysLeft } from '../../parts/days-left.tsx';
import { NOTICE_OUTCOMES } from '../../parts/notice-outcomes.ts';
import { NoticeStatus } from '../../parts/notice-status.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';

type Item = PublicNoticeDto['items'][number];

function Outcome(props: { item: Item; notice: PublicNoticeDto }): JSX.Element {
  return (
    <Show
      when={props.item.outcome}
      fallback={
        <Show when={props.notice.status === 'running'} fallback={<span class="text-muted">公示期满，待确认</span>}>
          <ButtonLink small href={`/notices/${props.notice.id}/object?case=${props.item.caseId}`}>
            提出异议
          </ButtonLink>
        </Show>
      }
    >
      {(outcome) => (
        <StatusMark tone={outcome() === 'confirmed' ? 'done' : 'plain'}>
          {NOTICE_OUTCOMES[props.notice.phase][outcome()]}
        </StatusMark>
      )}
    </Show>
  );
}

function columns(notice: () => PublicNoticeDto): TableColumn<Item>[] {
  return [
    { key: 'authority', header: '推荐地区', tight: true, cell: (item) => item.authorityName },
    { key: 'name', header: '平台（基地）名称', cell: (item) => item.name },
    { key: 'operator', header: '运营主体名称', cell: (item) => item.operatorName },
    { key: 'kind', header: '类型', tight: true, cell: (item) => item.kindName },
    { key: 'outcome', header: '异议与结果', cell: (item) => <Outcome item={item} notice={notice()} /> },
  ];
}

/** A public notice: the list, its first and last day, and how to object. */
export function NoticeScreen(): JSX.Element {
  const params = useParams();
  const notice = createTrpcQuery(() => ({
    key: ['publicNotices.get', params['id']],
    load: () => api.publicNotices.get.query({ id: params['id'] ?? '' }),
  }));
  return (
    <Loaded page="公示" query={notice}>
      {(data) => (
        <Page
          title={data().title}
          crumbs={[
            { label: '首页', href: '/' },
            { label: '公示', href: '/notices' },
          ]}
          aside={
            <span class="print:hidden">
              <Button icon="print" onClick={() => window.print()}>
                打印
              </Button>
            </span>
          }
        >
          <section class="card p-6" aria-label="公示信息">
            <SummaryList
              items={[
                { label: '公示单位', value: data().publishedBy },
                {
                  label: '公示时间',
                  value: (
                    <span class="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <span>
                        <DateText day={data().firstDay} /> 至 <DateText day={data().lastDay} /> 24:00，共{' '}
                        {data().workingDays} 个工作日
                      </span>
                      <Show when={data().status === 'running'} fallback={<NoticeStatus status={data().status} />}>
                        <DaysLeft days={data().workingDaysLeft} />
                      </Show>
                    </span>
                  ),
                },
                { label: '依据', value: <ClauseLink clause={data().clause} /> },
                ...(data().documentNumber ? [{ label: '公布文号', value: data().documentNumber }] : []),
              ]}
            />
          </section>
          <Table
            caption={`公示名单（${data().items.length} 个，按行政区划代码、名称排列）`}
            columns={columns(data)}
            rows={data().items}
          />
        </Page>
      )}
    </Loaded>
  );
}
