import { Select } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { inOrder } from '../jurisdictions/in-order.ts';
import type { JurisdictionRow } from '../jurisdictions/jurisdictions-query.ts';
import { createVersionsQuery } from '../versions/versions-query.ts';

/** Which measure, and which of its versions, one side shows. */
export function SideChoice(props: {
  label: string;
  jurisdictions: readonly JurisdictionRow[];
  jurisdiction: string;
  version: string;
  onChange: (side: { jurisdiction: string; version: string }) => void;
}): JSX.Element {
  const versions = createVersionsQuery(() => props.jurisdiction);
  const older = () => (versions.isSuccess ? versions.data : []).filter(({ newest }) => !newest);
  return (
    <fieldset class="flex min-w-0 flex-1 flex-col gap-2">
      <legend class="pb-1 font-semibold">{props.label}</legend>
      <Select
        label={`${props.label}的办法`}
        options={inOrder(props.jurisdictions).map(({ id, title }) => ({ code: id, label: title }))}
        value={props.jurisdiction}
        onChange={(jurisdiction) => props.onChange({ jurisdiction, version: '' })}
      />
      <Show when={older().length > 0}>
        <Select
          label={`${props.label}的版本`}
          empty="现用版本"
          options={older().map(({ version }) => ({ code: version, label: version }))}
          value={props.version}
          onChange={(version) => props.onChange({ jurisdiction: props.jurisdiction, version })}
        />
      </Show>
    </fieldset>
  );
}
