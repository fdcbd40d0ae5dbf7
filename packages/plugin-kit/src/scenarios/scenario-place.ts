import { findDivision, findNotice } from '@shifan/rules';
import type { Plugin, ResolvedNotice } from '@shifan/rules';
import type { CivilDate } from '@shifan/calendar';
import type { Scenario } from '../files/scenario-document.ts';

/** Where a scenario plays: the operator's division and the authority it belongs to. */
export interface ScenarioPlace {
  division: string;
  authority: string;
}

/** The place of a scenario, or in words why there is none. An authority alone stands for its own division. */
export function scenarioPlace({ division, authority }: Scenario): ScenarioPlace | string {
  const code = division ?? authority;
  if (code === undefined) return '没有写 division（运营主体所在地的六位行政区划代码）';
  const known = findDivision(code);
  if (!known) return `没有行政区划 ${code}`;
  return { division: code, authority: authority ?? known.authority };
}

/** The notice for a step before the first submission: the one the scenario names, else the one that binds the authority that day. */
export function noticeOn(
  { plugin, scenario, authority }: { plugin: Plugin; scenario: Scenario; authority: string },
  on: CivilDate,
): ResolvedNotice | null {
  const query = scenario.notice === undefined ? { authority, on } : { id: scenario.notice, authority };
  return findNotice(plugin, query) ?? null;
}
