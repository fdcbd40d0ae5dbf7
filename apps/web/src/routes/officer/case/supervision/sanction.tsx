import type { Action, CaseSummary } from '@shifan/api';
import { Field, RadioGroup, showToast } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { ActionButton, actionOf } from '../../../../parts/action-button.tsx';
import { ClauseLink } from '../../../../parts/clause-link.tsx';
import { ReasonsDialog } from '../../../../parts/reasons-dialog.tsx';
import { createAcceptanceQuery } from '../acceptance/acceptance-query.ts';
import { proofsOf } from './proofs.ts';
import type { Supervision } from './supervision-query.ts';

const HOLDERS = ['designated', 'reexamination', 'rectification'];

interface SanctionProps {
  summary: CaseSummary;
  found: Supervision;
}

function hasProof({ grounds, checks, investigations }: Supervision): boolean {
  return grounds.some(
    ({ record }) => record === 'assessment' || proofsOf(record, { checks, investigations }, []).length > 0,
  );
}

function nameOf(summary: CaseSummary): string {
  return HOLDERS.includes(summary.stage) ? '撤销认定命名' : '取消创建资格';
}

function SanctionDialog(props: SanctionProps & { onClose: () => void }): JSX.Element {
  const [ground, setGround] = createSignal('');
  const [record, setRecord] = createSignal('');
  const reexamination = createAcceptanceQuery(
    () => props.summary,
    () => 'reexamination',
  );
  const chosen = () => props.found.grounds.find((one) => one.id === ground());
  const proofs = () => {
    const conclusions = reexamination.isSuccess ? (reexamination.data?.conclusions ?? []) : [];
    return proofsOf(chosen()?.record ?? '', props.found, conclusions);
  };
  const sanction = createTrpcMutation({
    send: (reasons: string, commandId) => {
      const { tenantId, caseId, version } = props.summary;
      const said = { ground: ground(), recordId: record(), reasons };
      return api.sanctions.sanction.mutate({ tenantId, caseId, commandId, expectedVersion: version, ...said });
    },
    onDone: () => {
      showToast(`已${nameOf(props.summary)}`);
      props.onClose();
    },
  });
  const lacking = (): string | undefined => {
    if (!chosen()) return '请选择事由';
    if (proofs().length === 0) return '没有查实的记录，不能办理；先记下名单查询，或者办结调查';
    return record() ? undefined : '请选择依据的记录';
  };
  return (
    <ReasonsDialog
      title={`${nameOf(props.summary)}：${props.summary.name}`}
      consequences={['办理后这一件即告终止，不能恢复。', '必须有查实的记录作为依据，理由告知运营主体。']}
      label="理由"
      confirm={`确认${nameOf(props.summary)}`}
      look="refusal"
      busy={sanction.isPending}
      failure={sanction.error}
      lacking={lacking()}
      onConfirm={(reasons) => sanction.mutate(reasons)}
      onClose={() => props.onClose()}
    >
      <Field label="事由" group required>
        {(control) => (
          <RadioGroup
            {...control}
            options={props.found.grounds.map((one) => ({ code: one.id, label: one.title }))}
            value={ground()}
            onChange={(id) => {
              setGround(id);
              setRecord('');
            }}
          />
        )}
      </Field>
      <Show when={chosen()}>
        {(one) => (
          <>
            <p class="text-sm text-muted">
              依据 <ClauseLink clause={one().clause} />
            </p>
            <Show when={proofs().length > 0} fallback={<p>这一事由没有查实的记录。</p>}>
              <Field label="依据的记录" group required>
                {(control) => <RadioGroup {...control} options={proofs()} value={record()} onChange={setRecord} />}
              </Field>
            </Show>
          </>
        )}
      </Show>
    </ReasonsDialog>
  );
}

/** Taking the candidacy or the title, on a record that proves the ground. */
export function Sanction(props: SanctionProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  // The law asks for a ground first, which is what the dialog is for; without any record that proves one, it stays shut.
  const action = (): Action => {
    const known = actionOf(props.found.actions, 'sanction');
    const lacksGround = known.refusal?.code === 'SANCTION_WITHOUT_GROUND';
    return lacksGround && hasProof(props.found) ? { do: known.do, label: known.label, allowed: true } : known;
  };
  return (
    <section class="card flex flex-col gap-3 p-5" aria-labelledby="sanction">
      <h2 id="sanction" class="text-lg font-semibold">
        {nameOf(props.summary)}
      </h2>
      <p class="text-muted">
        列入严重失信主体名单，或者经查实弄虚作假的，取消创建资格或者撤销认定命名；没有查实的记录不能办理。
      </p>
      <div>
        <ActionButton look="refusal" action={action()} onClick={() => setOpen(true)}>
          {nameOf(props.summary)}
        </ActionButton>
      </div>
      <Show when={open()}>
        <SanctionDialog {...props} onClose={() => setOpen(false)} />
      </Show>
    </section>
  );
}
