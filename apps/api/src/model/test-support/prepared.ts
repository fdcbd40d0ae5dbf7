import { morningOf } from '../../clock/clock.ts';
import type { Services } from '../../services.ts';
import { actAs } from '../../seeds/actor.ts';
import { fillApplication } from '../../seeds/file-application.ts';
import { DEMO_OPERATORS } from '../../seeds/operators.ts';
import { parseCivilDate } from '@shifan/calendar';
import { ROLES } from './cast.ts';

export const FIRST_DAY = '2025-11-12';

/** Every operator's application, whole and not yet handed in. */
export const written = { name: 'applications written, not handed in', prepare: writeApplications };

async function writeApplications(services: Services): Promise<void> {
  const at = morningOf(parseCivilDate(FIRST_DAY));
  for (const { clerk, programme, unit } of ROLES) {
    const operator = DEMO_OPERATORS.find(({ username }) => username === clerk.username);
    if (!operator) throw new Error(clerk.username);
    const actor = await actAs(services, clerk.username, at);
    await fillApplication(actor, operator, { whole: true, unit, jurisdiction: programme.jurisdiction });
  }
}
