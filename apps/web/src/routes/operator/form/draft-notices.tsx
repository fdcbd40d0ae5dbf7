import { Alert, InstantText } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { FailureBox } from '../../../parts/failure-box.tsx';
import type { Answers } from './create-answers.ts';

/** What the person must know about the draft itself: restored, merged, not saved. */
export function DraftNotices(props: {
  desk: Pick<Answers, 'draft' | 'evidence'>;
  labelOf: (path: string) => string;
  hrefOf: (path: string) => string;
}): JSX.Element {
  return (
    <>
      <Show when={props.desk.draft.restored()}>
        {(restored) => (
          <Alert tone="action" title={`已从这台电脑恢复上次没有来得及保存的 ${restored().keys.length} 项内容`}>
            <p>
              最后一次输入在 <InstantText at={restored().at} />
              。恢复的项目：
              <For each={restored().keys}>
                {(key, index) => (
                  <>
                    {index() > 0 ? '、' : ''}
                    <a class="link" href={props.hrefOf(key)}>
                      {props.labelOf(key)}
                    </a>
                  </>
                )}
              </For>
              。请看一眼是否正确。
            </p>
          </Alert>
        )}
      </Show>
      <Show when={props.desk.draft.merged()}>
        <Alert tone="action" title="这份材料刚才在别的窗口或者由别的经办人改过">
          <p>已取回最新内容，并保留了您还没有保存的修改。</p>
        </Alert>
      </Show>
      <Show when={props.desk.draft.failure()}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Show when={props.desk.evidence.failure()}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </>
  );
}
