import { Button, Field, showToast, StickyBar, TextArea } from '@shifan/ui';
import { createEffect, createMemo, on, Show, untrack, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createEvidence } from '../../../draft/create-evidence.ts';
import { createKept } from '../../../draft/create-kept.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Attachments } from '../attachments.tsx';
import { TargetRows, type TargetEdit } from './target-rows.tsx';
import { TaskRows, type TaskEdit } from './task-rows.tsx';
import { freshReport, reportOf, type Progress, type TypedReport } from './typed-report.ts';

/** A new report: the value of each target, the state of each task, and a note. */
export function ReportForm(props: {
  progress: Progress;
  person: string;
  onSent: () => void;
  children: JSX.Element;
}): JSX.Element {
  const { tenantId, caseId } = untrack(() => props.progress.summary);
  const caseRef = { tenantId, caseId };
  const kept = createKept<TypedReport>({
    person: untrack(() => props.person),
    form: `progress.${caseId}`,
    fresh: freshReport,
  });
  const evidence = createEvidence({ ref: caseRef, files: kept.value().files, purpose: kept.value().commandId });
  createEffect(on(evidence.all, (files) => kept.set({ files }), { defer: true }));
  const patch = <Part extends 'targets' | 'tasks'>(part: Part, index: number, change: object): void =>
    kept.set({ [part]: { ...kept.value()[part], [index]: { ...kept.value()[part][index], ...change } } });
  const targets: TargetEdit = {
    reachedOf: ({ index }) => kept.value().targets[index]?.reached ?? '',
    noteOf: ({ index, note }) => kept.value().targets[index]?.note ?? note,
    setReached: ({ index }, reached) => patch('targets', index, { reached }),
    setNote: ({ index }, note) => patch('targets', index, { note }),
  };
  const tasks: TaskEdit = {
    stateOf: ({ index, state }) => kept.value().tasks[index]?.state ?? state,
    noteOf: ({ index, note }) => kept.value().tasks[index]?.note ?? note,
    setState: ({ index }, state) => patch('tasks', index, { state }),
    setNote: ({ index }, note) => patch('tasks', index, { note }),
  };
  const report = createMemo(() => reportOf(kept.value(), props.progress));
  const send = createTrpcMutation({
    send: (typed: TypedReport) =>
      api.creation.report.mutate({
        ...caseRef,
        commandId: typed.commandId,
        expectedVersion: props.progress.summary.version,
        ...report(),
      }),
    onDone: (sent) => {
      kept.clear();
      showToast(`第 ${sent.number} 次进展报告已报送`);
      props.onSent();
    },
  });
  const changed = () => report().targets.length + report().tasks.length;
  return (
    <>
      <section class="flex flex-col gap-2" aria-labelledby="targets">
        <h2 id="targets" class="text-lg font-semibold">
          一、目标完成情况
        </h2>
        <p class="text-sm text-muted">只填有变化的；没有填的，沿用上次填报的值。</p>
        <TargetRows targets={props.progress.targets} edit={targets} />
      </section>
      <section class="flex flex-col gap-2" aria-labelledby="tasks">
        <h2 id="tasks" class="text-lg font-semibold">
          二、任务进展
        </h2>
        <TaskRows tasks={props.progress.tasks} edit={tasks} />
      </section>
      <section class="flex flex-col gap-3" aria-labelledby="note">
        <h2 id="note" class="text-lg font-semibold">
          三、总体说明
        </h2>
        <Field label="本次进展说明" required hint="做了什么、取得什么成效、有什么困难。">
          {(control) => (
            <TextArea
              {...control}
              maxCharacters={3000}
              value={kept.value().note}
              onChange={(note) => kept.set({ note })}
            />
          )}
        </Field>
        <Attachments caseRef={caseRef} evidence={evidence} />
      </section>
      <Show when={send.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      {props.children}
      <StickyBar wide note={`有变化的目标和任务 ${changed()} 项。填到一半可以离开，内容存在这台电脑上。`}>
        <Button
          look="main"
          busy={send.isPending}
          disabledReason={report().note ? undefined : '请填写本次进展说明'}
          onClick={() => send.mutate(kept.value())}
        >
          报送进展报告
        </Button>
      </StickyBar>
    </>
  );
}
