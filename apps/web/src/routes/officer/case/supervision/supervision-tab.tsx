import type { CaseSummary } from '@shifan/api';
import { Show, type JSX } from 'solid-js';
import { createDecides } from '../../../../parts/law-query.ts';
import { Loaded } from '../../../../parts/loaded.tsx';
import { Investigations } from './investigations.tsx';
import { ListChecks } from './list-checks.tsx';
import { Sanction } from './sanction.tsx';
import { createSupervisionQuery } from './supervision-query.ts';

/** 监督: checks of the dishonesty list, investigations, and the sanction that rests on them. */
export function SupervisionTab(props: { summary: CaseSummary; canWrite: boolean }): JSX.Element {
  const found = createSupervisionQuery(() => props.summary);
  const decides = createDecides(() => props.summary.jurisdiction);
  return (
    <Loaded query={found}>
      {(data) => (
        <div class="flex flex-col gap-8">
          <ListChecks summary={props.summary} checks={data().checks} canWrite={props.canWrite} />
          <Investigations summary={props.summary} investigations={data().investigations} canWrite={props.canWrite} />
          <Show when={props.canWrite && decides()}>
            <Sanction summary={props.summary} found={data()} />
          </Show>
        </div>
      )}
    </Loaded>
  );
}
