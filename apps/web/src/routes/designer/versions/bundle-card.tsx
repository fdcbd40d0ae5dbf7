import type { PluginBundleDto } from '@shifan/api';
import { Button, InstantText, showToast, StatusMark, SummaryList, type Tone } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { ReasonsDialog } from '../../../parts/reasons-dialog.tsx';
import { DifferenceTable } from '../differences/difference-table.tsx';
import { VersionText } from '../version-text.tsx';

const STATES: Record<PluginBundleDto['status'], { word: string; tone: Tone }> = {
  open: { word: '待核准', tone: 'action' },
  approved: { word: '已核准安装', tone: 'done' },
  rejected: { word: '未予核准', tone: 'plain' },
};

function Differences(props: { id: string }): JSX.Element {
  const bundle = createTrpcQuery(() => ({
    key: ['designer.bundle', props.id],
    keepEqual: true,
    load: () => api.designer.bundle.query({ id: props.id }),
  }));
  return (
    <Loaded query={bundle} lines={4}>
      {(data) => (
        <DifferenceTable
          caption="与现用版本的差别"
          left="现用版本"
          right="提出的版本"
          differences={data().differences}
        />
      )}
    </Loaded>
  );
}

function Decision(props: { bundle: PluginBundleDto }): JSX.Element {
  const [rejecting, setRejecting] = createSignal(false);
  const approve = createTrpcMutation({
    send: (id: string, commandId) => api.designer.approveBundle.mutate({ commandId, id }),
    onDone: () => showToast('已核准，新版本已经安装'),
  });
  const reject = createTrpcMutation({
    send: ({ id, reasons }: { id: string; reasons: string }, commandId) =>
      api.designer.rejectBundle.mutate({ commandId, id, reasons }),
    onDone: () => {
      setRejecting(false);
      showToast('已退回');
    },
  });
  const refusalOf = (act: 'approve' | 'reject'): string | undefined => {
    const action = props.bundle.actions.find((one) => one.do === act);
    return action?.allowed ? undefined : (action?.refusal ?? '现在不能办理');
  };
  return (
    <div class="flex flex-col gap-3">
      <Show when={approve.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <div class="flex flex-wrap gap-3">
        <Button
          look="main"
          busy={approve.isPending}
          disabledReason={refusalOf('approve')}
          onClick={() => approve.mutate(props.bundle.id)}
        >
          核准安装
        </Button>
        <Button disabledReason={refusalOf('reject')} onClick={() => setRejecting(true)}>
          不予核准
        </Button>
      </div>
      <Show when={rejecting()}>
        <ReasonsDialog
          title="不予核准这个版本"
          consequences={['这个版本不安装，现用版本不变。', '改好以后可以重新提出。']}
          label="理由"
          maxCharacters={500}
          confirm="不予核准"
          busy={reject.isPending}
          failure={reject.error}
          onConfirm={(reasons) => reject.mutate({ id: props.bundle.id, reasons })}
          onClose={() => setRejecting(false)}
        />
      </Show>
    </div>
  );
}

function Who(props: { name: string; at: string }): JSX.Element {
  return (
    <>
      {props.name}，<InstantText at={props.at} />
    </>
  );
}

/** One proposal: what it changes, who proposed and decided it, and the decision where it is open. */
export function BundleCard(props: { bundle: PluginBundleDto }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  const check = () => props.bundle.check;
  return (
    <li class="card flex flex-col gap-3 p-5">
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h4 class="font-semibold">
          版本 <VersionText version={props.bundle.version} />
        </h4>
        <StatusMark tone={STATES[props.bundle.status].tone}>{STATES[props.bundle.status].word}</StatusMark>
      </div>
      <SummaryList
        items={[
          { label: '为什么改', value: props.bundle.because },
          {
            label: '检查',
            value: `条文 ${check().articles} 条、标准 ${check().criteria} 项、用例 ${check().cases} 个、情景 ${check().scenarios} 个，都没有问题`,
          },
          { label: '提出', value: <Who name={props.bundle.proposedBy} at={props.bundle.proposedAt} /> },
          ...(props.bundle.decidedAt
            ? [{ label: '决定', value: <Who name={props.bundle.decidedBy ?? ''} at={props.bundle.decidedAt} /> }]
            : []),
          ...(props.bundle.reasons ? [{ label: '理由', value: props.bundle.reasons }] : []),
        ]}
      />
      <Show when={props.bundle.status === 'open'}>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="text-action">看与现用版本的差别</summary>
          <div class="pt-3">
            <Show when={isOpen()}>
              <Differences id={props.bundle.id} />
            </Show>
          </div>
        </details>
        <Decision bundle={props.bundle} />
      </Show>
    </li>
  );
}
