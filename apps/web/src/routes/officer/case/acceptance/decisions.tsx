import type { CaseSummary, Clause } from '@shifan/api';
import { parameterValue, resolveCitation, type Citation, type Plugin } from '@shifan/rules';
import { ButtonLink, showToast } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcMutation } from '../../../../api/create-trpc-mutation.ts';
import { ActionButton, actionOf } from '../../../../parts/action-button.tsx';
import { ClauseLink } from '../../../../parts/clause-link.tsx';
import { createLawQuery } from '../../../../parts/law-query.ts';
import { ReasonsDialog } from '../../../../parts/reasons-dialog.tsx';
import { createToday } from '../../../../shell/clock.ts';
import type { AcceptanceCase } from './acceptance-query.ts';

type Sent = Parameters<typeof api.acceptance.reject.mutate>[0];

interface Decision {
  label: string;
  look: 'main' | 'refusal';
  done: string;
  /** What follows, in the words of the law. */
  follows: { text: string; clause?: Clause | undefined };
  send: (sent: Sent) => Promise<CaseSummary>;
}

function clauseOf(law: Plugin, citation: Citation): Clause {
  return { jurisdiction: law.id, ...resolveCitation(law, citation) };
}

function Follows(props: { follows: Decision['follows'] }): JSX.Element {
  return (
    <>
      {props.follows.text}
      <Show when={props.follows.clause}>
        {(clause) => (
          <span class="block text-sm text-muted">
            依据 <ClauseLink clause={clause()} />
          </span>
        )}
      </Show>
    </>
  );
}

function DecisionDialog(props: { summary: CaseSummary; decision: Decision; onClose: () => void }): JSX.Element {
  const decide = createTrpcMutation({
    send: (reasons: string, commandId) => {
      const { tenantId, caseId, version } = props.summary;
      return props.decision.send({ tenantId, caseId, commandId, expectedVersion: version, reasons });
    },
    onDone: () => {
      showToast(props.decision.done);
      props.onClose();
    },
  });
  return (
    <ReasonsDialog
      title={`${props.decision.label}：${props.summary.name}`}
      consequences={[<Follows follows={props.decision.follows} />, '理由告知运营主体，留在办理过程里。']}
      label="理由"
      confirm={`确认${props.decision.label}`}
      look={props.decision.look}
      busy={decide.isPending}
      failure={decide.error}
      onConfirm={(reasons) => decide.mutate(reasons)}
      onClose={() => props.onClose()}
    />
  );
}

function rejection(law: Plugin | undefined, round: number, today: string): Decision {
  const phase = law?.process.phases.find((one) => one.phase === 'acceptance');
  const base = {
    label: '验收不通过',
    look: 'refusal',
    done: '已办理验收不通过',
    send: api.acceptance.reject.mutate,
  } as const;
  if (!law || phase?.phase !== 'acceptance') return { ...base, follows: { text: '这一次验收不通过。' } };
  const attempts = Number(parameterValue(law, phase.attempts, today, null).value);
  const years = parameterValue(law, phase.extensionYears, today, null).value;
  return round < attempts
    ? {
        ...base,
        follows: {
          text: `首次没有通过，创建期延长 ${years} 年，期满后再验收。`,
          clause: clauseOf(law, phase.citations.extend),
        },
      }
    : { ...base, follows: { text: '再次没有通过，退出创建。', clause: clauseOf(law, phase.citations.exit) } };
}

/** The decision on an acceptance: passed goes on to the public notice; not passed extends the period, or ends it. */
export function AcceptanceDecision(props: { found: AcceptanceCase }): JSX.Element {
  const today = createToday();
  const [open, setOpen] = createSignal(false);
  const law = createLawQuery(() => props.found.summary.jurisdiction);
  const decision = () => rejection(law.isSuccess ? law.data : undefined, props.found.dossier?.round ?? 1, today());
  const accept = () => actionOf(props.found.actions, 'accept');
  return (
    <section class="card flex flex-col gap-3 p-5" aria-labelledby="decision">
      <h2 id="decision" class="text-lg font-semibold">
        决定
      </h2>
      <p class="text-muted">
        结论为“通过”的，列入拟认定名单公示，发布即办理验收通过；结论为“不通过”的，由审批人办理验收不通过。
      </p>
      <div class="flex flex-wrap items-start gap-4">
        <Show
          when={accept().allowed}
          fallback={
            <ActionButton look="main" action={accept()} onClick={() => undefined}>
              列入拟认定名单公示
            </ActionButton>
          }
        >
          <ButtonLink
            look="main"
            href={`/public-notices/new?phase=notice-designation&cases=${props.found.summary.caseId}`}
          >
            列入拟认定名单公示
          </ButtonLink>
        </Show>
        <ActionButton
          look="refusal"
          action={actionOf(props.found.actions, 'reject-acceptance')}
          onClick={() => setOpen(true)}
        >
          验收不通过
        </ActionButton>
      </div>
      <Show when={open()}>
        <DecisionDialog summary={props.found.summary} decision={decision()} onClose={() => setOpen(false)} />
      </Show>
    </section>
  );
}

function passing(): Decision {
  return {
    label: '复核通过',
    look: 'main',
    done: '已办理复核通过',
    follows: { text: '保留称号；下一次复核自今天起重新计算，连续未通过的次数归零。' },
    send: api.acceptance.passReexamination.mutate,
  };
}

function failing(law: Plugin | undefined, today: string): Decision {
  const phase = law?.process.phases.find((one) => one.phase === 'reexamination');
  const base = {
    label: '复核不通过',
    look: 'refusal',
    done: '已办理复核不通过',
    send: api.acceptance.failReexamination.mutate,
  } as const;
  if (!law || phase?.phase !== 'reexamination') return { ...base, follows: { text: '这一次复核不通过。' } };
  const years = parameterValue(law, phase.rectificationYears, today, null).value;
  const failures = parameterValue(law, phase.failures, today, null).value;
  return {
    ...base,
    follows: {
      text: `没有通过的，整改 ${years} 年后再复核；连续 ${failures} 次没有通过，撤销称号。`,
      clause: clauseOf(law, phase.citations.rectify),
    },
  };
}

/** The decision on a reexamination: the title is kept, or is to be mended within its time. */
export function ReexaminationDecision(props: { found: AcceptanceCase }): JSX.Element {
  const today = createToday();
  const [chosen, setChosen] = createSignal<'pass' | 'fail'>();
  const law = createLawQuery(() => props.found.summary.jurisdiction);
  const decision = () => (chosen() === 'pass' ? passing() : failing(law.isSuccess ? law.data : undefined, today()));
  return (
    <section class="card flex flex-col gap-3 p-5" aria-labelledby="decision">
      <h2 id="decision" class="text-lg font-semibold">
        决定
      </h2>
      <div class="flex flex-wrap items-start gap-4">
        <ActionButton
          look="main"
          action={actionOf(props.found.actions, 'pass-reexamination')}
          onClick={() => setChosen('pass')}
        >
          复核通过
        </ActionButton>
        <ActionButton
          look="refusal"
          action={actionOf(props.found.actions, 'fail-reexamination')}
          onClick={() => setChosen('fail')}
        >
          复核不通过
        </ActionButton>
      </div>
      <Show when={chosen()}>
        <DecisionDialog summary={props.found.summary} decision={decision()} onClose={() => setChosen(undefined)} />
      </Show>
    </section>
  );
}
