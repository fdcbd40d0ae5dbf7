import { Button, Skeleton } from '@shifan/ui';
import type { UseQueryResult } from '@tanstack/solid-query';
import { Match, Switch, type Accessor, type JSX } from 'solid-js';
import type { Failure } from '../api/failure.ts';
import { FailureBox } from './failure-box.tsx';

/** Shows what a query brought; grey lines until then, and what went wrong otherwise. */
export function Loaded<Data>(props: {
  query: UseQueryResult<Data, Failure>;
  children: (data: Accessor<NonNullable<Data>>) => JSX.Element;
  lines?: number;
}): JSX.Element {
  return (
    <Switch fallback={<Skeleton lines={props.lines ?? 6} />}>
      <Match when={props.query.isSuccess && props.query.data}>{(data) => props.children(data)}</Match>
      <Match when={props.query.error}>
        {(failure) => (
          <FailureBox failure={failure()}>
            <p>
              <Button small onClick={() => void props.query.refetch()}>
                再试一次
              </Button>
            </p>
          </FailureBox>
        )}
      </Match>
    </Switch>
  );
}
