import { shanghaiDate, type CivilDate } from '@shifan/calendar';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../api/client.ts';
import { createTrpcQuery } from '../api/create-trpc-query.ts';

/** The demo's clock; fails with NOT_FOUND where the demo is switched off. */
export function createDemoClock() {
  return createTrpcQuery(() => ({ key: ['demo.clock'], load: () => api.demo.clock.query(), refresh: 60_000 }));
}

/** Today in Asia/Shanghai: the demo's day in a demo, this computer's otherwise. The server decides by its own clock. */
export function createToday(): Accessor<CivilDate> {
  const clock = createDemoClock();
  return createMemo(() => {
    const day = clock.isSuccess ? clock.data?.today : undefined;
    return day ? (day as CivilDate) : shanghaiDate(Date.now());
  });
}
