import { html, type Html, type Piece } from '../html.ts';
import { icon } from './icon.ts';

/** One field of a form: what it is called, what it holds now, and what is wrong with that. */
export type Field = {
  name: string;
  label: string;
  value?: string | undefined;
  hint?: Piece;
  error?: string | undefined;
  required?: boolean;
};

type Control = { id: string; describedBy: string | false; invalid: boolean };

function frame({ name, label, hint, error, required = false }: Field, control: (known: Control) => Html): Html {
  const id = `field-${name}`;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`<div class="flex flex-col gap-1">
    <label for="${id}" class="font-semibold"
      >${label}${required && html`<span class="ml-1 text-xs font-normal whitespace-nowrap text-muted">必填</span>`}</label
    >
    ${hint && html`<span id="${id}-hint" class="text-sm text-muted">${hint}</span>`}
    ${control({ id, describedBy: described !== '' && described, invalid: error !== undefined })}
    ${error && html`<span id="${id}-error" class="flex items-start gap-1 text-sm text-refusal">${icon('warning', 'mt-1 size-4')}${error}</span>`}
  </div>`;
}

function attributes({ id, describedBy, invalid }: Control, field: Field): Html {
  return html`id="${id}" name="${field.name}" ${describedBy && html`aria-describedby="${describedBy}"`}
  ${invalid && html`aria-invalid="true"`} ${field.required && html`aria-required="true"`}`;
}

type LineOptions = { type?: 'text' | 'password' | 'search' | 'date'; autocomplete?: string; placeholder?: string };

export function lineField(field: Field, { type = 'text', autocomplete, placeholder }: LineOptions = {}): Html {
  return frame(
    field,
    (control) =>
      html`<input
        type="${type}"
        class="control"
        ${attributes(control, field)}
        value="${field.value ?? ''}"
        ${autocomplete && html`autocomplete="${autocomplete}"`}
        ${placeholder && html`placeholder="${placeholder}"`}
      />`,
  );
}

export function textField(field: Field, rows = 6): Html {
  // The first line break after the tag is not part of the text, so one is written before it.
  const text = `\n${field.value ?? ''}`;
  return frame(
    field,
    (control) => html`<textarea class="control" rows="${rows}" ${attributes(control, field)}>${text}</textarea>`,
  );
}

export function fileField(field: Field, { accept, multiple = false }: { accept?: string; multiple?: boolean }): Html {
  return frame(
    field,
    (control) =>
      html`<input
        type="file"
        class="control py-1.5"
        ${attributes(control, field)}
        ${accept && html`accept="${accept}"`}
        ${multiple && html`multiple`}
      />`,
  );
}

export type Choice = { value: string; label: string };

export function selectField(field: Field, choices: readonly Choice[], empty = '不限'): Html {
  const option = ({ value, label }: Choice) =>
    html`<option value="${value}" ${value === (field.value ?? '') && html`selected`}>${label}</option>`;
  return frame(
    field,
    (control) =>
      html`<select class="control" ${attributes(control, field)}>
        ${[{ value: '', label: empty }, ...choices].map(option)}
      </select>`,
  );
}

/** What a form carries without showing it. */
export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}
