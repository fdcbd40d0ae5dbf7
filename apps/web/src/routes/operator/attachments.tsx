import { FileUpload } from '@shifan/ui';
import { createMemo, Show, type JSX } from 'solid-js';
import type { Ref } from '@shifan/api';
import type { Evidence } from '../../draft/create-evidence.ts';
import { FailureBox } from '../../parts/failure-box.tsx';

/** The slot beside the law's own ones, for what a report or a dossier is supported by. */
const SLOT = 'attachment';
const MOST = 30;

/** Files that support a report, a dossier or a change. */
export function Attachments(props: { caseRef: Ref; evidence: Evidence; hint?: string }): JSX.Element {
  const files = createMemo(() =>
    props.evidence.filesIn(SLOT).map(({ id, name, size }) => ({
      id,
      name,
      size,
      href: `/evidence/${props.caseRef.tenantId}/${props.caseRef.caseId}/${id}`,
    })),
  );
  return (
    <>
      <FileUpload
        title="佐证材料"
        hint={props.hint ?? `PDF、照片、Word、Excel、OFD，最多 ${MOST} 份；可以不传`}
        accept=".pdf,application/pdf,image/*,.doc,.docx,.xls,.xlsx,.ofd"
        files={files()}
        running={props.evidence.runningIn(SLOT)}
        disabledReason={files().length >= MOST ? `已有 ${files().length} 份，删去一份后才能再传` : undefined}
        onPick={(picked) => props.evidence.upload(SLOT, picked)}
        onRemove={(id) => props.evidence.remove(id)}
        onDismiss={(id) => props.evidence.dismiss(id)}
      />
      <Show when={props.evidence.failure()}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </>
  );
}
