import type { Action, CaseSummary } from '@shifan/api';
import { ButtonLink } from '@shifan/ui';
import { For, type JSX } from 'solid-js';

interface LifecycleLink {
  path: string;
  label: string;
  /** The stages at which it is the thing to do. */
  main: readonly string[];
  stages: readonly string[];
}

const CANDIDATE = ['creation', 'acceptance', 'notice-designation'];
const HOLDER = ['designated', 'reexamination', 'rectification'];

const LINKS: readonly LifecycleLink[] = [
  { path: 'progress', label: '创建进展', main: ['creation'], stages: [...CANDIDATE, ...HOLDER] },
  { path: 'acceptance', label: '验收申请', main: ['acceptance'], stages: [...CANDIDATE, ...HOLDER] },
  { path: 'reexamination', label: '复核材料', main: ['reexamination', 'rectification'], stages: HOLDER },
  { path: 'change', label: '报告重大变化', main: [], stages: [...CANDIDATE, ...HOLDER] },
];

/** Where a candidate or a holder goes on from its file: progress, acceptance, reexamination, a change. */
export function LifecycleLinks(props: { view: { summary: CaseSummary; actions: readonly Action[] } }): JSX.Element {
  const stage = () => props.view.summary.stage;
  const applies = () => props.view.actions.some((action) => action.do === 'apply-acceptance' && action.allowed);
  const look = (link: LifecycleLink) => {
    if (applies()) return link.path === 'acceptance' ? 'main' : 'plain';
    return link.main.includes(stage()) ? 'main' : 'plain';
  };
  return (
    <For each={LINKS.filter((link) => link.stages.includes(stage()))}>
      {(link) => (
        <ButtonLink look={look(link)} href={`/files/${props.view.summary.caseId}/${link.path}`}>
          {link.label}
        </ButtonLink>
      )}
    </For>
  );
}
