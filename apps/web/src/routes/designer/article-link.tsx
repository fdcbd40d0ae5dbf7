import { resolveCitation, type Citation } from '@shifan/rules';
import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import type { Design } from './design.ts';
import { designHref } from './design-href.ts';

/** Where an article stands among what implements it. */
export function articleHref(design: Design, article: string): string {
  return designHref({ jurisdiction: design.plugin.id, version: design.version, at: article });
}

/** A clause that opens its article here, with what implements it; the document is named where it is not the measure itself. */
export function ArticleLink(props: { design: Design; citation: Citation; quote?: boolean }): JSX.Element {
  const resolved = () => resolveCitation(props.design.plugin, props.citation);
  const isOwn = () => resolved().document === props.design.plugin.law[0]?.document;
  return (
    <span>
      <A class="link" href={articleHref(props.design, props.citation.article)}>
        {isOwn() ? '' : `${resolved().document} `}
        {resolved().clause}
      </A>
      <Show when={props.quote && resolved().quote}>{(quote) => <>：“{quote()}”</>}</Show>
    </span>
  );
}
