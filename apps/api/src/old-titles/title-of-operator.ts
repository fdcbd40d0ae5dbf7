import { findOldTitleFacts, getOldTitle, type OldTitle as KnownTitle, withTenant } from '@shifan/db';
import { parseCivilDate } from '@shifan/calendar';
import { fail } from '@shifan/errors';
import type { OldTitle, OldTitleBasis, OldTitleService } from '@shifan/migration';
import { readAsPerson } from '../cases/as-person.ts';
import { factsOf } from '../cases/recorded-facts.ts';
import { systemIn } from '../jobs/as-system.ts';
import { asOperator } from '../sessions/person.ts';
import type { SignedInContext } from '../trpc/context.ts';

/** A title as it stands in the registry, and as the migration package reads it, with what its list told. */
export type TitleToCarry = { known: KnownTitle; title: OldTitle };

/**
 * An old title of the operator that asks. What its list told beside it is not published: it is read on the operator's
 * behalf once its USCC was found to be the title's. Errors: NOT_FOUND, TITLE_OF_OTHER_OPERATOR.
 */
export async function getTitleOfOperator(ctx: SignedInContext, titleId: string): Promise<TitleToCarry> {
  const { operator } = asOperator(ctx.person);
  const known = await readAsPerson(ctx, (tx) => getOldTitle(tx, titleId));
  if (known.uscc !== operator.uscc) {
    fail('TITLE_OF_OTHER_OPERATOR', { name: known.name, operator: known.operatorName });
  }
  const told = await withTenant(ctx.services.pools.jobs, { ...systemIn(known.tenantId), readOnly: true }, (tx) =>
    findOldTitleFacts(tx, known),
  );
  const { year = null, facts = {} } = told ?? {};
  return { known, title: { ...carried(known), factsYear: year, facts: factsOf({ facts }) } };
}

function carried(known: KnownTitle): Omit<OldTitle, 'facts' | 'factsYear'> {
  const { kind, name, operatorName, uscc, divisionCode, documentNumber, standardHeld } = known;
  return {
    kind,
    name,
    operatorName,
    uscc,
    division: divisionCode,
    documentNumber,
    grantedOn: parseCivilDate(known.grantedOn),
    basis: basisOf(known.basis),
    threeYearEnd: known.threeYearEnd === null ? null : parseCivilDate(known.threeYearEnd),
    repealEnd: parseCivilDate(known.repealEnd),
    statedEnd: known.statedEnd === null ? null : parseCivilDate(known.statedEnd),
    endsOn: parseCivilDate(known.endsOn),
    services: SERVICES.filter((service) => known.services.includes(service)),
    standardHeld,
  };
}

const SERVICES: readonly OldTitleService[] = ['information', 'technology', 'startup', 'training', 'finance'];

function basisOf(text: string): OldTitleBasis {
  return text === 'l156' ? 'l156' : 'y2016-194';
}
