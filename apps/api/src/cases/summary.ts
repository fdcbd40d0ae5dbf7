import type { CivilDate } from '@shifan/calendar';
import type { CaseView } from '@shifan/db';
import type { ErrorCitation } from '@shifan/errors';
import { dueLabels, levelLabel, stateLabel } from '@shifan/process';
import type { CaseSummary, Due } from '../contract/case.ts';
import { clauseOfError } from '../law/clause.ts';
import { getPlugin } from '../law/installed-plugins.ts';
import { daysLeft } from '../notices/calls.ts';
import { stateOf } from './process-context.ts';

/** A case as lists and headings show it. */
export function summaryOf(view: CaseView, today: CivilDate): CaseSummary {
  const plugin = getPlugin(view.jurisdiction);
  return {
    tenantId: view.tenantId,
    caseId: view.caseId,
    number: view.number,
    jurisdiction: view.jurisdiction,
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
    stageName: stateLabel(stateOf(view)),
    level: view.level,
    levelName: view.level === null ? null : levelLabel(view.level),
    closedReason: view.closedReason,
    version: view.version,
    submittedOn: view.submittedOn,
    updatedAt: view.updatedAt,
    recommender: { id: view.unitId, name: view.unitName },
    next: view.next === null ? null : dueDto(view.next, today),
    openRemarks: view.openRemarks,
    tilted: view.tilted,
  };
}

type Waiting = { name: string; on: string; provisional: boolean; citation: object };

/** A legal day with its clause and what is left until then. */
export function dueDto(due: Waiting, today: CivilDate): Due {
  const labels: Record<string, string> = dueLabels;
  return {
    name: due.name,
    label: labels[due.name] ?? due.name,
    on: due.on,
    provisional: due.provisional,
    workingDaysLeft: due.provisional ? null : daysLeft(today, due.on),
    clause: clauseOfError(due.citation as ErrorCitation),
  };
}
