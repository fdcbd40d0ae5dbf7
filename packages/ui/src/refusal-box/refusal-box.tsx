import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Alert } from '../alert/alert.tsx';

export interface RefusalBoxProps {
  /** What happened. */
  what: string;
  /** Where the law says so, its operative words, and where to read them. */
  clause?: { text: string; quote?: string | undefined; href: string } | undefined;
  /** What to do now. */
  todo?: string | undefined;
  children?: JSX.Element;
}

/** A refusal: what happened, why by which clause, and what to do. */
export function RefusalBox(props: RefusalBoxProps): JSX.Element {
  return (
    <Alert tone="refusal" title={props.what}>
      <Show when={props.clause}>
        {(clause) => (
          <p>
            依据：
            <A class="link" href={clause().href}>
              {clause().text}
            </A>
            <Show when={clause().quote}>{(quote) => <>：“{quote()}”</>}</Show>
          </p>
        )}
      </Show>
      <Show when={props.todo}>{(todo) => <p>怎么办：{todo()}</p>}</Show>
      {props.children}
    </Alert>
  );
}
