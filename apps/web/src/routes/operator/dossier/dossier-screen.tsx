import type { CaseSummary, DossierViewDto, Purpose } from '@shifan/api';
import { useQueryClient } from '@tanstack/solid-query';
import { onCleanup, Show, untrack, type JSX } from 'solid-js';
import { WithScope } from '../../../form/with-scope.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { StageMark } from '../../../parts/stage-mark.tsx';
import { createSession } from '../../../shell/session.ts';
import { createApplicationQuery } from '../application-query.ts';
import { createOwnRef } from '../own-ref.ts';
import { BeginBox } from './begin-box.tsx';
import { createDossierQuery, dossierKey } from './dossier-query.ts';
import { DossierWorkspace } from './dossier-workspace.tsx';
import { DOSSIER_WORDS } from './dossier-words.ts';
import { SubmittedDossier } from './submitted-dossier.tsx';

/** A failed acceptance and a failed or due reexamination ask for a new dossier beside the one that was filed. */
function asksAgain(summary: CaseSummary, purpose: Purpose): boolean {
  return purpose === 'acceptance'
    ? summary.stage === 'creation'
    : ['designated', 'rectification'].includes(summary.stage);
}

function Begun(props: { summary: CaseSummary; dossier: DossierViewDto; person: string }): JSX.Element {
  return (
    <Show
      when={props.dossier.status === 'draft'}
      fallback={
        <>
          <Show when={asksAgain(props.summary, props.dossier.purpose)}>
            <BeginBox summary={props.summary} purpose={props.dossier.purpose} again />
          </Show>
          <SubmittedDossier dossier={props.dossier} />
        </>
      }
    >
      <WithScope summary={props.summary}>
        {(scope) => <DossierWorkspace dossier={props.dossier} scope={scope()} person={props.person} />}
      </WithScope>
    </Show>
  );
}

function DossierScreen(props: { purpose: Purpose }): JSX.Element {
  const ref = createOwnRef();
  const session = createSession();
  const client = useQueryClient();
  const purpose = untrack(() => props.purpose);
  const words = DOSSIER_WORDS[purpose];
  // A draft is begun from what the server has now, never from what this browser remembers.
  client.removeQueries({ queryKey: dossierKey(untrack(ref), purpose) });
  onCleanup(() => void client.invalidateQueries({ queryKey: ['dossiers.get'] }));
  const file = createApplicationQuery(ref);
  const dossier = createDossierQuery(ref, purpose);
  return (
    <Loaded page={words.title} query={file}>
      {(view) => (
        <Page
          wide
          title={`${words.title}：${view().summary.name}`}
          crumbs={[
            { label: '我的申报', href: '/files' },
            { label: view().summary.name, href: `/files/${view().summary.caseId}` },
          ]}
          aside={<StageMark summary={view().summary} />}
        >
          <Loaded query={dossier} lines={12}>
            {(data) => (
              <Show when={data().found} fallback={<BeginBox summary={view().summary} purpose={purpose} />}>
                {(found) => <Begun summary={view().summary} dossier={found()} person={session.data?.id ?? ''} />}
              </Show>
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

/** 评估验收: the filing on two references. */
export function AcceptanceScreen(): JSX.Element {
  return <DossierScreen purpose="acceptance" />;
}

/** 复核: the same, as a holder. */
export function ReexaminationScreen(): JSX.Element {
  return <DossierScreen purpose="reexamination" />;
}
