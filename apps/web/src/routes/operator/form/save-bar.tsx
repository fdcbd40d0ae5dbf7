import { Button, ButtonLink, StickyBar } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import type { FormPage } from '../../../form/form-pages.ts';
import type { Desk } from './create-desk.ts';
import { MATERIALS } from './materials-slug.ts';
import { SaveState } from './save-state.tsx';

/** Says when the draft was saved, and leads on. */
export function SaveBar(props: {
  desk: Desk;
  pages: readonly FormPage[];
  current: string | undefined;
  pageHref: (slug: string) => string;
  previewHref: string;
  onCheck: () => void;
  onSubmit: () => void;
}): JSX.Element {
  const slugs = () => [...props.pages.map((page) => page.slug), MATERIALS];
  const beside = (step: number) => {
    const at = slugs().indexOf(props.current ?? '');
    return at < 0 ? undefined : slugs()[at + step];
  };
  return (
    <StickyBar wide note={<SaveState draft={props.desk.draft} />}>
      <Show when={beside(-1)}>{(slug) => <ButtonLink href={props.pageHref(slug())}>上一部分</ButtonLink>}</Show>
      <Button onClick={() => props.onCheck()}>检查一遍</Button>
      <ButtonLink href={props.previewHref}>预览</ButtonLink>
      <Show
        when={beside(1)}
        fallback={
          <Button look="main" onClick={() => props.onSubmit()}>
            检查并提交
          </Button>
        }
      >
        {(slug) => (
          <ButtonLink look="main" href={props.pageHref(slug())}>
            下一部分
          </ButtonLink>
        )}
      </Show>
    </StickyBar>
  );
}
