import type { VerdictDto } from '@shifan/api';
import { Button, Field, InstantText, RadioGroup, showToast, TextArea } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../../parts/failure-box.tsx';

export interface Judged {
  criterion: string;
  status: 'met' | 'unmet';
  reasons: string;
}

/** Where a judgement goes: the selection's, or that of an acceptance or reexamination. */
export type SendJudgement = (judged: Judged, commandId: string) => Promise<VerdictDto>;

const ANSWERS = [
  { code: 'met', label: '满足' },
  { code: 'unmet', label: '不满足' },
];

function Form(props: { judge: SendJudgement; verdict: VerdictDto; onClose: () => void }): JSX.Element {
  const [chosen, setStatus] = createSignal<string>();
  const [typed, setReasons] = createSignal<string>();
  const status = () => chosen() ?? props.verdict.judgement?.status ?? '';
  const reasons = () => typed() ?? props.verdict.judgement?.reasons ?? '';
  const judge = createTrpcMutation({
    send: (judged: Judged, commandId) => props.judge(judged, commandId),
    onDone: () => {
      showToast(`已记下对“${props.verdict.title}”的判断`);
      props.onClose();
    },
  });
  const lacking = (): string | undefined => {
    if (!status()) return '请选择满足或者不满足';
    return reasons().trim() ? undefined : '请写明理由';
  };
  return (
    <form
      class="flex flex-col gap-3 rounded-md border border-action bg-white p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (lacking() === undefined)
          judge.mutate({
            criterion: props.verdict.criterion,
            status: status() === 'met' ? 'met' : 'unmet',
            reasons: reasons().trim(),
          });
      }}
    >
      <Field label="判断" group>
        {(control) => <RadioGroup {...control} inline options={ANSWERS} value={status()} onChange={setStatus} />}
      </Field>
      <Field label="理由" hint="写明依据哪些材料、看到什么。">
        {(control) => <TextArea {...control} maxCharacters={2000} value={reasons()} onChange={setReasons} />}
      </Field>
      <Show when={judge.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <div class="flex flex-wrap gap-3">
        <Button small look="main" type="submit" busy={judge.isPending} disabledReason={lacking()}>
          记下判断
        </Button>
        <Button small onClick={() => props.onClose()}>
          取消
        </Button>
      </div>
    </form>
  );
}

/** Whether a person decides on this criterion. */
export function isForJudgement(verdict: VerdictDto): boolean {
  return verdict.judgement !== undefined || verdict.status === 'judgement' || verdict.status === 'relaxable';
}

/** The judgement a reviewer has given or has to give, with its reasons. */
export function Judgement(props: { judge: SendJudgement; verdict: VerdictDto; canWrite: boolean }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <div class="flex flex-col items-start gap-2 pt-1">
      <Show when={props.verdict.judgement}>
        {(given) => (
          <div class="w-full border-l-4 border-edge bg-ground px-3 py-2 text-sm">
            <p>
              审核判断：{given().status === 'met' ? '满足' : '不满足'}。{given().reasons}
            </p>
            <p class="text-muted">
              {given().by}，<InstantText at={given().at} />
            </p>
          </div>
        )}
      </Show>
      <Show when={props.canWrite}>
        <Show
          when={open()}
          fallback={
            <Button
              small
              icon="person"
              label={`${props.verdict.judgement ? '改' : '作出'}对“${props.verdict.title}”的判断`}
              onClick={() => setOpen(true)}
            >
              {props.verdict.judgement ? '改判断' : '作出判断'}
            </Button>
          }
        >
          <div class="w-full">
            <Form judge={props.judge} verdict={props.verdict} onClose={() => setOpen(false)} />
          </div>
        </Show>
      </Show>
    </div>
  );
}
