import { Field, TextInput } from '@shifan/ui';
import type { JSX } from 'solid-js';

export type Typed = { first: string; again: string };

/** What is still wrong with a new password typed twice. */
export function passwordLacking({ first, again }: Typed): string | undefined {
  if (lengthOf(first) < 10) return '新密码至少10个字符，一个汉字算两个';
  return first === again ? undefined : '两次输入的新密码不一样';
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

/** A new password, typed twice. */
export function NewPasswordFields(props: { typed: Typed; onChange: (typed: Typed) => void }): JSX.Element {
  return (
    <>
      <Field label="新密码" required hint="至少10个字符，一个汉字算两个；里面不能有用户名。">
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autocomplete="new-password"
            value={props.typed.first}
            onChange={(first) => props.onChange({ ...props.typed, first })}
          />
        )}
      </Field>
      <Field label="再输一次新密码" required>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autocomplete="new-password"
            value={props.typed.again}
            onChange={(again) => props.onChange({ ...props.typed, again })}
          />
        )}
      </Field>
    </>
  );
}
