import type { EvidenceSlot } from '@shifan/rules';
import { FileUpload } from '@shifan/ui';
import { createMemo, For, type JSX } from 'solid-js';
import { slotAccept, slotHint } from '../../../parts/slot-words.ts';
import type { Answers } from './create-answers.ts';

function Slot(props: { desk: Answers; slot: EvidenceSlot }): JSX.Element {
  const files = createMemo(() =>
    props.desk.evidence.filesIn(props.slot.id).map((file) => ({
      id: file.id,
      name: file.name,
      size: file.size,
      href: `/evidence/${props.desk.view.summary.tenantId}/${props.desk.view.summary.caseId}/${file.id}`,
    })),
  );
  return (
    <FileUpload
      title={props.slot.title}
      hint={slotHint(props.slot)}
      accept={slotAccept(props.slot)}
      files={files()}
      running={props.desk.evidence.runningIn(props.slot.id)}
      disabledReason={
        files().length >= props.slot.maxFiles ? `已有 ${files().length} 份，删去一份后才能再传` : undefined
      }
      onPick={(picked) => props.desk.evidence.upload(props.slot.id, picked)}
      onRemove={(id) => props.desk.evidence.remove(id)}
      onDismiss={(id) => props.desk.evidence.dismiss(id)}
    />
  );
}

/** The places for evidence that a field or a material asks for. */
export function EvidenceSlots(props: { desk: Answers; slots: readonly string[] }): JSX.Element {
  const known = createMemo(() =>
    props.desk.scope().plugin.evidenceSlots.filter((slot) => props.slots.includes(slot.id)),
  );
  return (
    <div class="mt-1 flex flex-col gap-2 empty:hidden">
      <For each={known()}>{(slot) => <Slot desk={props.desk} slot={slot} />}</For>
    </div>
  );
}
