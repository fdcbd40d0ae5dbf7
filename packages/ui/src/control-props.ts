/** What every control takes from the field around it, and its value as text. */
export interface ControlProps {
  id?: string | undefined;
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  /** For a control without a visible label, e.g. in a table cell. */
  label?: string | undefined;
  readOnly?: boolean | undefined;
}

export interface TextControlProps extends ControlProps {
  value: string;
  onChange: (value: string) => void;
  onLeave?: (() => void) | undefined;
}
