interface Grouped {
  group?: string | undefined;
}

export interface HeadCell<Column> {
  /** heading over several columns; absent where a column stands alone */
  group: string | undefined;
  columns: Column[];
}

/** Columns as the head of a table shows them: those of one group that stand side by side come under one heading. */
export function columnGroups<Column extends Grouped>(columns: readonly Column[]): HeadCell<Column>[] {
  const heads: HeadCell<Column>[] = [];
  for (const column of columns) {
    const last = heads.at(-1);
    if (last?.group !== undefined && last.group === column.group) last.columns.push(column);
    else heads.push({ group: column.group, columns: [column] });
  }
  return heads;
}

/** More columns than this are shown a group at a time, unless all are asked for. */
const MANY = 24;

/** The groups that a table of many columns can be narrowed to; none where it is not worth it. */
export function groupChoices(columns: readonly Grouped[]): string[] {
  const names = [...new Set(columns.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  return columns.length > MANY / 2 && names.length > 1 ? names : [];
}

/** The group that is shown: the one asked for, else the first of very many columns; undefined: all columns. */
export function shownGroup(columns: readonly Grouped[], wanted: string): string | undefined {
  const groups = groupChoices(columns);
  return groups.find((group) => group === wanted) ?? (wanted === '' && columns.length > MANY ? groups[0] : undefined);
}

/** Places of the columns that are shown. */
export function shownColumns(columns: readonly Grouped[], group: string | undefined): number[] {
  return columns.flatMap((column, at) => (group === undefined || column.group === group ? [at] : []));
}
