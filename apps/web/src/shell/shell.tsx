import { ToastRegion } from '@shifan/ui';
import { useLocation } from '@solidjs/router';
import { createEffect, ErrorBoundary, on, type JSX } from 'solid-js';
import { toFailure } from '../api/failure.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { DemoBar } from './demo-bar.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/**
 * What stands around every screen. After moving to another page the focus goes to its content. No Suspense boundary stands
 * here: it would take the page out of the document whenever a query is asked again, and with it the focus of whoever types.
 */
export function Shell(props: { children?: JSX.Element }): JSX.Element {
  const location = useLocation();
  let main: HTMLElement | undefined;
  createEffect(
    on(
      () => location.pathname,
      () => main?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  return (
    <div class="flex min-h-dvh flex-col overflow-x-clip">
      <a
        href="#main"
        class="sr-only z-50 bg-white px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        onClick={(event) => {
          event.preventDefault();
          main?.focus();
        }}
      >
        跳到正文
      </a>
      <DemoBar />
      <Header />
      <main
        id="main"
        tabindex={-1}
        ref={(element) => {
          main = element;
        }}
        class="mx-auto w-full max-w-[104rem] px-4 pt-6 pb-12 outline-none md:px-8 print:p-0"
      >
        <ErrorBoundary fallback={(error) => <FailureBox failure={toFailure(error)} />}>{props.children}</ErrorBoundary>
      </main>
      <Footer />
      <ToastRegion />
    </div>
  );
}
