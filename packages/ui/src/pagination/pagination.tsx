import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { buttonClass } from '../button/button-class.ts';

/** Pages of a list; each page is an address. */
export function Pagination(props: {
  page: number;
  pageSize: number;
  total: number;
  hrefOf: (page: number) => string;
  unit?: string;
}): JSX.Element {
  const pages = () => Math.max(1, Math.ceil(props.total / props.pageSize));
  return (
    <nav aria-label="翻页" class="flex flex-wrap items-center gap-3 pt-4 print:hidden">
      <span class="text-sm text-muted">
        共 {props.total} {props.unit ?? '条'}，第 {props.page} 页，共 {pages()} 页
      </span>
      <Show when={props.page > 1}>
        <A class={buttonClass('plain', true)} href={props.hrefOf(props.page - 1)}>
          上一页
        </A>
      </Show>
      <Show when={props.page < pages()}>
        <A class={buttonClass('plain', true)} href={props.hrefOf(props.page + 1)}>
          下一页
        </A>
      </Show>
    </nav>
  );
}
