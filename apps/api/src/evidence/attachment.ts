import { type CaseFile, type EvidenceFile, findDossier, listDraftFiles, type Tx } from '@shifan/db';
import { fail } from '@shifan/errors';
import { stateLabel } from '@shifan/process';
import type { EvidenceSlot } from '@shifan/rules';
import type { CivilDate } from '@shifan/calendar';
import { lawOf, stateOf } from '../cases/process-context.ts';
import { refuseUnlessDraft } from '../cases/refuse-unless-draft.ts';
import type { Purpose } from '../contract/dossiers.ts';
import { PURPOSE_NAMES, roundOf } from '../dossiers/purpose.ts';
import { refuseUnlessOpen } from '../dossiers/refuse-unless-open.ts';

/** What a file is put into beside the application: the dossier of a purpose, or the report that a command will make. */
export type AttachTo = Purpose | { commandId: string };

/** Beside the law's own slots: what a dossier, a progress report or a change is supported by. */
const ATTACHMENT: EvidenceSlot = {
  id: 'attachment',
  title: '佐证材料',
  accept: ['pdf', 'image', 'word', 'sheet', 'ofd'],
  maxFiles: 30,
};

/** The slot and the row it belongs to, if there is room and the case stands where such a file is taken. */
export type Place = { slot: EvidenceSlot; attachedTo: string | undefined };

type Wanted = { slot: string; attachTo?: AttachTo | undefined; today: CivilDate };

/** Errors: FILE_SLOT_UNKNOWN, FILE_SLOT_FULL, APPLICATION_NOT_EDITABLE, and those of the dossier. */
export async function openPlace(tx: Tx, file: CaseFile, wanted: Wanted): Promise<Place> {
  const attachedTo = await ownerOf(tx, file, wanted);
  const slots = lawOf(file).plugin.evidenceSlots;
  const known = wanted.attachTo === undefined ? slots : [ATTACHMENT, ...slots];
  const slot = known.find(({ id }) => id === wanted.slot);
  if (!slot) return fail('FILE_SLOT_UNKNOWN', { value: wanted.slot.slice(0, 60) });
  const there = (await listDraftFiles(tx, file, attachedTo)).filter((one) => one.slot === slot.id);
  if (there.length >= slot.maxFiles) fail('FILE_SLOT_FULL', { slot: slot.title, max: String(slot.maxFiles) });
  return { slot, attachedTo };
}

async function ownerOf(tx: Tx, file: CaseFile, { attachTo, today }: Wanted): Promise<string | undefined> {
  if (attachTo === undefined) {
    refuseUnlessDraft(file);
    return undefined;
  }
  const state = stateOf(file);
  if (typeof attachTo === 'object') {
    if (!state.creation || state.stage === 'closed') {
      fail('COMMAND_NOT_ALLOWED', {
        stage: stateLabel(state),
        command: '上传佐证材料',
        because: '创建期开始后才能上传',
      });
    }
    return attachTo.commandId;
  }
  refuseUnlessOpen(file, attachTo, today);
  const dossier = await findDossier(tx, file, { purpose: attachTo, round: roundOf(state, attachTo) });
  const name = PURPOSE_NAMES[attachTo];
  if (!dossier) return fail('DOSSIER_MISSING', { dossier: name, command: '上传佐证材料' });
  if (dossier.receipt) fail('DOSSIER_SUBMITTED', { dossier: name, submittedOn: dossier.receipt.submittedOn });
  return dossier.id;
}

/** A file that was handed in stays; one of the application goes only while that lies with its operator. */
export function refuseUnlessRemovable(file: CaseFile, evidence: EvidenceFile): void {
  if (evidence.attachedTo === null) return refuseUnlessDraft(file);
  if (evidence.submitted) fail('APPLICATION_NOT_EDITABLE', { stage: stateLabel(stateOf(file)) });
}
