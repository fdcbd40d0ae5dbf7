import type { MaterialState } from '@shifan/forms';
import { resolveCitation } from '@shifan/rules';
import { Field, StatusMark, TextArea, type Tone } from '@shifan/ui';
import { Index, Show, type JSX } from 'solid-js';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import type { Desk } from './create-desk.ts';
import { EvidenceSlots } from './evidence-slots.tsx';

const MARKS: Record<MaterialState['status'], { tone: Tone; word: string }> = {
  complete: { tone: 'done', word: '已齐备' },
  missing: { tone: 'plain', word: '还缺' },
  'not-asked': { tone: 'plain', word: '不需要' },
};

function MaterialCard(props: { desk: Desk; state: MaterialState }): JSX.Element {
  const material = () => props.state.material;
  const plugin = () => props.desk.scope().plugin;
  return (
    <li class="card flex flex-col gap-2 p-4" id={`material-${material().id}`}>
      <div class="flex flex-wrap items-start justify-between gap-2">
        <h3 class="font-semibold">
          {material().number}. {material().title}
        </h3>
        <StatusMark tone={MARKS[props.state.status].tone}>{MARKS[props.state.status].word}</StatusMark>
      </div>
      <Show when={props.state.status !== 'complete'}>
        <p class="text-sm">{props.state.message}</p>
      </Show>
      <p class="text-sm text-muted">
        依据 <ClauseLink clause={{ jurisdiction: plugin().id, ...resolveCitation(plugin(), material().citation) }} />
      </p>
      <Show when={props.state.status !== 'not-asked'}>
        <EvidenceSlots desk={props.desk} slots={props.state.slots} />
        <Show when={material().excusable}>
          <Field label="确实不适用的，说明理由">
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                maxCharacters={500}
                value={props.desk.draft.notes()[material().id] ?? ''}
                onChange={(text) => props.desk.draft.note(material().id, text)}
              />
            )}
          </Field>
        </Show>
      </Show>
    </li>
  );
}

/** The numbered materials of the law, with their places for files. */
export function MaterialsEditor(props: { desk: Desk }): JSX.Element {
  return (
    <section class="flex min-w-0 flex-col gap-3" aria-labelledby="section-title">
      <div>
        <h2 id="section-title" class="text-xl font-semibold">
          申报材料
        </h2>
        <p class="text-muted">表格里已经传过的佐证材料，这里也看得到；在哪里上传都一样。</p>
      </div>
      <ol class="flex flex-col gap-3">
        <Index each={props.desk.state().materials}>
          {(state) => <MaterialCard desk={props.desk} state={state()} />}
        </Index>
      </ol>
    </section>
  );
}
