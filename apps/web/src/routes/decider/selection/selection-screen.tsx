import type { CaseSummary } from '@shifan/api';
import { ButtonLink, EmptyState, StickyBar, Button } from '@shifan/ui';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createRecommendingPlace } from '../../../parts/recommending-place.ts';
import { ActionDialog } from '../../officer/case/actions/action-dialog.tsx';
import { declineSelection } from '../../officer/case/actions/case-actions.ts';
import type { Changed } from '../../officer/case/actions/changes.ts';
import { ChangesBox } from '../../officer/case/actions/changes-box.tsx';
import { AuthorityTable } from './authority-table.tsx';
import { byAuthority } from './by-authority.ts';
import { createPicked, createSelectionQuery, type Picked } from './create-selection.ts';
import { kindCounts } from './kind-counts.ts';
import { TiltNote } from './tilt-note.tsx';

function PickedBar(props: { cases: readonly CaseSummary[]; picked: Picked }): JSX.Element {
  const chosen = () => props.cases.filter((one) => props.picked.ids().has(one.caseId));
  const href = () =>
    `/public-notices/new?cases=${chosen()
      .map((one) => one.caseId)
      .join(',')}`;
  return (
    <StickyBar
      wide
      note={
        <Show when={chosen().length > 0} fallback="还没有选列入公示的单位。">
          已选 {chosen().length} 个：{kindCounts(chosen())}
        </Show>
      }
    >
      <Show
        when={chosen().length > 0}
        fallback={
          <Button look="main" disabledReason="先在名单里勾选“列入”">
            拟定公示
          </Button>
        }
      >
        <ButtonLink look="main" href={href()}>
          用这 {chosen().length} 个拟定公示
        </ButtonLink>
      </Show>
    </StickyBar>
  );
}

function Selection(props: { cases: readonly CaseSummary[] }): JSX.Element {
  const picked = createPicked();
  const placeOf = createRecommendingPlace();
  const groups = createMemo(() => byAuthority(props.cases, placeOf));
  const [declining, setDeclining] = createSignal<CaseSummary>();
  const [changed, setChanged] = createSignal<Changed>();
  return (
    <>
      <Show when={changed()} keyed>
        {(change) => <ChangesBox changed={change} onClose={() => setChanged(undefined)} />}
      </Show>
      <div class="card flex flex-col gap-3 p-5">
        <p>
          {groups().length} 个主管部门推荐，共 {props.cases.length} 个
          <Show when={props.cases.length > 0}>：{kindCounts(props.cases)}</Show>。
        </p>
        <Show when={props.cases[0]}>{(first) => <TiltNote jurisdiction={first().jurisdiction} />}</Show>
      </div>
      <Show
        when={props.cases.length > 0}
        fallback={
          <EmptyState title="现在没有待择优审核的推荐">各主管部门推荐之后，会按行政区划代码列在这里。</EmptyState>
        }
      >
        <div class="flex flex-col gap-8">
          <For each={groups()}>
            {(group) => <AuthorityTable group={group} picked={picked} onDecline={setDeclining} />}
          </For>
        </div>
        <PickedBar cases={props.cases} picked={picked} />
      </Show>
      <Show when={declining()} keyed>
        {(one) => (
          <ActionDialog
            action={declineSelection}
            summary={one}
            places={undefined}
            onClose={() => setDeclining(undefined)}
            onChanged={setChanged}
          />
        )}
      </Show>
    </>
  );
}

/** What the authorities have recommended, to be reviewed and chosen for a public notice. */
export function SelectionScreen(): JSX.Element {
  const list = createSelectionQuery();
  return (
    <Page
      title="择优审核"
      wide
      lead="各主管部门推荐的申报，按行政区划代码、再按名称排列，不排名次。逐件审核后，勾选列入公示的单位。"
    >
      <Loaded query={list} lines={10}>
        {(cases) => <Selection cases={cases()} />}
      </Loaded>
    </Page>
  );
}
