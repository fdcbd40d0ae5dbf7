import { findAuthority } from '@shifan/rules';
import { ButtonLink, Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { LawStatus } from '../../../parts/law-status.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { compareHref, designHref, impactHref } from '../design-href.ts';
import { RevisionLine } from '../revision/revision-line.tsx';
import { VersionText } from '../version-text.tsx';
import { inOrder } from './in-order.ts';
import { createJurisdictionsQuery, type JurisdictionRow } from './jurisdictions-query.ts';

function authorityName(code: string | null): string {
  return code === null ? '全国' : (findAuthority(code)?.name ?? code);
}

const COLUMNS: TableColumn<JurisdictionRow>[] = [
  { key: 'authority', header: '适用地区', tight: true, cell: (row) => authorityName(row.authority) },
  {
    key: 'title',
    header: '办法',
    cell: (row) => (
      <>
        <A class="link" href={designHref({ jurisdiction: row.id })}>
          {row.title}
        </A>
        <span class="block text-sm text-muted">
          {row.issuedBy} · {row.documentNumber}
        </span>
      </>
    ),
  },
  { key: 'status', header: '状态', tight: true, cell: (row) => <LawStatus status={row.status} /> },
  { key: 'kinds', header: '类型', cell: (row) => row.kinds.map((kind) => kind.name).join('、') },
  { key: 'version', header: '现用版本', tight: true, cell: (row) => <VersionText version={row.version} /> },
];

/** Every installed measure, and the way into each. */
export function JurisdictionsScreen(): JSX.Element {
  const jurisdictions = createJurisdictionsQuery();
  return (
    <Page
      title="办法设计"
      crumbs={[{ label: '首页', href: '/' }]}
      lead="每个办法写成一份数据：条文、流程、数值、表格、标准和用例。这里看每一条由什么落实，两个办法有什么不同，改一个数会影响哪些在办件。"
      aside={
        <span class="flex flex-wrap gap-3">
          <ButtonLink small href={compareHref({})}>
            比较两个办法
          </ButtonLink>
          <ButtonLink small href={impactHref({})}>
            推算改动的影响
          </ButtonLink>
        </span>
      }
    >
      <RevisionLine />
      <Loaded query={jurisdictions}>
        {(data) => (
          <Table caption="办法，按行政区划代码、再按名称排列" captionHidden columns={COLUMNS} rows={inOrder(data())} />
        )}
      </Loaded>
    </Page>
  );
}
