import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';

/** Follows a value once it has rested for a moment, so that heavy work does not run at every key. */
export function createSettled<T>(value: Accessor<T>, milliseconds: number): Accessor<T> {
  const [settled, setSettled] = createSignal(value());
  createEffect(
    on(
      value,
      (latest) => {
        const timer = setTimeout(() => setSettled(() => latest), milliseconds);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return settled;
}
