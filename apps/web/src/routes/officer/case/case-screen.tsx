import { createSignal, Show, type JSX } from 'solid-js';
import { WithScope } from '../../../form/with-scope.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { TiltMark } from '../../../parts/tilt-mark.tsx';
import { createSession } from '../../../shell/session.ts';
import { ActionBar } from './actions/action-bar.tsx';
import type { Changed } from './actions/changes.ts';
import { ChangesBox } from './actions/changes-box.tsx';
import { LaterBar } from './actions/later-bar.tsx';
import { CaseFacts } from './case-facts.tsx';
import { createCaseQuery, createCaseRef } from './case-query.ts';
import { hasBeenCandidate } from '../../../parts/case-stage.ts';
import { CaseTabs } from './case-tabs.tsx';

/** One case: what was applied for, what proves it, how it stands against the standard, and what has happened. */
export function CaseScreen(): JSX.Element {
  const ref = createCaseRef();
  const found = createCaseQuery(ref);
  const session = createSession();
  const [changed, setChanged] = createSignal<Changed>();
  const canWrite = () => Boolean(session.isSuccess && session.data && session.data.role !== 'auditor');
  return (
    <Loaded page="申报" query={found} lines={10}>
      {(view) => (
        <Page
          title={view().summary.name || '（尚未填写名称）'}
          wide
          crumbs={[{ label: '工作台', href: '/work' }]}
          aside={
            <span class="flex flex-wrap gap-2">
              <StageMark summary={view().summary} />
              <Show when={view().summary.tilted}>
                <TiltMark />
              </Show>
            </span>
          }
        >
          <Show when={changed()} keyed>
            {(change) => <ChangesBox changed={change} onClose={() => setChanged(undefined)} />}
          </Show>
          <CaseFacts summary={view().summary} operator={view().operator} />
          <WithScope summary={view().summary}>
            {(scope) => <CaseTabs view={view()} scope={scope()} canWrite={canWrite()} />}
          </WithScope>
          <Show
            when={hasBeenCandidate(view().summary)}
            fallback={<ActionBar view={view()} canWrite={canWrite()} onChanged={setChanged} />}
          >
            <LaterBar summary={view().summary} />
          </Show>
        </Page>
      )}
    </Loaded>
  );
}
