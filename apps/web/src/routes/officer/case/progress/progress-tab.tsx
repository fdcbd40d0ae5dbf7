import type { CaseSummary } from '@shifan/api';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';
import { Loaded } from '../../../../parts/loaded.tsx';
import { PeriodText } from '../../../../parts/period-text.tsx';
import { ReportList } from '../../../../parts/report-list.tsx';
import { TargetsTable } from '../../../../parts/targets-table.tsx';
import { TasksTable } from '../../../../parts/tasks-table.tsx';

/** 创建进展: the period, the plan's targets and tasks as last reported, and every report. */
export function ProgressTab(props: { summary: CaseSummary }): JSX.Element {
  const ref = () => ({ tenantId: props.summary.tenantId, caseId: props.summary.caseId });
  const progress = createTrpcQuery(() => ({
    key: ['creation.progress', ref().tenantId, ref().caseId],
    load: () => api.creation.progress.query(ref()),
  }));
  return (
    <Loaded query={progress} lines={10}>
      {(data) => (
        <div class="flex flex-col gap-6">
          <Show when={data().period}>
            {(period) => (
              <section class="card p-5" aria-label="创建期">
                <h2 class="text-lg font-semibold">创建期</h2>
                <PeriodText period={period()} />
              </section>
            )}
          </Show>
          <TargetsTable caption="目标完成情况（最近填报）" targets={data().targets} />
          <TasksTable caption="任务进展（最近填报）" tasks={data().tasks} />
          <section class="flex flex-col gap-3" aria-labelledby="reports">
            <h2 id="reports" class="text-lg font-semibold">
              进展报告
              <span class="ml-2 text-base font-normal text-muted">{data().reports.length} 次</span>
            </h2>
            <ReportList caseRef={ref()} reports={data().reports} />
          </section>
        </div>
      )}
    </Loaded>
  );
}
