import type { CivilDate } from '@shifan/calendar';
import type { Due } from '../due-date.ts';
import type { DueName } from '../stages.ts';
import type { CaseState } from '../state.ts';
import type { Chronicle } from './chronicle.ts';
import type { Limits } from './limits.ts';
import type { Setting } from './setting.ts';

interface Concrete {
  setting: Setting;
  state: CaseState;
  chronicle: Chronicle;
  on: CivilDate;
  dues: Due[];
}

/**
 * What of a case decides how it can go on, as a text. Days count by their order alone — which are over, which come first — and counts up
 * to one more than the law knows, so that there are finitely many texts. A test holds that no case reaches a text that the exploration,
 * which goes on with the first case of each, does not reach as well.
 */
export function abstraction(concrete: Concrete, limits: Limits): string {
  const { state, chronicle } = concrete;
  if (state.stage === 'closed') return ['closed', state.closedReason, chronicle.title, state.phase].join(' ');
  return [
    state.stage,
    state.phase,
    state.level,
    inReview(concrete),
    state.objections.filter(({ status }) => status === 'open').length,
    state.objections.some(({ status }) => status === 'founded') ? 'founded' : '',
    openChanges(state),
    counts(state, chronicle, limits),
    order(datesOf(concrete), concrete.on),
  ].join('|');
}

/** Who acted in the review; afterwards that only says which places come free, until their closing days. */
function inReview({ setting, state, on }: Concrete): string {
  const { stage, returnedBy, levelActed, recommendations } = state;
  const reviewed = stage === 'review' || stage === 'draft';
  if (!reviewed && setting.notice.deadlines.every(({ lastDay }) => lastDay < on)) return '';
  const recommended = recommendations.map(({ level, by }) => `${level}:${by}`).join('+');
  return `${returnedBy ?? ''} ${levelActed ? 'acted' : ''} ${recommended}`;
}

function openChanges({ changes }: CaseState): string {
  return changes
    .filter(({ settledOn }) => settledOn === undefined)
    .map(({ status, opinion }) => `${status}:${opinion?.keep ?? ''}`)
    .join('+');
}

/** With the title the acceptances are over and done with. */
function counts(state: CaseState, chronicle: Chronicle, limits: Limits): string {
  const upTo = (count: number, most: number) => Math.min(count, most + 1);
  const failures = [chronicle.failures, state.reexamination?.consecutiveFailures ?? 0];
  if (chronicle.title) return failures.map((count) => upTo(count, limits.failures)).join(',');
  return [
    upTo(chronicle.acceptances, limits.acceptances),
    upTo(chronicle.rejections, limits.acceptances),
    upTo(chronicle.extensions, limits.extensions),
    upTo(state.acceptance.attempts, limits.acceptances),
    chronicle.candidate,
    chronicle.accepted,
    chronicle.notice?.accepted,
  ].join(',');
}

/**
 * Every day that decides where a case can go. Reports are never refused as late and lead nowhere else, and a reexamination is opened
 * from its nominal day on, so what falls due for them decides nothing.
 */
export function datesOf({ setting, state, dues }: Omit<Concrete, 'chronicle' | 'on'>): [name: string, on: string][] {
  const { notice } = setting;
  const dates: [string, string | undefined][] = [
    ['opens', state.submittedOn === undefined ? notice.opensOn : undefined],
    ...notice.deadlines.map(({ level, lastDay }): [string, string] => [`closing-${level}`, lastDay]),
    ...dues.filter(({ name }) => !UNDECIDING.includes(name)).map(({ name, on }): [string, string] => [name, on]),
    ...ofStage(state),
  ];
  return dates.flatMap(([name, on]) => (on === undefined ? [] : [[name, on]]));
}

const UNDECIDING: readonly DueName[] = ['change-report', 'year-report', 'reexamination'];

function ofStage({
  stage,
  notice,
  creation,
  reexamination,
  rectification,
  title,
}: CaseState): [string, string | undefined][] {
  const inNotice = stage === 'notice-candidate' || stage === 'notice-designation';
  return [
    ['notice', inNotice ? notice?.lastDay : undefined],
    ['creation', stage === 'creation' ? creation?.endsOn : undefined],
    ['reexamination-from', stage === 'designated' ? reexamination?.nominalDueOn : undefined],
    ['rectification', stage === 'rectification' ? rectification?.endsOn : undefined],
    ['title', title?.endsOn],
  ];
}

function order(dates: [name: string, on: string][], today: string): string {
  const coming = [...new Set(dates.flatMap(([, on]) => (on >= today ? [on] : [])))].toSorted();
  const rank = (on: string) =>
    on < today ? 'over' : on === today ? 'today' : coming.indexOf(on) - coming.indexOf(today);
  return [...new Set(dates.map(([name, on]) => `${name}=${rank(on)}`))].toSorted().join(' ');
}
