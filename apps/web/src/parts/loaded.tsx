import { Button, Skeleton } from '@shifan/ui';
import type { UseQueryResult } from '@tanstack/solid-query';
import { Match, Show, Switch, type Accessor, type JSX } from 'solid-js';
import { isOurFault, isPassing, type Failure } from '../api/failure.ts';
import { FailureBox } from './failure-box.tsx';
import { Page } from './page.tsx';

function Retry(props: { failure: Failure; query: { refetch: () => Promise<unknown> } }): JSX.Element {
  return (
    <FailureBox failure={props.failure}>
      <Show when={isPassing(props.failure) || isOurFault(props.failure)}>
        <p>
          <Button small onClick={() => void props.query.refetch()}>
            再试一次
          </Button>
        </p>
      </Show>
    </FailureBox>
  );
}

/** Shows what a query brought; grey lines until then, and what went wrong otherwise. */
export function Loaded<Data>(props: {
  query: UseQueryResult<Data, Failure>;
  children: (data: Accessor<NonNullable<Data>>) => JSX.Element;
  lines?: number;
  /** The page's title, where what is loaded is the whole page; a failure needs a heading too. */
  page?: string;
}): JSX.Element {
  return (
    <Switch fallback={<Skeleton lines={props.lines ?? 6} />}>
      <Match when={props.query.isSuccess && props.query.data}>{(data) => props.children(data)}</Match>
      <Match when={props.query.error}>
        {(failure) => (
          <Show when={props.page} fallback={<Retry failure={failure()} query={props.query} />}>
            {(title) => (
              <Page title={title()}>
                <Retry failure={failure()} query={props.query} />
              </Page>
            )}
          </Show>
        )}
      </Match>
    </Switch>
  );
}
