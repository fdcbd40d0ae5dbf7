import type { CaseState, ProcessContext } from '@shifan/process';
import {
  type AcceptancePhase,
  type Citation,
  type Phase,
  parameterValue,
  type ReexaminationPhase,
} from '@shifan/rules';
import type { TimelineEntry } from '../contract/case.ts';
import { clauseOf } from '../law/clause.ts';

/** The phases that the law has after the one a case is in, in their order, each once, without days that nobody knows yet. */
export function phasesAhead(state: CaseState, context: ProcessContext): TimelineEntry[] {
  const { phases, start } = context.plugin.process;
  const seen = new Set<string>();
  const entries: TimelineEntry[] = [];
  let phase = phases.find(({ id }) => id === (state.phase ?? start));
  while (phase && !seen.has(phase.id)) {
    seen.add(phase.id);
    const next = nextOf(phase);
    phase = phases.find(({ id }) => id === next);
    if (phase && !seen.has(phase.id)) entries.push(...phaseAhead(phase, state, context));
  }
  return entries;
}

function nextOf(phase: Phase): string | undefined {
  if (phase.phase === 'designation') return phase.reexamination;
  if (phase.phase === 'reexamination') return phase.designation;
  return phase.next;
}

function phaseAhead(phase: Phase, state: CaseState, context: ProcessContext): TimelineEntry[] {
  const ahead = (title: string, citation: Citation, detail?: string): TimelineEntry[] => [
    { when: 'future', on: null, title, clause: clauseOf(context.plugin, citation), ...(detail ? { detail } : {}) },
  ];
  const told = (parameter: string) => measured(parameter, context);
  switch (phase.phase) {
    case 'review':
      return [];
    case 'public-notice':
      return ahead(`公示${told(phase.workingDays)}`, phase.citations.run);
    case 'creation':
      return ahead(`创建期${told(phase.years)}`, phase.citations.run);
    case 'acceptance':
      return ahead('评估验收', phase.citations.accept, acceptanceDetail(phase, state, context));
    case 'designation':
      return state.title ? [] : ahead('正式认定，授予称号', phase.citations.grant);
    case 'reexamination':
      // A holder's next reexamination has its own day among what falls due.
      return state.reexamination
        ? []
        : ahead(`每${told(phase.everyYears)}复核`, phase.citations.run, reexaminationDetail(phase, context));
  }
}

function acceptanceDetail(phase: AcceptancePhase, { acceptance }: CaseState, context: ProcessContext): string {
  const { value } = parameterValue(context.plugin, phase.attempts, context.on, context.notice);
  if (acceptance.failures + 1 >= Number(value)) return '最后一次；没有通过的，退出创建';
  const extension = measured(phase.extensionYears, context);
  return `创建期届满后申请，最多${value}次；没有通过的，创建期延长${extension}，再没有通过的，退出创建`;
}

/** What becomes of a holder that is found wanting. */
export function reexaminationDetail(phase: ReexaminationPhase, context: ProcessContext): string {
  const { value } = parameterValue(context.plugin, phase.failures, context.on, context.notice);
  const years = measured(phase.rectificationYears, context);
  return `没有达到要求的，整改${years}后再复核；连续${value}次没有通过的，撤销称号`;
}

function measured(parameter: string, { plugin, on, notice }: ProcessContext): string {
  const { value, unit } = parameterValue(plugin, parameter, on, notice);
  return `${value}${unit === '年' || unit === '' ? '' : '个'}${unit}`;
}
