import type { Facts } from '@shifan/rules';
import { computeFacts, formsOf, type FormContext } from '@shifan/forms';
import { Button, ButtonLink } from '@shifan/ui';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { OfficialForm } from '../../form/official-form.tsx';
import { WithScope } from '../../form/with-scope.tsx';
import { Download } from '../../parts/download.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { createApplicationQuery } from './application-query.ts';
import { createOwnRef } from './own-ref.ts';

function Forms(props: { facts: Facts; scope: FormContext }): JSX.Element {
  const facts = createMemo(() => computeFacts(props.facts, props.scope));
  return (
    <div class="flex flex-col gap-8">
      <For each={formsOf(props.scope.plugin, props.scope.kind)}>
        {(form) => (
          <div class="card p-6 md:p-10 print:break-after-page print:border-0 print:p-0">
            <OfficialForm form={form} facts={facts()} scope={props.scope} />
          </div>
        )}
      </For>
    </div>
  );
}

/** The application as the official forms print it. */
export function PreviewScreen(): JSX.Element {
  const ref = createOwnRef();
  const file = createApplicationQuery(ref);
  return (
    <Loaded page="按正式表格预览" query={file}>
      {(data) => (
        <Page
          unprinted
          title="按正式表格预览"
          crumbs={[
            { label: '我的申报', href: '/files' },
            { label: data().summary.name || '申报', href: `/files/${data().summary.caseId}` },
          ]}
          aside={
            <span class="flex flex-wrap items-center gap-3 print:hidden">
              <Button small look="main" icon="print" onClick={() => window.print()}>
                打印
              </Button>
              <Download href={`/application-form/${data().summary.tenantId}/${data().summary.caseId}`}>
                下载 Word（docx）
              </Download>
              <Show when={data().summary.stage === 'draft'}>
                <ButtonLink small href={`/files/${data().summary.caseId}/form/start`}>
                  回到填写
                </ButtonLink>
              </Show>
            </span>
          }
        >
          <WithScope summary={data().summary}>{(scope) => <Forms facts={data().facts} scope={scope()} />}</WithScope>
        </Page>
      )}
    </Loaded>
  );
}
