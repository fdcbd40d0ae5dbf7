import { createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { actionOf } from '../../../parts/action-button.tsx';
import { ChangeCard } from '../../../parts/change-card.tsx';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession } from '../../../shell/session.ts';
import { createApplicationQuery } from '../application-query.ts';
import { createOwnRef } from '../own-ref.ts';
import { ChangeForm } from './change-form.tsx';

/** Reporting a material change, and those reported before. */
export function ChangeScreen(): JSX.Element {
  const ref = createOwnRef();
  const session = createSession();
  const [sent, setSent] = createSignal(0);
  const file = createApplicationQuery(ref);
  const changes = createTrpcQuery(() => ({
    key: ['changes.ofCase', ref().tenantId, ref().caseId],
    load: () => api.changes.ofCase.query(ref()),
  }));
  return (
    <Loaded page="重大变化" query={file}>
      {(view) => (
        <Page
          title="重大变化"
          crumbs={[
            { label: '我的申报', href: '/files' },
            { label: view().summary.name, href: `/files/${view().summary.caseId}` },
          ]}
        >
          <Loaded query={changes}>
            {(data) => (
              <>
                <p class="text-sm text-muted">
                  依据 <ClauseLink clause={data().clause} />
                </p>
                <Show when={data().changes.length > 0}>
                  <section class="flex flex-col gap-3" aria-labelledby="reported">
                    <h2 id="reported" class="text-lg font-semibold">
                      已报告的变化
                    </h2>
                    <For each={data().changes}>{(change) => <ChangeCard caseRef={ref()} change={change} />}</For>
                  </section>
                </Show>
                <Show when={`${sent() + 1}`} keyed>
                  <ChangeForm
                    summary={view().summary}
                    action={actionOf(data().actions, 'report-change')}
                    months={data().months}
                    person={session.data?.id ?? ''}
                    onSent={() => {
                      setSent((times) => times + 1);
                      window.scrollTo({ top: 0 });
                    }}
                  />
                </Show>
              </>
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}
