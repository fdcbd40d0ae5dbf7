import type { Clause } from '@shifan/api';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { clauseHref } from './clause-href.ts';

/** A clause with its operative words; it opens the article. */
export function ClauseLink(props: { clause: Clause; quote?: boolean }): JSX.Element {
  return (
    <span>
      <A class="link" href={clauseHref(props.clause)}>
        {props.clause.document} {props.clause.clause}
      </A>
      <Show when={(props.quote ?? true) && props.clause.quote}>{(quote) => <>：“{quote()}”</>}</Show>
    </span>
  );
}
