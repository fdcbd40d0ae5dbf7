import { z } from 'zod';
import { mutation, NoInput, query } from './define.ts';
import { Day, Instant } from './scalars.ts';
import { Me, Role } from './session.ts';

/** NOT_FOUND everywhere where the demo is switched off. */
export const demoContract = {
  people: query(
    NoInput,
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: Role,
        roleName: z.string(),
        place: z.string(),
        username: z.string(),
        password: z.string(),
      }),
    ),
  ),
  signInAs: mutation(z.strictObject({ personId: z.string().max(64) }), Me),
  clock: query(
    NoInput,
    z.object({
      enabled: z.boolean(),
      now: Instant,
      today: Day,
      weekday: z.string(),
      workingDay: z.boolean(),
      jumps: z
        .array(z.object({ to: Day, label: z.string() }))
        .describe('days worth moving to: the day after each legal day that comes next'),
    }),
  ),
  moveClock: mutation(z.strictObject({ to: Day }), z.object({ today: Day })),
};
