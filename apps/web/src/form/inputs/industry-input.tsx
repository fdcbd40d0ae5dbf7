import { findIndustry, searchIndustries } from '@shifan/forms';
import { Combobox } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { textOf, type FieldInputProps } from '../field-module.ts';

/** A group (中类) of GB/T 4754-2017, found by a part of its code or name. */
export function IndustryInput(props: FieldInputProps): JSX.Element {
  return (
    <Combobox
      {...props.control}
      placeholder="输入行业代码或名称，例如 356 或 电子"
      search={(text) => searchIndustries(text).map((industry) => ({ code: industry.code, label: industry.name }))}
      labelOf={(code) => findIndustry(code)?.name}
      readOnly={props.readOnly}
      value={textOf(props.value)}
      onChange={(code) => props.onChange(code)}
      onLeave={() => props.onLeave('')}
    />
  );
}
