import { type Criterion, type Sql, STATUS_CODES } from '@shifan/rules';

const { unmet, missing, relaxable, judgement, met } = STATUS_CODES;
/** The status that decides a whole comes first. */
const DECIDING = [unmet, missing, relaxable, judgement];

/** The status that was found of a criterion at the submission, by its place among those of the kind and stage. */
export function storedStatus(place: number): Sql {
  return `(ascii(substr(verdicts, ${place + 1}, 1)) - ascii('0'))`;
}

/** What the criteria that a change leaves alone come to, as it was found; `others` are their places. */
export function storedRest(others: readonly number[]): Sql {
  const found = runsOf(others).map(({ from, length }) => `substr(verdicts, ${from + 1}, ${length})`);
  if (found.length === 0) return String(met);
  const text = found.join(' || ');
  return `case ${DECIDING.map((code) => `when strpos(${text}, '${code}') > 0 then ${code}`).join(' ')} else ${met} end`;
}

/** The places of those that decide by themselves: what another criterion counts does not. */
export function placesOf(criteria: readonly Criterion[], left: (place: number) => boolean): number[] {
  return criteria.flatMap(({ partOf }, place) => (partOf === undefined && left(place) ? [place] : []));
}

function runsOf(places: readonly number[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.from + last.length === place) last.length += 1;
    else runs.push({ from: place, length: 1 });
  }
  return runs;
}
