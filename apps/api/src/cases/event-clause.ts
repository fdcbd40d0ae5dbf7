import type { CaseEvent, EventType } from '@shifan/process';
import type { AcceptancePhase, Citation, Phase, Plugin } from '@shifan/rules';

type ById<P extends Phase['phase']> = Extract<Phase, { phase: P }>;
/** `on`: id of the public notice the case was last put on */
type Cite<T extends EventType> = (plugin: Plugin, event: CaseEvent<T>, on?: string) => Citation | undefined;

/** The phase of a sort; with several of a sort, the one of an id. */
export function phaseOf<P extends Phase['phase']>(plugin: Plugin, sort: P, id?: string): ById<P> | undefined {
  const isIt = (one: Phase): one is ById<P> => one.phase === sort && (id === undefined || one.id === id);
  return plugin.process.phases.find(isIt);
}

const review = (plugin: Plugin) => phaseOf(plugin, 'review')?.citations;
const notice = (plugin: Plugin, id?: string) => phaseOf(plugin, 'public-notice', id)?.citations;
const creation = (plugin: Plugin) => phaseOf(plugin, 'creation')?.citations;
const acceptance = (plugin: Plugin): AcceptancePhase['citations'] | undefined =>
  phaseOf(plugin, 'acceptance')?.citations;
const reexamination = (plugin: Plugin) => phaseOf(plugin, 'reexamination')?.citations;
const change = (plugin: Plugin) => plugin.process.change?.citations;

const CITED: { [T in EventType]: Cite<T> } = {
  submitted: (plugin) => review(plugin)?.submit,
  returned: (plugin) => review(plugin)?.return,
  recommended: (plugin) => review(plugin)?.recommend,
  'recommendation-withdrawn': (plugin) => review(plugin)?.withdraw,
  withdrawn: (plugin) => review(plugin)?.withdraw,
  declined: (plugin) => review(plugin)?.decline,
  proposed: (plugin) => review(plugin)?.propose,
  'notice-started': (plugin, { phase }) => notice(plugin, phase)?.run,
  objected: (plugin, _, on) => notice(plugin, on)?.object,
  'objection-settled': (plugin, { founded }, on) => notice(plugin, on)?.[founded ? 'upheld' : 'settle'],
  confirmed: (plugin, { phase }) => notice(plugin, phase)?.confirm,
  'creation-started': (plugin) => creation(plugin)?.run,
  'progress-reported': (plugin) => creation(plugin)?.progress,
  'acceptance-applied': (plugin) => creation(plugin)?.apply,
  accepted: (plugin) => acceptance(plugin)?.accept,
  'acceptance-rejected': (plugin) => acceptance(plugin)?.extend,
  'creation-extended': (plugin) => acceptance(plugin)?.extend,
  'title-granted': (plugin) => phaseOf(plugin, 'designation')?.citations.grant,
  'reexamination-opened': (plugin) => reexamination(plugin)?.run,
  'reexamination-passed': (plugin) => reexamination(plugin)?.run,
  'reexamination-failed': (plugin) => reexamination(plugin)?.rectify,
  'rectification-started': (plugin) => reexamination(plugin)?.rectify,
  'change-reported': (plugin) => change(plugin)?.report,
  'change-opinion': (plugin) => change(plugin)?.opinion,
  'change-settled': (plugin) => change(plugin)?.settle,
  sanctioned: (plugin, { ground }) => plugin.process.sanction?.grounds.find(({ id }) => id === ground)?.citation,
  'year-reported': (plugin) => phaseOf(plugin, 'designation')?.yearReports?.[0]?.citation,
  'date-moved': () => undefined,
  closed: (plugin, { reason }, on) => citedForClosing(plugin, on)[reason],
};

/** On what a closing rests where it follows from one clause alone; otherwise the event before it says. */
function citedForClosing(
  plugin: Plugin,
  on: string | undefined,
): Partial<Record<CaseEvent<'closed'>['reason'], Citation | undefined>> {
  return {
    declined: review(plugin)?.decline,
    'objection-upheld': notice(plugin, on)?.upheld,
    withdrawn: review(plugin)?.withdraw,
    exited: acceptance(plugin)?.exit,
    expired: phaseOf(plugin, 'designation')?.term?.citation,
  };
}

/**
 * The clause that an event rests on, with what came before it: an objection is to the notice that ran, a closing rests also
 * on what led to it. Undefined where the law has none.
 */
export function citationOfEvent(plugin: Plugin, event: CaseEvent, earlier: readonly CaseEvent[]): Citation | undefined {
  const on = earlier.findLast((one) => one.type === 'notice-started')?.phase;
  const own = ownCitation(plugin, event, on);
  const before = earlier.at(-1);
  if (event.type !== 'closed' || !before) return own;
  if (event.reason === 'revoked' && before.type === 'reexamination-failed') return reexamination(plugin)?.revoke;
  if (before.type === 'sanctioned') return plugin.process.sanction?.citation;
  return own ?? ownCitation(plugin, before, on);
}

function ownCitation<T extends EventType>(plugin: Plugin, event: CaseEvent<T>, on?: string): Citation | undefined {
  const type: T = event.type;
  return CITED[type](plugin, event, on);
}
