import type { RolePools } from '@shifan/db';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** How long everything takes and how it ends, counted by route and procedure: never by person, case or authority. */
export function createMetrics(pools: Pick<RolePools, 'usage'>) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'shifan_http_request_duration_seconds',
    help: 'time until an answer was sent, by route as it is declared',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const procedures = new Histogram({
    name: 'shifan_procedure_duration_seconds',
    help: 'time a procedure took, and whether it was done (ok) or how it was refused',
    labelNames: ['procedure', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  const connections = new Gauge({
    name: 'shifan_database_connections',
    help: 'connections to the database by login role; waiting: requests that wait for one',
    labelNames: ['role', 'state'],
    registers: [registry],
    collect() {
      for (const [role, { busy, idle, waiting }] of Object.entries(pools.usage())) {
        connections.set({ role, state: 'busy' }, busy);
        connections.set({ role, state: 'idle' }, idle);
        connections.set({ role, state: 'waiting' }, waiting);
      }
    },
  });
  return {
    registry,
    request: (labels: { method: string; route: string; status: number }, seconds: number) =>
      requests.observe({ ...labels, status: String(labels.status) }, seconds),
    procedure: (labels: { procedure: string; outcome: string }, seconds: number) => procedures.observe(labels, seconds),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
