import type { OldTitleDto } from '@shifan/api';
import { DateText } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { OldTitleStatus } from '../../../parts/old-title-status.tsx';
import { createOwnOldTitles } from './own-old-titles.ts';

function Row(props: { title: OldTitleDto }): JSX.Element {
  return (
    <li class="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-b-0">
      <span class="min-w-0">
        <A class="link font-semibold" href={`/files/old-titles/${props.title.id}`}>
          {props.title.name}
        </A>
        <span class="block text-sm text-muted">
          {props.title.kindName}，{props.title.documentNumber}，<DateText day={props.title.grantedOn} /> 认定
        </span>
      </span>
      <OldTitleStatus title={props.title} />
    </li>
  );
}

/** The titles the operator was granted under measures that were repealed; nothing at all where there are none. */
export function OldTitlesBox(): JSX.Element {
  const titles = createOwnOldTitles();
  const rows = () => (titles.isSuccess ? (titles.data ?? []) : []);
  return (
    <Show when={rows().length > 0}>
      <section class="card flex flex-col gap-1 p-4" aria-labelledby="old-titles">
        <h2 id="old-titles" class="font-semibold">
          旧称号
        </h2>
        <p class="text-sm text-muted">
          依据已废止的办法认定。可以用它开始新的申报：已知的情况自动带入，并对照新的标准看还差什么。
        </p>
        <ul>
          <For each={rows()}>{(title) => <Row title={title} />}</For>
        </ul>
      </section>
    </Show>
  );
}
