import type { EvidenceSlot } from '@shifan/rules';

const ACCEPTED: Record<EvidenceSlot['accept'][number], { word: string; accept: string }> = {
  pdf: { word: 'PDF', accept: '.pdf,application/pdf' },
  image: { word: '照片', accept: 'image/*' },
  word: { word: 'Word', accept: '.doc,.docx' },
  sheet: { word: 'Excel', accept: '.xls,.xlsx' },
  ofd: { word: 'OFD', accept: '.ofd' },
};

/** What a slot takes, in words: kinds of file, how many, whose seal. */
export function slotHint(slot: EvidenceSlot): string {
  const kinds = slot.accept.map((kind) => ACCEPTED[kind].word).join('、');
  const seal = slot.sealedBy === 'operator' ? '，加盖运营主体公章' : slot.sealedBy ? '，加盖推荐单位公章' : '';
  return `${slot.hint ? `${slot.hint.replace(/。$/u, '')}。` : ''}${kinds}，最多 ${slot.maxFiles} 份${seal}`;
}

/** The same for the accept attribute of an input. */
export function slotAccept(slot: EvidenceSlot): string {
  return slot.accept.map((kind) => ACCEPTED[kind].accept).join(',');
}
