import type { Place } from '../field-module.ts';
import type { TableColumn } from './columns.ts';

/** Where a cell stands: `offlineEvents[3].heldOn`, read as “线下服务拓展情况 第4行 开展时间”. */
export function cellPlace(table: Place, row: number, { column, label }: TableColumn): Place {
  return {
    path: `${table.path}[${row}].${column.key}`,
    label: `${table.label} 第${row + 1}行 ${label}`,
    year: table.year,
    inTable: true,
  };
}
