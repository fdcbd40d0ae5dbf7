import type { Places } from '@shifan/api';
import { EmptyState, Field, Select } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { createSession } from '../../../shell/session.ts';
import { CaseList } from './case-list.tsx';
import { NilReturn } from './nil-return.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { SummarySheet } from './summary-sheet.tsx';

function UnderNotice(props: { places: Places }): JSX.Element {
  const session = createSession();
  const barred = () =>
    session.isSuccess && session.data?.role === 'provincial-reviewer' ? '由本单位的审批人报送。' : undefined;
  return (
    <div class="flex flex-col gap-8">
      <div class="flex flex-col gap-8 print:hidden">
        <p class="text-muted">
          {props.places.setBy.title}（{props.places.setBy.documentNumber}）
        </p>
        <PlacesPanel places={props.places} />
        <CaseList
          id="recommended"
          title="已推荐"
          rows={props.places.recommended}
          exempt={props.places.exempt}
          action="查看，可撤回"
          empty="还没有推荐。"
        />
        <CaseList
          id="ready"
          title={props.places.closed || props.places.free === 0 ? '审核中' : '审核中，可以推荐'}
          rows={props.places.ready}
          action="审核"
          empty="现在没有等本单位审核的申报。"
        />
      </div>
      <SummarySheet noticeId={props.places.noticeId} />
      <NilReturn places={props.places} barred={barred()} />
    </div>
  );
}

function OfNotice(props: { noticeId: string }): JSX.Element {
  const places = createTrpcQuery(() => ({
    key: ['recommendation.places', props.noticeId],
    load: () => api.recommendation.places.query({ noticeId: props.noticeId }),
  }));
  return <Loaded query={places}>{(data) => <UnderNotice places={data()} />}</Loaded>;
}

function Notices(props: { ids: readonly string[] }): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const calls = createTrpcQuery(() => ({ key: ['notices.open'], load: () => api.notices.open.query() }));
  const title = (id: string): string => {
    const call = calls.isSuccess ? calls.data?.find((one) => one.id === id) : undefined;
    return call ? `${call.title}（${call.documentNumber}）` : id;
  };
  const chosen = () => {
    const asked = searchText(search['notice']);
    return props.ids.includes(asked) ? asked : (props.ids[0] ?? '');
  };
  return (
    <>
      <Show when={props.ids.length > 1}>
        <div class="max-w-3xl print:hidden">
          <Field label="年度通知">
            {(control) => (
              <Select
                {...control}
                options={props.ids.map((id) => ({ code: id, label: title(id) }))}
                value={chosen()}
                onChange={(id) => setSearch({ notice: id }, { replace: true })}
              />
            )}
          </Field>
        </div>
      </Show>
      <Show when={chosen()} keyed>
        {(id) => <OfNotice noticeId={id} />}
      </Show>
    </>
  );
}

/** A recommender's places under a call, what it has recommended and can still, its summary sheet, its nil return. */
export function RecommendationScreen(): JSX.Element {
  const mine = createTrpcQuery(() => ({ key: ['notices.forMe'], load: () => api.notices.forMe.query() }));
  return (
    <Page title="推荐与名额" wide unprinted>
      <Loaded query={mine}>
        {(data) => (
          <Show
            when={data().noticeIds.length > 0}
            fallback={
              <EmptyState title="现在没有需要推荐的年度通知">
                新的年度通知发布后，这里显示本单位的推荐名额和截止日期。
              </EmptyState>
            }
          >
            <Notices ids={data().noticeIds} />
          </Show>
        )}
      </Loaded>
    </Page>
  );
}
