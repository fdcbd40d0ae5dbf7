import { formatDate, isCivilDate } from '@shifan/calendar';
import type { ConclusionDto } from '@shifan/api';
import type { Supervision } from './supervision-query.ts';

/** A record that a sanction can rest on. */
export interface Proof {
  code: string;
  label: string;
}

function day(text: string | null): string {
  return text && isCivilDate(text) ? formatDate(text) : '';
}

/** The records of a case that prove a ground of this sort; none means that there can be no sanction on it. */
export function proofsOf(
  sort: string,
  { checks, investigations }: Pick<Supervision, 'checks' | 'investigations'>,
  conclusions: readonly ConclusionDto[],
): Proof[] {
  if (sort === 'list-check')
    return checks
      .filter((check) => check.listed)
      .map((check) => ({
        code: check.id,
        label: `${day(check.checkedOn)}查询，已列入（${check.reference ?? check.source}）`,
      }));
  if (sort === 'investigation')
    return investigations
      .filter((one) => one.status === 'proven')
      .map((one) => ({ code: one.id, label: `${day(one.concludedOn)}办结的调查，查实` }));
  return conclusions
    .filter((conclusion) => conclusion.outcome === 'fail')
    .map((conclusion) => ({ code: conclusion.id, label: `${day(conclusion.on)}复核结论，不通过` }));
}
