import { type JSX } from 'solid-js';
import { Download } from '../../../parts/download.tsx';
import { Page } from '../../../parts/page.tsx';
import { ColumnList } from './column-list.tsx';
import { UploadBox } from './upload-box.tsx';

const TEMPLATE = '/imports/titles/template';

function Template(): JSX.Element {
  return (
    <section class="card flex flex-col gap-4 p-6" aria-labelledby="template">
      <h2 id="template" class="text-lg font-semibold">
        一、按模板填写名单
      </h2>
      <p class="flex flex-wrap gap-3">
        <Download href={`${TEMPLATE}.xlsx`}>下载 Excel 模板</Download>
        <Download href={`${TEMPLATE}.csv`}>下载 CSV 模板</Download>
      </p>
      <p>
        一行一个称号，第一行是表头。按表头的名称认列，次序可以不同；选填的列可以不要。原有的表格只要表头对得上，也可以直接上传。
      </p>
    </section>
  );
}

/** A new list of old titles: the template, what each column means, the upload. */
export function NewImportScreen(): JSX.Element {
  return (
    <Page
      title="上传旧称号名单"
      crumbs={[
        { label: '旧称号', href: '/old-titles' },
        { label: '旧称号导入', href: '/old-titles/imports' },
      ]}
    >
      <Template />
      <UploadBox />
      <section class="card flex flex-col gap-4 p-6" aria-labelledby="columns">
        <h2 id="columns" class="text-lg font-semibold">
          每一列怎样填
        </h2>
        <ColumnList />
      </section>
    </Page>
  );
}
