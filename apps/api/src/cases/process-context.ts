import { type CivilDate, stateCouncilCalendar } from '@shifan/calendar';
import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { FormContext } from '@shifan/forms';
import type { CaseState, ProcessContext } from '@shifan/process';
import { type Actor, findNotice, type Plugin, type ResolvedNotice } from '@shifan/rules';
import { getPlugin } from '../law/installed-plugins.ts';
import type { Person } from '../sessions/person.ts';
import { levelOf } from './as-person.ts';

/** The engine's state of a case, as the projection keeps it. */
export function stateOf(file: CaseFile): CaseState {
  const state: object = file.state;
  return state as CaseState;
}

/** The law a case is under: its plugin and its notice with the chain merged. */
export function lawOf(file: CaseFile): { plugin: Plugin; notice: ResolvedNotice } {
  const plugin = getPlugin(file.jurisdiction);
  const notice = findNotice(plugin, { id: file.noticeId, authority: file.tenantId });
  return { plugin, notice: notice ?? fail('NOTICE_UNKNOWN', { notice: file.noticeId }) };
}

/** What the engine decides on. */
export function processContext(file: CaseFile, who: { actor: Actor; unit?: string; on: CivilDate }): ProcessContext {
  return {
    ...lawOf(file),
    ...who,
    calendar: stateCouncilCalendar,
    division: file.divisionCode,
    authority: file.tenantId,
  };
}

/** The actor a person is to the engine; an auditor acts as nobody and so is never asked. */
export function actorOf(person: Person): Actor {
  const level = levelOf(person);
  return level === 'audit' ? 'system' : level;
}

/** What forms and materials of a case are looked at with. */
export function formContext(
  file: CaseFile,
  rest: { on: CivilDate; files?: Record<string, number>; reasons?: Record<string, string> },
): FormContext {
  return { ...lawOf(file), kind: file.kind, year: file.year, division: file.divisionCode, ...rest };
}
