import type { OldTitleDto } from '@shifan/api';
import { Field, RadioGroup } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { createSession } from '../../../shell/session.ts';
import { NoCall } from '../new/new-screen.tsx';
import { GapSheet } from './gap-sheet.tsx';

/** In force, or about to be; neither repealed nor made up for an example. */
const BINDING = new Set(['in-force', 'draft']);

/** While no call can be answered: what the measures that bind the operator would ask, so that it can prepare. */
export function WithoutCall(props: { title: OldTitleDto }): JSX.Element {
  const session = createSession();
  const [search, setSearch] = useSearchParams();
  const measures = createTrpcQuery(() => ({
    key: ['law.jurisdictions'],
    load: () => api.law.jurisdictions.query(),
  }));
  const own = createMemo(() =>
    (measures.isSuccess ? (measures.data ?? []) : []).filter(
      ({ authority, status }) => BINDING.has(status) && (authority === null || authority === session.data?.tenant.id),
    ),
  );
  const chosen = createMemo(() => own().find(({ id }) => id === searchText(search['measure'])) ?? own()[0]);
  return (
    <>
      <NoCall />
      <Loaded query={measures}>
        {() => (
          <Show when={chosen()}>
            {(measure) => (
              <>
                <Show when={own().length > 1}>
                  <section class="card p-6" aria-label="选择办法">
                    <Field label="先对照哪一个办法" group>
                      {(control) => (
                        <RadioGroup
                          {...control}
                          options={own().map(({ id, title }) => ({ code: id, label: title }))}
                          value={measure().id}
                          onChange={(id) => setSearch({ measure: id }, { replace: true, scroll: false })}
                        />
                      )}
                    </Field>
                  </section>
                </Show>
                <GapSheet titleId={props.title.id} jurisdiction={measure().id} kind={props.title.kind} />
              </>
            )}
          </Show>
        )}
      </Loaded>
    </>
  );
}
