import type { Level, Person } from './cast.ts';
import { endAfter, plusDays, plusMonths, workingDaysAfter } from './days.ts';
import { type Act, type ActName, documentOf, listOf, noticeOf, phaseOf } from './act.ts';
import { type Case, close, count, type Notice, sees, type World } from './world.ts';

/** The error by which an act is refused; null where it is accepted. */
export type Code = string | null;

/** A list is judged case by case where the law does so. */
export type Judgement = { code: Code; results?: Map<Case, Code> };

const officer = ({ sort }: Person) => sort !== 'clerk' && sort !== 'auditor';
const clerk = ({ sort }: Person) => sort === 'clerk';
const approver = (one: Person) => one.approver;
const recommender = ({ sort, approver: may }: Person) =>
  sort === 'city' || sort === 'body' || (sort === 'province' && may);
const authority = ({ sort }: Person) => sort === 'province' || sort === 'ministry';

/** Which person an act is for at all, by what they are. */
export const MAY: Record<ActName, (person: Person) => boolean> = {
  submit: clerk,
  withdraw: clerk,
  progress: clerk,
  apply: clerk,
  change: clerk,
  return: officer,
  decline: officer,
  recommend: recommender,
  unrecommend: recommender,
  publish: approver,
  object: () => true,
  'settle-objection': authority,
  confirm: approver,
  conclude: officer,
  reject: approver,
  open: authority,
  pass: approver,
  fail: approver,
  opinion: officer,
  'settle-change': approver,
  check: officer,
  sanction: approver,
  enact: (one) => one.sort === 'province' && one.approver,
};

/** What the law says of an act on this day; where it accepts it, the world is changed by it. */
export function judge(world: World, act: Act): Judgement {
  if (!MAY[act.do](act.as)) return { code: 'FORBIDDEN' };
  if (act.do === 'publish') return { code: publish(world, act) };
  if (act.do === 'confirm') return confirm(world, act);
  if (act.do === 'object') return { code: object(world, act) };
  if (act.do === 'enact') return { code: enact(world, act) };
  if (!sees(act.case, act.as)) return { code: 'NOT_FOUND' };
  if (act.do === 'open') return { code: null, results: new Map([[act.case, open(world, act)]]) };
  if (act.stale && act.do !== 'check') return { code: 'VERSION_STALE' };
  return { code: ON_CASE[act.do](world, act) };
}

type OnCase = Exclude<ActName, 'publish' | 'confirm' | 'object' | 'enact' | 'open'>;

const ON_CASE: Record<OnCase, (world: World, act: Act) => Code> = {
  submit: ({ today }, { case: one }) => {
    if (one.stage !== 'draft') return notHere(one);
    const level = one.returnedBy ?? (one.chain[0] as Level);
    if (today > one.programme.closing[level]) return 'APPLICATION_PERIOD_CLOSED';
    Object.assign(one, { stage: 'review', level, submitted: true, acted: one.returnedBy !== null, returnedBy: null });
    return null;
  },
  withdraw: (world, { case: one }) => {
    if (!one.submitted || one.title) return notHere(one);
    if (one.closed) return 'CASE_CLOSED';
    close(world, one, 'withdrawn');
    return null;
  },
  return: ({ today }, { case: one, as }) => {
    const refused = atLevel(one, as) ?? late(today, one, one.level);
    if (!refused) Object.assign(one, { stage: 'draft', returnedBy: one.level, level: null });
    return refused;
  },
  decline: (world, { case: one, as }) => {
    const refused = atLevel(one, as);
    if (!refused) close(world, one, 'declined');
    return refused;
  },
  recommend,
  unrecommend,
  'settle-objection': settleObjection,
  progress: (_, { case: one }) => (one.stage === 'creation' ? null : notHere(one)),
  apply: ({ today }, { case: one }) => {
    if (one.stage !== 'creation' || !one.creation) return 'DOSSIER_NOT_OPEN';
    if (today <= one.creation.endsOn) return 'CREATION_STILL_RUNNING';
    Object.assign(one, { stage: 'acceptance', conclusion: null });
    return null;
  },
  conclude: (_, { case: one, as, flag }) => {
    if (one.stage !== 'acceptance' && one.stage !== 'reexamination') return 'COMMAND_NOT_ALLOWED';
    if (as.sort === one.programme.decider) one.conclusion = { passed: flag, by: as.username };
    return null;
  },
  reject: (world, { case: one, as }) => {
    if (one.stage !== 'acceptance' || !one.creation) return notHere(one);
    const refused = notDecider(one, as) ?? unconcluded(one, as, false);
    if (refused) return refused;
    one.failedAcceptances += 1;
    if (one.failedAcceptances === 2) close(world, one, 'exited');
    else Object.assign(one, { stage: 'creation', creation: { endsOn: endAfter(one.creation.endsOn, 12) } });
    return null;
  },
  pass: ({ today }, { case: one, as }) => {
    const refused = notReexamined(one, as) ?? unconcluded(one, as, true);
    if (!refused) Object.assign(one, { stage: 'designated', title: 'held', reexamination: nextReexamination(today) });
    return refused;
  },
  fail: (world, { case: one, as }) => {
    const refused = notReexamined(one, as) ?? unconcluded(one, as, false);
    if (refused || !one.reexamination) return refused;
    one.reexamination.failures += 1;
    if (one.reexamination.failures === 2) close(world, one, 'revoked');
    else {
      const rectificationEndsOn = endAfter(world.today, 12);
      Object.assign(one, { stage: 'rectification', title: 'rectifying', rectificationEndsOn });
    }
    return null;
  },
  change: ({ today }, { case: one, n }) => {
    if (one.closed || !one.creation) return notHere(one);
    const eventOn = eventDay(today, n);
    if (eventOn > today) return 'CHANGE_NOT_HAPPENED';
    const deadline = endAfter(eventOn, 3);
    one.changes.push({ deadline, late: today > deadline, status: 'reported' });
    return null;
  },
  opinion: (_, { case: one, as, n }) => {
    const change = changeOf(one, n);
    const refused = unexaminable(one, as, change.status);
    if (refused) return refused;
    if (isDecider(one, as)) return change.status === 'examined' ? 'ACTOR_NOT_ALLOWED' : 'CHANGE_OPINION_MISSING';
    if (change.status === 'examined') return 'COMMAND_NOT_ALLOWED';
    change.status = 'examined';
    return null;
  },
  'settle-change': (world, { case: one, as, n, flag }) => {
    const change = changeOf(one, n);
    const refused = unexaminable(one, as, change.status);
    if (refused) return refused;
    if (!isDecider(one, as)) return change.status === 'examined' ? 'COMMAND_NOT_ALLOWED' : 'ACTOR_NOT_ALLOWED';
    if (change.status !== 'examined') return 'CHANGE_OPINION_MISSING';
    change.status = 'settled';
    if (!flag) close(world, one, one.title ? 'revoked' : 'disqualified');
    return null;
  },
  check: (_, { case: one }) => {
    if (one.closed) return 'CASE_CLOSED';
    one.listed = true;
    return null;
  },
  sanction: (world, { case: one, as, flag }) => {
    if (one.closed) return 'CASE_CLOSED';
    if (!isDecider(one, as)) return 'ACTOR_NOT_ALLOWED';
    if (!one.creation) return 'COMMAND_NOT_ALLOWED';
    if (!flag || !one.listed) return 'SANCTION_WITHOUT_GROUND';
    close(world, one, one.title ? 'revoked' : 'disqualified');
    return null;
  },
};

/** On which day a change is said to have happened: up to some months ago, and now and then tomorrow. */
export function eventDay(today: string, n: number): string {
  return plusDays(today, n % 11 === 0 ? 1 : -(n % 150));
}

function notHere(one: Case): string {
  return one.closed ? 'CASE_CLOSED' : 'COMMAND_NOT_ALLOWED';
}

function levelOf({ sort }: Person): Level | null {
  if (sort === 'city' || sort === 'body') return 'municipality';
  return sort === 'province' || sort === 'ministry' ? sort : null;
}

const isDecider = ({ programme }: Case, { sort }: Person) => sort === programme.decider;

function notDecider(one: Case, as: Person): Code {
  return isDecider(one, as) ? null : 'ACTOR_NOT_ALLOWED';
}

/** Levels come one after the other. */
function atLevel(one: Case, as: Person): Code {
  if (one.stage !== 'review' || !one.level) return notHere(one);
  const own = one.chain.indexOf(levelOf(as) as Level);
  const now = one.chain.indexOf(one.level);
  if (own > now) return 'LEVEL_SKIPPED';
  return own === now ? null : 'ACTOR_NOT_ALLOWED';
}

function late(today: string, { programme }: Case, level: Level | null): Code {
  return level && today > programme.closing[level] ? 'RECOMMENDATION_PERIOD_CLOSED' : null;
}

function recommend(world: World, { case: one, as }: Act): Code {
  const refused = atLevel(one, as);
  if (refused || !one.level) return refused;
  const next = one.chain[one.chain.indexOf(one.level) + 1];
  if (!next) return 'COMMAND_NOT_ALLOWED';
  const tooLate = late(world.today, one, one.level);
  if (tooLate) return tooLate;
  const unit = as.unit ?? as.tenant;
  const sort = as.tenant === '210200' ? 'plan-city' : (as.sort as 'city' | 'body' | 'province');
  if ((world.taken.get(unit) ?? 0) >= (one.programme.places[sort] ?? Infinity)) return 'QUOTA_EXCEEDED';
  count(world, one, { unit, by: 1 });
  one.recommendations.push({ level: one.level, unit });
  Object.assign(one, { level: next, acted: false });
  if (next === 'ministry') one.shownToMinistry = true;
  return null;
}

function unrecommend(world: World, { case: one, as }: Act): Code {
  const last = one.recommendations.at(-1);
  if ((one.stage !== 'review' && one.stage !== 'draft') || !last) return notHere(one);
  if (last.unit !== (as.unit ?? as.tenant)) return 'ACTOR_NOT_ALLOWED';
  if (one.stage === 'draft' || one.acted) return 'COMMAND_NOT_ALLOWED';
  const tooLate = late(world.today, one, last.level);
  if (tooLate) return tooLate;
  one.recommendations.pop();
  count(world, one, { unit: last.unit, by: -1 });
  Object.assign(one, { level: last.level, acted: true });
  if (last.level === 'province') one.shownToMinistry = false;
  return null;
}

/** All of the list or none of it. */
function publish(world: World, act: Act): Code {
  const list = listOf(world, act);
  if (list.some((one) => !sees(one, act.as))) return 'NOT_FOUND';
  const lastDay = workingDaysAfter(world.today, 5);
  const refused = list.map(
    (one) => unpublishable(one, act) ?? (lastDay ? undecided(one, act) : 'CALENDAR_NOT_ANNOUNCED'),
  );
  const first = refused.find((code) => code !== null);
  if (first || !lastDay) return first ?? null;
  const phase = phaseOf(act);
  const notice: Notice = { phase, by: act.case.programme.decider, lastDay, cases: list };
  for (const one of list) {
    Object.assign(one, { stage: phase, level: null });
    one.notices.push(notice);
  }
  return null;
}

function unpublishable(one: Case, act: Act): Code {
  if (phaseOf(act) === 'notice-candidate') {
    return atLevel(one, act.as) ?? (one.level === one.chain.at(-1) ? null : 'COMMAND_NOT_ALLOWED');
  }
  return one.stage === 'acceptance' ? notDecider(one, act.as) : notHere(one);
}

function undecided(one: Case, act: Act): Code {
  return phaseOf(act) === 'notice-designation' ? unconcluded(one, act.as, true) : null;
}

/** A decision rests on a conclusion to the same end, by another person. */
function unconcluded({ conclusion }: Case, { username }: Person, passed: boolean): Code {
  if (!conclusion) return 'CONCLUSION_MISSING';
  if (conclusion.passed !== passed) return 'CONCLUSION_DIFFERS';
  return conclusion.by === username ? 'SAME_PERSON' : null;
}

/** Only on a notice that runs. */
function object({ today }: World, act: Act): Code {
  const { case: one } = act;
  const notice = noticeOf(act);
  if (one.closed) return 'CASE_CLOSED';
  if (today > notice.lastDay) return 'OBJECTION_PERIOD_OVER';
  one.objections.push({ notice, status: 'open' });
  return null;
}

function settleObjection(world: World, { case: one, as, n, flag }: Act): Code {
  const objection = one.objections[n % one.objections.length];
  if (!objection || !isDecider(one, as)) return 'NOT_FOUND';
  if (objection.status !== 'open') return 'OBJECTION_SETTLED';
  objection.status = flag ? 'founded' : 'unfounded';
  if (flag && !one.closed) close(world, one, 'objection-upheld');
  return null;
}

function confirm(world: World, act: Act): Judgement {
  const notice = noticeOf(act);
  if (act.as.sort !== notice.by || (notice.by === 'province' && act.as.tenant !== act.case.tenant))
    return { code: 'NOT_FOUND' };
  if (notice.phase === 'notice-designation' && !documentOf(act)) return { code: 'DOCUMENT_NUMBER_REQUIRED' };
  return { code: null, results: new Map(listOf(world, act).map((one) => [one, confirmOne(world, one, notice)])) };
}

function confirmOne(world: World, one: Case, notice: Notice): Code {
  const { today, inForceOn } = world;
  if (one.closed) return one.closed === 'objection-upheld' ? 'OBJECTION_UPHELD' : 'CASE_CLOSED';
  if (one.stage !== notice.phase) return 'COMMAND_NOT_ALLOWED';
  if (today <= notice.lastDay) return 'NOTICE_STILL_RUNNING';
  if (one.objections.some(({ status }) => status === 'open')) return 'OBJECTION_OPEN';
  if (notice.phase === 'notice-candidate') {
    Object.assign(one, { stage: 'creation', creation: { endsOn: endAfter(today, 24) } });
    return null;
  }
  if (one.programme.draft && (!inForceOn || today < inForceOn)) return 'JURISDICTION_NOT_IN_FORCE';
  Object.assign(one, { stage: 'designated', title: 'held', reexamination: nextReexamination(today) });
  return null;
}

function nextReexamination(today: string) {
  return { nominal: plusMonths(today, 24), dueOn: endAfter(today, 24), failures: 0 };
}

function open({ today }: World, { case: one, as }: Act): Code {
  if (!['designated', 'reexamination', 'rectification'].includes(one.stage)) return notHere(one);
  if (!isDecider(one, as) && one.programme.examiner !== levelOf(as)) return 'ACTOR_NOT_ALLOWED';
  if (one.stage === 'reexamination') return 'COMMAND_NOT_ALLOWED';
  if (one.stage === 'designated' && today < (one.reexamination?.nominal ?? '')) return 'REEXAMINATION_NOT_DUE';
  if (one.stage === 'rectification' && today <= (one.rectificationEndsOn ?? '')) return 'RECTIFICATION_STILL_RUNNING';
  Object.assign(one, { stage: 'reexamination', conclusion: null });
  return null;
}

function notReexamined(one: Case, as: Person): Code {
  if (one.stage !== 'reexamination' && one.stage !== 'rectification') return notHere(one);
  return notDecider(one, as) ?? (one.stage === 'reexamination' ? null : 'COMMAND_NOT_ALLOWED');
}

function changeOf({ changes }: Case, n: number) {
  const change = changes[n % changes.length];
  if (!change) throw new Error('nothing was reported');
  return change;
}

function unexaminable(one: Case, as: Person, status: string): Code {
  if (one.closed) return 'CASE_CLOSED';
  if (!isDecider(one, as) && (one.programme.examiner !== levelOf(as) || as.sort === 'body')) return 'ACTOR_NOT_ALLOWED';
  return status === 'settled' ? 'CHANGE_SETTLED' : null;
}

/** Two persons of the province; once for ever. */
function enact(world: World, { n, flag }: Act): Code {
  if (world.inForceOn) return 'ENACTMENT_STANDING';
  if (!flag) return 'SAME_PERSON';
  world.inForceOn = plusDays(world.today, n % 60);
  return null;
}
