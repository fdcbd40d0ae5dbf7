import type { ImpactChangeDto, ImpactCountDto } from '@shifan/api';
import type { Plugin } from '@shifan/rules';
import { Alert, Icon, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import type { api } from '../../../api/client.ts';
import { STAGE_NAMES } from '../../../parts/stage-names.ts';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { STANDARDS } from '../standard/kind-and-stage.ts';

type Impact = Awaited<ReturnType<typeof api.designer.impact.query>>;

function standardName(stage: string): string {
  return Object.entries(STANDARDS).find(([id]) => id === stage)?.[1] ?? stage;
}

function kindName(plugin: Plugin, kind: string): string {
  return plugin.kinds.find(({ id }) => id === kind)?.name ?? kind;
}

function countColumns(plugin: Plugin): TableColumn<ImpactCountDto>[] {
  return [
    { key: 'authority', header: '地区', cell: (row) => row.authorityName },
    { key: 'kind', header: '类型', cell: (row) => kindName(plugin, row.kind) },
    { key: 'stage', header: '对照的标准', cell: (row) => standardName(row.stage) },
    { key: 'examined', header: '在办', unit: '件', align: 'right', cell: (row) => row.examined },
    { key: 'changed', header: '判断会改变', unit: '件', align: 'right', cell: (row) => row.changed },
  ];
}

function Before(props: { status: string | null }): JSX.Element {
  return (
    <Show when={props.status} fallback={<span class="text-muted">没有这一项</span>}>
      {(status) => <VerdictMark status={status()} />}
    </Show>
  );
}

function caseColumns(plugin: Plugin): TableColumn<ImpactChangeDto>[] {
  return [
    { key: 'division', header: '地区', tight: true, cell: (row) => row.divisionName },
    {
      key: 'name',
      header: '名称',
      width: 'w-[28%]',
      cell: (row) => (
        <A class="link" href={`/cases/${row.tenantId}/${row.caseId}?tab=standard`}>
          {row.name}
        </A>
      ),
    },
    { key: 'kind', header: '类型', tight: true, cell: (row) => kindName(plugin, row.kind) },
    { key: 'stage', header: '进展', tight: true, cell: (row) => STAGE_NAMES[row.stage] ?? standardName(row.stage) },
    {
      key: 'criteria',
      header: '哪些判断会改变',
      cell: (row) => (
        <ul class="flex flex-col gap-2">
          <For each={row.criteria}>
            {(one) => (
              <li class="flex flex-wrap items-center gap-2">
                <span>{one.criterion === 'overall' ? '总的结果' : one.title}：</span>
                <Before status={one.before} />
                <Icon name="right" />
                <span class="sr-only">变为</span>
                <Before status={one.after} />
              </li>
            )}
          </For>
        </ul>
      ),
    },
  ];
}

/** How many open cases would be judged otherwise, and which of them the reader may open. */
export function ImpactResult(props: { impact: Impact; plugin: Plugin }): JSX.Element {
  const changed = () => props.impact.changed.length + props.impact.more;
  return (
    <div class="flex flex-col gap-6" aria-live="polite">
      <Alert
        quiet
        tone={changed() > 0 ? 'action' : 'plain'}
        title={`看了 ${props.impact.examined} 件在办的，其中 ${changed()} 件的判断会改变。`}
      >
        <p class="text-sm">
          只看您有权查看的、已经提交而没有办结的申报。每件按它自己的版本和现在的填报各判断一次，只比较结果，不改动任何申报；人已作出的判断照旧。
        </p>
      </Alert>
      <section class="flex flex-col gap-3" aria-labelledby="counts">
        <h2 id="counts" class="text-lg font-semibold">
          按地区、类型和标准
        </h2>
        <Table
          caption="按行政区划代码排列，不排名次"
          captionHidden
          columns={countColumns(props.plugin)}
          rows={props.impact.counts}
          empty="没有在办的申报。"
        />
      </section>
      <Show when={changed() > 0}>
        <section class="flex flex-col gap-3" aria-labelledby="changed">
          <h2 id="changed" class="text-lg font-semibold">
            判断会改变的申报
          </h2>
          <Table
            caption="判断会改变的申报，按行政区划代码、再按名称排列"
            captionHidden
            columns={caseColumns(props.plugin)}
            rows={props.impact.changed}
          />
          <Show when={props.impact.more > 0}>
            <p class="text-muted">还有 {props.impact.more} 件没有列出，上表的件数都已计入。</p>
          </Show>
        </section>
      </Show>
    </div>
  );
}
