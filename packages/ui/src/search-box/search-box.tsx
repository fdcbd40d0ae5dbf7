import { createSignal, createUniqueId, type JSX } from 'solid-js';
import { Button } from '../button/button.tsx';

/** A search text, sent by Enter or the button. */
export function SearchBox(props: {
  label: string;
  value: string;
  placeholder?: string;
  onSearch: (text: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  const [typed, setTyped] = createSignal<string>();
  return (
    <form
      role="search"
      class="flex max-w-full items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSearch((typed() ?? props.value).trim());
      }}
    >
      <span class="flex min-w-0 flex-col gap-1">
        <label for={id} class="text-sm font-semibold">
          {props.label}
        </label>
        <input
          id={id}
          type="search"
          class="control w-96 max-w-full"
          value={props.value}
          placeholder={props.placeholder}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </span>
      <Button type="submit" icon="search">
        查找
      </Button>
    </form>
  );
}
