import type { RefusalDto } from '@shifan/api';
import { Show, type JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';

/** Why something is not allowed, in one line, with its clause. */
export function RefusalText(props: { refusal: RefusalDto }): JSX.Element {
  return (
    <span class="text-sm">
      {props.refusal.message}
      <Show when={props.refusal.clause}>
        {(clause) => (
          <span class="block text-muted">
            依据 <ClauseLink clause={clause()} />
          </span>
        )}
      </Show>
    </span>
  );
}
