import { ButtonLink, EmptyState } from '@shifan/ui';
import type { JSX } from 'solid-js';
import { Page } from '../parts/page.tsx';

/** An address that leads nowhere. */
export function NotFound(): JSX.Element {
  return (
    <Page title="没有这个页面">
      <EmptyState title="网址可能写错了，或者页面已经移走。">
        <ButtonLink look="main" href="/">
          回到首页
        </ButtonLink>
      </EmptyState>
    </Page>
  );
}
