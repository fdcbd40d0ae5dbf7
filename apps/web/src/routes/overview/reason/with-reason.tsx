import { Alert, Button, Skeleton } from '@shifan/ui';
import { createSignal, Show, untrack, type Accessor, type JSX } from 'solid-js';
import { createSession } from '../../../shell/session.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { createVisitReason } from './visit-reason.ts';

function Asked(props: { person: string; children: (reason: Accessor<string>) => JSX.Element }): JSX.Element {
  const visit = createVisitReason(untrack(() => props.person));
  const [asking, setAsking] = createSignal(!visit.reason());
  return (
    <>
      <Show
        when={visit.reason()}
        fallback={
          <Alert tone="plain" quiet title="写明查阅理由后才能查阅各地的数据。">
            <p>
              <Button look="main" onClick={() => setAsking(true)}>
                填写查阅理由
              </Button>
            </p>
          </Alert>
        }
      >
        <p class="-mt-3 flex flex-wrap items-center gap-x-2 text-sm text-muted print:hidden">
          <span class="min-w-0 break-words">查阅理由：{visit.reason()}</span>
          <Button small look="quiet" label="更改查阅理由" onClick={() => setAsking(true)}>
            更改
          </Button>
        </p>
        {props.children(visit.reason)}
      </Show>
      <Show when={asking()}>
        <ReasonDialog
          reason={visit.reason()}
          onConfirm={(reason) => {
            visit.set(reason);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      </Show>
    </>
  );
}

/** Shows what is read for a reason, once that is known; a province reading its own needs none. */
export function WithReason(props: {
  needed: boolean;
  children: (reason: Accessor<string>) => JSX.Element;
}): JSX.Element {
  const session = createSession();
  return (
    <Show when={props.needed} fallback={props.children(() => '')}>
      <Show keyed when={session.isSuccess && session.data?.id} fallback={<Skeleton />}>
        {(person) => <Asked person={person}>{props.children}</Asked>}
      </Show>
    </Show>
  );
}
