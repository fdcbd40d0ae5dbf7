import type { DesignVersionDto } from '@shifan/api';
import { InstantText, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import type { Design } from '../design.ts';
import { compareHref, designHref } from '../design-href.ts';
import { BundleCard } from './bundle-card.tsx';
import { ProposeBundle } from './propose-bundle.tsx';
import { createVersionsQuery } from './versions-query.ts';

const ORIGINS: Record<DesignVersionDto['origin'], string> = {
  release: '随软件发布',
  bundle: '两人核准安装',
  watch: '跟踪文件夹时保存',
};

function columnsOf(jurisdiction: string): TableColumn<DesignVersionDto>[] {
  return [
    {
      key: 'number',
      header: '版本',
      tight: true,
      cell: (row) => (
        <>
          <A class="link" href={designHref({ jurisdiction, version: row.newest ? '' : row.version })}>
            {row.number}
          </A>
          <Show when={row.newest}>
            <span class="ml-2">
              <StatusMark tone="done">现用</StatusMark>
            </span>
          </Show>
        </>
      ),
    },
    {
      key: 'hash',
      header: '校验码（国密 SM3）',
      cell: (row) => <span class="font-mono text-sm break-all">{row.contentHash}</span>,
    },
    { key: 'installed', header: '安装时间', cell: (row) => <InstantText at={row.installedAt} /> },
    {
      key: 'origin',
      header: '怎样来的',
      cell: (row) => (
        <>
          {ORIGINS[row.origin]}
          <Show when={row.proposedBy}>{(name) => <span class="block text-sm text-muted">提出：{name()}</span>}</Show>
          <Show when={row.approvedBy}>{(name) => <span class="block text-sm text-muted">核准：{name()}</span>}</Show>
        </>
      ),
    },
    {
      key: 'compare',
      header: '比较',
      tight: true,
      cell: (row) => (
        <Show when={!row.newest} fallback={<span class="text-muted">—</span>}>
          <A class="link" href={compareHref({ left: jurisdiction, leftVersion: row.version, right: jurisdiction })}>
            与现用比较
          </A>
        </Show>
      ),
    },
  ];
}

function Bundles(props: { design: Design }): JSX.Element {
  const bundles = createTrpcQuery(() => ({
    key: ['designer.bundles', props.design.plugin.id],
    keepEqual: true,
    load: () => api.designer.bundles.query({ jurisdiction: props.design.plugin.id }),
  }));
  return (
    <section class="flex flex-col gap-4" aria-labelledby="bundles">
      <h2 id="bundles" class="text-lg font-semibold">
        提出和核准
      </h2>
      <ProposeBundle design={props.design} />
      <Loaded query={bundles} lines={3}>
        {(data) => (
          <Show when={data().length > 0} fallback={<p class="text-muted">还没有提出过新版本。</p>}>
            <h3 class="font-semibold">提出过的版本</h3>
            <ul class="flex flex-col gap-4">
              <For each={data()}>{(bundle) => <BundleCard bundle={bundle} />}</For>
            </ul>
          </Show>
        )}
      </Loaded>
    </section>
  );
}

/** Every version with its hash and origin, and how a new one is installed without a release. */
export function VersionsTab(props: { design: Design }): JSX.Element {
  const versions = createVersionsQuery(() => props.design.plugin.id);
  return (
    <div class="flex flex-col gap-8">
      <section class="flex flex-col gap-3" aria-labelledby="versions">
        <h2 id="versions" class="text-lg font-semibold">
          安装过的版本
        </h2>
        <p class="max-w-3xl text-muted">申报从受理起按当时的版本办理，安装新版本不改变已受理的申报。</p>
        <Loaded query={versions}>
          {(data) => (
            <Table
              caption="版本，先安装的在前"
              captionHidden
              columns={columnsOf(props.design.plugin.id)}
              rows={data()}
            />
          )}
        </Loaded>
      </section>
      <Bundles design={props.design} />
    </div>
  );
}
