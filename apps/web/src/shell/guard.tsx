import type { Me, Role } from '@shifan/api';
import { Alert, ButtonLink, Skeleton } from '@shifan/ui';
import { Navigate, useLocation } from '@solidjs/router';
import { createMemo, Match, Show, Switch, type Component, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { FailureBox } from '../parts/failure-box.tsx';
import { Page } from '../parts/page.tsx';
import { createSession, startPage } from './session.ts';
import { ToSite } from './to-site.tsx';

export interface GuardedScreen {
  roles: readonly Role[] | undefined;
  view: Component;
}

function WrongRole(props: { me: Me }): JSX.Element {
  return (
    <Page title="这个页面不归您用">
      <Alert tone="plain" title={`您现在以“${props.me.roleName}”的身份登录，这个页面由其他角色使用。`}>
        <p class="flex flex-wrap gap-3">
          <ButtonLink look="main" href={startPage(props.me.role)}>
            回到我的工作
          </ButtonLink>
          <ButtonLink href="/sign-in">换一个账号</ButtonLink>
        </p>
      </Alert>
    </Page>
  );
}

function Guarded(props: { screens: readonly GuardedScreen[] }): JSX.Element {
  const session = createSession();
  const location = useLocation();
  const open = () => props.screens.find((screen) => !screen.roles);
  const mine = createMemo(() => {
    const role = session.isSuccess ? session.data?.role : undefined;
    return role && props.screens.find((screen) => screen.roles?.includes(role));
  });
  return (
    <Show
      when={open()}
      fallback={
        <Switch fallback={<Skeleton />}>
          <Match when={session.error}>{(failure) => <FailureBox failure={failure()} />}</Match>
          <Match when={session.isSuccess && session.data?.passwordDue}>
            <Navigate href="/password" />
          </Match>
          <Match when={mine()}>{(screen) => <Dynamic component={screen().view} />}</Match>
          <Match when={session.isSuccess && session.data}>{(me) => <WrongRole me={me()} />}</Match>
          <Match when={session.isSuccess}>
            <ToSite address={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} />
          </Match>
        </Switch>
      }
    >
      {(screen) => <Dynamic component={screen().view} />}
    </Show>
  );
}

/** The component of an address: the open screen, or the one for the signed-in person's role. */
export function guarded(screens: readonly GuardedScreen[]): Component {
  return () => <Guarded screens={screens} />;
}
