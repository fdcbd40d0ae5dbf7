import type { CallContent } from '@shifan/api';
import { Field, Select, TextInput } from '@shifan/ui';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { clauseHref } from '../../../parts/clause-href.ts';
import type { CallDesk } from './create-call-desk.ts';

export type Cite = CallContent['quotas'][number]['cite'];

export const NO_CITE: Cite = { article: '', quote: '' };

/** On which clause something rests: one of the notice's own, or an article of the measure; with the words, where they help. */
export function CiteField(props: {
  desk: CallDesk;
  cite: Cite;
  /** where it stands in the draft, e.g. `quotas.0.cite` */
  path: string;
  /** what rests on it, for who hears the form instead of seeing it */
  of: string;
  onChange: (cite: Cite) => void;
}): JSX.Element {
  const own = () => props.desk.content().clauses;
  const options = () => [
    ...own().map(({ id, number, text }) => ({ code: id, label: `本通知第${number}项：${text.slice(0, 24)}` })),
    ...props.desk.call.setup.articles.map(({ id, name }) => ({ code: id, label: name })),
  ];
  const isForeign = () => props.cite.article !== '' && own().every(({ id }) => id !== props.cite.article);
  return (
    <div class="grid gap-4 md:grid-cols-2">
      <Field label={`${props.of}的依据`} error={props.desk.problem(`${props.path}.article`)}>
        {(control) => (
          <>
            <Select
              {...control}
              empty="请选择条款"
              options={options()}
              value={props.cite.article}
              onChange={(article) => props.onChange({ ...props.cite, article })}
            />
            <Show when={isForeign()}>
              <A
                class="link text-sm"
                href={clauseHref({ jurisdiction: props.desk.call.row.jurisdiction, article: props.cite.article })}
              >
                查看这一条
              </A>
            </Show>
          </>
        )}
      </Field>
      <Field label={`${props.of}引用的原文（可以不填）`} error={props.desk.problem(`${props.path}.quote`)}>
        {(control) => (
          <TextInput
            {...control}
            value={props.cite.quote}
            onChange={(quote) => props.onChange({ ...props.cite, quote })}
          />
        )}
      </Field>
    </div>
  );
}
