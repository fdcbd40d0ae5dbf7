import type { EvidenceSlot } from '@shifan/rules';
import { FileUpload } from '@shifan/ui';
import { createMemo, For, type JSX } from 'solid-js';
import type { Answers } from './create-answers.ts';

const ACCEPTED: Record<EvidenceSlot['accept'][number], { word: string; accept: string }> = {
  pdf: { word: 'PDF', accept: '.pdf,application/pdf' },
  image: { word: '照片', accept: 'image/*' },
  word: { word: 'Word', accept: '.doc,.docx' },
  sheet: { word: 'Excel', accept: '.xls,.xlsx' },
  ofd: { word: 'OFD', accept: '.ofd' },
};

function hintOf(slot: EvidenceSlot): string {
  const kinds = slot.accept.map((kind) => ACCEPTED[kind].word).join('、');
  const seal = slot.sealedBy === 'operator' ? '，加盖运营主体公章' : slot.sealedBy ? '，加盖推荐单位公章' : '';
  return `${slot.hint ? `${slot.hint.replace(/。$/u, '')}。` : ''}${kinds}，最多 ${slot.maxFiles} 份${seal}`;
}

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
      hint={hintOf(props.slot)}
      accept={props.slot.accept.map((kind) => ACCEPTED[kind].accept).join(',')}
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
