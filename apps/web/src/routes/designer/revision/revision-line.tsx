import { formatInstant, Icon } from '@shifan/ui';
import { useQueryClient } from '@tanstack/solid-query';
import { createEffect, createSignal, on, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { ProblemList } from '../problems/problem-list.tsx';

const WATCHED = 1500;
const OTHERWISE = 15_000;

/** Whether what a query holds comes from the measures as data. */
function isOfTheLaw(key: unknown): boolean {
  return typeof key === 'string' && /^(?:law|designer)\./u.test(key) && !/^designer\.(?:revision|problems)$/u.test(key);
}

/** What keeps the last save of the watched folder from being shown. */
function SaveProblems(): JSX.Element {
  const problems = createTrpcQuery(() => ({
    key: ['designer.problems'],
    load: () => api.designer.problems.query(),
    refresh: WATCHED,
  }));
  const found = () => (problems.isSuccess ? problems.data.problems : []);
  return (
    <Show when={found().length > 0}>
      <ProblemList title="刚保存的内容还不能显示，下面仍是上一次能用的内容" problems={found()} />
    </Show>
  );
}

/** Says when the data changed under the page, and has everything that shows them read again; tab and place stay. */
export function RevisionLine(): JSX.Element {
  const client = useQueryClient();
  const [updated, setUpdated] = createSignal<string>();
  const [isWatching, setWatching] = createSignal(false);
  const revision = createTrpcQuery(() => ({
    key: ['designer.revision'],
    load: () => api.designer.revision.query(),
    refresh: isWatching() ? WATCHED : OTHERWISE,
  }));
  createEffect(() => setWatching(revision.isSuccess && revision.data.watching !== null));
  createEffect(
    on(
      () => (revision.isSuccess ? revision.data.revision : undefined),
      (now, before) => {
        if (now === undefined || before === undefined || now === before) return;
        setUpdated(new Date().toISOString());
        void client.invalidateQueries({ predicate: ({ queryKey }) => isOfTheLaw(queryKey[0]) });
      },
    ),
  );
  return (
    <>
      <p role="status" class="flex flex-wrap items-center gap-x-3 text-sm text-muted empty:hidden">
        <Show when={revision.isSuccess && revision.data.watching}>
          {(folder) => (
            <span class="inline-flex items-center gap-1">
              <Icon name="clock" />
              正在跟踪文件夹 {folder()}，保存后这里自动更新。
            </span>
          )}
        </Show>
        <Show when={updated()}>{(at) => <span>内容已于 {formatInstant(at())} 更新。</span>}</Show>
      </p>
      <Show when={revision.isSuccess && revision.data.watching}>
        <SaveProblems />
      </Show>
    </>
  );
}
