import type { OpenCall } from '@shifan/api';
import { ButtonLink, DateText, EmptyState } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { createSession } from '../../../shell/session.ts';

function Deadlines(props: { call: OpenCall }): JSX.Element {
  return (
    <ul class="flex flex-col gap-2">
      <For each={props.call.deadlines}>
        {(deadline) => (
          <li class="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span class="sm:min-w-52">{deadline.levelName}截止</span>
            <DateText day={deadline.lastDay} />
            <DaysLeft days={deadline.workingDaysLeft} passed={deadline.passed} />
          </li>
        )}
      </For>
    </ul>
  );
}

function Call(props: { call: OpenCall }): JSX.Element {
  return (
    <li class="card flex flex-col gap-3 p-6">
      <div>
        <h3 class="text-lg font-semibold">{props.call.title}</h3>
        <p class="text-sm text-muted">
          {props.call.issuedBy} · {props.call.documentNumber} · <DateText day={props.call.issuedOn} />
        </p>
      </div>
      <p>
        可申报：{props.call.kinds.map((kind) => kind.name).join('、')}；自
        <DateText day={props.call.opensOn} />
        起申报
      </p>
      <Deadlines call={props.call} />
      <p>
        <A class="link" href={`/law/${props.call.jurisdiction}`}>
          看办法和通知的条文
        </A>
      </p>
    </li>
  );
}

/** Calls that are open, each with its closing days and the working days left. */
export function OpenCalls(): JSX.Element {
  const calls = createTrpcQuery(() => ({ key: ['notices.open'], load: () => api.notices.open.query() }));
  const session = createSession();
  const start = (): string =>
    session.isSuccess && session.data?.role === 'operator-clerk' ? '/files/new' : '/sign-in?next=%2Ffiles%2Fnew';
  const mayApply = (): boolean => !session.isSuccess || !session.data || session.data.role === 'operator-clerk';
  return (
    <section class="flex flex-col gap-4" aria-labelledby="open-calls">
      <div class="flex flex-wrap items-center justify-between gap-3">
        <h2 id="open-calls" class="text-xl font-semibold">
          正在申报的通知
        </h2>
        <Show when={mayApply()}>
          <ButtonLink look="main" href={start()}>
            开始申报
          </ButtonLink>
        </Show>
      </div>
      <Loaded query={calls}>
        {(data) => (
          <Show
            when={data().length > 0}
            fallback={<EmptyState title="目前没有正在申报的通知">年度通知发布后会列在这里。</EmptyState>}
          >
            <ul class="flex flex-col gap-4">
              <For each={data()}>{(call) => <Call call={call} />}</For>
            </ul>
          </Show>
        )}
      </Loaded>
    </section>
  );
}
