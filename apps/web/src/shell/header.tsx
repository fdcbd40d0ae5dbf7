import { Button, ButtonLink } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { api } from '../api/client.ts';
import { createTrpcMutation } from '../api/create-trpc-mutation.ts';
import { MainNavigation } from './main-navigation.tsx';
import { createSession } from './session.ts';
import { goToSite } from './site-addresses.ts';

function Who(): JSX.Element {
  const session = createSession();
  const signOut = createTrpcMutation({
    keep: true,
    send: () => api.session.signOut.mutate(),
    // Whoever sits here next finds nothing of it in memory: the application ends with the page.
    onDone: () => goToSite('/'),
  });
  const place = () => session.data?.operator?.name ?? session.data?.unit?.name ?? session.data?.tenant.name;
  return (
    <Show
      when={session.isSuccess && session.data}
      fallback={
        <ButtonLink small href="/sign-in">
          登录
        </ButtonLink>
      }
    >
      {(me) => (
        <span class="flex items-center gap-3 text-sm">
          <span class="text-right leading-5">
            <span class="block font-semibold">{me().name}</span>
            <span class="block text-muted max-sm:hidden">
              {place()} · {me().roleName}
            </span>
          </span>
          <ButtonLink small look="quiet" href="/password">
            改密码
          </ButtonLink>
          <Button small look="quiet" busy={signOut.isPending} onClick={() => signOut.mutate(undefined)}>
            退出
          </Button>
        </span>
      )}
    </Show>
  );
}

/** The product's name, who is signed in, and where they can go. */
export function Header(): JSX.Element {
  const session = createSession();
  const role = () => (session.isSuccess ? session.data?.role : undefined);
  return (
    <header class="border-b border-line bg-white print:hidden">
      <div class="mx-auto flex w-full max-w-[104rem] flex-wrap items-center gap-x-8 gap-y-2 px-4 pt-3 md:px-8">
        <a href="/" class="flex items-center gap-3 text-ink no-underline">
          <img src="/icon.svg" alt="" class="size-9" />
          <span class="leading-5">
            <span class="block text-lg font-semibold">示范</span>
            <span class={`block text-xs text-muted ${role() ? 'max-sm:hidden' : ''}`}>
              中小企业公共服务示范平台（基地）
            </span>
          </span>
        </a>
        <span class="ml-auto">
          <Who />
        </span>
        <MainNavigation />
      </div>
    </header>
  );
}
