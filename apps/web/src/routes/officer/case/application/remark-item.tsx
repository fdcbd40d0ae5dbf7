import type { Ref, Remark } from '@shifan/api';
import { Button, InstantText, StatusMark } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../../parts/failure-box.tsx';

/** A remark with who made it; whoever reviews can mark it as dealt with. */
export function RemarkItem(props: {
  caseRef: Ref;
  remark: Remark;
  canWrite: boolean;
  /** The field it stands at, where it is listed elsewhere. */
  heading?: JSX.Element;
}): JSX.Element {
  const resolve = createTrpcMutation({
    send: (remarkId: string, commandId) => api.review.resolveRemark.mutate({ ...props.caseRef, commandId, remarkId }),
  });
  return (
    <div
      class={`flex flex-col gap-1 border-l-4 px-3 py-2 text-sm ${props.remark.resolved ? 'border-line bg-ground' : 'border-action bg-action-tint'}`}
    >
      {props.heading}
      <p class="whitespace-pre-wrap">{props.remark.text}</p>
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        <span>
          {props.remark.by}，<InstantText at={props.remark.at} />
        </span>
        <Show when={!props.remark.resolved} fallback={<StatusMark tone="done">已解决</StatusMark>}>
          <Show when={props.canWrite}>
            <Button
              small
              look="quiet"
              busy={resolve.isPending}
              label={`把对“${props.remark.label}”的意见标为已解决`}
              onClick={() => resolve.mutate(props.remark.id)}
            >
              标为已解决
            </Button>
          </Show>
        </Show>
      </div>
      <Show when={resolve.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </div>
  );
}
