import type { JSX } from 'solid-js';
import type { ControlProps } from '../control-props.ts';
import { RadioGroup } from '../radio-group/radio-group.tsx';

const ANSWERS = [
  { code: 'yes', label: '是' },
  { code: 'no', label: '否' },
];

export interface YesNoProps extends ControlProps {
  value: boolean | null;
  onChange: (value: boolean) => void;
  onLeave?: (() => void) | undefined;
}

/** Yes, no, or not answered yet; the three are different. */
export function YesNo(props: YesNoProps): JSX.Element {
  return (
    <RadioGroup
      id={props.id}
      label={props.label}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      invalid={props.invalid}
      readOnly={props.readOnly}
      onLeave={props.onLeave}
      inline
      options={ANSWERS}
      value={props.value === null ? '' : props.value ? 'yes' : 'no'}
      onChange={(code) => props.onChange(code === 'yes')}
    />
  );
}
