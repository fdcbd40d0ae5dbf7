import { Table, type TableColumn } from '@shifan/ui';
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { LawStatus } from '../../../parts/law-status.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';

interface Jurisdiction {
  id: string;
  title: string;
  documentNumber: string;
  status: string;
  kinds: { id: string; name: string }[];
}

const COLUMNS: TableColumn<Jurisdiction>[] = [
  {
    key: 'title',
    header: '名称',
    cell: (row) => (
      <A class="link" href={`/law/${row.id}`}>
        {row.title}
      </A>
    ),
  },
  { key: 'number', header: '文号', cell: (row) => row.documentNumber },
  {
    key: 'status',
    header: '状态',
    tight: true,
    cell: (row) => <LawStatus status={row.status} />,
  },
  { key: 'kinds', header: '类型', tight: true, cell: (row) => row.kinds.map((kind) => kind.name).join('、') },
];

/** The jurisdictions whose law this product executes. */
export function JurisdictionList(): JSX.Element {
  const jurisdictions = createTrpcQuery(() => ({
    key: ['law.jurisdictions'],
    load: () => api.law.jurisdictions.query(),
  }));
  return (
    <Page
      title="办法条文"
      crumbs={[{ label: '首页', href: '/' }]}
      lead="系统按这些办法办事。每一条写了什么、由系统的哪一部分落实，都可以在这里查到。"
    >
      <Loaded query={jurisdictions}>
        {(data) => <Table caption="办法" captionHidden columns={COLUMNS} rows={data()} />}
      </Loaded>
    </Page>
  );
}
