import { useQueryClient } from '@tanstack/solid-query';
import { onCleanup, Show, untrack, type JSX } from 'solid-js';
import { WithScope } from '../../../form/with-scope.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { createSession } from '../../../shell/session.ts';
import { applicationKey, createApplicationQuery } from '../application-query.ts';
import { createOwnRef } from '../own-ref.ts';
import { NotEditable } from './not-editable.tsx';
import { Workspace } from './workspace.tsx';

/** The form: sections at the left, the official form in the middle, the standard at the right. */
export function FormScreen(): JSX.Element {
  const ref = createOwnRef();
  const session = createSession();
  const client = useQueryClient();
  // A draft is begun from what the server has now, never from what this browser remembers.
  client.removeQueries({ queryKey: applicationKey(untrack(ref)) });
  const file = createApplicationQuery(ref);
  // What is typed here lives in the draft; every other screen reads afresh what depends on it.
  onCleanup(() => {
    for (const name of ['applications.get', 'applications.list', 'applications.validate'])
      void client.invalidateQueries({ queryKey: [name] });
  });
  return (
    <Loaded page="填写申请" query={file} lines={12}>
      {(data) => (
        <Show when={data().summary.stage === 'draft'} fallback={<NotEditable summary={data().summary} />}>
          <WithScope summary={data().summary}>
            {(scope) => <Workspace view={data()} scope={scope()} person={session.data?.id ?? ''} />}
          </WithScope>
        </Show>
      )}
    </Loaded>
  );
}
