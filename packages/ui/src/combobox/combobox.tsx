import { Combobox as Ark, createListCollection } from '@ark-ui/solid/combobox';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { TextControlProps } from '../control-props.ts';
import { Icon } from '../icon/icon.tsx';
import type { Choice } from '../select/select.tsx';

export interface ComboboxProps extends TextControlProps {
  /** The choices that answer a search text, best first; an empty text may answer with the usual ones. */
  search: (text: string) => readonly Choice[];
  /** The label of the chosen code. */
  labelOf: (code: string) => string | undefined;
  placeholder?: string;
}

/** One of a long list, found by typing a part of its code or name. */
export function Combobox(props: ComboboxProps): JSX.Element {
  const chosen = (): string => (props.value ? `${props.value} ${props.labelOf(props.value) ?? ''}`.trim() : '');
  const [text, setText] = createSignal('');
  const found = createMemo(() => props.search(text()).slice(0, 50));
  const items = createMemo((): Choice[] => {
    const list = [...found()];
    const label = props.labelOf(props.value);
    return label && !list.some((item) => item.code === props.value) ? [{ code: props.value, label }, ...list] : list;
  });
  const collection = createMemo(() =>
    createListCollection<Choice>({
      items: items(),
      itemToValue: (item) => item.code,
      itemToString: (item) => `${item.code} ${item.label}`,
    }),
  );
  return (
    <Ark.Root
      collection={collection()}
      value={props.value ? [props.value] : []}
      defaultInputValue={chosen()}
      onInputValueChange={(details) => setText(details.reason === 'input-change' ? details.inputValue : '')}
      onValueChange={(details) => props.onChange(details.value[0] ?? '')}
      invalid={props.invalid ?? false}
      readOnly={props.readOnly ?? false}
      selectionBehavior="replace"
      openOnClick
      {...(props.id ? { ids: { input: props.id } } : {})}
    >
      <Ark.Control class="relative flex items-center">
        <Ark.Input
          class="control pr-10"
          placeholder={props.placeholder ?? '输入代码或名称查找'}
          aria-label={props.label}
          aria-labelledby={props.label ? undefined : props.labelledBy}
          aria-describedby={props.describedBy}
          onBlur={() => props.onLeave?.()}
        />
        <Ark.Trigger
          class="absolute right-1 inline-flex size-8 items-center justify-center text-action"
          aria-label="展开选项"
        >
          <Icon name="down" />
        </Ark.Trigger>
      </Ark.Control>
      <Ark.Positioner class="z-30 w-[var(--reference-width)]">
        <Ark.Content class="max-h-72 overflow-y-auto rounded-md border border-edge bg-white shadow-lg">
          <Show when={items().length === 0}>
            <p class="px-3 py-2 text-muted">没有符合的选项，请换一个词。</p>
          </Show>
          <For each={items()}>
            {(item) => (
              <Ark.Item
                item={item}
                class="cursor-pointer px-3 py-2 data-[highlighted]:bg-action-tint data-[state=checked]:font-semibold"
              >
                <Ark.ItemText>
                  <span class="mr-2 text-muted">{item.code}</span>
                  {item.label}
                </Ark.ItemText>
              </Ark.Item>
            )}
          </For>
        </Ark.Content>
      </Ark.Positioner>
    </Ark.Root>
  );
}
