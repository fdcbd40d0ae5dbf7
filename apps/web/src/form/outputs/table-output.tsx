import { displayBare, fieldLabel } from '@shifan/forms';
import type { FactValue, Row } from '@shifan/rules';
import { Table, type TableColumn } from '@shifan/ui';
import type { JSX } from 'solid-js';
import type { FieldOutputProps } from '../field-module.ts';

function rowsOf(value: FactValue | undefined): Row[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object') : [];
}

/** The rows of a table as the form prints them. */
export function TableOutput(props: FieldOutputProps): JSX.Element {
  const columns = (): TableColumn<Row>[] => [
    { key: 'number', header: '序号', tight: true, cell: (_, index) => index + 1 },
    ...('columns' in props.field ? (props.field.columns ?? []) : []).map((column) => ({
      key: column.key,
      header: fieldLabel(column, props.scope.year),
      ...(column.unit ? { unit: column.unit } : {}),
      cell: (row: Row) => displayBare(column, row[column.key] ?? null),
    })),
  ];
  return (
    <Table
      caption={fieldLabel(props.field, props.scope.year)}
      captionHidden
      columns={columns()}
      rows={rowsOf(props.value)}
      empty="未填写"
    />
  );
}
