import { yearLabel } from '@shifan/rules';
import type { Column } from '@shifan/rules';
import type { AnyField, FieldModule } from '../field-module.ts';
import { columnModules } from '../field-types/column-modules.ts';

/** A column ready to work on its cells. */
export interface TableColumn {
  column: Column;
  label: string;
  module: FieldModule;
  /** the year the form fixes for its dates */
  year: number | undefined;
}

const yearsBack = { Y: 0, 'Y-1': 1, 'Y-2': 2 } as const;

/** The columns of a table field with their modules; none for any other field. */
export function columnsOf(field: AnyField, year: number): TableColumn[] {
  if (!('columns' in field) || !field.columns) return [];
  const { columns, rowYear } = field;
  return columns.map((column) => ({
    column,
    label: yearLabel(column.label, year),
    module: columnModules[column.type],
    year: rowYear?.column === column.key ? year - yearsBack[rowYear.year] : undefined,
  }));
}
