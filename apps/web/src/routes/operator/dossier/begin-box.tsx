import type { CaseSummary, Purpose } from '@shifan/api';
import { Button } from '@shifan/ui';
import { useQueryClient } from '@tanstack/solid-query';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { DueText } from '../../../parts/due-text.tsx';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { dossierKey } from './dossier-query.ts';
import { DOSSIER_WORDS } from './dossier-words.ts';

/** Before a dossier is begun: what it is for, by when, and the button that begins it. */
export function BeginBox(props: { summary: CaseSummary; purpose: Purpose; again?: boolean }): JSX.Element {
  const client = useQueryClient();
  const words = () => DOSSIER_WORDS[props.purpose];
  const begin = createTrpcMutation({
    send: ({ tenantId, caseId, version }: CaseSummary, commandId) =>
      api.dossiers.open.mutate({ tenantId, caseId, commandId, expectedVersion: version, purpose: props.purpose }),
    onDone: (dossier) => {
      client.setQueryData(dossierKey(dossier.summary, dossier.purpose), { found: dossier });
    },
  });
  return (
    <section class="card flex flex-col items-start gap-4 p-6" aria-label={words().title}>
      <p>{words().lead}</p>
      <Show when={props.summary.next}>
        {(due) => (
          <p>
            <DueText due={due()} />
          </p>
        )}
      </Show>
      <Button look="main" busy={begin.isPending} onClick={() => begin.mutate(props.summary)}>
        {props.again ? `开始填写新一次${words().title}` : `开始填写${words().title}`}
      </Button>
      <Show when={begin.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </section>
  );
}
