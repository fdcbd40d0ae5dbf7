import type { Reference } from '@shifan/db';
import { authorities, divisions } from '@shifan/rules';
import { installedPlugins, livePlugins } from '../law/installed-plugins.ts';
import { pinnedVersion } from '../law/pinned-version.ts';
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

/** What every installation holds: places, installed jurisdictions, their notices. */
export const reference: Reference = {
  authorities: [MINISTRY, ...authorities],
  divisions,
  units: [...authorityUnits, ...firstLevelUnits],
  plugins: installedPlugins.map((plugin) => ({
    jurisdiction: plugin.id,
    version: pinnedVersion(plugin),
    content: plugin,
  })),
  // A fictional jurisdiction's notices bind places that are none of the 37.
  notices: livePlugins.flatMap((plugin) =>
    plugin.notices.map((notice) => ({
      id: notice.id,
      jurisdiction: plugin.id,
      authority: notice.authority,
      title: notice.title,
      documentNumber: notice.documentNumber,
      year: notice.year,
      content: notice,
    })),
  ),
};
