import type { TestApp } from '@shifan/api/test-support';
import {
  readClocks,
  readClockYears,
  readFacts,
  readFlow,
  readOldTitles,
  readQuota,
  readReached,
  readStock,
  SYSTEM_PERSON,
  type Tx,
  withTenant,
} from '@shifan/db';
import { TODAY } from '../../generated-cases/setting.ts';

const ALL = { reader: 'ministry', by: 'authority' } as const;

/** What each panel reads of the figures that are kept. */
const READS = {
  stock: [(tx: Tx) => readStock(tx, ALL)],
  funnel: [(tx: Tx) => readReached(tx, ALL)],
  quota: [(tx: Tx) => readQuota(tx, ALL)],
  clocks: [(tx: Tx) => readClocks(tx, ALL, TODAY)],
  reexaminations: [
    (tx: Tx) => readClocks(tx, ALL, TODAY),
    (tx: Tx) => readClockYears(tx, ALL, 'reexamination'),
    (tx: Tx) => readStock(tx, ALL),
    (tx: Tx) =>
      readFlow(tx, { ...ALL, types: ['reexamination-opened', 'reexamination-passed', 'reexamination-failed'] }),
  ],
  endings: [
    (tx: Tx) => readStock(tx, ALL),
    (tx: Tx) => readReached(tx, ALL),
    (tx: Tx) => readFlow(tx, { ...ALL, types: ['sanctioned'] }),
  ],
  oldTitles: [(tx: Tx) => readOldTitles(tx, ALL)],
  tilt: [(tx: Tx) => readReached(tx, { ...ALL, split: ['tilted'] })],
  facts: [(tx: Tx) => readFacts(tx, ALL), (tx: Tx) => readStock(tx, { ...ALL, split: ['jurisdiction', 'kind'] })],
};

export type PanelName = keyof typeof READS;
export const PANELS = Object.keys(READS) as PanelName[];

const MINISTRY = { tenant: 'ministry', level: 'ministry', unit: 'ministry', person: SYSTEM_PERSON } as const;

/** The panel's statements alone, in a transaction of the ministry's role: milliseconds. */
export async function readPanel({ services }: TestApp, panel: PanelName): Promise<number> {
  return withTenant(services.pools.ministry, { ...MINISTRY, readOnly: true }, async (tx) => {
    const from = performance.now();
    for (const read of READS[panel]) await read(tx);
    return performance.now() - from;
  });
}

/** The whole answer as the ministry gets it, with what is written down of its having read: milliseconds. */
export async function answerPanel(app: TestApp, panel: PanelName): Promise<number> {
  const from = performance.now();
  await app.as('ministry').overview.panel({ panel, filter: {}, reason: '测量' });
  return performance.now() - from;
}

/** The one in the middle of so many. */
export async function median(times: number, measure: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) found.push(await measure());
  return found.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
