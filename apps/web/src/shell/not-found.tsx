import { ButtonLink, EmptyState } from '@shifan/ui';
import { useLocation } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '../parts/page.tsx';
import { isSitePage } from './site-addresses.ts';
import { ToSite } from './to-site.tsx';

/** An address that is no screen: a page of the public site is loaded, any other leads nowhere. */
export function NotFound(): JSX.Element {
  const location = useLocation();
  return (
    <Show
      when={isSitePage(location.pathname)}
      fallback={
        <Page title="没有这个页面">
          <EmptyState title="网址可能写错了，或者页面已经移走。">
            <ButtonLink look="main" href="/">
              回到首页
            </ButtonLink>
          </EmptyState>
        </Page>
      }
    >
      <ToSite address={location.pathname + location.search + location.hash} />
    </Show>
  );
}
