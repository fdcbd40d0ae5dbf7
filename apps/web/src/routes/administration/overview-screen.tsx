import type { CheckItem } from '@shifan/api';
import { ButtonLink, StatusMark } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { createOverview, type Overview } from './overview-query.ts';

function Item(props: { item: CheckItem }): JSX.Element {
  return (
    <li class="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line p-4 last:border-b-0">
      <span class="w-24 shrink-0">
        <StatusMark tone={props.item.done ? 'done' : 'action'}>{props.item.done ? '已就绪' : '还没有'}</StatusMark>
      </span>
      <span class="min-w-0 flex-1 basis-64">
        <span class="block font-semibold">{props.item.title}</span>
        <span class="block text-muted">{props.item.detail}</span>
        <Show when={props.item.by}>
          {(by) => <span class="block text-sm text-muted">由{by()}办理，系统管理员不能代办。</span>}
        </Show>
      </span>
      <Show when={props.item.href}>
        {(href) => (
          <A class="link" href={href()} aria-label={`${props.item.title}：查看和办理`}>
            查看和办理
          </A>
        )}
      </Show>
    </li>
  );
}

function Checklist(props: { overview: Overview }): JSX.Element {
  const open = () => props.overview.checklist.filter((item) => !item.done).length;
  return (
    <section class="flex flex-col gap-3" aria-labelledby="checklist">
      <h2 id="checklist" class="text-lg font-semibold">
        {open() === 0 ? '各项都已就绪，可以申报和办理' : `开始使用之前还差${open()}项`}
      </h2>
      <ol class="card list-none p-0">
        <For each={props.overview.checklist}>{(item) => <Item item={item} />}</For>
      </ol>
    </section>
  );
}

/** Where an administrator starts: what is there, and what is still to be done before people can apply. */
export function AdministrationScreen(): JSX.Element {
  const overview = createOverview();
  return (
    <Loaded query={overview} page="系统管理">
      {(data) => (
        <Page
          title={`系统管理：${data().authority.name}`}
          lead="管理本机关的单位、人员、角色和运营主体。系统管理员不看申报内容，也不办理申报；每一项改动都留有记录。"
          aside={
            <Show when={data().tenants}>
              <ButtonLink href="/administration/authorities">各地主管部门</ButtonLink>
            </Show>
          }
        >
          <Checklist overview={data()} />
        </Page>
      )}
    </Loaded>
  );
}
