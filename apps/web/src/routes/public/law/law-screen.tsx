import { useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Articles } from './articles.tsx';
import { JurisdictionList } from './jurisdiction-list.tsx';

/** The law: every jurisdiction, and one jurisdiction article by article. */
export function LawScreen(): JSX.Element {
  const params = useParams();
  return (
    <Show when={params['jurisdiction']} keyed fallback={<JurisdictionList />}>
      {(jurisdiction) => <Articles jurisdiction={jurisdiction} />}
    </Show>
  );
}
