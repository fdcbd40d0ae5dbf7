import type { PublicNoticeDto } from '@shifan/api';
import { DateText, StatusMark } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { NOTICE_OUTCOMES } from '../../../parts/notice-outcomes.ts';

const HEADINGS = ['序号', '推荐地区', '平台（基地）名称', '运营主体名称', '类型'];

/** The list as it is posted: on paper, title, list and how to object; on screen also what became of each unit. */
export function PostingList(props: { notice: PublicNoticeDto }): JSX.Element {
  const settled = () => props.notice.items.some((item) => item.outcome !== null);
  const cell = 'border border-edge px-3 py-2';
  return (
    <section class="flex flex-col gap-3" aria-label="公示名单">
      <p class="hidden text-center font-serif text-2xl font-semibold print:block">{props.notice.title}</p>
      <p class="hidden indent-8 leading-8 print:block">
        现将名单予以公示，公示期自 <DateText day={props.notice.firstDay} /> 至 <DateText day={props.notice.lastDay} />
        ，共 {props.notice.workingDays} 个工作日。公示期间，任何单位和个人对名单有异议的，可以提出，并写明事实。
      </p>
      <div class="overflow-x-auto bg-white" role="region" aria-label="名单" tabindex={0}>
        <table class="w-full border-collapse text-left">
          <caption class="sr-only">公示名单，按行政区划代码、再按名称排列</caption>
          <thead>
            <tr>
              <For each={HEADINGS}>
                {(heading) => (
                  <th scope="col" class={`${cell} bg-ground text-sm font-semibold whitespace-nowrap`}>
                    {heading}
                  </th>
                )}
              </For>
              <Show when={settled()}>
                <th scope="col" class={`${cell} min-w-48 bg-ground text-sm font-semibold print:hidden`}>
                  结果
                </th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={props.notice.items}>
              {(item, index) => (
                <tr>
                  <td class={cell}>{index() + 1}</td>
                  <td class={`${cell} whitespace-nowrap`}>{item.authorityName}</td>
                  <td class={`${cell} min-w-48`}>{item.name}</td>
                  <td class={`${cell} min-w-48`}>{item.operatorName}</td>
                  <td class={`${cell} whitespace-nowrap`}>{item.kindName}</td>
                  <Show when={settled()}>
                    <td class={`${cell} print:hidden`}>
                      <Show when={item.outcome} fallback="待确认">
                        {(outcome) => (
                          <StatusMark tone={outcome() === 'confirmed' ? 'done' : 'plain'}>
                            {NOTICE_OUTCOMES[props.notice.phase][outcome()]}
                          </StatusMark>
                        )}
                      </Show>
                    </td>
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="hidden self-end pt-8 text-right leading-9 print:block">
        {props.notice.publishedBy}
        <br />
        <DateText day={props.notice.firstDay} />
      </p>
    </section>
  );
}
