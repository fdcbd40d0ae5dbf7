import type { DossierViewDto } from '@shifan/api';
import { Alert, Button, Checkbox, Skeleton, showToast } from '@shifan/ui';
import { createSignal, onMount, Show, untrack, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { ActionButton, actionOf } from '../../../parts/action-button.tsx';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { TargetList } from '../../../parts/target-list.tsx';
import { VerdictCounts } from '../../../parts/verdict-list.tsx';
import { IssueList } from '../submit/issue-list.tsx';
import type { DossierDesk } from './create-dossier-desk.ts';
import { dossierKey } from './dossier-query.ts';
import { SUBMIT_PART } from './dossier-parts.ts';
import { DOSSIER_WORDS } from './dossier-words.ts';

interface SubmitProps {
  desk: DossierDesk;
  hrefOf: (path: string) => string;
}

function Declaration(props: SubmitProps & { checked: DossierViewDto }): JSX.Element {
  const [declared, setDeclared] = createSignal(false);
  const words = () => DOSSIER_WORDS[props.checked.purpose];
  const errors = () => props.checked.issues.filter((issue) => issue.severity === 'error').length;
  const submit = createTrpcMutation({
    send: ({ summary, purpose, draftVersion }: DossierViewDto, commandId) =>
      api.dossiers.submit.mutate({
        tenantId: summary.tenantId,
        caseId: summary.caseId,
        expectedVersion: summary.version,
        commandId,
        purpose,
        draftVersion,
        declaration: true,
      }),
    onDone: () => {
      window.scrollTo({ top: 0 });
      showToast(`${words().title}已提交`);
    },
  });
  const lacking = (): string | undefined => {
    if (errors() > 0) return '先把上面列出的问题改好';
    return declared() ? undefined : '请先作出真实性声明';
  };
  return (
    <>
      <section class="card flex flex-col gap-3 p-5" aria-labelledby="declaration">
        <h3 id="declaration" class="text-lg font-semibold">
          真实性声明
        </h3>
        <Checkbox checked={declared()} onChange={setDeclared}>
          {props.desk.scope().plugin.declaration}
        </Checkbox>
      </section>
      <Show when={submit.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <div>
        <Show
          when={props.checked.purpose === 'acceptance'}
          fallback={
            <Button
              look="main"
              busy={submit.isPending}
              disabledReason={lacking()}
              onClick={() => submit.mutate(props.checked)}
            >
              {words().submit}
            </Button>
          }
        >
          <ActionButton
            look="main"
            action={actionOf(props.checked.actions, 'apply-acceptance')}
            busy={submit.isPending}
            lacking={lacking()}
            onClick={() => submit.mutate(props.checked)}
          >
            {words().submit}
          </ActionButton>
        </Show>
        <p class="pt-2 text-sm text-muted">提交后不能再改；收到回执，编号和内容校验值都在回执上。</p>
      </div>
    </>
  );
}

function Checked(props: SubmitProps): JSX.Element {
  const { purpose, summary } = untrack(() => props.desk.dossier);
  const ref = { tenantId: summary.tenantId, caseId: summary.caseId };
  const latest = createTrpcQuery(() => ({
    key: [...dossierKey(ref, purpose), 'check', props.desk.draft.savedAt()],
    load: () => api.dossiers.get.query({ ...ref, purpose }),
  }));
  return (
    <Loaded query={latest} lines={8}>
      {(checked) => (
        <>
          <Show when={checked().issues.length === 0}>
            <Alert tone="done" title="材料已经填全，可以提交。" />
          </Show>
          <IssueList issues={checked().issues} hrefOf={props.hrefOf} />
          <section class="card p-5" aria-labelledby="plan-targets">
            <h3 id="plan-targets" class="font-semibold">
              依据一：创建方案的目标
            </h3>
            <TargetList targets={checked().targets} />
          </section>
          <section class="card p-5" aria-labelledby="standard-counts">
            <h3 id="standard-counts" class="font-semibold">
              依据二：认定标准
            </h3>
            <VerdictCounts verdicts={checked().verdicts} />
            <p class="text-sm text-muted">逐项见右侧“对照标准”；不满足的也可以提交，审核单位看到同样的结果。</p>
          </section>
          <Declaration {...props} checked={checked()} />
        </>
      )}
    </Loaded>
  );
}

/** The last look before submission, on what the server has: everything typed is saved first. */
export function SubmitPart(props: SubmitProps): JSX.Element {
  const [saved, setSaved] = createSignal<boolean>();
  onMount(() => void props.desk.draft.flush().then(setSaved));
  return (
    <section class="flex min-w-0 flex-col gap-4" aria-labelledby="section-title">
      <h2 id="section-title" class="text-xl font-semibold">
        {SUBMIT_PART.title}
      </h2>
      <Show when={saved() !== undefined} fallback={<Skeleton lines={8} label="正在保存" />}>
        <Show when={saved()} fallback={<p>有内容还没有保存成功，见页面上方的说明；保存以后再提交。</p>}>
          <Checked {...props} />
        </Show>
      </Show>
    </section>
  );
}
