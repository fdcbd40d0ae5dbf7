import type { FormContext } from '@shifan/forms';
import { yearLabel, type Form } from '@shifan/rules';
import { For, type JSX } from 'solid-js';

/** Where on the page each part of the forms stands. */
export function SectionLinks(props: { forms: readonly Form[]; scope: FormContext }): JSX.Element {
  return (
    <nav aria-label="表格目录" class="card hidden flex-col gap-3 p-4 text-sm lg:flex print:hidden">
      <For each={props.forms}>
        {(form) => (
          <div class="flex flex-col gap-1">
            <p class="font-semibold">{form.title}</p>
            <ul class="flex flex-col gap-1">
              <For each={form.sections}>
                {(section) => (
                  <li>
                    <a class="link" href={`#${form.id}-${section.id}`}>
                      {yearLabel(section.title, props.scope.year)}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
    </nav>
  );
}
