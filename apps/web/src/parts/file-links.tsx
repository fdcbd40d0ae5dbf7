import type { EvidenceFile, Ref } from '@shifan/api';
import { formatSize, Icon } from '@shifan/ui';
import { For, type JSX } from 'solid-js';

/** Files that were handed in, each to be downloaded. */
export function FileLinks(props: { caseRef: Ref; files: readonly EvidenceFile[] }): JSX.Element {
  return (
    <ul class="flex flex-col gap-1 empty:hidden">
      <For each={props.files}>
        {(file) => (
          <li class="flex items-center gap-2">
            <Icon name="file" class="text-muted" />
            <a
              class="link min-w-0 truncate"
              href={`/evidence/${props.caseRef.tenantId}/${props.caseRef.caseId}/${file.id}`}
              download={file.name}
            >
              {file.name}
            </a>
            <span class="shrink-0 text-sm text-muted">{formatSize(file.size)}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
