import type { TargetStateDto } from '@shifan/api';
import type { JSX } from 'solid-js';
import { TargetRows, type TargetEdit } from '../progress/target-rows.tsx';
import type { DossierDesk } from './create-dossier-desk.ts';
import { targetName } from './dossier-notes.ts';
import { TARGETS_PART } from './dossier-parts.ts';

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
  const edit: TargetEdit = {
    reachedOf: (target) => noteOf(target).reached,
    noteOf: (target) => noteOf(target).note,
    setReached: (target, reached) => change(target, { reached }),
    setNote: (target, note) => change(target, { note }),
    issueOf: (target) => props.desk.issueAt(pathOf(target))?.message,
    leave: (target) => props.desk.leave(pathOf(target)),
  };
  return (
    <section class="flex min-w-0 flex-col gap-3" aria-labelledby="section-title">
      <div>
        <h2 id="section-title" class="text-xl font-semibold">
          {TARGETS_PART.title}
        </h2>
        <p class="text-muted">目标取自确定为创建对象时的创建方案，不能改；完成值已按最近一次进展报告预填，请核对。</p>
      </div>
      <TargetRows
        targets={props.desk.dossier.targets}
        edit={edit}
        caption={TARGETS_PART.title}
        header="完成值"
        prefilled
      />
    </section>
  );
}
