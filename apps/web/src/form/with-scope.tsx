import type { CaseSummary } from '@shifan/api';
import type { FormContext } from '@shifan/forms';
import { underNotice, type Plugin, type ResolvedNotice } from '@shifan/rules';
import type { CivilDate } from '@shifan/calendar';
import type { Accessor, JSX } from 'solid-js';
import { api } from '../api/client.ts';
import { createTrpcQuery } from '../api/create-trpc-query.ts';
import { Loaded } from '../parts/loaded.tsx';
import { createToday } from '../shell/clock.ts';

function Scoped(props: {
  summary: CaseSummary;
  plugin: Plugin;
  notice: ResolvedNotice;
  on: CivilDate;
  view: (scope: Accessor<FormContext>) => JSX.Element;
}): JSX.Element {
  const scope = (): FormContext => ({
    // with the materials that its notice asks for
    plugin: underNotice(props.plugin, props.notice),
    notice: props.notice,
    kind: props.summary.kind,
    year: props.notice.year,
    on: props.on,
    division: props.summary.divisionCode,
  });
  return <>{props.view(scope)}</>;
}

/** Fetches the law a case is under and hands on what its forms and standards are looked at with. */
export function WithScope(props: {
  summary: CaseSummary;
  children: (scope: Accessor<FormContext>) => JSX.Element;
}): JSX.Element {
  const today = createToday();
  const jurisdiction = () => props.summary.jurisdiction;
  // The version the case is under, not the newest: its forms and standards stay as they were.
  const version = () => props.summary.pluginVersion;
  const plugin = createTrpcQuery(() => ({
    key: ['law.plugin', jurisdiction(), version()],
    load: () => api.law.plugin.query({ jurisdiction: jurisdiction(), version: version() }),
  }));
  const notice = createTrpcQuery(() => ({
    key: ['law.notice', jurisdiction(), props.summary.noticeId, props.summary.tenantId],
    load: () =>
      api.law.notice.query({
        jurisdiction: jurisdiction(),
        noticeId: props.summary.noticeId,
        authority: props.summary.tenantId,
      }),
  }));
  return (
    <Loaded query={plugin} lines={10}>
      {(law) => (
        <Loaded query={notice} lines={10}>
          {(call) => (
            <Scoped
              summary={props.summary}
              plugin={law()}
              notice={call()}
              on={today()}
              view={(scope) => props.children(scope)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
