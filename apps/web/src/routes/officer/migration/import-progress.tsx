import type { TitleImportDto } from '@shifan/api';
import { ProgressBar } from '@shifan/ui';
import type { JSX } from 'solid-js';

/** How many rows the server has gone through. */
export function ImportProgress(props: { import: TitleImportDto }): JSX.Element {
  const done = () => props.import.progress.done;
  const total = () => props.import.progress.total;
  return (
    <ProgressBar
      label={props.import.stateName}
      value={done()}
      max={total() ?? done() + 1}
      text={total() === null ? `已读 ${done()} 行` : `${done()} / ${total()} 行`}
    />
  );
}
