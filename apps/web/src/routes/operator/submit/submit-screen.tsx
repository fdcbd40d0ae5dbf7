import type { Ref } from '@shifan/api';
import type { FormContext } from '@shifan/forms';
import type { Plugin } from '@shifan/rules';
import { Alert, Button, Checkbox, StickyBar } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { WithScope } from '../../../form/with-scope.tsx';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createApplicationQuery } from '../application-query.ts';
import type { ApplicationView } from '../form/application-view.ts';
import { createOwnRef } from '../own-ref.ts';
import { IssueList } from './issue-list.tsx';
import { MaterialList } from './material-list.tsx';
import { StandardSummary } from './standard-summary.tsx';

function Declaration(props: { plugin: Plugin; view: ApplicationView; ready: boolean; refRead: Ref }): JSX.Element {
  const navigate = useNavigate();
  const [declared, setDeclared] = createSignal(false);
  const action = () => props.view.actions.find((one) => one.do === 'submit');
  const submit = createTrpcMutation({
    send: (view: ApplicationView, commandId) =>
      api.applications.submit.mutate({
        ...props.refRead,
        commandId,
        expectedVersion: view.summary.version,
        draftVersion: view.draftVersion,
        declaration: true,
      }),
    onDone: () => navigate(`/files/${props.refRead.caseId}/receipt`),
  });
  const reason = (): string | undefined => {
    const known = action();
    if (known && !known.allowed) return known.refusal?.message ?? '现在不能提交';
    if (!props.ready) return '先把上面列出的问题改好';
    return declared() ? undefined : '请先作出真实性声明';
  };
  return (
    <>
      <section class="card flex flex-col gap-3 p-6" aria-labelledby="declaration">
        <h2 id="declaration" class="text-lg font-semibold">
          真实性声明
        </h2>
        <Checkbox checked={declared()} onChange={setDeclared}>
          {props.plugin.declaration}
        </Checkbox>
      </section>
      <Show when={submit.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <StickyBar
        note={`提交给：${props.view.summary.recommender?.name ?? '推荐单位'}。提交后不能再改，退回补正时除外。`}
      >
        <Button look="main" busy={submit.isPending} disabledReason={reason()} onClick={() => submit.mutate(props.view)}>
          提交申请
        </Button>
      </StickyBar>
    </>
  );
}

function Checked(props: { view: ApplicationView; scope: FormContext; refRead: Ref }): JSX.Element {
  const check = createTrpcQuery(() => ({
    key: ['applications.validate', props.refRead.tenantId, props.refRead.caseId],
    load: () => api.applications.validate.query(props.refRead),
  }));
  const href = (path: string): string =>
    `/files/${props.refRead.caseId}/form/at?field=${encodeURIComponent(path)}&check=1`;
  return (
    <Loaded query={check} lines={10}>
      {(result) => (
        <>
          <Show when={result().ready}>
            <Alert tone="done" title="表格和材料都已齐备，可以提交。" />
          </Show>
          <IssueList issues={result().issues} hrefOf={href} />
          <MaterialList materials={result().materials} caseId={props.refRead.caseId} />
          <StandardSummary facts={props.view.facts} scope={props.scope} hrefOf={href} />
          <Declaration plugin={props.scope.plugin} view={props.view} ready={result().ready} refRead={props.refRead} />
        </>
      )}
    </Loaded>
  );
}

/** The last look before submission: what is missing, how the standard stands, and the declaration. */
export function SubmitScreen(): JSX.Element {
  const ref = createOwnRef();
  const file = createApplicationQuery(ref);
  return (
    <Loaded page="检查并提交" query={file}>
      {(data) => (
        <Page
          title="检查并提交"
          crumbs={[
            { label: '我的申报', href: '/files' },
            { label: data().summary.name || '本件', href: `/files/${data().summary.caseId}` },
          ]}
        >
          <WithScope summary={data().summary}>
            {(scope) => <Checked view={data()} scope={scope()} refRead={ref()} />}
          </WithScope>
        </Page>
      )}
    </Loaded>
  );
}
