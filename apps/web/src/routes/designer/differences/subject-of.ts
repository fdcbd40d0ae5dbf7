import type { DifferenceDto } from '@shifan/api';

/** What a difference is about: its sentence up to the colon, without the name that only authors know. */
export function subjectOf({ sentence, id }: Pick<DifferenceDto, 'sentence' | 'id'>): string {
  const [subject = sentence] = sentence.split('：');
  return subject.replace(`（${id}）`, '').replace(/（[A-Za-z0-9@+/._-]+）$/u, '');
}
