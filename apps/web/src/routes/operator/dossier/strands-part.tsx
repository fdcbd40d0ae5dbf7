import type { StrandDto } from '@shifan/api';
import { Checkbox, Field, TextArea } from '@shifan/ui';
import { For, type JSX } from 'solid-js';
import { ClauseLink } from '../../../parts/clause-link.tsx';
import type { DossierDesk } from './create-dossier-desk.ts';
import { strandName } from './dossier-notes.ts';
import { STRANDS_PART } from './dossier-parts.ts';

function StrandRow(props: { desk: DossierDesk; strand: StrandDto }): JSX.Element {
  const note = () => {
    const said = props.desk.draft.notes()[strandName(props.strand.id)];
    return said?.part === 'strand'
      ? said
      : { part: 'strand' as const, id: props.strand.id, done: props.strand.done, note: props.strand.note };
  };
  const change = (part: { done?: boolean; note?: string }): void =>
    props.desk.draft.note(strandName(props.strand.id), { ...note(), ...part });
  return (
    <li class="card flex flex-col gap-2 p-4">
      <Checkbox checked={note().done} onChange={(done) => change({ done })}>
        <span class="font-semibold">{props.strand.title}</span>
      </Checkbox>
      <p class="pl-8 text-sm text-muted">
        依据 <ClauseLink clause={props.strand.clause} />
      </p>
      <div class="pl-8 max-sm:pl-0">
        <Field label="实现情况">
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxCharacters={1000}
              value={note().note}
              onChange={(text) => change({ note: text })}
            />
          )}
        </Field>
      </div>
    </li>
  );
}

/** The goals of the law as a checklist, each with what was done for it. */
export function StrandsPart(props: { desk: DossierDesk }): JSX.Element {
  return (
    <section class="flex min-w-0 flex-col gap-3" aria-labelledby="section-title">
      <div>
        <h2 id="section-title" class="text-xl font-semibold">
          {STRANDS_PART.title}
        </h2>
        <p class="text-muted">对照办法规定的创建目标逐项勾选，并说明实现情况；没有实现的不勾选，说明原因。</p>
      </div>
      <ul class="flex flex-col gap-3">
        <For each={props.desk.dossier.strands} fallback={<li class="text-muted">办法没有分项列出创建目标。</li>}>
          {(strand) => <StrandRow desk={props.desk} strand={strand} />}
        </For>
      </ul>
    </section>
  );
}
