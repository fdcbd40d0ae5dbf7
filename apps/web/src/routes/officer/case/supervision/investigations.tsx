import type { CaseSummary } from '@shifan/api';
import { Button, DateText, Field, RadioGroup, showToast, StatusMark, SummaryList } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { createDecides } from '../../../../parts/law-query.ts';
import { ReasonsDialog } from '../../../../parts/reasons-dialog.tsx';
import type { Investigation } from './supervision-query.ts';

const STATUSES = {
  open: { tone: 'action', word: '调查中' },
  proven: { tone: 'refusal', word: '查实' },
  unproven: { tone: 'done', word: '不属实' },
} as const;

const RESULTS = [
  { code: 'proven', label: '属实' },
  { code: 'unproven', label: '不属实' },
];

function OpenDialog(props: { summary: CaseSummary; onClose: () => void }): JSX.Element {
  const begin = createTrpcMutation({
    send: (about: string, commandId) =>
      api.sanctions.openInvestigation.mutate({
        tenantId: props.summary.tenantId,
        caseId: props.summary.caseId,
        commandId,
        about,
      }),
    onDone: () => {
      showToast('调查已立项');
      props.onClose();
    },
  });
  return (
    <ReasonsDialog
      title={`立项调查：${props.summary.name}`}
      consequences={['调查记录只有主管部门看得到，申报单位和公众看不到。', '没有查实之前，不影响这一件的办理。']}
      label="调查事项"
      hint="反映的问题、线索来源、涉及哪些数据和材料。"
      maxCharacters={3000}
      confirm="立项"
      busy={begin.isPending}
      failure={begin.error}
      onConfirm={(about) => begin.mutate(about)}
      onClose={() => props.onClose()}
    />
  );
}

function ConcludeDialog(props: {
  summary: CaseSummary;
  investigation: Investigation;
  onClose: () => void;
}): JSX.Element {
  const [result, setResult] = createSignal('');
  const conclude = createTrpcMutation({
    send: (finding: string, commandId) =>
      api.sanctions.concludeInvestigation.mutate({
        tenantId: props.summary.tenantId,
        caseId: props.summary.caseId,
        commandId,
        investigationId: props.investigation.id,
        proven: result() === 'proven',
        finding,
      }),
    onDone: () => {
      showToast('调查已办结');
      props.onClose();
    },
  });
  return (
    <ReasonsDialog
      title={`办结调查：${props.summary.name}`}
      consequences={['办结后结果不能再改；查实的，可以据以取消创建资格或者撤销称号。']}
      label="调查结果"
      hint="查了什么、看到什么、依据哪些证据认定。"
      maxCharacters={5000}
      confirm="办结"
      busy={conclude.isPending}
      failure={conclude.error}
      lacking={result() ? undefined : '请选择属实或者不属实'}
      onConfirm={(finding) => conclude.mutate(finding)}
      onClose={() => props.onClose()}
    >
      <Field label="经调查，反映的问题" group required>
        {(control) => <RadioGroup {...control} inline options={RESULTS} value={result()} onChange={setResult} />}
      </Field>
    </ReasonsDialog>
  );
}

function InvestigationCard(props: {
  investigation: Investigation;
  onConclude?: (() => void) | undefined;
}): JSX.Element {
  const status = () => STATUSES[props.investigation.status];
  return (
    <li class="card flex flex-col gap-2 p-5">
      <span>
        <StatusMark tone={status().tone}>{status().word}</StatusMark>
      </span>
      <SummaryList
        items={[
          { label: '立项日期', value: <DateText day={props.investigation.openedOn} /> },
          { label: '调查事项', value: <span class="whitespace-pre-wrap">{props.investigation.about}</span> },
          { label: '经办人', value: props.investigation.by },
          ...(props.investigation.concludedOn
            ? [{ label: '办结日期', value: <DateText day={props.investigation.concludedOn} /> }]
            : []),
          ...(props.investigation.finding
            ? [{ label: '调查结果', value: <span class="whitespace-pre-wrap">{props.investigation.finding}</span> }]
            : []),
        ]}
      />
      <Show when={props.onConclude}>
        {(conclude) => (
          <div>
            <Button small onClick={() => conclude()()}>
              办结调查
            </Button>
          </div>
        )}
      </Show>
    </li>
  );
}

/** Investigations into data or papers: opened by any officer, concluded by the deciding authority. */
export function Investigations(props: {
  summary: CaseSummary;
  investigations: readonly Investigation[];
  canWrite: boolean;
}): JSX.Element {
  const [opening, setOpening] = createSignal(false);
  const [concluding, setConcluding] = createSignal<Investigation>();
  const decides = createDecides(() => props.summary.jurisdiction);
  const canConclude = (one: Investigation) => props.canWrite && decides() && one.status === 'open';
  return (
    <section class="flex flex-col gap-3" aria-labelledby="investigations">
      <div class="flex flex-wrap items-center justify-between gap-3">
        <h2 id="investigations" class="text-lg font-semibold">
          弄虚作假的调查
        </h2>
        <Show when={props.canWrite}>
          <Button small icon="plus" onClick={() => setOpening(true)}>
            立项调查
          </Button>
        </Show>
      </div>
      <Show when={props.investigations.length > 0} fallback={<p class="text-muted">没有立项的调查。</p>}>
        <ul class="flex flex-col gap-3">
          <For each={props.investigations}>
            {(one) => (
              <InvestigationCard
                investigation={one}
                onConclude={canConclude(one) ? () => setConcluding(one) : undefined}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={opening()}>
        <OpenDialog summary={props.summary} onClose={() => setOpening(false)} />
      </Show>
      <Show when={concluding()} keyed>
        {(one) => (
          <ConcludeDialog summary={props.summary} investigation={one} onClose={() => setConcluding(undefined)} />
        )}
      </Show>
    </section>
  );
}
