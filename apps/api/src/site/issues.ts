import type { ShifanError } from '@shifan/errors';
import { html, type Html } from './html.ts';
import { alert } from './parts/alert.ts';

/** What is wrong with a form, by the name of the field; the empty name stands for the whole of it. */
export type Issues = Readonly<Record<string, string>>;

const EMPTY = '请填写';

/** A refusal as the fields of a form show it. Whatever is said of no shown field is said of the whole. */
export function issuesOf(error: ShifanError, labels: Readonly<Record<string, string>>): Issues {
  const found = (error.issues ?? []).filter(({ path }) => Object.hasOwn(labels, path));
  if (found.length === 0) return { '': error.message };
  return Object.fromEntries(
    found
      .toReversed()
      .map(({ path, message }) => [
        path,
        message === EMPTY ? `${EMPTY}${labels[path]}` : `${labels[path]}：${message}`,
      ]),
  );
}

/** Said first on a page whose form was refused; it takes the focus, and each line leads to its field. */
export function errorSummary(issues: Issues): Html | null {
  const entries = Object.entries(issues);
  if (entries.length === 0) return null;
  const lines = entries.filter(([name]) => name !== '');
  const list = html`<ul class="list-disc pl-5">
    ${lines.map(([name, words]) => html`<li><a class="link" href="#field-${name}">${words}</a></li>`)}
  </ul>`;
  const title = issues[''] ?? `有 ${lines.length} 处要改正，没有提交`;
  return alert({ tone: 'refusal', title, body: lines.length > 0 && list, first: true });
}
