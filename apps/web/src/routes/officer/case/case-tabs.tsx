import type { FormContext } from '@shifan/forms';
import { Tabs } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { searchText } from '../../../parts/search-text.ts';
import { ApplicationTab } from './application/application-tab.tsx';
import type { CaseView } from './case-query.ts';
import { EvidenceTab } from './evidence/evidence-tab.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { StandardTab } from './standard/standard-tab.tsx';

const TABS = ['application', 'evidence', 'standard', 'history'];

/** The four sides of a case; which one is open stands in the address. */
export function CaseTabs(props: { view: CaseView; scope: FormContext; canWrite: boolean }): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const open = () => {
    const tab = searchText(search['tab']);
    return TABS.includes(tab) ? tab : 'application';
  };
  return (
    <Tabs
      label="申报的各个方面"
      value={open()}
      onChange={(tab) => setSearch({ tab }, { replace: true })}
      tabs={[
        {
          id: 'application',
          label: '申请材料',
          content: () => <ApplicationTab view={props.view} scope={props.scope} canWrite={props.canWrite} />,
        },
        {
          id: 'evidence',
          label: '佐证材料',
          count: props.view.files.length,
          content: () => <EvidenceTab view={props.view} scope={props.scope} />,
        },
        {
          id: 'standard',
          label: '对照标准',
          content: () => <StandardTab summary={props.view.summary} canWrite={props.canWrite} />,
        },
        { id: 'history', label: '过程', content: () => <HistoryTab view={props.view} /> },
      ]}
    />
  );
}
