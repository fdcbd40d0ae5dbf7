import type { Citation } from '../schema/citation.ts';
import type { EvidenceSlot, Material } from '../schema/material.ts';

/** What a material is called, and where it is asked for. */
type Stated = readonly [title: string, citation: Citation];

const ACCEPTED: EvidenceSlot['accept'] = ['pdf', 'image', 'word', 'ofd'];

/**
 * The materials of an application in their order: first each kind's own form, then papers by their ids, a slot each. The number
 * of files is the product's limit, not the law's.
 * @example materialsOf(['platform'], { form: ['申请表', at(4, '申请表')], licence: ['营业执照', at(4, '营业执照')] })
 */
export function materialsOf(
  kinds: string[],
  { form: [title, citation], ...papers }: Record<string, Stated> & { form: Stated },
): { materials: Material[]; evidenceSlots: EvidenceSlot[] } {
  const asked = { stages: ['creation' as const] };
  const forms = kinds.map((kind): Material => {
    const id = `application-${kind}`;
    return { ...asked, id, number: 1, title, kinds: [kind], rule: { form: id }, citation };
  });
  const others = Object.entries(papers).map(([id, [name, clause]], index): Material => ({
    ...asked,
    id,
    number: index + 2,
    title: name,
    kinds,
    rule: { slot: id },
    citation: clause,
  }));
  return {
    materials: [...forms, ...others],
    evidenceSlots: Object.entries(papers).map(([id, [name]]) => ({ id, title: name, accept: ACCEPTED, maxFiles: 10 })),
  };
}
