import type { TitleImportDto } from '@shifan/api';
import { Alert, ButtonLink, InstantText } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';

function Undone(props: { import: TitleImportDto }): JSX.Element {
  return (
    <Alert quiet tone="plain" title="这次导入已经撤销，登记的称号已从名册取出">
      <p>
        {props.import.undoneBy}
        <Show when={props.import.undoneAt}>
          {(at) => (
            <>
              于 <InstantText at={at()} />
            </>
          )}
        </Show>
        {' 撤销'}。名单和核对结果仍然保留，报告可以照常下载。
      </p>
    </Alert>
  );
}

/** What became of a list that was confirmed: how many titles stand in the registry through it. */
export function ImportResult(props: { import: TitleImportDto }): JSX.Element {
  const imported = () => props.import.counts.imported;
  return (
    <Show when={props.import.state === 'imported'} fallback={<Undone import={props.import} />}>
      <Alert
        tone="done"
        title={imported() > 0 ? `已登记 ${imported()} 个旧称号` : '名册没有变化，名单里的称号早已登记'}
      >
        <p>
          {props.import.confirmedBy}确认导入{props.import.which === 'all' ? '全部' : '合格的行'}
          <Show when={props.import.importedAt}>
            {(at) => (
              <>
                ，<InstantText at={at()} /> 登记完毕
              </>
            )}
          </Show>
          。
        </p>
        <Show when={imported() > 0}>
          <p>
            <ButtonLink small href={`/old-titles?import=${props.import.id}`}>
              看登记的称号
            </ButtonLink>
          </p>
        </Show>
      </Alert>
    </Show>
  );
}
