import { completion, formsOf, type SectionCompletion } from '@shifan/forms';
import { yearLabel } from '@shifan/rules';
import { Icon, ProgressBar } from '@shifan/ui';
import { A } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import type { FormPage } from '../../../form/form-pages.ts';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import type { Desk } from './create-desk.ts';
import { MATERIALS } from './materials-slug.ts';

interface SectionListProps {
  desk: Desk;
  pages: readonly FormPage[];
  current: string | undefined;
  hrefOf: (slug: string) => string;
}

function isDone(one: SectionCompletion | undefined): boolean {
  return one !== undefined && one.filled >= one.required && one.issues === 0;
}

function Entry(props: { page: FormPage; list: SectionListProps; done: SectionCompletion | undefined }): JSX.Element {
  const current = () => props.list.current === props.page.slug;
  return (
    <li>
      <A
        href={props.list.hrefOf(props.page.slug)}
        aria-current={current() ? 'page' : undefined}
        class={`flex flex-col gap-0.5 rounded-md border-l-3 px-3 py-2 no-underline hover:bg-action-tint ${current() ? 'border-action bg-action-tint font-semibold text-action' : 'border-transparent text-ink'}`}
      >
        <span class="flex items-start justify-between gap-2">
          {yearLabel(props.page.section.title, props.list.desk.scope().year)}
          <Show when={isDone(props.done)}>
            <span class="shrink-0 text-done">
              <Icon name="check" />
              <span class="sr-only">已填全</span>
            </span>
          </Show>
        </span>
        <Show when={props.done && props.done.required > 0 && !isDone(props.done) ? props.done : undefined}>
          {(done) => (
            <ProgressBar
              label={`${props.page.section.title}必填项`}
              value={done().filled}
              max={done().required}
              text={`${done().filled}/${done().required} 项`}
            />
          )}
        </Show>
      </A>
    </li>
  );
}

/** The sections of the application's forms with how far each has come. */
export function SectionList(props: SectionListProps): JSX.Element {
  const wide = createMediaQuery('(min-width: 64rem)');
  const done = createMemo(() => {
    const scope = props.desk.scope();
    return new Map(
      formsOf(scope.plugin, scope.kind).map((form) => [form.id, completion(form, props.desk.settled(), scope)]),
    );
  });
  const ofForm = (form: string) => props.pages.filter((page) => page.form.id === form);
  const missing = () => props.desk.state().materials.filter((material) => material.status === 'missing').length;
  return (
    <details open={wide()} class="card p-3 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-7rem)] lg:overflow-y-auto">
      <summary class="px-2 py-1 font-semibold">填写进度</summary>
      <nav aria-label="表格各部分" class="flex flex-col gap-2 pt-2 text-sm">
        <For each={formsOf(props.desk.scope().plugin, props.desk.scope().kind)}>
          {(form) => (
            <div>
              <p class="px-3 py-1 text-xs text-muted">{form.role === 'creation-plan' ? '创建方案' : '申请表'}</p>
              <ol>
                <For each={ofForm(form.id)}>
                  {(page) => (
                    <Entry
                      page={page}
                      list={props}
                      done={done()
                        .get(form.id)
                        ?.find((one) => one.section === page.section.id)}
                    />
                  )}
                </For>
              </ol>
            </div>
          )}
        </For>
        <div>
          <p class="px-3 py-1 text-xs text-muted">材料</p>
          <A
            href={props.hrefOf(MATERIALS)}
            aria-current={props.current === MATERIALS ? 'page' : undefined}
            class={`flex justify-between gap-2 rounded-md border-l-3 px-3 py-2 no-underline hover:bg-action-tint ${props.current === MATERIALS ? 'border-action bg-action-tint font-semibold text-action' : 'border-transparent text-ink'}`}
          >
            申报材料
            <Show when={missing() > 0} fallback={<Icon name="check" class="mt-1 text-done" />}>
              <span class="text-muted">缺 {missing()} 项</span>
            </Show>
          </A>
        </div>
      </nav>
    </details>
  );
}
