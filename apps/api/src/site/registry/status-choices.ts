import { RegistryStatus } from '../../contract/registry.ts';
import type { Html } from '../html.ts';
import { mark, type Tone } from '../parts/mark.ts';
import type { Choice } from '../parts/field.ts';
import type { RegistryRow } from '../../contract/registry.ts';

const WORDS: Record<RegistryStatus, string> = {
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
  legacy: '旧称号',
};

export function statusNames(): Choice[] {
  return RegistryStatus.options.map((value) => ({ value, label: WORDS[value] }));
}

const RUNNING: readonly RegistryStatus[] = ['candidate', 'extended'];

function toneOf({ inForce, status }: RegistryRow): Tone {
  if (inForce) return 'done';
  return RUNNING.includes(status) ? 'action' : 'plain';
}

/** Where a candidate or title stands, as a word. */
export function registryStatus(row: RegistryRow): Html {
  return mark(toneOf(row), row.statusName);
}
