import type { ProgressReportDto, Ref } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { FileLinks } from './file-links.tsx';
import { TargetsTable } from './targets-table.tsx';
import { TasksTable } from './tasks-table.tsx';

function Report(props: { caseRef: Ref; report: ProgressReportDto; open: boolean }): JSX.Element {
  const targets = () => props.report.targets.filter((target) => target.reached !== null || target.note !== '');
  const tasks = () => props.report.tasks.filter((task) => task.state !== 'not-started' || task.note !== '');
  return (
    <details class="card p-4" open={props.open}>
      <summary class="font-semibold">
        第 {props.report.number} 次进展报告，
        <DateText day={props.report.on} />
        <span class="ml-2 text-sm font-normal text-muted">{props.report.by}</span>
      </summary>
      <div class="flex flex-col gap-4 pt-3">
        <p class="whitespace-pre-wrap">{props.report.note}</p>
        <Show when={targets().length > 0}>
          <TargetsTable caption={`第 ${props.report.number} 次报告的目标`} targets={targets()} />
        </Show>
        <Show when={tasks().length > 0}>
          <TasksTable caption={`第 ${props.report.number} 次报告的任务`} tasks={tasks()} />
        </Show>
        <FileLinks caseRef={props.caseRef} files={props.report.files} />
      </div>
    </details>
  );
}

/** The progress reports of a case, the newest first and open. */
export function ReportList(props: { caseRef: Ref; reports: readonly ProgressReportDto[] }): JSX.Element {
  return (
    <div class="flex flex-col gap-3">
      <For each={props.reports} fallback={<p class="text-muted">还没有报告过进展。</p>}>
        {(report, index) => <Report caseRef={props.caseRef} report={report} open={index() === 0} />}
      </For>
    </div>
  );
}
