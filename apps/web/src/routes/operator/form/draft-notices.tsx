import { fieldsOf, fieldLabel } from '@shifan/forms';
import { Alert, InstantText } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { FailureBox } from '../../../parts/failure-box.tsx';
import type { Desk } from './create-desk.ts';

/** What the person must know about the draft itself: restored, merged, not saved. */
export function DraftNotices(props: { desk: Desk; hrefOf: (path: string) => string }): JSX.Element {
  const label = (key: string): string => {
    const scope = props.desk.scope();
    const place = fieldsOf(scope.plugin, scope.kind).get(key);
    return place ? fieldLabel(place.field, scope.year) : key;
  };
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
                      {label(key)}
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
        <Alert tone="action" title="这份申请刚才在别的窗口或者由别的经办人改过">
          <p>已取回最新内容，并保留了您还没有保存的修改。</p>
        </Alert>
      </Show>
      <Show when={props.desk.draft.failure()}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Show when={props.desk.evidence.failure()}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </>
  );
}
