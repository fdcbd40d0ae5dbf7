import { Button, DateText } from '@shifan/ui';
import { For, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Download } from '../../../parts/download.tsx';
import { Loaded } from '../../../parts/loaded.tsx';

interface Sheet {
  title: string;
  headedBy: string;
  rows: { name: string; operatorName: string; kindName: string }[];
  printedOn: string;
}

const HEADINGS = ['序号', '平台（基地）名称', '运营主体名称', '创建对象类型（平台、基地）'];

function Paper(props: { sheet: Sheet }): JSX.Element {
  return (
    <div
      class="card overflow-x-auto p-6 md:p-10 print:border-0 print:p-0"
      role="region"
      aria-label="汇总表"
      tabindex={0}
    >
      <div class="mx-auto flex max-w-4xl min-w-[36rem] flex-col gap-4 print:min-w-0">
        <p class="text-center font-serif text-xl font-semibold">{props.sheet.title}</p>
        <p>{props.sheet.headedBy}（盖章）：</p>
        <table class="w-full border-collapse text-center">
          <caption class="sr-only">{props.sheet.title}</caption>
          <thead>
            <tr>
              <For each={HEADINGS}>
                {(heading) => (
                  <th scope="col" class="border border-edge px-3 py-2 font-semibold">
                    {heading}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For
              each={props.sheet.rows}
              fallback={
                <tr>
                  <td colspan={HEADINGS.length} class="border border-edge px-3 py-6 text-muted">
                    还没有推荐
                  </td>
                </tr>
              }
            >
              {(row, index) => (
                <tr>
                  <td class="border border-edge px-3 py-2">{index() + 1}</td>
                  <td class="border border-edge px-3 py-2 text-left">{row.name}</td>
                  <td class="border border-edge px-3 py-2 text-left">{row.operatorName}</td>
                  <td class="border border-edge px-3 py-2">{row.kindName}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <p class="text-right text-sm text-muted">
          制表日期 <DateText day={props.sheet.printedOn} />
        </p>
      </div>
    </div>
  );
}

/** 汇总表 as the official table, to be downloaded, printed and sealed. */
export function SummarySheet(props: { noticeId: string }): JSX.Element {
  const sheet = createTrpcQuery(() => ({
    key: ['recommendation.summarySheet', props.noticeId],
    load: () => api.recommendation.summarySheet.query({ noticeId: props.noticeId }),
  }));
  return (
    <section class="flex flex-col gap-3" aria-labelledby="summary-sheet">
      <div class="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <h2 id="summary-sheet" class="text-lg font-semibold">
          汇总表预览
        </h2>
        <div class="flex flex-wrap gap-2">
          <Download href={`/summary-sheet/${props.noticeId}.docx`}>下载 Word（docx）</Download>
          <Download href={`/summary-sheet/${props.noticeId}.xlsx`}>下载 Excel（xlsx）</Download>
          <Button small icon="print" onClick={() => window.print()}>
            打印汇总表
          </Button>
        </div>
      </div>
      <Loaded query={sheet} lines={4}>
        {(data) => <Paper sheet={data()} />}
      </Loaded>
    </section>
  );
}
