import type { CaseSummary } from '@shifan/api';
import { ButtonLink, StickyBar } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { DueText } from '../../../../parts/due-text.tsx';
import { searchText } from '../../../../parts/search-text.ts';

const NEXT: Record<string, { tab: string; label: string }> = {
  creation: { tab: 'progress', label: '看创建进展' },
  acceptance: { tab: 'acceptance', label: '办理评估验收' },
  'notice-designation': { tab: 'acceptance', label: '看评估验收' },
  designated: { tab: 'reexamination', label: '看复核' },
  reexamination: { tab: 'reexamination', label: '办理复核' },
  rectification: { tab: 'reexamination', label: '看复核' },
};

/** The bar of a candidate or a holder: what falls due, and where it is dealt with. */
export function LaterBar(props: { summary: CaseSummary }): JSX.Element {
  const [search] = useSearchParams();
  const next = () => {
    const way = NEXT[props.summary.stage];
    return way && searchText(search['tab']) !== way.tab ? way : undefined;
  };
  return (
    <Show when={next()}>
      {(way) => (
        <StickyBar
          wide
          note={
            <Show when={props.summary.next} fallback={props.summary.stageName}>
              {(due) => <DueText due={due()} />}
            </Show>
          }
        >
          <ButtonLink look="main" href={`/cases/${props.summary.tenantId}/${props.summary.caseId}?tab=${way().tab}`}>
            {way().label}
          </ButtonLink>
        </StickyBar>
      )}
    </Show>
  );
}
