import { createMemo, For, Show, type JSX } from 'solid-js';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import type { ImportView } from './create-import.ts';
import { problemsHref, type ProblemFilter } from './problem-filter.ts';

const SEVERITIES = [
  { severity: 'error', label: '错误' },
  { severity: 'warning', label: '提醒' },
] as const;

/** The kinds of problems with how often each occurs, errors before warnings; each narrows the list. */
export function ProblemKinds(props: { view: ImportView; filter: ProblemFilter }): JSX.Element {
  const hrefOf = (filter: Partial<ProblemFilter>) => problemsHref(props.view.import.id, filter);
  const groups = createMemo(() =>
    SEVERITIES.map(({ severity, label }) => {
      const kinds = props.view.problems.filter((kind) => kind.severity === severity);
      return { severity, label, kinds, count: kinds.reduce((sum, kind) => sum + kind.count, 0) };
    }).filter(({ count }) => count > 0),
  );
  const all = () => groups().reduce((sum, group) => sum + group.count, 0);
  const wide = createMediaQuery('(min-width: 48rem)');
  const isChosen = (severity: string, code: string) => props.filter.severity === severity && props.filter.code === code;
  return (
    <nav aria-label="按问题种类筛选" class="flex flex-col gap-2">
      <span class="flex flex-wrap gap-2">
        <FilterChoice
          stay
          href={hrefOf({})}
          chosen={!props.filter.severity && !props.filter.code}
          label="全部问题"
          count={all()}
        />
        <For each={groups()}>
          {({ severity, label, count }) => (
            <FilterChoice
              stay
              href={hrefOf({ severity })}
              chosen={isChosen(severity, '')}
              label={`全部${label}`}
              count={count}
            />
          )}
        </For>
      </span>
      <For each={groups()}>
        {({ severity, label, kinds }) => (
          <details open={wide() || kinds.some(({ code }) => isChosen(severity, code))}>
            <summary class="link text-sm">
              {label}的种类（{kinds.length} 种）
            </summary>
            <ul class="flex flex-wrap gap-2 pt-2">
              <For each={kinds}>
                {({ code, name, count }) => (
                  <li>
                    <FilterChoice
                      stay
                      href={hrefOf({ severity, code })}
                      chosen={isChosen(severity, code)}
                      label={name}
                      count={count}
                    />
                  </li>
                )}
              </For>
            </ul>
          </details>
        )}
      </For>
      <Show when={props.filter.code}>
        <p class="text-sm text-muted">只看一种问题；点“全部问题”看全部。</p>
      </Show>
    </nav>
  );
}
