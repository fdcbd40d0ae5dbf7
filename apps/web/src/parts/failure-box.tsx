import { RefusalBox } from '@shifan/ui';
import { A, useLocation } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { isOurFault, type Failure } from '../api/failure.ts';
import { clauseHref } from './clause-href.ts';
import { whatToDo } from './what-to-do.ts';

/** A failure in full: what happened, by which clause, what to do, and where the fault is the system's, the number to quote to support. */
export function FailureBox(props: { failure: Failure; children?: JSX.Element }): JSX.Element {
  const location = useLocation();
  const clause = () => {
    const found = props.failure.clause;
    return found && { text: `${found.document} ${found.clause}`, quote: found.quote, href: clauseHref(found) };
  };
  return (
    <RefusalBox what={props.failure.message} clause={clause()} todo={whatToDo(props.failure.code)}>
      <Show when={props.failure.issues.length > 0}>
        <ul class="list-disc pl-5">
          <For each={props.failure.issues}>{(issue) => <li>{issue.message}</li>}</For>
        </ul>
      </Show>
      <Show when={['UNAUTHENTICATED', 'SESSION_EXPIRED'].includes(props.failure.code)}>
        <p>
          <A class="link" href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>
            去登录
          </A>
          ，登录后回到这一页。
        </p>
      </Show>
      {props.children}
      <Show when={isOurFault(props.failure) && props.failure.requestId}>
        {(id) => <p class="text-sm text-muted">如需帮助，请报编号 {id()}</p>}
      </Show>
    </RefusalBox>
  );
}
