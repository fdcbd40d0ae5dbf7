import { Alert, ButtonLink } from '@shifan/ui';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createImport, type ImportView } from './create-import.ts';
import { ImportActions } from './import-actions.tsx';
import { ImportCounts } from './import-counts.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportState } from './import-state.tsx';
import { Problems } from './problems.tsx';

function Running(props: { view: ImportView }): JSX.Element {
  const isChecking = () => props.view.import.state === 'checking';
  return (
    <section class="card flex flex-col gap-3 p-6" aria-labelledby="running">
      <h2 id="running" class="text-lg font-semibold">
        {isChecking() ? '正在核对' : '正在登记'}
      </h2>
      <ImportProgress import={props.view.import} />
      <p class="text-muted">可以离开这一页，服务器会做完；随时回到“旧称号导入”看结果。</p>
    </section>
  );
}

function Checked(props: { view: ImportView }): JSX.Element {
  return (
    <>
      <ImportCounts import={props.view.import} />
      <Show when={props.view.import.state === 'imported' || props.view.import.state === 'undone'}>
        <ImportResult import={props.view.import} />
      </Show>
      <Problems view={props.view} />
    </>
  );
}

function Failed(props: { view: ImportView; failure: string }): JSX.Element {
  return (
    <>
      <Alert tone="refusal" title="这份文件读不了，没有登记任何称号">
        <p>{props.failure}</p>
        <p>
          <ButtonLink small href="/old-titles/imports/new">
            改好后重新上传
          </ButtonLink>
        </p>
      </Alert>
      <Show when={props.view.problems.length > 0}>
        <Problems view={props.view} />
      </Show>
    </>
  );
}

/** One uploaded list: how far the check is, what it found, what was made of it. */
export function ImportScreen(): JSX.Element {
  const query = createImport();
  return (
    <Loaded page="旧称号名单" query={query}>
      {(view) => (
        <Page
          title={view().import.fileName}
          wide
          crumbs={[
            { label: '旧称号', href: '/old-titles' },
            { label: '旧称号导入', href: '/old-titles/imports' },
          ]}
          aside={<ImportState import={view().import} />}
          lead={<ImportFile import={view().import} />}
        >
          <Switch fallback={<Checked view={view()} />}>
            <Match when={view().import.running}>
              <Running view={view()} />
            </Match>
            <Match when={view().import.failure}>{(failure) => <Failed view={view()} failure={failure()} />}</Match>
          </Switch>
          <ImportActions import={view().import} />
        </Page>
      )}
    </Loaded>
  );
}
