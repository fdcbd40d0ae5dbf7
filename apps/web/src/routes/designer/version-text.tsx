import { Show, type JSX } from 'solid-js';

/** A version as people read it: its number, and the first digits of its content's hash. */
export function VersionText(props: { version: string }): JSX.Element {
  const parts = () => /^(.*)-([0-9a-f]{8})$/u.exec(props.version);
  return (
    <Show when={parts()} fallback={props.version}>
      {(found) => (
        <>
          {found()[1]}
          <span class="ml-1 text-sm whitespace-nowrap text-muted">（校验码 {found()[2]}）</span>
        </>
      )}
    </Show>
  );
}
