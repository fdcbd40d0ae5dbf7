import { installedPlugins } from '../../law/installed-plugins.ts';
import { html } from '../html.ts';
import { HOME, type Page } from '../page.ts';
import { link } from '../parts/button.ts';
import { table } from '../parts/table.ts';
import { lawStatus } from './law-status.ts';

/** The jurisdictions whose law this product executes. */
export function jurisdictionsPage(): Page {
  return {
    title: '办法条文',
    description: '系统据以办事的各部办法和年度通知，逐条可查。',
    path: '/law',
    crumbs: [HOME],
    lead: '系统按这些办法办事。每一条写了什么、由系统的哪一部分落实，都可以在这里查到。',
    body: html`${table({
      caption: '办法',
      captionHidden: true,
      rows: installedPlugins,
      columns: [
        { header: '名称', cell: ({ id, title }) => link(`/law/${id}`, title) },
        { header: '文号', cell: ({ documentNumber }) => documentNumber },
        { header: '状态', tight: true, cell: ({ status }) => lawStatus(status) },
        { header: '类型', tight: true, cell: ({ kinds }) => kinds.map(({ name }) => name).join('、') },
      ],
    })}`,
  };
}
