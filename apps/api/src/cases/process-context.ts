import type { CivilDate } from '@shifan/calendar';
import type { CaseFile } from '@shifan/db';
import { fail } from '@shifan/errors';
import type { FormContext } from '@shifan/forms';
import type { CaseState, ProcessContext } from '@shifan/process';
import { type Actor, findNotice, type Plugin, type ResolvedNotice, underNotice } from '@shifan/rules';
import { workCalendar } from '../calendar/work-calendar.ts';
import { pluginOf } from '../law/kept-versions.ts';
import { pinAs, pinnedVersion } from '../law/pinned-version.ts';
import type { Person } from '../sessions/person.ts';
import { levelOf } from './as-person.ts';

/** The engine's state of a case, as the projection keeps it. */
export function stateOf(file: CaseFile): CaseState {
  const state: object = file.state;
  return state as CaseState;
}

/** The law a case is under: the version of its plugin that it is pinned to, with what its notice asks for, and the notice with its chain merged. */
export function lawOf(file: CaseFile): { plugin: Plugin; notice: ResolvedNotice } {
  return underPlugin(pluginOf(file), file);
}

/** The same case under another version of its law. */
export function underPlugin(plugin: Plugin, file: CaseFile): { plugin: Plugin; notice: ResolvedNotice } {
  const notice = findNotice(plugin, { id: file.noticeId, authority: file.tenantId });
  if (!notice) return fail('NOTICE_UNKNOWN', { notice: file.noticeId });
  return { plugin: pinAs(underNotice(plugin, notice), pinnedVersion(plugin)), notice };
}

/** Who acts on a case, when, and what else the decision depends on that the case itself does not hold. */
export type Acting = { actor: Actor; on: CivilDate } & Pick<ProcessContext, 'unit' | 'enactment' | 'places'>;

/** What the engine decides on. */
export function processContext(file: CaseFile, acting: Acting): ProcessContext {
  return {
    ...lawOf(file),
    ...acting,
    calendar: workCalendar(acting.on),
    division: file.divisionCode,
    authority: file.tenantId,
  };
}

/** The actor a person is to the engine; an auditor and an administrator act as nobody and so are never asked. */
export function actorOf(person: Person): Actor {
  const level = levelOf(person);
  return level === 'audit' || level === 'administration' ? 'system' : level;
}

/** What forms and materials of a case are looked at with. */
export function formContext(
  file: CaseFile,
  rest: { on: CivilDate; files?: Record<string, number>; reasons?: Record<string, string> },
): FormContext {
  return { ...lawOf(file), kind: file.kind, year: file.year, division: file.divisionCode, ...rest };
}
