import type { CivilDate } from '@shifan/calendar';
import type { Facts } from '@shifan/rules';
import { measuresOf } from '../legal/measures.ts';
import type { Measure } from '../legal/measures.ts';
import type { OldTitle, OldTitleKind, OldTitleService } from '../old-title.ts';
import type { Cell } from './cell.ts';
import { checkGranted, endsOf } from './check-days.ts';
import type { Ends } from './check-days.ts';
import { readDay } from './fields/day.ts';
import { readDivision } from './fields/division.ts';
import { documentYear, readDocumentNumber } from './fields/document-number.ts';
import { readYear } from './fields/figure.ts';
import { readBasis, readKind } from './fields/kind-and-basis.ts';
import { readName } from './fields/name.ts';
import { readServices } from './fields/services.ts';
import { readUscc } from './fields/uscc.ts';
import { readFacts } from './read-facts.ts';
import type { RowContext } from './row-check.ts';

type Cells = ReadonlyMap<string, Cell>;

/** Reads every cell, so that all that is wrong with a row is told at once; gives a title where no required part is missing. */
export function readTitle(cells: Cells, context: RowContext): OldTitle | undefined {
  const at = (id: string): Cell => requiredCell(cells, id);
  for (const cell of cells.values()) if (isMissing(cell)) cell.tell('OLD_TITLE_EMPTY');
  const name = readName(at('name'));
  const { kind, measure } = readKindAndBasis(cells, context);
  const operatorName = readName(at('operatorName'));
  const uscc = readUscc(at('uscc'));
  const division = readDivision(at('division'), context.authority);
  const documentNumber = readDocumentNumber(at('documentNumber'));
  const { grantedOn, ends } = readDays(cells, measure, context);
  if (documentNumber !== undefined && grantedOn !== undefined)
    checkYear(at('documentNumber'), documentNumber, grantedOn);
  const rest = readRest(cells, { kind, measure });
  if (!name || !kind || !measure || !operatorName || !uscc || !division || !documentNumber) return undefined;
  if (!grantedOn || !ends) return undefined;
  const { basis, standardHeld } = measure;
  const what = { kind, name, operatorName, uscc, division, documentNumber, grantedOn, basis };
  return { ...what, ...ends, ...rest, standardHeld };
}

function requiredCell(cells: Cells, id: string): Cell {
  const cell = cells.get(id);
  if (cell === undefined) throw new RangeError(`no column ${id}: the header was not matched`);
  return cell;
}

function isMissing({ column, text, refused }: Cell): boolean {
  return column.required && text === '' && !refused;
}

function readKindAndBasis(
  cells: Cells,
  { plugin }: RowContext,
): { kind: OldTitleKind | undefined; measure: Measure | undefined } {
  const measures = measuresOf(plugin);
  const kindCell = requiredCell(cells, 'kind');
  const basisCell = requiredCell(cells, 'basis');
  const kind = readKind(kindCell, requiredCell(cells, 'name').text);
  const basis = readBasis(basisCell, { kind, measures: Object.values(measures) });
  const measure = basis === undefined ? undefined : measures[basis];
  if (measure !== undefined && kind !== undefined && kind !== measure.kind) {
    const slots = { value: kindCell.text, law: measure.shortName, kind: measure.kindName };
    const mend = Object.values(measures).find((one) => one.kind === kind)?.shortName;
    basisCell.tell('OLD_TITLE_KIND_BASIS', { slots, mend });
  }
  return { kind, measure };
}

function readDays(
  cells: Cells,
  measure: Measure | undefined,
  context: RowContext,
): { grantedOn: CivilDate | undefined; ends: Ends | undefined } {
  const granted = requiredCell(cells, 'grantedOn');
  const stated = cells.get('statedEnd');
  const grantedOn = readDay(granted);
  const statedEnd = stated === undefined ? undefined : readDay(stated);
  if (grantedOn === undefined || measure === undefined) return { grantedOn, ends: undefined };
  if (!checkGranted(granted, grantedOn, { measure, today: context.today })) return { grantedOn, ends: undefined };
  return { grantedOn, ends: endsOf({ grantedOn, statedEnd, measure }, { granted, stated }, context) };
}

/** A notice is issued in the year it grants in; another year is more often a slip than not. */
function checkYear({ tell }: Cell, documentNumber: string, grantedOn: CivilDate): void {
  const year = documentYear(documentNumber);
  const granted = grantedOn.slice(0, 4);
  if (year === undefined || year === granted) return;
  tell('OLD_TITLE_DOCUMENT_YEAR', { slots: { year, granted }, severity: 'warning' });
}

function readRest(
  cells: Cells,
  { kind, measure }: { kind: OldTitleKind | undefined; measure: Measure | undefined },
): { services: OldTitleService[]; factsYear: number | null; facts: Facts } {
  const year = cells.get('factsYear');
  return {
    services: readServicesOf(cells.get('service'), { kind, measure }),
    factsYear: (year && readYear(year)) ?? null,
    facts: readFacts([...cells.values()], kind),
  };
}

function readServicesOf(
  cell: Cell | undefined,
  { kind, measure }: { kind: OldTitleKind | undefined; measure: Measure | undefined },
): OldTitleService[] {
  if (cell === undefined || cell.text === '') return [];
  if (kind !== 'base') return readServices(cell);
  const slots = { law: measure?.shortName ?? '' };
  cell.tell('OLD_TITLE_SERVICE_OF_BASE', { slots, accepted: '基地留空', severity: 'warning' });
  return [];
}
