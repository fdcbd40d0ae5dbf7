import type { RolePools } from '@shifan/db';
import type { Clock, DemoClock } from './clock/clock.ts';
import type { Config } from './config.ts';
import type { EvidenceStore } from './evidence/store.ts';
import type { Auth } from './sessions/auth.ts';
import type { CallWindows } from './trpc/call-windows.ts';

/** What the application is made of; one set a process, or a test. */
export type Services = {
  config: Config;
  pools: RolePools;
  auth: Auth;
  clock: Clock;
  /** null where the demo is switched off */
  demo: { clock: DemoClock } | null;
  evidence: EvidenceStore;
  callWindows: CallWindows;
  /** signs sessions and tracking codes */
  secret: string;
};
