import type { OldTitleService } from '../../old-title.ts';
import type { Cell } from '../cell.ts';

/** The five functions of art. 13. */
export const serviceNames: Readonly<Record<OldTitleService, string>> = {
  information: '信息服务',
  technology: '技术服务',
  startup: '创业服务',
  training: '培训服务',
  finance: '融资服务',
};

const byName = new Map<string, OldTitleService>();
for (const service of ['information', 'technology', 'startup', 'training', 'finance'] as const) {
  const name = serviceNames[service];
  byName.set(name, service);
  byName.set(name.slice(0, 2), service);
}

/** The functions a title was granted for, in the order of art. 13. */
export function readServices({ text, tell }: Cell): OldTitleService[] {
  if (text === '') return [];
  const parts = text.split(/[、，,;；/|\s]+/u).filter((part) => part !== '');
  const unknown = parts.find((part) => !byName.has(part));
  if (unknown !== undefined) {
    tell('OLD_TITLE_SERVICE_UNKNOWN', { value: unknown, mend: mended(parts) });
    return [];
  }
  const named = new Set(parts.map((part) => byName.get(part)));
  return [...byName.values()].filter((service, index, all) => named.has(service) && all.indexOf(service) === index);
}

/** Each part by the one function whose word it holds. */
function mended(parts: readonly string[]): string | undefined {
  const read = parts.map((part) => Object.values(serviceNames).filter((name) => part.includes(name.slice(0, 2))));
  return read.every((names) => names.length === 1) ? [...new Set(read.flat())].join('、') : undefined;
}
