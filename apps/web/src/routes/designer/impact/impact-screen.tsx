import { Skeleton } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { createLawQuery } from '../../../parts/law-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createToday } from '../../../shell/clock.ts';
import { impactHref } from '../design-href.ts';
import { createJurisdictionsQuery, type JurisdictionRow } from '../jurisdictions/jurisdictions-query.ts';
import { RevisionLine } from '../revision/revision-line.tsx';
import { askedAgainst } from './against.ts';
import { createImpactFilter } from './impact-filter.ts';
import { ImpactResult } from './impact-result.tsx';
import { Supposition } from './supposition.tsx';

function Asked(props: { jurisdictions: readonly JurisdictionRow[] }): JSX.Element {
  const navigate = useNavigate();
  const today = createToday();
  const filter = createImpactFilter(() => props.jurisdictions);
  const law = createLawQuery(() => filter().jurisdiction);
  const impact = createTrpcQuery(() => {
    const against = askedAgainst(filter());
    const { jurisdiction } = filter();
    return {
      key: ['designer.impact', jurisdiction, against],
      keepEqual: true,
      load: () => api.designer.impact.query({ jurisdiction, against: against ?? { version: '' } }),
      enabled: against !== undefined,
    };
  });
  return (
    <Loaded query={law}>
      {(plugin) => (
        <>
          <Show when={filter().jurisdiction} keyed>
            <Supposition
              plugin={plugin()}
              today={today()}
              jurisdictions={props.jurisdictions}
              filter={filter()}
              onAsk={(asked) => navigate(impactHref(asked), { scroll: false })}
            />
          </Show>
          <Show when={impact.isLoading}>
            <p role="status">正在逐件推算，办件多的要等一会儿…</p>
            <Skeleton lines={6} />
          </Show>
          <Show when={impact.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
          <Show when={impact.isSuccess && impact.data}>
            {(data) => <ImpactResult impact={data()} plugin={plugin()} />}
          </Show>
        </>
      )}
    </Loaded>
  );
}

/** What would change: which open cases another value or version would judge otherwise. */
export function ImpactScreen(): JSX.Element {
  const jurisdictions = createJurisdictionsQuery();
  return (
    <Page
      wide
      title="推算改动的影响"
      crumbs={[
        { label: '首页', href: '/' },
        { label: '办法设计', href: '/design' },
      ]}
      lead="假设一个数改了，或者换一个版本，看在办的申报有哪些判断会改变。只是推算，不改动任何申报。"
    >
      <RevisionLine />
      <Loaded query={jurisdictions}>{(data) => <Asked jurisdictions={data()} />}</Loaded>
    </Page>
  );
}
