import type { FormContext } from '@shifan/forms';
import { Tabs, type Tab } from '@shifan/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, on, type JSX } from 'solid-js';
import { searchText } from '../../../parts/search-text.ts';
import { AcceptanceTab } from './acceptance/acceptance-tab.tsx';
import { ApplicationTab } from './application/application-tab.tsx';
import type { CaseView } from './case-query.ts';
import { hasBeenCandidate, hasHeldTitle } from '../../../parts/case-stage.ts';
import { ChangesTab } from './changes/changes-tab.tsx';
import { EvidenceTab } from './evidence/evidence-tab.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { ProgressTab } from './progress/progress-tab.tsx';
import { StandardTab } from './standard/standard-tab.tsx';
import { SupervisionTab } from './supervision/supervision-tab.tsx';

interface TabsProps {
  view: CaseView;
  scope: FormContext;
  canWrite: boolean;
}

function ofApplication(shown: TabsProps): Tab[] {
  return [
    {
      id: 'application',
      label: '申请材料',
      content: () => <ApplicationTab view={shown.view} scope={shown.scope} canWrite={shown.canWrite} />,
    },
    {
      id: 'evidence',
      label: '佐证材料',
      count: shown.view.files.length,
      content: () => <EvidenceTab view={shown.view} scope={shown.scope} />,
    },
    {
      id: 'standard',
      label: '对照标准',
      content: () => <StandardTab summary={shown.view.summary} canWrite={shown.canWrite} />,
    },
  ];
}

/** What there is to look at once the case is, or has been, a candidate or a holder. */
function ofLifecycle(shown: TabsProps): Tab[] {
  if (!hasBeenCandidate(shown.view.summary)) return [];
  return [
    { id: 'progress', label: '创建进展', content: () => <ProgressTab summary={shown.view.summary} /> },
    {
      id: 'acceptance',
      label: '评估验收',
      content: () => <AcceptanceTab summary={shown.view.summary} purpose="acceptance" canWrite={shown.canWrite} />,
    },
    ...(hasHeldTitle(shown.view.summary)
      ? [
          {
            id: 'reexamination',
            label: '复核',
            content: () => (
              <AcceptanceTab summary={shown.view.summary} purpose="reexamination" canWrite={shown.canWrite} />
            ),
          },
        ]
      : []),
    {
      id: 'changes',
      label: '重大变化',
      content: () => <ChangesTab summary={shown.view.summary} canWrite={shown.canWrite} />,
    },
    {
      id: 'supervision',
      label: '监督',
      content: () => <SupervisionTab summary={shown.view.summary} canWrite={shown.canWrite} />,
    },
  ];
}

/** The sides of a case; which one is open stands in the address. */
export function CaseTabs(props: TabsProps): JSX.Element {
  const [search, setSearch] = useSearchParams();
  // By where the case stands: a save renews what surrounds the tabs, and new ones would close what is open in them.
  const tabs = createMemo(
    on(
      () => `${props.view.summary.stage} ${props.view.files.length}`,
      (): Tab[] => [
        ...ofApplication(props),
        ...ofLifecycle(props),
        { id: 'history', label: '过程', content: () => <HistoryTab view={props.view} /> },
      ],
    ),
  );
  const open = () => {
    const asked = searchText(search['tab']);
    return tabs().find((tab) => tab.id === asked)?.id ?? 'application';
  };
  return (
    <Tabs
      label="申报的各个方面"
      value={open()}
      onChange={(tab) => setSearch({ tab }, { replace: true })}
      tabs={tabs()}
    />
  );
}
