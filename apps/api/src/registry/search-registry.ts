import { type RegistryFilter as Kept, searchRegistry as search, withPublic } from '@shifan/db';
import type { RegistryFilter, RegistryRow } from '../contract/registry.ts';
import type { Services } from '../services.ts';
import { registryRow } from './registry-row.ts';
import { keptStatuses } from './status-names.ts';

export type RegistryPage = { rows: RegistryRow[]; total: number; page: number; pageSize: number };

const PAGE_SIZE = 20;

/** A page of the public registry, by division code and then name; whoever asks. */
export async function searchRegistry(
  { pools, clock }: Pick<Services, 'pools' | 'clock'>,
  { page, ...filter }: RegistryFilter & { page: number },
): Promise<RegistryPage> {
  const asked = keptFilter(filter);
  const found = await withPublic(pools.public, {}, (tx) => search(tx, asked, { page, pageSize: PAGE_SIZE }));
  const today = clock.today();
  return { rows: found.rows.map((row) => registryRow(row, today)), total: found.total, page, pageSize: PAGE_SIZE };
}

export function keptFilter({ status, ...rest }: RegistryFilter): Kept {
  return { ...rest, ...(status === undefined ? {} : { statuses: keptStatuses(status) }) };
}
