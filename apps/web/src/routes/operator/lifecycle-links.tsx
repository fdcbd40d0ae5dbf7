import type { Action, CaseSummary } from '@shifan/api';
import { ButtonLink } from '@shifan/ui';
import { For, type JSX } from 'solid-js';
import { hasBeenCandidate, hasHeldTitle } from '../../parts/case-stage.ts';

interface LifecycleLink {
  path: string;
  label: string;
  /** The stages at which it is the thing to do. */
  main: readonly string[];
  /** Only with a title. */
  holders?: boolean;
}

const LINKS: readonly LifecycleLink[] = [
  { path: 'progress', label: '创建进展', main: ['creation'] },
  { path: 'acceptance', label: '验收申请', main: ['acceptance'] },
  { path: 'reexamination', label: '复核材料', main: ['reexamination', 'rectification'], holders: true },
  { path: 'change', label: '报告重大变化', main: [] },
];

/** Where a candidate or a holder goes on from its file: progress, acceptance, reexamination, a change. */
export function LifecycleLinks(props: { view: { summary: CaseSummary; actions: readonly Action[] } }): JSX.Element {
  const stage = () => props.view.summary.stage;
  const links = () =>
    hasBeenCandidate(props.view.summary)
      ? LINKS.filter((link) => !link.holders || hasHeldTitle(props.view.summary))
      : [];
  const applies = () => props.view.actions.some((action) => action.do === 'apply-acceptance' && action.allowed);
  const look = (link: LifecycleLink) => {
    if (applies()) return link.path === 'acceptance' ? 'main' : 'plain';
    return link.main.includes(stage()) ? 'main' : 'plain';
  };
  return (
    <For each={links()}>
      {(link) => (
        <ButtonLink look={look(link)} href={`/files/${props.view.summary.caseId}/${link.path}`}>
          {link.label}
        </ButtonLink>
      )}
    </For>
  );
}
