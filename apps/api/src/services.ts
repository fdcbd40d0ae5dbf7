import type { RolePools } from '@shifan/db';
import type { Clock, DemoClock } from './clock/clock.ts';
import type { Config } from './config.ts';
import type { EvidenceStore } from './evidence/store.ts';
import type { Metrics } from './operations/metrics.ts';
import type { Vitals } from './operations/vitals.ts';
import type { SetupKey } from './setup/setup-key.ts';
import type { Auth } from './sessions/auth.ts';
import type { CallWindows } from './trpc/call-windows.ts';
import type { WatchState } from './watch/watch-state.ts';

/** What the application is made of; one set a process, or a test. */
export type Services = {
  config: Config;
  pools: RolePools;
  auth: Auth;
  clock: Clock;
  /** null where the demo is switched off */
  demo: { clock: DemoClock } | null;
  evidence: EvidenceStore;
  metrics: Metrics;
  vitals: Vitals;
  callWindows: CallWindows;
  /** null where no plugin's folder is watched */
  watch: WatchState | null;
  /** null where the installation is set up already, or is a demo */
  setup: SetupKey | null;
  /** signs sessions and tracking codes */
  secret: string;
};
