import { nextAddress } from './next-address.ts';
import type { Redirect } from './page.ts';
import type { Posted } from './read-form.ts';
import type { Visit } from './visit.ts';

/** Moves the demo's clock forward and shows the same page again, on its new day. */
export async function moveClock({ ask }: Visit, { fields }: Posted): Promise<Redirect> {
  await ask.demo.moveClock({ to: fields['to'] ?? '' });
  return { redirect: nextAddress(fields['next']) ?? '/' };
}
