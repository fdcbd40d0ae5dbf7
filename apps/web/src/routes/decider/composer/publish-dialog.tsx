import type { CaseSummary, PublicNoticeDto } from '@shifan/api';
import { Button, DateText, Dialog } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { kindCounts } from '../selection/kind-counts.ts';
import { NOTICE_WORDS } from './notice-phases.ts';
import { createPeriodQuery, type NoticePlan } from './period-query.ts';

export interface Composed extends NoticePlan {
  title: string;
  cases: readonly CaseSummary[];
}

/** Says what publishing does, and publishes. */
export function PublishDialog(props: {
  composed: Composed;
  onClose: () => void;
  onPublished: (notice: PublicNoticeDto) => void;
}): JSX.Element {
  const words = () => NOTICE_WORDS[props.composed.phase];
  const period = createPeriodQuery(() => {
    const { jurisdiction, phase, firstDay } = props.composed;
    return { jurisdiction, phase, firstDay };
  });
  const publish = createTrpcMutation({
    send: (composed: Composed, commandId) =>
      api.publicNotices.publish.mutate({
        commandId,
        jurisdiction: composed.jurisdiction,
        phase: composed.phase,
        title: composed.title,
        firstDay: composed.firstDay,
        cases: composed.cases.map(({ tenantId, caseId, version }) => ({ tenantId, caseId, expectedVersion: version })),
      }),
    onDone: (notice) => props.onPublished(notice),
  });
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title="发布公示"
      actions={
        <>
          <Button look="main" busy={publish.isPending} onClick={() => publish.mutate(props.composed)}>
            确认发布
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p class="font-semibold">{props.composed.title}</p>
      <ul class="list-disc pl-5">
        <li>
          名单 {props.composed.cases.length} 个：{kindCounts(props.composed.cases)}，列为{words().listed}。
        </li>
        <li>
          自 <DateText day={props.composed.firstDay} /> 起向社会公开
          <Show when={period.isSuccess && period.data}>
            {(found) => (
              <>
                ，到 <DateText day={found().lastDay} /> 24:00 期满
              </>
            )}
          </Show>
          ；期间任何单位和个人都可以提出异议。
        </li>
        <li>发布后名单和起止日期不能再改；公示最后一日过完、异议都已核实，才能{words().confirm}。</li>
      </ul>
      <Show when={publish.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}
