import type { CaseSummary, Purpose } from '@shifan/api';
import { DateText, EmptyState } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { Loaded } from '../../../../parts/loaded.tsx';
import { PlanReference } from '../../../../parts/plan-reference.tsx';
import { VerdictCounts, VerdictList } from '../../../../parts/verdict-list.tsx';
import { isForJudgement, Judgement, type SendJudgement } from '../standard/judgement-form.tsx';
import { createAcceptanceQuery, type AcceptanceCase } from './acceptance-query.ts';
import { Conclusions } from './conclusions.tsx';
import { AcceptanceDecision, ReexaminationDecision } from './decisions.tsx';

const NAMES: Record<Purpose, string> = { acceptance: '验收申请', reexamination: '复核材料' };

interface TabProps {
  summary: CaseSummary;
  purpose: Purpose;
  canWrite: boolean;
}

function StandardReference(props: TabProps & { found: AcceptanceCase }): JSX.Element {
  const judge: SendJudgement = (judged, commandId) =>
    api.acceptance.judge.mutate({
      tenantId: props.summary.tenantId,
      caseId: props.summary.caseId,
      purpose: props.purpose,
      commandId,
      ...judged,
    });
  return (
    <section class="card flex min-w-0 flex-col gap-2 p-5" aria-labelledby="standard-reference">
      <h2 id="standard-reference" class="text-lg font-semibold">
        依据二：认定标准
      </h2>
      <VerdictCounts verdicts={props.found.verdicts} />
      <VerdictList
        verdicts={props.found.verdicts}
        after={(verdict) => (
          <Show when={isForJudgement(verdict)}>
            <Judgement judge={judge} verdict={verdict} canWrite={props.canWrite} />
          </Show>
        )}
      />
    </section>
  );
}

function Filed(props: TabProps & { found: AcceptanceCase }): JSX.Element {
  return (
    <Show
      when={props.found.dossier}
      fallback={
        <EmptyState title={`运营主体还没有提交${NAMES[props.purpose]}`}>提交以后，两项依据并列在这里。</EmptyState>
      }
    >
      {(dossier) => (
        <>
          <p>
            第 {dossier().round} 次{NAMES[props.purpose]}
            <Show when={dossier().submittedOn}>
              {(day) => (
                <>
                  ，<DateText day={day()} />
                  提交
                </>
              )}
            </Show>
            。逐件对照两项依据办理，不排名次。
          </p>
          <div class="grid items-start gap-6 lg:grid-cols-2">
            <PlanReference dossier={dossier()} />
            <StandardReference {...props} />
          </div>
        </>
      )}
    </Show>
  );
}

/** 评估验收 or 复核 of one case: the two references side by side, the conclusions, and the decision in the law's words. */
export function AcceptanceTab(props: TabProps): JSX.Element {
  const found = createAcceptanceQuery(
    () => props.summary,
    () => props.purpose,
  );
  return (
    <Loaded query={found} lines={10}>
      {(data) => (
        <div class="flex flex-col gap-6">
          <div class="grid items-start gap-6 lg:grid-cols-2">
            <Conclusions {...props} found={data()} />
            <Show when={props.canWrite}>
              <Show when={props.purpose === 'acceptance'} fallback={<ReexaminationDecision found={data()} />}>
                <AcceptanceDecision found={data()} />
              </Show>
            </Show>
          </div>
          <Filed {...props} found={data()} />
        </div>
      )}
    </Loaded>
  );
}
