import type { CaseSummary, Due, Remark } from '@shifan/api';
import { Alert, ButtonLink, DateText, InstantText, SummaryList } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { CaseTimeline } from '../../parts/case-timeline.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { Download } from '../../parts/download.tsx';
import { DueText } from '../../parts/due-text.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { StageMark } from '../../parts/stage-mark.tsx';
import { api } from '../../api/client.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { createApplicationQuery } from './application-query.ts';
import { createOwnRef } from './own-ref.ts';
import { LifecycleLinks } from './lifecycle-links.tsx';
import { Withdraw } from './withdraw.tsx';

/** What the reviewers ask to be changed, while the file is back with its operator. */
function Remarks(props: {
  summary: CaseSummary;
  remarks: readonly Remark[];
  returned: { title: string; on: string; reasons: string } | null;
}): JSX.Element {
  const open = () => props.remarks.filter((remark) => !remark.resolved);
  return (
    <Show when={props.returned}>
      {(returned) => (
        <Alert quiet tone="refusal" title={`${returned().title}，请修改后重新提交`}>
          <p class="whitespace-pre-wrap">
            {returned().reasons}
            <span class="block text-sm text-muted">
              <DateText day={returned().on} />
            </span>
          </p>
          <ul class="flex flex-col gap-2 empty:hidden">
            <For each={open()}>
              {(remark) => (
                <li>
                  <Show when={remark.path} fallback={<strong class="font-semibold">{remark.label}</strong>}>
                    {(path) => (
                      <a
                        class="link font-semibold"
                        href={`/files/${props.summary.caseId}/form/at?field=${encodeURIComponent(path())}`}
                      >
                        {remark.label}
                      </a>
                    )}
                  </Show>
                  ：{remark.text}
                  <span class="block text-sm text-muted">
                    {remark.by}，<InstantText at={remark.at} />
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Alert>
      )}
    </Show>
  );
}

function Facts(props: { summary: CaseSummary }): JSX.Element {
  return (
    <section class="card p-6" aria-label="基本情况">
      <SummaryList
        items={[
          { label: '编号', value: props.summary.number },
          { label: '类型', value: props.summary.kindName },
          { label: '年度', value: `${props.summary.year} 年` },
          { label: '运营主体', value: props.summary.operatorName },
          { label: '推荐单位', value: props.summary.recommender?.name ?? '尚未选定' },
          {
            label: '接下来',
            value: (
              <Show when={props.summary.next} fallback={props.summary.stage === 'draft' ? '填写并提交' : '没有期限'}>
                {(due) => <DueWithClause due={due()} />}
              </Show>
            ),
          },
        ]}
      />
    </section>
  );
}

function DueWithClause(props: { due: Due }): JSX.Element {
  return (
    <>
      <DueText due={props.due} />
      <span class="block text-sm text-muted">
        依据 <ClauseLink clause={props.due.clause} />
      </span>
    </>
  );
}

/** From the designation on there is a certificate; who lost the title keeps none. */
const HOLDING: readonly string[] = ['designated', 'reexamination', 'rectification'];

/** One file: where it stands, what was said about it, what comes next and by when. */
export function FileScreen(): JSX.Element {
  const ref = createOwnRef();
  const file = createApplicationQuery(ref);
  const timeline = createTrpcQuery(() => ({
    key: ['applications.timeline', ref().tenantId, ref().caseId],
    load: () => api.applications.timeline.query(ref()),
  }));
  const isDraft = (summary: CaseSummary): boolean => summary.stage === 'draft';
  return (
    <Loaded page="申报" query={file}>
      {(data) => (
        <Page
          title={data().summary.name || '（尚未填写名称）'}
          crumbs={[{ label: '我的申报', href: '/files' }]}
          aside={<StageMark summary={data().summary} />}
        >
          <Remarks summary={data().summary} remarks={data().remarks} returned={data().returned} />
          <div class="flex flex-wrap items-start gap-3">
            <Show when={isDraft(data().summary)}>
              <ButtonLink look="main" href={`/files/${data().summary.caseId}/form/start`}>
                {data().summary.submittedOn ? '修改申请' : '继续填写'}
              </ButtonLink>
              <ButtonLink href={`/files/${data().summary.caseId}/submit`}>检查并提交</ButtonLink>
            </Show>
            <LifecycleLinks view={data()} />
            <ButtonLink href={`/files/${data().summary.caseId}/preview`}>按正式表格预览</ButtonLink>
            <Show when={data().summary.submittedOn}>
              <ButtonLink href={`/files/${data().summary.caseId}/receipt`}>回执</ButtonLink>
            </Show>
            <Show when={HOLDING.includes(data().summary.stage)}>
              <Download href={`/certificates/${data().summary.tenantId}/${data().summary.caseId}`}>称号证书</Download>
            </Show>
            <Withdraw view={data()} />
          </div>
          <div class="grid items-start gap-6 lg:grid-cols-2">
            <Facts summary={data().summary} />
            <section class="card flex flex-col gap-4 p-6" aria-labelledby="timeline">
              <h2 id="timeline" class="text-lg font-semibold">
                进展
              </h2>
              <Loaded query={timeline}>{(entries) => <CaseTimeline entries={entries()} />}</Loaded>
            </section>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
