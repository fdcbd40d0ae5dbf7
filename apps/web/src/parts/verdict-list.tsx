import { createMemo, For, type JSX } from 'solid-js';
import { VerdictCard, type VerdictView } from './verdict-card.tsx';
import { verdictWord } from './verdict-mark.tsx';

const STATUSES = ['met', 'unmet', 'missing', 'relaxable', 'judgement'];

/** What stands under each heading, in the order it comes in. */
export function groupsOf<V extends { group: string }>(verdicts: readonly V[]): [string, V[]][] {
  const groups = new Map<string, V[]>();
  for (const verdict of verdicts) groups.set(verdict.group, [...(groups.get(verdict.group) ?? []), verdict]);
  return [...groups];
}

/** How many criteria have each verdict, in words. */
export function VerdictCounts(props: { verdicts: readonly VerdictView[] }): JSX.Element {
  const counts = createMemo(() =>
    STATUSES.map((status) => ({
      word: verdictWord(status),
      count: props.verdicts.filter((verdict) => verdict.status === status).length,
    })).filter((one) => one.count > 0),
  );
  return (
    <p class="text-sm text-muted">
      {counts()
        .map((one) => `${one.word} ${one.count} 项`)
        .join('，')}
    </p>
  );
}

/** Verdicts under the headings of their standard. */
export function VerdictList<V extends VerdictView>(props: {
  verdicts: readonly V[];
  hrefOf?: ((key: string) => string) | undefined;
  /** What stands below a verdict, e.g. the place to judge. */
  after?: (verdict: V) => JSX.Element;
}): JSX.Element {
  const groups = createMemo(() => groupsOf(props.verdicts));
  return (
    <For each={groups()}>
      {([group, verdicts]) => (
        <section aria-label={group}>
          <h3 class="border-b border-edge pt-3 pb-1 text-sm text-muted">{group}</h3>
          <For each={verdicts}>
            {(verdict) => (
              <VerdictCard verdict={verdict} hrefOf={props.hrefOf}>
                {props.after?.(verdict)}
              </VerdictCard>
            )}
          </For>
        </section>
      )}
    </For>
  );
}
