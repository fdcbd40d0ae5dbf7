import type { Plugin } from '@shifan/rules';
import { Alert, ButtonLink, Tabs, type Tab } from '@shifan/ui';
import { A, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { Show, type Accessor, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { createHashTarget } from '../../../parts/create-hash-target.ts';
import { LawStatus } from '../../../parts/law-status.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { createToday } from '../../../shell/clock.ts';
import { ArticlesTab } from '../articles/articles-tab.tsx';
import { CasesTab } from '../cases/cases-tab.tsx';
import type { Design } from '../design.ts';
import { compareHref, designHref, impactHref, TABS, type DesignTab } from '../design-href.ts';
import { FormsTab } from '../forms/forms-tab.tsx';
import { ParametersTab } from '../parameters/parameters-tab.tsx';
import { ProcessTab } from '../process/process-tab.tsx';
import { RevisionLine } from '../revision/revision-line.tsx';
import { StandardTab } from '../standard/standard-tab.tsx';
import { VersionText } from '../version-text.tsx';
import { VersionsTab } from '../versions/versions-tab.tsx';

const CONTENTS: Record<DesignTab, { label: string; content: (design: Design) => JSX.Element }> = {
  articles: { label: '条文', content: (design) => <ArticlesTab design={design} /> },
  process: { label: '流程图', content: (design) => <ProcessTab design={design} /> },
  parameters: { label: '参数', content: (design) => <ParametersTab design={design} /> },
  forms: { label: '表格', content: (design) => <FormsTab design={design} /> },
  standard: { label: '标准', content: (design) => <StandardTab design={design} /> },
  cases: { label: '用例', content: (design) => <CasesTab design={design} /> },
  versions: { label: '版本', content: (design) => <VersionsTab design={design} /> },
};

function Sides(props: { design: Design }): JSX.Element {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  // Built once: what is looked at comes through props, so that new data do not close what is open.
  const tabs: Tab[] = TABS.map((id) => ({
    id,
    label: CONTENTS[id].label,
    content: () => CONTENTS[id].content(props.design),
  }));
  const open = () => TABS.find((id) => id === searchText(search['tab'])) ?? 'articles';
  createHashTarget(() => Boolean(open()));
  const goTo = (id: string): void => {
    const { plugin, version } = props.design;
    const tab = TABS.find((one) => one === id);
    navigate(designHref({ jurisdiction: plugin.id, version, ...(tab ? { tab } : {}) }), { scroll: false });
  };
  return <Tabs label="办法的各个方面" value={open()} onChange={goTo} tabs={tabs} />;
}

function Whole(props: { plugin: Accessor<Plugin>; version: string | undefined }): JSX.Element {
  const today = createToday();
  const design: Design = {
    get plugin() {
      return props.plugin();
    },
    get version() {
      return props.version;
    },
    get today() {
      return today();
    },
  };
  return (
    <Page
      wide
      title={design.plugin.title}
      crumbs={[
        { label: '首页', href: '/' },
        { label: '办法设计', href: '/design' },
      ]}
      lead={
        <span class="flex flex-wrap items-center gap-x-3 gap-y-1">
          <LawStatus status={design.plugin.status} />
          <span>
            {design.plugin.issuedBy} · {design.plugin.documentNumber}
          </span>
        </span>
      }
      aside={
        <span class="flex flex-wrap gap-3 print:hidden">
          <ButtonLink small href={compareHref({ left: design.plugin.id, leftVersion: design.version ?? '' })}>
            与其他办法比较
          </ButtonLink>
          <ButtonLink small href={impactHref({ jurisdiction: design.plugin.id })}>
            推算改动的影响
          </ButtonLink>
        </span>
      }
    >
      <RevisionLine />
      <Show when={design.version}>
        {(version) => (
          <Alert quiet tone="action" title="现在看的是指定的版本，不一定是现用的">
            <p>
              版本 <VersionText version={version()} />。
              <A class="link" href={designHref({ jurisdiction: design.plugin.id })}>
                看现用的版本
              </A>
            </p>
          </Alert>
        )}
      </Show>
      <Sides design={design} />
    </Page>
  );
}

/** One measure from all its sides; which one is open, and which version, stand in the address. */
export function JurisdictionScreen(): JSX.Element {
  const params = useParams();
  const [search] = useSearchParams();
  const jurisdiction = () => params['jurisdiction'] ?? '';
  const version = () => searchText(search['version']) || undefined;
  const law = createTrpcQuery(() => {
    const [id, pinned] = [jurisdiction(), version()];
    return {
      key: pinned ? ['law.plugin', id, pinned] : ['law.plugin', id],
      keepEqual: true,
      load: () => api.law.plugin.query({ jurisdiction: id, ...(pinned ? { version: pinned } : {}) }),
    };
  });
  return (
    <Loaded page="办法设计" query={law} lines={12}>
      {(plugin) => <Whole plugin={plugin} version={version()} />}
    </Loaded>
  );
}
