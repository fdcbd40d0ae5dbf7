import type { CivilDate } from '@shifan/calendar';
import {
  type ClockYearCell,
  type ClockCell,
  type FactCell,
  type FlowCell,
  type FlowFilter,
  listUnits,
  type OldTitleCell,
  type QuotaCell,
  readClocks,
  readClockYears,
  readFacts,
  readFlow,
  readOldTitles,
  readQuota,
  readReached,
  readStock,
  type ReachedCell,
  type RollupFilter,
  type Split,
  type StockCell,
  type Tx,
  type Unit,
} from '@shifan/db';
import type { OverviewFilter } from '../../contract/overview.ts';
import type { Scope } from './scope.ts';

/** The figures of the rollups within what was chosen, each read when it is asked for. */
export type Figures = {
  stock(split?: readonly Split[]): Promise<StockCell[]>;
  reached(split?: readonly Split[]): Promise<ReachedCell[]>;
  flow(narrow?: Pick<FlowFilter, 'types' | 'from' | 'to'>): Promise<FlowCell[]>;
  clocks(): Promise<ClockCell[]>;
  clockYears(name: string): Promise<ClockYearCell[]>;
  facts(): Promise<FactCell[]>;
  oldTitles(): Promise<OldTitleCell[]>;
  quota(): Promise<QuotaCell[]>;
  /** recommenders inside the authority; of the ministry none */
  units(): Promise<Unit[]>;
};

export type FiguresOf = { scope: Scope; filter: OverviewFilter; today: CivilDate };

export function readFigures(tx: Tx, { scope, filter, today }: FiguresOf): Figures {
  const { authority: tenantId, jurisdiction, kind, year } = filter;
  const reader: RollupFilter['reader'] = scope.by === 'authority' ? 'ministry' : 'authority';
  const placed = { reader, by: scope.by, tenantId };
  const chosen: RollupFilter = { ...placed, jurisdiction, kind, year };
  return {
    stock: (split) => readStock(tx, { ...chosen, split }),
    reached: (split) => readReached(tx, { ...chosen, split }),
    flow: (narrow) => readFlow(tx, { ...placed, jurisdiction, kind, ...narrow }),
    clocks: () => readClocks(tx, chosen, today),
    clockYears: (name) => readClockYears(tx, chosen, name),
    facts: () => readFacts(tx, chosen),
    oldTitles: () => readOldTitles(tx, { ...placed, kind }),
    quota: () => readQuota(tx, { ...placed, jurisdiction, year }),
    units: async () => (scope.by === 'division' ? listUnits(tx, scope.tenantId) : []),
  };
}
