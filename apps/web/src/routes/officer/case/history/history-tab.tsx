import type { JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';
import { CaseTimeline } from '../../../../parts/case-timeline.tsx';
import { Loaded } from '../../../../parts/loaded.tsx';
import type { CaseView } from '../case-query.ts';
import { Differences } from './differences.tsx';

/** 过程: what was, is and will be due, each with its clause, and what changed between submissions. */
export function HistoryTab(props: { view: CaseView }): JSX.Element {
  const ref = () => ({ tenantId: props.view.summary.tenantId, caseId: props.view.summary.caseId });
  const timeline = createTrpcQuery(() => ({
    key: ['review.timeline', ref().tenantId, ref().caseId],
    load: () => api.review.timeline.query(ref()),
  }));
  return (
    <div class="grid items-start gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <section class="card flex flex-col gap-4 p-6" aria-labelledby="timeline">
        <h2 id="timeline" class="text-lg font-semibold">
          办理进展
        </h2>
        <Loaded query={timeline}>{(entries) => <CaseTimeline entries={entries()} />}</Loaded>
      </section>
      <Differences view={props.view} />
    </div>
  );
}
