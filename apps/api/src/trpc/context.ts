import type { CivilDate } from '@shifan/calendar';
import type { Person } from '../sessions/person.ts';
import type { Services } from '../services.ts';

/** What every procedure is given. `now` is one instant for the whole request. */
export type Context = {
  services: Services;
  person: Person | null;
  now: number;
  today: CivilDate;
  request: { id: string; ip: string; headers: Headers };
  setCookie(value: string): void;
};

export type SignedInContext = Context & { person: Person };
