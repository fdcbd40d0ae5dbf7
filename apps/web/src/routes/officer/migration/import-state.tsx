import type { TitleImportDto } from '@shifan/api';
import { StatusMark, type IconName, type Tone } from '@shifan/ui';
import type { JSX } from 'solid-js';

const LOOKS: Record<TitleImportDto['state'], { tone: Tone; icon?: IconName }> = {
  checking: { tone: 'action' },
  checked: { tone: 'action', icon: 'person' },
  importing: { tone: 'action' },
  imported: { tone: 'done' },
  undone: { tone: 'plain' },
  failed: { tone: 'refusal' },
};

/** What became of an uploaded list so far. */
export function ImportState(props: { import: TitleImportDto }): JSX.Element {
  return (
    <StatusMark tone={LOOKS[props.import.state].tone} icon={LOOKS[props.import.state].icon}>
      {props.import.stateName}
    </StatusMark>
  );
}
