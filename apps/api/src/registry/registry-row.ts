import type { RegistryRow as Row } from '@shifan/db';
import { findAuthority, findDivision } from '@shifan/rules';
import type { RegistryRow } from '../contract/registry.ts';
import { findPlugin } from '../law/installed-plugins.ts';
import { measureName, OLD_KIND_NAMES } from '../old-titles/measures.ts';
import { holdsTitle, publicStatus, standingOn, statusName } from './status-names.ts';

/** A candidate or a title as everybody reads it on a day. */
export function registryRow(row: Row, today: string): RegistryRow {
  const { number, name, operatorName, uscc, kind, jurisdiction, divisionCode, year } = row;
  const { documentNumber, grantedOn, endsOn } = row;
  const { status, on } = standingOn(row, today);
  return {
    number,
    name,
    operatorName,
    uscc,
    kind,
    ...namesOf(row),
    jurisdiction,
    divisionCode,
    divisionName: findDivision(divisionCode)?.name ?? divisionCode,
    authorityName: findAuthority(row.tenantId)?.name ?? row.tenantId,
    year,
    status: publicStatus(status),
    statusName: statusName(status),
    statusOn: on,
    inForce: holdsTitle(status),
    documentNumber,
    grantedOn,
    endsOn,
  };
}

function namesOf({ source, kind, jurisdiction }: Row): Pick<RegistryRow, 'kindName' | 'jurisdictionName'> {
  if (source === 'old-title') return { kindName: OLD_KIND_NAMES[kind], jurisdictionName: measureName(jurisdiction) };
  const plugin = findPlugin(jurisdiction);
  return {
    kindName: plugin?.kinds.find(({ id }) => id === kind)?.name ?? OLD_KIND_NAMES[kind],
    jurisdictionName: plugin?.shortTitle ?? jurisdiction,
  };
}
