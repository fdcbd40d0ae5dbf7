import type { DossierViewDto } from '@shifan/api';
import { Alert, Button, DateText, InstantText, SummaryList } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { PlanReference } from '../../../parts/plan-reference.tsx';
import { VerdictCounts, VerdictList } from '../../../parts/verdict-list.tsx';
import { DOSSIER_WORDS } from './dossier-words.ts';

function ReceiptBox(props: { dossier: DossierViewDto }): JSX.Element {
  return (
    <Show when={props.dossier.receipt}>
      {(receipt) => (
        <section class="card p-5" aria-label="回执">
          <SummaryList
            items={[
              { label: '回执编号', value: <strong class="font-semibold">{receipt().number}</strong> },
              { label: '收到时间', value: <InstantText at={receipt().receivedAt} /> },
              { label: '收件单位', value: receipt().receivedBy },
              { label: '规则版本', value: receipt().pluginVersion },
              {
                label: '内容校验值',
                value: <span class="font-mono text-sm break-all">{receipt().contentHash}</span>,
              },
            ]}
          />
        </section>
      )}
    </Show>
  );
}

/** A dossier that was filed: its receipt, and the two references as they were. */
export function SubmittedDossier(props: { dossier: DossierViewDto }): JSX.Element {
  const words = () => DOSSIER_WORDS[props.dossier.purpose];
  const isPending = () => props.dossier.summary.stage === props.dossier.purpose;
  return (
    <>
      <Alert quiet tone="done" title={`第 ${props.dossier.round} 次${words().title}已提交`}>
        <p class="flex flex-wrap items-center gap-3">
          <span>
            <Show when={props.dossier.submittedOn}>
              {(day) => (
                <>
                  <DateText day={day()} />
                  提交
                </>
              )}
            </Show>
            {isPending() ? '，等待主管部门办理。' : '。'}
          </span>
          <span class="print:hidden">
            <Button small icon="print" onClick={() => window.print()}>
              打印
            </Button>
          </span>
        </p>
      </Alert>
      <ReceiptBox dossier={props.dossier} />
      <div class="grid items-start gap-6 xl:grid-cols-2">
        <PlanReference dossier={props.dossier} />
        <section class="card flex flex-col gap-2 p-5" aria-labelledby="standard">
          <h2 id="standard" class="text-lg font-semibold">
            依据二：认定标准
          </h2>
          <VerdictCounts verdicts={props.dossier.verdicts} />
          <VerdictList verdicts={props.dossier.verdicts} />
        </section>
      </div>
    </>
  );
}
