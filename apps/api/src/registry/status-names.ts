import type { RegistryRow as Row, RegistryStatus as Kept } from '@shifan/db';
import type { RegistryStatus } from '../contract/registry.ts';

const NAMES: Record<Kept, string> = {
  candidate: '创建对象（创建期）',
  extended: '创建对象（延长期）',
  designated: '已认定',
  rectifying: '整改期',
  revoked: '已撤销',
  expired: '已到期',
  exited: '已退出创建',
  disqualified: '已取消资格',
  withdrawn: '已撤回',
  'objection-upheld': '公示异议属实',
  'legacy-held': '旧称号（有效）',
  'legacy-expired': '旧称号（已到期）',
};

const HOLDS: readonly Kept[] = ['designated', 'rectifying', 'legacy-held'];

/** A status as it is asked for and answered: what became of an old title is told by whether it is in force. */
export function publicStatus(status: Kept): RegistryStatus {
  return status === 'legacy-held' || status === 'legacy-expired' ? 'legacy' : status;
}

export function keptStatuses(status: RegistryStatus): Kept[] {
  return status === 'legacy' ? ['legacy-held', 'legacy-expired'] : [status];
}

/** Where it stands on a day and since when: a title ends with its last day, noted or not. */
export function standingOn(
  { status, statusOn, endsOn }: Pick<Row, 'status' | 'statusOn' | 'endsOn'>,
  today: string,
): { status: Kept; on: string } {
  if (!HOLDS.includes(status) || endsOn === null || endsOn >= today) return { status, on: statusOn };
  return { status: status === 'legacy-held' ? 'legacy-expired' : 'expired', on: endsOn };
}

export function statusName(status: Kept): string {
  return NAMES[status];
}

export function holdsTitle(status: Kept): boolean {
  return HOLDS.includes(status);
}
