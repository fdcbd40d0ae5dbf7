import { resolveCitation } from '@shifan/rules';
import { Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import { TiltMark } from '../../../parts/tilt-mark.tsx';

/** What the mark of a region means: the clause, and that it states no measure. */
export function TiltNote(props: { jurisdiction: string }): JSX.Element {
  const plugin = createTrpcQuery(() => ({
    key: ['law.plugin', props.jurisdiction],
    load: () => api.law.plugin.query({ jurisdiction: props.jurisdiction }),
  }));
  const tilt = () => {
    const law = plugin.isSuccess ? plugin.data : undefined;
    const preference = law?.preferences.find((one) => one.type === 'tilt');
    return law && preference
      ? {
          clause: { jurisdiction: law.id, ...resolveCitation(law, preference.citation) },
          reading: preference.interpretation,
        }
      : undefined;
  };
  return (
    <Show when={tilt()}>
      {(found) => (
        <div class="flex flex-col gap-1 text-sm">
          <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
            <TiltMark /> <ClauseLink clause={found().clause} />
          </p>
          <Show when={found().reading}>{(reading) => <p class="text-muted">{reading()}</p>}</Show>
        </div>
      )}
    </Show>
  );
}
