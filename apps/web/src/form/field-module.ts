import type { FieldIssue } from '@shifan/errors';
import type { AnyField, FormContext } from '@shifan/forms';
import type { Facts, FactValue } from '@shifan/rules';
import type { Component } from 'solid-js';

/** What the frame around a control hands to it. */
export interface InputControl {
  id: string;
  label?: string | undefined;
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
}

export interface FieldInputProps {
  field: AnyField;
  value: FactValue | undefined;
  /** All answers, computed ones included. */
  facts: Facts;
  scope: FormContext;
  control: InputControl;
  onChange: (value: FactValue) => void;
  onLeave: (path: string) => void;
  /** Issues below this field, for a table's cells. */
  issueAt: (path: string) => FieldIssue | undefined;
  /** In a table's cell. */
  compact?: boolean;
  readOnly?: boolean | undefined;
}

export interface FieldOutputProps {
  field: AnyField;
  value: FactValue | undefined;
  facts: Facts;
  scope: FormContext;
}

/** A type of field: how it is filled in and how it reads when filled in. */
export interface FieldModule {
  /** Several boxes under one label rather than one control. */
  group?: boolean;
  /** Takes the whole width of the form. */
  wide?: boolean;
  Input: Component<FieldInputProps>;
  Output: Component<FieldOutputProps>;
}

/** A text answer, or an empty text. */
export function textOf(value: FactValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
