const KEY = 'shifan.reloaded-at';
const PAUSE = 30_000;

/**
 * A page that stayed open while the server was updated asks for parts that are gone; it is loaded again, at most once in
 * half a minute. What was being typed is safe: it is saved, or kept on this computer.
 */
export function reloadAfterUpdate(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? '0');
    if (Date.now() - last < PAUSE) return;
    event.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
