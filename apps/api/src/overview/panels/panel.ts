import type { CivilDate } from '@shifan/calendar';
import type { FactCoverage, OverviewFilter, OverviewPanel } from '../../contract/overview.ts';
import type { FilledColumn } from '../build-panel.ts';
import type { Figures } from '../figures/read-figures.ts';
import type { PlaceRow } from '../places.ts';
import type { Scope } from '../figures/scope.ts';

/** What a panel is filled from. */
export type Asked = { scope: Scope; filter: OverviewFilter; today: CivilDate; figures: Figures };

/** `places`: rows beside those of the scope. */
export type Filled = { columns: FilledColumn[]; places?: PlaceRow[]; notes?: string[]; coverage?: FactCoverage[] };

export type Panel = Pick<OverviewPanel, 'title' | 'unit'> & { fill: (asked: Asked) => Promise<Filled> };
