import type { CaseFile, PublicNotice } from '@shifan/db';
import type { Stage } from '@shifan/process';

const ON_NOTICE: readonly Stage[] = ['notice-candidate', 'notice-designation'];

/**
 * Whether a case that is on a notice now is on another one than this: on that of its designation, years after this one
 * made it a candidate. A case on no notice is not; what may be done with it then, the engine says.
 */
export function isOnAnother({ stage }: Pick<CaseFile, 'stage'>, { phase }: Pick<PublicNotice, 'phase'>): boolean {
  return ON_NOTICE.some((one) => one === stage) && stage !== phase;
}
