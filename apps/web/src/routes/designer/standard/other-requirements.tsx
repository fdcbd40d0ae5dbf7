import { findAuthority, type Preference } from '@shifan/rules';
import { For, Show, type JSX } from 'solid-js';
import { ArticleLink } from '../article-link.tsx';
import type { Design } from '../design.ts';

const EFFECTS: Record<Preference['effect'], string> = {
  flag: '向决定机关注明，由人考虑',
  'between-equals': '条件相当时优先',
  relaxable: '不满足的，可以放宽',
};

function placesOf(prefixes: readonly string[] | undefined): string {
  return (prefixes ?? []).map((prefix) => findAuthority(prefix.padEnd(6, '0'))?.name ?? prefix).join('、');
}

/** What the plan is judged by: questions to a person, never a score. */
export function PlanRubric(props: { design: Design }): JSX.Element {
  return (
    <Show when={props.design.plugin.planRubric.length > 0}>
      <section class="flex flex-col gap-3" aria-labelledby="rubric">
        <h2 id="rubric" class="text-lg font-semibold">
          创建方案评价要求
        </h2>
        <ul class="card flex flex-col">
          <For each={props.design.plugin.planRubric}>
            {(part) => (
              <li
                id={`rubric-${part.id}`}
                tabindex={-1}
                class="flex flex-col gap-1 border-b border-line px-5 py-4 last:border-b-0"
              >
                <h3 class="font-semibold">{part.title}</h3>
                <ul class="list-disc pl-5">
                  <For each={part.prompts}>{(prompt) => <li>{prompt}</li>}</For>
                </ul>
                <p class="text-sm">
                  <ArticleLink design={props.design} citation={part.citation} quote />
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** Tilts, priorities and relaxations: where they hold and what they do. */
export function Preferences(props: { design: Design }): JSX.Element {
  return (
    <Show when={props.design.plugin.preferences.length > 0}>
      <section class="flex flex-col gap-3" aria-labelledby="preferences">
        <h2 id="preferences" class="text-lg font-semibold">
          倾斜、优先和放宽
        </h2>
        <ul class="card flex flex-col">
          <For each={props.design.plugin.preferences}>
            {(preference) => (
              <li
                id={`preference-${preference.id}`}
                tabindex={-1}
                class="flex flex-col gap-1 border-b border-line px-5 py-4 last:border-b-0"
              >
                <h3 class="font-semibold">{preference.title}</h3>
                <p>
                  {EFFECTS[preference.effect]}。适用地区：
                  {preference.divisions ? placesOf(preference.divisions) : '全部'}
                  <Show when={preference.exceptDivisions}>{(except) => <>，不含{placesOf(except())}</>}</Show>。
                </p>
                <p class="text-sm text-muted">地区范围的来源：{preference.source}</p>
                <p class="text-sm">
                  <ArticleLink design={props.design} citation={preference.citation} quote />
                </p>
                <Show when={preference.interpretation}>
                  {(reading) => <p class="border-l-2 border-line pl-3 text-sm text-muted">{reading()}</p>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

/** Parts of the law that are not held, and what follows. */
export function NotHeld(props: { design: Design }): JSX.Element {
  return (
    <Show when={props.design.plugin.notHeld.length > 0}>
      <section class="flex flex-col gap-3" aria-labelledby="not-held">
        <h2 id="not-held" class="text-lg font-semibold">
          没有取得原文的部分
        </h2>
        <ul class="card flex flex-col">
          <For each={props.design.plugin.notHeld}>
            {(part) => (
              <li class="border-b border-line px-5 py-4 last:border-b-0">
                <span class="font-semibold">{part.what}</span>
                <span class="block text-muted">{part.consequence}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
