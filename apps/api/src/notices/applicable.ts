import type { CivilDate } from '@shifan/calendar';
import type { Unit } from '@shifan/db';
import { chainFor, closingDay, firstLevel, startPhase } from '@shifan/process';
import { findNotice, type Plugin, type ResolvedNotice } from '@shifan/rules';
import type { ApplicableCall } from '../contract/notices.ts';
import { livePlugins } from '../law/live-plugins.ts';
import { daysLeft } from './calls.ts';

/** Where an operator lies and who could recommend it. */
export type Applicant = { tenant: string; division: string; units: Unit[]; today: CivilDate };

/** The calls an operator may answer now, each with those who could recommend it. */
export function applicableCalls(applicant: Applicant): ApplicableCall[] {
  const { tenant, today } = applicant;
  return livePlugins().flatMap((plugin) => {
    const notice = findNotice(plugin, { authority: tenant, on: today });
    if (!notice || notice.opensOn > today) return [];
    const lastDay = applicationsClose(plugin, notice, tenant);
    if (lastDay === null || lastDay < today) return [];
    return [
      {
        noticeId: notice.id,
        jurisdiction: plugin.id,
        title: notice.title,
        kinds: plugin.kinds.map(({ id, name }) => ({ id, name })),
        lastDay,
        workingDaysLeft: daysLeft(today, lastDay),
        recommenders: recommendersOf(plugin, applicant).map(({ id, name, class: kind }) => ({ id, name, class: kind })),
      },
    ];
  });
}

function applicationsClose(plugin: Plugin, notice: ResolvedNotice, tenant: string): string | null {
  const chain = chainFor(startPhase(plugin), tenant);
  return closingDay(chain, notice, firstLevel(chain).level)?.lastDay ?? null;
}

/** Units of the first level: the operator's own city (and a zone in it), every provincial body; or the authority itself. */
function recommendersOf(plugin: Plugin, { tenant, division, units: all }: Applicant): Unit[] {
  const units = all.filter(({ closedAt }) => closedAt === null);
  const { by } = firstLevel(chainFor(startPhase(plugin), tenant));
  if (by.includes('province')) return units.filter((unit) => unit.id === tenant);
  return units.filter((unit) => {
    if (unit.class === 'provincial-body') return by.includes('provincial-body');
    return unit.divisionCode === division && by.includes('municipality');
  });
}
