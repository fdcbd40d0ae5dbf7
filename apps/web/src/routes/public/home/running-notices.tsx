import { DateText, EmptyState } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { Loaded } from '../../../parts/loaded.tsx';

/** Public notices that run, with the working days left for an objection. */
export function RunningNotices(): JSX.Element {
  const notices = createTrpcQuery(() => ({
    key: ['publicNotices.list', 'running'],
    load: () => api.publicNotices.list.query({ status: 'running' }),
  }));
  return (
    <section class="flex flex-col gap-4" aria-labelledby="running-notices">
      <div class="flex flex-wrap items-center justify-between gap-3">
        <h2 id="running-notices" class="text-xl font-semibold">
          正在公示
        </h2>
        <span class="flex flex-wrap gap-x-6">
          <A class="link" href="/notices">
            全部公示和结果
          </A>
          <A class="link" href="/objections">
            查询异议的处理结果
          </A>
        </span>
      </div>
      <Loaded query={notices} lines={3}>
        {(data) => (
          <Show
            when={data().length > 0}
            fallback={
              <EmptyState title="目前没有正在公示的名单">公示期间，任何人都可以查看名单、提出异议。</EmptyState>
            }
          >
            <ul class="flex flex-col gap-4">
              <For each={data()}>
                {(notice) => (
                  <li class="card flex flex-col gap-2 p-6">
                    <h3 class="text-lg font-semibold">
                      <A class="link" href={`/notices/${notice.id}`}>
                        {notice.title}
                      </A>
                    </h3>
                    <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <span>
                        {notice.publishedBy}，共 {notice.items.length} 个；公示到
                        <DateText day={notice.lastDay} />
                        24:00
                      </span>
                      <DaysLeft days={notice.workingDaysLeft} />
                    </p>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Loaded>
    </section>
  );
}
