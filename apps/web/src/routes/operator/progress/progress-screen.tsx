import { ButtonLink } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { actionOf } from '../../../parts/action-button.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { PeriodText } from '../../../parts/period-text.tsx';
import { RefusalText } from '../../../parts/refusal-text.tsx';
import { ReportList } from '../../../parts/report-list.tsx';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { TargetsTable } from '../../../parts/targets-table.tsx';
import { TasksTable } from '../../../parts/tasks-table.tsx';
import { createSession } from '../../../shell/session.ts';
import { createOwnRef } from '../own-ref.ts';
import { ReportForm } from './report-form.tsx';
import type { Progress } from './typed-report.ts';

function Standing(props: { progress: Progress }): JSX.Element {
  const refusal = () => actionOf(props.progress.actions, 'report-progress').refusal;
  return (
    <>
      <Show when={refusal()}>
        {(why) => (
          <p class="card p-4">
            现在不能报告进展：
            <RefusalText refusal={why()} />
          </p>
        )}
      </Show>
      <TargetsTable caption="目标完成情况" targets={props.progress.targets} />
      <TasksTable caption="任务进展" tasks={props.progress.tasks} />
    </>
  );
}

function Reports(props: { progress: Progress }): JSX.Element {
  return (
    <section class="flex flex-col gap-3" aria-labelledby="reports">
      <h2 id="reports" class="text-lg font-semibold">
        已报送的进展报告
        <span class="ml-2 text-base font-normal text-muted">{props.progress.reports.length} 次</span>
      </h2>
      <ReportList caseRef={props.progress.summary} reports={props.progress.reports} />
    </section>
  );
}

/** How far a candidate has come with its plan, and a new report. */
export function ProgressScreen(): JSX.Element {
  const ref = createOwnRef();
  const session = createSession();
  const [sent, setSent] = createSignal(0);
  const progress = createTrpcQuery(() => ({
    key: ['creation.progress', ref().tenantId, ref().caseId],
    load: () => api.creation.progress.query(ref()),
  }));
  return (
    <Loaded page="创建进展" query={progress} lines={10}>
      {(data) => (
        <Page
          wide
          title="创建进展"
          crumbs={[
            { label: '我的申报', href: '/files' },
            { label: data().summary.name, href: `/files/${data().summary.caseId}` },
          ]}
          aside={<StageMark summary={data().summary} />}
        >
          <Show when={data().period}>
            {(period) => (
              <section class="card flex flex-wrap items-start justify-between gap-4 p-5" aria-label="创建期">
                <div>
                  <h2 class="font-semibold">创建期</h2>
                  <PeriodText period={period()} />
                </div>
                <ButtonLink href={`/files/${data().summary.caseId}/acceptance`}>填写验收材料</ButtonLink>
              </section>
            )}
          </Show>
          <Show
            when={actionOf(data().actions, 'report-progress').allowed}
            fallback={
              <>
                <Standing progress={data()} />
                <Reports progress={data()} />
              </>
            }
          >
            <Show when={`${sent() + 1}`} keyed>
              <ReportForm
                progress={data()}
                person={session.data?.id ?? ''}
                onSent={() => {
                  setSent((times) => times + 1);
                  window.scrollTo({ top: 0 });
                }}
              >
                <Reports progress={data()} />
              </ReportForm>
            </Show>
          </Show>
        </Page>
      )}
    </Loaded>
  );
}
