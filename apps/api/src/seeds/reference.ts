import type { Reference } from '@shifan/db';
import { authorities, divisions, type Notice } from '@shifan/rules';
import { findPlugin, shippedPlugins } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
import { DEMO_NOTICES } from './demo-notices.ts';
import { isOfRealPlaces } from './of-real-places.ts';
import { DEMO_UNITS } from './units.ts';

export const MINISTRY = { code: 'ministry', name: '工业和信息化部', shortName: '工信部', class: 'ministry' } as const;

/** Every authority recommends (or decides) as a unit of its own; the units of Guangdong's first level come beside them. */
const authorityUnits = [...authorities, MINISTRY].map(({ code, name, class: kind }) => ({
  id: code,
  authority: code,
  name: code === MINISTRY.code ? name : `${name}中小企业主管部门`,
  class: kind,
}));

const firstLevelUnits = DEMO_UNITS.map((unit) => ({
  id: unit.id,
  authority: unit.tenant,
  name: unit.name,
  class: unit.class,
  divisionCode: unit.division ?? undefined,
}));

/** Everybody who recommends or decides; the invented ones in a demo alone. */
function unitsOf(demo: boolean): Reference['units'] {
  return [...authorityUnits, ...firstLevelUnits.filter((unit) => demo || unit.class !== 'provincial-body')];
}

/** What every installation holds: places, installed jurisdictions, their notices; a demo has calls of its own. */
export function referenceOf({ demo }: { demo: boolean }): Reference {
  const notices = shippedPlugins.filter(isOfRealPlaces).flatMap((plugin) => plugin.notices);
  const installed = DEMO_NOTICES.filter(({ jurisdiction }) => findPlugin(jurisdiction) !== undefined);
  return {
    authorities: [MINISTRY, ...authorities],
    divisions,
    units: unitsOf(demo),
    plugins: shippedPlugins.map((plugin) => ({
      jurisdiction: plugin.id,
      version: pinnedVersion(plugin),
      content: plugin,
    })),
    notices: [...notices, ...(demo ? installed : [])].map(noticeRow),
  };
}

/** A call as the database keeps it. */
export function noticeRow(notice: Notice): Reference['notices'][number] {
  return {
    id: notice.id,
    jurisdiction: notice.jurisdiction,
    authority: notice.authority,
    title: notice.title,
    documentNumber: notice.documentNumber,
    year: notice.year,
    content: notice,
  };
}
