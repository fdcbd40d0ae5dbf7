import type { Action, CaseSummary } from '@shifan/api';
import { Button, ButtonLink, StickyBar } from '@shifan/ui';
import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { api } from '../../../../api/client.ts';
import { createTrpcQuery } from '../../../../api/create-trpc-query.ts';
import { createDecides } from '../../../../parts/law-query.ts';
import { createSession } from '../../../../shell/session.ts';
import type { CaseView } from '../case-query.ts';
import { ActionDialog } from './action-dialog.tsx';
import { ActionReasons, type Barred } from './action-reasons.tsx';
import { caseActions, type CaseAction } from './case-actions.ts';
import type { Changed } from './changes.ts';

const NOT_NOW = { code: 'COMMAND_NOT_ALLOWED', message: '这一件现在不能这样办' };

function createPlaces(summary: () => CaseSummary, asked: () => boolean) {
  return createTrpcQuery(() => ({
    key: ['recommendation.places', summary().noticeId],
    load: () => api.recommendation.places.query({ noticeId: summary().noticeId }),
    enabled: asked(),
  }));
}

/** The bar at the foot of a case: what can be done with it, and why the rest cannot. */
export function ActionBar(props: {
  view: CaseView;
  canWrite: boolean;
  onChanged: (changed: Changed) => void;
}): JSX.Element {
  const reasonsId = createUniqueId();
  const session = createSession();
  const [chosen, setChosen] = createSignal<CaseAction>();
  const deciding = createDecides(() => props.view.summary.jurisdiction);
  const places = createPlaces(
    () => props.view.summary,
    () => props.canWrite && session.isSuccess && !session.data?.role.startsWith('ministry-') && !deciding(),
  );
  const stateOf = (action: CaseAction): Action | undefined => props.view.actions.find((one) => one.do === action.do);
  const allowed = (action: CaseAction): boolean => stateOf(action)?.allowed ?? false;
  const barred = (): Barred[] =>
    caseActions(deciding())
      .filter((action) => !allowed(action))
      .map((action) => ({ label: action.label, refusal: stateOf(action)?.refusal ?? NOT_NOW }));
  return (
    <StickyBar
      wide
      note={
        <Show when={props.canWrite} fallback="审计人员只看，不办理。">
          <Show when={barred().length > 0}>
            <ActionReasons id={reasonsId} barred={barred()} />
          </Show>
        </Show>
      }
    >
      <Show when={props.canWrite}>
        <For each={caseActions(deciding())}>
          {(action) => (
            <Button
              look={action.look}
              disabledReason={allowed(action) ? undefined : `现在不能${action.label}`}
              reasonId={reasonsId}
              onClick={() => setChosen(action)}
            >
              {action.label}
            </Button>
          )}
        </For>
        <Show when={deciding()}>
          <ButtonLink look="main" href="/selection">
            去择优审核
          </ButtonLink>
        </Show>
      </Show>
      <Show when={chosen()} keyed>
        {(action) => (
          <ActionDialog
            action={action}
            summary={props.view.summary}
            places={places.isSuccess ? places.data : undefined}
            onClose={() => setChosen(undefined)}
            onChanged={props.onChanged}
          />
        )}
      </Show>
    </StickyBar>
  );
}
