import { addDays, addYears } from '@shifan/calendar';
import type { CivilDate } from '@shifan/calendar';
import { SANCTION_RECORDS } from '@shifan/rules';
import type { Plugin } from '@shifan/rules';
import type { Command } from '../commands.ts';
import type { CaseState } from '../state.ts';
import { ASSUMED_NUMBER } from './setting.ts';

/** How many objections and changes are open at a time in an exploration; more of them add nothing new. */
const MOST_OPEN = { objections: 2, changes: 1 };

/** Every command of the engine on a day, in the ways that may make a difference: founded or not, kept or not, with its ground or without. */
export function commandsToTry(plugin: Plugin, state: CaseState, on: CivilDate): Command[] {
  const closed = state.stage === 'closed';
  const openObjections = state.objections.filter(({ status }) => status === 'open').length;
  const openChanges = state.changes.filter(({ settledOn }) => settledOn === undefined).length;
  return [
    ...PLAIN,
    ...(closed || openObjections < MOST_OPEN.objections ? objections(plugin) : []),
    ...(closed || openChanges < MOST_OPEN.changes ? changeReports(on) : []),
    ...sanctions(plugin, on),
  ];
}

const PLAIN: readonly Command[] = [
  { do: 'submit' },
  { do: 'return' },
  { do: 'withdraw' },
  { do: 'decline' },
  { do: 'recommend' },
  { do: 'propose' },
  { do: 'settle-objection', founded: false },
  { do: 'settle-objection', founded: true },
  { do: 'confirm' },
  { do: 'confirm', documentNumber: ASSUMED_NUMBER },
  { do: 'report-progress' },
  { do: 'apply-acceptance' },
  { do: 'accept' },
  { do: 'reject-acceptance' },
  { do: 'open-reexamination' },
  { do: 'pass-reexamination' },
  { do: 'fail-reexamination' },
  { do: 'settle-change', keep: true },
  { do: 'settle-change', keep: false },
  { do: 'expire' },
  { do: 'report-year' },
];

/** With a name and evidence; and without, where a notice of this law wants them. */
function objections({ process }: Plugin): Command[] {
  const notices = process.phases.filter((phase) => phase.phase === 'public-notice');
  const named = notices.some(({ realName }) => realName === true);
  const proven = notices.some(({ evidence }) => evidence === true);
  return [
    { do: 'object' },
    ...(named ? [{ do: 'object', anonymous: true } as const] : []),
    ...(proven ? [{ do: 'object', unproven: true } as const] : []),
  ];
}

/** In time, late, and of a change that has not happened yet. */
function changeReports(on: CivilDate): Command[] {
  return [
    { do: 'report-change' },
    { do: 'report-change', eventOn: addYears(on, -1) },
    { do: 'report-change', eventOn: addDays(on, 1) },
  ];
}

/** With each ground and its record; and wrongly: without either, without its record, with another sort, with a record yet to come. */
function sanctions({ process }: Plugin, on: CivilDate): Command[] {
  const grounds = process.sanction?.grounds ?? [];
  const [first] = grounds;
  const other = SANCTION_RECORDS.find((sort) => sort !== first?.record) ?? 'assessment';
  return [
    { do: 'sanction' },
    ...grounds.map(({ id, record }): Command => ({ do: 'sanction', ground: id, record: { sort: record, on } })),
    ...(first === undefined
      ? [{ do: 'sanction', ground: 'falsification', record: { sort: 'investigation', on } } as const]
      : [
          { do: 'sanction', ground: first.id } as const,
          { do: 'sanction', ground: first.id, record: { sort: other, on } } as const,
          { do: 'sanction', ground: first.id, record: { sort: first.record, on: addDays(on, 1) } } as const,
        ]),
  ];
}
