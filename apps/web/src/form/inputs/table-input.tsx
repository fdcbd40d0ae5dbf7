import { fieldLabel, parsePastedRows } from '@shifan/forms';
import type { Column, FactValue, Row } from '@shifan/rules';
import { EditableTable, showToast, type EditableColumn } from '@shifan/ui';
import { createMemo, For, Show, type Accessor, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { FieldInputProps } from '../field-module.ts';
import { columnModules } from '../column-registry.ts';

const WIDTHS: Partial<Record<Column['type'], string>> = {
  integer: '5.5rem',
  decimal: '5.5rem',
  percent: '5.5rem',
  'money-wan': '7.5rem',
  date: '7.25rem',
  'year-month': '6rem',
  phone: '8rem',
  mobile: '8rem',
};

function rowsOf(value: FactValue | undefined): Row[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object') : [];
}

/** A telephone number must fit and a number needs little; texts share the rest. */
function widthOf(column: Column): string | undefined {
  if (column.type === 'text') return (column.maxCharacters ?? 100) <= 50 ? '5rem' : undefined;
  return WIDTHS[column.type];
}

/** Paragraphs, and more columns than fit side by side, want the whole width for each cell. */
function isRoomy(columns: readonly Column[]): boolean {
  return columns.length > 5 || columns.some((column) => (column.maxCharacters ?? 0) >= 1000);
}

function isBlank(row: Row): boolean {
  return Object.values(row).every((cell) => cell === null || cell === '');
}

function Cell(props: { input: FieldInputProps; column: Column; row: Accessor<Row>; index: number }): JSX.Element {
  const place = (): string => `[${props.index}].${props.column.key}`;
  const issue = () => props.input.issueAt(place());
  const id = (): string => `${props.input.control.id}-${props.index}-${props.column.key}`;
  const change = (value: FactValue): void => {
    if (Array.isArray(value)) return;
    const rows = rowsOf(props.input.value).map((row, at) =>
      at === props.index ? { ...row, [props.column.key]: value } : row,
    );
    props.input.onChange(rows);
  };
  return (
    <Dynamic
      component={columnModules[props.column.type].Input}
      field={props.column}
      value={props.row()[props.column.key] ?? null}
      facts={props.input.facts}
      scope={props.input.scope}
      compact
      readOnly={props.input.readOnly}
      control={{
        id: id(),
        label: `第 ${props.index + 1} 行 ${fieldLabel(props.column, props.input.scope.year)}`,
        describedBy: issue() ? `${id()}-error` : undefined,
        invalid: Boolean(issue()),
      }}
      onChange={change}
      onLeave={() => props.input.onLeave(place())}
      issueAt={() => undefined}
    />
  );
}

/** What is wrong with the cells of a row; nothing where nothing is. */
function rowNotes(input: FieldInputProps, columns: readonly Column[], index: number): JSX.Element | undefined {
  const found = columns.flatMap((column) => {
    const issue = input.issueAt(`[${index}].${column.key}`);
    return issue ? [{ id: `${input.control.id}-${index}-${column.key}-error`, message: issue.message }] : [];
  });
  if (found.length === 0) return undefined;
  return (
    <ul class="text-sm text-refusal">
      <For each={found}>{(issue) => <li id={issue.id}>{issue.message}</li>}</For>
    </ul>
  );
}

/** The rows of a table: typed, deleted, or pasted from a spreadsheet. */
export function TableInput(props: FieldInputProps): JSX.Element {
  const table = () => ('columns' in props.field ? props.field : undefined);
  const rows = (): Row[] => rowsOf(props.value);
  const year = createMemo(() => props.scope.year);
  // Made anew only with the form itself: new columns would take the focus away from whoever is typing.
  const columns = createMemo((): EditableColumn<Row>[] =>
    (table()?.columns ?? []).map((column) => ({
      key: column.key,
      header: fieldLabel(column, year()),
      unit: column.unit,
      width: widthOf(column),
      cell: (row, index) => <Cell input={props} column={column} row={row} index={index} />,
    })),
  );
  const most = (): number => table()?.maxRows ?? 2000;
  const paste = (text: string): string[] => {
    const field = table();
    if (!field) return [];
    const pasted = parsePastedRows(field, text);
    const errors = pasted.issues.filter((issue) => issue.severity === 'error');
    if (errors.length > 0) return errors.map((issue) => issue.message);
    const kept = rows().filter((row) => !isBlank(row));
    if (kept.length + pasted.rows.length > most())
      return [`最多 ${most()} 行，现有 ${kept.length} 行，粘贴了 ${pasted.rows.length} 行`];
    props.onChange([...kept, ...pasted.rows]);
    props.onLeave('[*]');
    showToast(`已放进 ${pasted.rows.length} 行，现在共 ${kept.length + pasted.rows.length} 行`);
    return [];
  };
  return (
    <div class="flex flex-col gap-2">
      <p class="text-sm text-muted">
        现有 {rows().length} 行<Show when={table()?.minRows}>{(fewest) => <>，至少 {fewest()} 行</>}</Show>
      </p>
      <EditableTable
        id={props.control.id}
        caption={fieldLabel(props.field, props.scope.year)}
        describedBy={props.control.describedBy}
        readOnly={props.readOnly}
        columns={columns()}
        stacked={isRoomy(table()?.columns ?? [])}
        rows={rows()}
        onAdd={() =>
          props.onChange([...rows(), Object.fromEntries((table()?.columns ?? []).map((column) => [column.key, null]))])
        }
        onDelete={(index) => props.onChange(rows().filter((_, at) => at !== index))}
        onPaste={paste}
        note={(index) => rowNotes(props, table()?.columns ?? [], index)}
        addRefused={rows().length >= most() ? `最多 ${most()} 行` : undefined}
      />
    </div>
  );
}
