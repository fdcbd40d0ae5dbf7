import { Field, TextInput } from '@shifan/ui';
import type { JSX } from 'solid-js';

const SHAPE = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])$/u;

/** What is wrong with a user name; nothing where it may be used. */
export function usernameProblem(text: string): string | undefined {
  return SHAPE.test(text.trim().toLowerCase())
    ? undefined
    : '用2至64个字母、数字、点、横线或者下划线，首尾是字母或者数字';
}

/** The name by which somebody signs in. */
export function UsernameField(props: { value: string; onChange: (text: string) => void }): JSX.Element {
  return (
    <Field
      label="用户名"
      required
      hint="登录时用，全系统不能重复，例如 zhang.san"
      error={props.value ? usernameProblem(props.value) : undefined}
    >
      {(control) => <TextInput {...control} value={props.value} onChange={(text) => props.onChange(text)} />}
    </Field>
  );
}
