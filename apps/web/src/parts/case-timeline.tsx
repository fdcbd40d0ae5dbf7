import type { TimelineEntry } from '@shifan/api';
import { Timeline, type TimelineItem } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { ClauseLink } from './clause-link.tsx';

function Detail(props: { entry: TimelineEntry }): JSX.Element {
  return (
    <>
      <Show when={props.entry.actorName}>{(name) => <p class="text-muted">{name()}</p>}</Show>
      <Show when={props.entry.detail}>{(detail) => <p class="whitespace-pre-wrap">{detail()}</p>}</Show>
      <Show when={props.entry.clause}>
        {(clause) => (
          <p class="text-muted">
            依据 <ClauseLink clause={clause()} quote={false} />
          </p>
        )}
      </Show>
    </>
  );
}

function item(entry: TimelineEntry): TimelineItem {
  return {
    when: entry.when,
    day: entry.on ?? undefined,
    provisional: entry.provisional,
    title: entry.title,
    detail: <Detail entry={entry} />,
  };
}

/** A case's past, present and future with the clauses they rest on. */
export function CaseTimeline(props: { entries: readonly TimelineEntry[] }): JSX.Element {
  return <Timeline label="办理进展" items={props.entries.map(item)} />;
}
