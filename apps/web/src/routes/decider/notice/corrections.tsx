import type { PublicNoticeDto } from '@shifan/api';
import { Button, InstantText } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { createSession } from '../../../shell/session.ts';
import { CorrectDialog } from './correct-dialog.tsx';

const APPROVERS = ['ministry-approver', 'provincial-approver'];

/** What was corrected since the notice was published, each version with its reason; and the act of correcting it. */
export function Corrections(props: { notice: PublicNoticeDto }): JSX.Element {
  const session = createSession();
  const [open, setOpen] = createSignal(false);
  const barred = (): string | undefined =>
    APPROVERS.some((role) => role === session.data?.role) ? undefined : '由本单位的审批人更正';
  const corrected = () => props.notice.versions.filter(({ reason }) => reason !== null);
  return (
    <section class="flex flex-col gap-3 print:hidden" aria-labelledby="corrections">
      <h2 id="corrections" class="text-lg font-semibold">
        更正
        <span class="ml-2 text-base font-normal text-muted">现为第 {props.notice.version} 版</span>
      </h2>
      <p class="text-muted">
        公示发布后不能修改。标题或者名称写错的，可以更正：更正另成一版，写明原因，和原来的一起公开。名单上的单位和公示日期不能更正。
      </p>
      <ol class="flex flex-col gap-3 empty:hidden">
        <For each={corrected()}>
          {(one) => (
            <li class="card flex flex-col gap-2 p-5">
              <p class="font-semibold">
                第 {one.version} 版，
                <InstantText at={one.at} />
              </p>
              <p class="whitespace-pre-wrap">原因：{one.reason}</p>
              <ul class="list-disc pl-5">
                <For each={one.changes}>
                  {(change) => (
                    <li>
                      {change.field}：由“{change.before}”更正为“{change.after}”
                    </li>
                  )}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ol>
      <div>
        <Button disabledReason={barred()} onClick={() => setOpen(true)}>
          更正公示
        </Button>
      </div>
      <Show when={open()}>
        <CorrectDialog notice={props.notice} onClose={() => setOpen(false)} />
      </Show>
    </section>
  );
}
