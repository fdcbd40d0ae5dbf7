/**
 * The overview's figures, counted anew from the events, by nothing but what they are defined as. It shares no line with the
 * code that keeps them: where the two differ, one of them is wrong.
 */

/** What of a case never changes. */
export interface Traits {
  tenant: string;
  division: string;
  jurisdiction: string;
  kind: string;
  year: number;
  tilted: boolean;
  decider: string;
}

export interface Happened {
  type: string;
  on: string;
  /** where the event left the case */
  stage: string;
  payload: Payload;
}

/** What of the events' payloads the figures ask for. */
export interface Payload {
  level?: string;
  next?: string;
  reason?: string;
  ground?: string;
  founded?: boolean;
  phase?: string;
}

const STEPS: Record<string, (event: Happened, decider: string) => boolean> = {
  submitted: ({ type }) => type === 'submitted',
  'first-recommended': ({ type }) => type === 'recommended',
  recommended: ({ type, payload }, decider) => type === 'recommended' && payload.next === decider,
  listed: ({ stage }) => stage === 'notice-candidate',
  candidate: ({ type }) => type === 'creation-started',
  'acceptance-applied': ({ type }) => type === 'acceptance-applied',
  extended: ({ type }) => type === 'creation-extended',
  'listed-designation': ({ stage }) => stage === 'notice-designation',
  designated: ({ type }) => type === 'title-granted',
  reexamined: ({ type }) => type === 'reexamination-opened',
  rectified: ({ type }) => type === 'rectification-started',
  closed: ({ type }) => type === 'closed',
};

const EVERY_STEP = Object.entries(STEPS);

/** Of which events it is counted how many there are in a month. */
const FLOWS: ReadonlySet<string> = new Set([
  'submitted',
  'returned',
  'recommended',
  'recommendation-withdrawn',
  'declined',
  'notice-started',
  'objected',
  'objection-settled',
  'confirmed',
  'creation-started',
  'acceptance-applied',
  'accepted',
  'acceptance-rejected',
  'creation-extended',
  'title-granted',
  'reexamination-opened',
  'reexamination-passed',
  'reexamination-failed',
  'rectification-started',
  'change-reported',
  'sanctioned',
  'closed',
]);

function detailOf({ type, payload }: Happened): string {
  if (type === 'closed') return payload.reason ?? '';
  if (type === 'sanctioned') return payload.ground ?? '';
  if (type === 'objection-settled') return payload.founded === true ? 'founded' : 'unfounded';
  if (type === 'notice-started') return payload.phase ?? '';
  return '';
}

/** Whether the ministry may see a case after an event: once its province has recommended it, and until that is taken back. */
function seenAfter(before: boolean, { type, payload }: Happened, decider: string): boolean {
  if (decider !== 'ministry') return false;
  if (type === 'recommended' && payload.next === 'ministry') return true;
  return type === 'recommendation-withdrawn' && payload.level === 'province' ? false : before;
}

/** Whose turn it is in a review after an event. */
function levelAfter(before: string, { type, payload }: Happened): string {
  if (type === 'recommended') return payload.next ?? '';
  return type === 'submitted' || type === 'recommendation-withdrawn' ? (payload.level ?? '') : before;
}

/** Where a case stands now, and what it has been through. */
export interface Counted {
  stage: string;
  level: string;
  closedReason: string;
  seen: boolean;
  /** a step it reached, and whether the ministry saw the case right after */
  reached: Map<string, boolean>;
  flow: { month: string; type: string; detail: string; seen: boolean }[];
}

/** Follows a case through its events, from its first submission on; undefined for one that was never handed in. */
export function follow({ decider }: Pick<Traits, 'decider'>, events: readonly Happened[]): Counted | undefined {
  if (!events.some(({ type }) => type === 'submitted')) return undefined;
  const counted: Counted = { stage: '', level: '', closedReason: '', seen: false, reached: new Map(), flow: [] };
  let level = '';
  for (const event of events) {
    counted.seen = seenAfter(counted.seen, event, decider);
    level = levelAfter(level, event);
    counted.stage = event.stage;
    if (event.type === 'closed') counted.closedReason = event.payload.reason ?? '';
    for (const [step, isReached] of EVERY_STEP) {
      if (!counted.reached.has(step) && isReached(event, decider)) counted.reached.set(step, counted.seen);
    }
    if (!FLOWS.has(event.type)) continue;
    counted.flow.push({ month: event.on.slice(0, 7), type: event.type, detail: detailOf(event), seen: counted.seen });
  }
  counted.level = counted.stage === 'review' ? level : '';
  return counted;
}

const STANDING: Record<string, string> = {
  draft: 'applied',
  review: 'applied',
  'notice-candidate': 'applied',
  creation: 'candidate',
  acceptance: 'candidate',
  'notice-designation': 'candidate',
  designated: 'titled',
  reexamination: 'titled',
  rectification: 'titled',
  closed: 'closed',
};

export function standingOf(stage: string): string {
  return STANDING[stage] ?? '';
}

/** How far the case of an old title's holder has come. */
export function progressOf({ reached }: Counted): 'applied' | 'candidate' | 'designated' {
  if (reached.has('designated')) return 'designated';
  return reached.has('candidate') ? 'candidate' : 'applied';
}
