const PAGES = /^\/(?:(?:open-calls|notices|objections|registry|verify|law|calendar|sign-in)(?:\/.*)?)?$/u;

/** Whether an address is a page of the public site, which the server renders, and no screen of this application. */
export function isSitePage(pathname: string): boolean {
  return PAGES.test(pathname);
}

/**
 * Links to the public site leave the application, whoever wrote them: before the router sees the click, the link is told to
 * be an external one, and the browser loads the page.
 */
export function leaveForSite(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link || !link.href) return;
      const { origin, pathname } = new URL(link.href);
      if (origin === window.location.origin && isSitePage(pathname)) link.rel = 'external';
    },
    { capture: true },
  );
  // Going back to the application after somebody signed out shows it as of now, not as it was kept.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}

/** Goes to a page of the public site; the application ends with that. */
export function goToSite(address: string, { replace = false } = {}): void {
  if (replace) window.location.replace(address);
  else window.location.assign(address);
}
