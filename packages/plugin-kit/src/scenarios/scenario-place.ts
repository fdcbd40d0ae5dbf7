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
export function scenarioPlace({ division, authority }: Scenario, plugin: Plugin): ScenarioPlace | string {
  const code = division ?? authority;
  if (code === undefined) return '没有写 division（运营主体所在地的六位行政区划代码）';
  const owner = authority ?? findDivision(code)?.authority ?? fictionalAuthority(code, plugin);
  return owner === undefined ? `没有行政区划 ${code}` : { division: code, authority: owner };
}

/** A fictional jurisdiction has places that no list holds; its provinces have codes like real ones. */
function fictionalAuthority(division: string, { status }: Plugin): string | undefined {
  return status === 'fictional' && /^\d{6}$/u.test(division) ? `${division.slice(0, 2)}0000` : undefined;
}

/**
 * The notice for a step before the first submission: the one the scenario names, else the one that binds the authority that day,
 * else the next one to come (then its opening day says why nothing can be submitted yet). A law without any notice is played under
 * one that is always open and limits nothing.
 */
export function noticeOn(
  { plugin, scenario, authority }: { plugin: Plugin; scenario: Scenario; authority: string },
  on: CivilDate,
): ResolvedNotice | null {
  if (plugin.notices.length === 0) return openNotice(plugin);
  const query = scenario.notice === undefined ? { authority, on } : { id: scenario.notice, authority };
  return findNotice(plugin, query) ?? nextNotice(plugin, authority, on) ?? null;
}

function nextNotice(plugin: Plugin, authority: string, on: CivilDate): ResolvedNotice | undefined {
  const [next] = plugin.notices
    .filter((one) => one.opensOn > on && (one.authority === undefined || one.authority === authority))
    .toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  return next && findNotice(plugin, { id: next.id, authority });
}

function openNotice({ id, title, issuedBy, documentNumber }: Plugin): ResolvedNotice {
  const always = '0001-01-01';
  return {
    id: 'simulated',
    ids: ['simulated'],
    jurisdiction: id,
    title: `${title}（模拟：没有年度通知）`,
    documentNumber,
    issuedBy,
    issuedOn: always,
    year: 2000,
    law: [],
    opensOn: always,
    deadlines: [],
    quotas: [],
    parameters: [],
  };
}
