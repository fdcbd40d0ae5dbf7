import { computeFacts, type FormContext } from '@shifan/forms';
import { parseCivilDate } from '@shifan/calendar';
import { findNotice, type Form } from '@shifan/rules';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { OfficialForm } from '../../../form/official-form.tsx';
import { FilterChoice } from '../../../parts/filter-choice.tsx';
import { searchText } from '../../../parts/search-text.ts';
import type { Design } from '../design.ts';
import { designHref } from '../design-href.ts';
import { KindChoice } from '../standard/kind-choice.tsx';
import { createKind } from '../standard/kind-and-stage.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { MaterialsView } from './materials-view.tsx';

const MATERIALS = 'materials';
/** What an operator fills in stands before what the recommender adds. */
const ROLES: readonly Form['role'][] = ['application-form', 'creation-plan', 'summary-sheet'];

/** What a blank form is looked at with: the first call of the measure, or none and the year of the day. */
function blankScope({ plugin, today }: Design, kind: string): FormContext {
  const first = plugin.notices[0];
  const notice = first ? findNotice(plugin, { id: first.id }) : undefined;
  return {
    plugin,
    kind,
    notice: notice ?? null,
    year: notice?.year ?? Number(today.slice(0, 4)),
    on: parseCivilDate(today),
  };
}

/** The official forms as they will look, blank, and what else is handed in. */
export function FormsTab(props: { design: Design }): JSX.Element {
  const [search] = useSearchParams();
  const kind = createKind(() => props.design.plugin);
  const forms = createMemo(() =>
    props.design.plugin.forms
      .filter(({ kinds }) => kinds.includes(kind()))
      .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)),
  );
  const asked = () => searchText(search['form']);
  const form = () => (asked() === MATERIALS ? undefined : (forms().find(({ id }) => id === asked()) ?? forms()[0]));
  const scope = createMemo(() => blankScope(props.design, kind()));
  const hrefOf = (more: Record<string, string>): string =>
    designHref({
      jurisdiction: props.design.plugin.id,
      version: props.design.version,
      tab: 'forms',
      more: { kind: kind(), form: asked(), ...more },
    });
  return (
    <div class="flex max-w-5xl flex-col gap-6">
      <KindChoice design={props.design} chosen={kind()} hrefOf={(id) => hrefOf({ kind: id, form: '' })} />
      <nav aria-label="表格和材料" class="flex flex-wrap gap-2">
        <For each={forms()}>
          {(one) => <FilterChoice href={hrefOf({ form: one.id })} chosen={one.id === form()?.id} label={one.title} />}
        </For>
        <FilterChoice href={hrefOf({ form: MATERIALS })} chosen={asked() === MATERIALS} label="材料和文书" />
      </nav>
      <Show when={form()} fallback={<MaterialsView design={props.design} kind={kind()} />}>
        {(shown) => (
          <>
            <div class="card p-4 md:p-10 print:border-0 print:p-0">
              <OfficialForm form={shown()} facts={computeFacts({}, scope())} scope={scope()} />
            </div>
            <HiddenFields form={shown()} scope={scope()} />
          </>
        )}
      </Show>
    </div>
  );
}
