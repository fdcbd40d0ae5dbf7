import type { CivilDate } from '@shifan/calendar';
import type { CaseView } from '@shifan/db';
import type { ErrorCitation } from '@shifan/errors';
import { type CaseState, due, dueLabels, levelLabel, stateLabel } from '@shifan/process';
import type { CaseSummary, Due } from '../contract/case.ts';
import { clauseOfError } from '../law/clause.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { daysLeft } from '../notices/calls.ts';
import { processContext, stateOf } from './process-context.ts';

/** A case as lists and headings show it. */
export function summaryOf(view: CaseView, today: CivilDate): CaseSummary {
  const plugin = getPlugin(view.jurisdiction);
  return {
    tenantId: view.tenantId,
    caseId: view.caseId,
    number: view.number,
    jurisdiction: view.jurisdiction,
    pluginVersion: view.pluginVersion,
    noticeId: view.noticeId,
    year: view.year,
    kind: view.kind === 'base' ? 'base' : 'platform',
    kindName: plugin.kinds.find(({ id }) => id === view.kind)?.name ?? view.kind,
    name: view.name,
    operatorName: view.operatorName,
    divisionCode: view.divisionCode,
    divisionName: view.divisionName,
    authorityName: view.authorityName,
    stage: view.stage,
    stageName: stageNameOf(stateOf(view)),
    level: view.level,
    levelName: view.level === null ? null : levelLabel(view.level),
    closedReason: view.closedReason,
    version: view.version,
    submittedOn: view.submittedOn,
    updatedAt: view.updatedAt,
    recommender: { id: view.unitId, name: view.unitName },
    next: nextOf(view, today),
    openRemarks: view.openRemarks,
    tilted: view.tilted,
  };
}

/** Where a case stands, in words; an extended creation-period says so. */
export function stageNameOf(state: CaseState): string {
  return state.stage === 'creation' && state.creation?.extended ? '创建期（延长期）' : stateLabel(state);
}

/** What falls due next. Nothing is recorded for a draft before its first submission; the call's closing day holds for it. */
function nextOf(view: CaseView, today: CivilDate): Due | null {
  const next =
    view.next ??
    (view.stage === 'draft' ? due(stateOf(view), processContext(view, { actor: 'operator', on: today }))[0] : null);
  return next ? dueDto(next, today) : null;
}

type Waiting = { name: string; on: string; provisional: boolean; citation: object };

/** A legal day with its clause and what is left until then. */
export function dueDto(waiting: Waiting, today: CivilDate): Due {
  const labels: Record<string, string> = dueLabels;
  return {
    name: waiting.name,
    label: labels[waiting.name] ?? waiting.name,
    on: waiting.on,
    provisional: waiting.provisional,
    workingDaysLeft: waiting.provisional ? null : daysLeft(today, waiting.on),
    clause: clauseOfError(waiting.citation as ErrorCitation),
  };
}
