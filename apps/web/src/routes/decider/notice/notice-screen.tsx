import type { PublicNoticeDto } from '@shifan/api';
import { Button, ButtonLink, DateText, StatusMark, SummaryList } from '@shifan/ui';
import { useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { Confirmation } from './confirmation.tsx';
import { Corrections } from './corrections.tsx';
import { Objections } from './objections.tsx';
import { PostingList } from './posting-list.tsx';

const STATUSES = { running: '公示中', ended: '公示期满，待确认', settled: '已办结' };
const MINUTE = 60_000;

function Period(props: { notice: PublicNoticeDto }): JSX.Element {
  return (
    <section class="card p-5 print:hidden" aria-label="公示期">
      <SummaryList
        items={[
          { label: '公示单位', value: props.notice.publishedBy },
          { label: '公示第一日', value: <DateText day={props.notice.firstDay} /> },
          {
            label: '公示最后一日',
            value: (
              <span class="flex flex-wrap items-center gap-3">
                <span>
                  <DateText day={props.notice.lastDay} /> 24:00，共 {props.notice.workingDays} 个工作日
                </span>
                <Show when={props.notice.status === 'running'}>
                  <DaysLeft days={props.notice.workingDaysLeft} />
                </Show>
              </span>
            ),
          },
          { label: '依据', value: <ClauseLink clause={props.notice.clause} /> },
          ...(props.notice.documentNumber ? [{ label: '公布文号', value: props.notice.documentNumber }] : []),
        ]}
      />
    </section>
  );
}

/** A public notice for those who decide: the list, the objections, and the confirmation after its last day. */
export function ManagedNoticeScreen(): JSX.Element {
  const params = useParams();
  const managed = createTrpcQuery(() => ({
    key: ['publicNotices.manage', params['id']],
    load: () => api.publicNotices.manage.query({ id: params['id'] ?? '' }),
    refresh: MINUTE,
  }));
  return (
    <Loaded query={managed} lines={10}>
      {(data) => (
        <div class="print:[&_header]:hidden">
          <Page
            title={data().notice.title}
            wide
            crumbs={[{ label: '公示', href: '/public-notices' }]}
            aside={
              <span class="flex flex-wrap items-center gap-3 print:hidden">
                <StatusMark tone={data().notice.status === 'settled' ? 'done' : 'action'}>
                  {STATUSES[data().notice.status]}
                </StatusMark>
                <ButtonLink href={`/notices/${data().notice.id}`}>看公开页面</ButtonLink>
                <Button icon="print" onClick={() => window.print()}>
                  打印名单
                </Button>
              </span>
            }
          >
            <Period notice={data().notice} />
            <section class="flex flex-col gap-3">
              <h2 class="text-lg font-semibold print:hidden">
                名单
                <span class="ml-2 text-base font-normal text-muted">{data().notice.items.length} 个</span>
              </h2>
              <PostingList notice={data().notice} />
            </section>
            <Corrections notice={data().notice} />
            <Objections managed={data()} />
            <Confirmation managed={data()} />
          </Page>
        </div>
      )}
    </Loaded>
  );
}
