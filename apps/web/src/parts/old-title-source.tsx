import type { OldTitleDto } from '@shifan/api';
import { InstantText } from '@shifan/ui';
import type { JSX } from 'solid-js';

/** Where the registry has an old title from: file, row, who handed it over, when. */
export function OldTitleSource(props: { title: OldTitleDto; file: (name: string) => JSX.Element }): JSX.Element {
  return (
    <>
      {props.file(props.title.provenance.fileName)} 第 {props.title.provenance.row} 行
      <span class="block text-sm text-muted">{props.title.provenance.by}</span>
      <span class="block text-sm text-muted">
        <InstantText at={props.title.provenance.at} />
      </span>
    </>
  );
}
