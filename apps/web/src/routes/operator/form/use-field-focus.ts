import { createEffect, on } from 'solid-js';
import { controlId } from '../../../form/control-id.ts';

/** Opens the field that the address names: it comes into sight and takes the focus. */
export function useFieldFocus(field: () => string | undefined, page: () => string | undefined): void {
  createEffect(
    on([field, page], ([path]) => {
      if (!path) return;
      requestAnimationFrame(() => {
        const control = document.querySelector<HTMLElement>(`#${CSS.escape(controlId(path))}`);
        control?.scrollIntoView({ block: 'center' });
        control?.focus({ preventScroll: true });
      });
    }),
  );
}
