import { parseCivilDate, stateCouncilCalendar } from '@shifan/calendar';
import { plugin } from '@shifan/plugin-registry/legacy-2017';
import { columns } from '../columns/columns.ts';
import { matchHeaders } from '../columns/match-headers.ts';
import { fileMemory } from '../row/file-memory.ts';
import type { RowCheckContext } from '../row/row-check.ts';

/** Cells by column id. */
export type Written = Readonly<Record<string, string>>;

/** A row with nothing wrong: a platform of Guangzhou, granted in 2022. */
export const good: Written = {
  name: '广州示例中小企业公共服务平台',
  kind: '平台',
  operatorName: '广州示例企业服务有限公司',
  uscc: '91440101MA5D000019',
  division: '440100',
  documentNumber: '工信部企业〔2022〕130号',
  grantedOn: '2022-11-18',
  basis: '156号',
};

/** A row of the columns in the template's order. */
export function cellsOf(written: Written): string[] {
  return columns.map(({ id }) => written[id] ?? '');
}

/** The context of a list of Guangdong, read in 2026, of which nothing is imported. */
export function context(): RowCheckContext {
  const match = matchHeaders(columns.map(({ header }) => header));
  if (!match.ok) throw new Error(match.problems.map(({ message }) => message).join());
  return {
    columns: match.map,
    authority: '440000',
    today: parseCivilDate('2026-01-05'),
    plugin,
    calendar: stateCouncilCalendar,
    memory: fileMemory(),
    importedAlready: () => undefined,
    claimedElsewhere: () => undefined,
  };
}
