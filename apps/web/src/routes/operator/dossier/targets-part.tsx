import type { TargetStateDto } from '@shifan/api';
import { For, type JSX } from 'solid-js';
import type { DossierDesk } from './create-dossier-desk.ts';
import { targetName } from './dossier-notes.ts';
import { TARGETS_PART } from './dossier-parts.ts';
import { TargetCard } from './target-card.tsx';

/** The second reference: the plan's own targets, each with the value reached. */
export function TargetsPart(props: { desk: DossierDesk }): JSX.Element {
  const noteOf = (target: TargetStateDto) => {
    const note = props.desk.draft.notes()[targetName(target.index)];
    return note?.part === 'target'
      ? note
      : { part: 'target' as const, index: target.index, reached: target.reached ?? '', note: target.note };
  };
  const change = (target: TargetStateDto, part: { reached?: string; note?: string }): void =>
    props.desk.draft.note(targetName(target.index), { ...noteOf(target), ...part });
  const pathOf = (target: TargetStateDto): string => `${targetName(target.index)}.reached`;
  const sourceOf = (target: TargetStateDto): string | undefined =>
    target.reached !== null && noteOf(target).reached === target.reached
      ? props.desk.dossier.prefilled['targets']
      : undefined;
  return (
    <section class="flex min-w-0 flex-col gap-3" aria-labelledby="section-title">
      <div>
        <h2 id="section-title" class="text-xl font-semibold">
          {TARGETS_PART.title}
        </h2>
        <p class="text-muted">目标取自确定为创建对象时的创建方案，不能改；完成值已按最近一次填报预填，请核对。</p>
      </div>
      <ul class="flex flex-col gap-3">
        <For each={props.desk.dossier.targets} fallback={<li class="text-muted">创建方案里没有目标。</li>}>
          {(target) => (
            <TargetCard
              target={target}
              reached={noteOf(target).reached}
              note={noteOf(target).note}
              issue={props.desk.issueAt(pathOf(target))?.message}
              source={sourceOf(target)}
              onReached={(reached) => change(target, { reached })}
              onNote={(note) => change(target, { note })}
              onLeave={() => props.desk.leave(pathOf(target))}
            />
          )}
        </For>
      </ul>
    </section>
  );
}
