import { formatDate } from '@shifan/calendar';
import type { NewRegistryStep, RecordedEvent, RegistryStanding, RegistryState } from '@shifan/db';
import type { CaseEvent, ClosedReason, EventType } from '@shifan/process';
import { type Plugin, resolveCitation } from '@shifan/rules';
import { citationOfEvent } from '../cases/event-clause.ts';

/** A public notice that a case was on, by its phase and first day. */
export type NoticeOfCase = { id: string; phase: string; firstDay: string };

type Telling = { event: CaseEvent; version: number };
type Tell<T extends EventType> = (event: CaseEvent<T>, ended: string) => string | undefined;

/** Days that were made public, and whose moving therefore is. */
const MOVED: { [N in CaseEvent<'date-moved'>['name']]?: string } = {
  'notice-ends': '公示最后一天',
  'creation-ends': '创建期最后一天',
  'rectification-ends': '整改期最后一天',
  'title-ends': '称号最后一天',
};

/** What is made public of a case that became a candidate, in words that hold no one's name and no one's reasons. */
const TOLD: { [T in EventType]?: Tell<T> } = {
  'notice-started': ({ phase, startsOn, lastDay }) =>
    `列入${phase === 'notice-designation' ? '认定' : '创建对象'}公示，${formatDate(startsOn)}至${formatDate(lastDay)}`,
  'creation-started': ({ endsOn }) => `确定为创建对象，创建期到${formatDate(endsOn)}`,
  'creation-extended': ({ years, endsOn }) => `创建期延长${years}年，到${formatDate(endsOn)}`,
  'title-granted': ({ endsOn }) => `正式认定，授予称号${endsOn ? `，到${formatDate(endsOn)}为止` : ''}`,
  'reexamination-passed': ({ round }) => `第${round}次复核通过`,
  'rectification-started': ({ endsOn }) => `复核不通过，限期整改，到${formatDate(endsOn)}`,
  // why it was announced is somebody's words; that the calendar moved it is enough
  'date-moved': ({ name, before, after }) =>
    MOVED[name] && `${MOVED[name]}由${formatDate(before)}改为${formatDate(after)}（放假调休安排有变动）`,
  closed: (_, ended) => ended,
};

const ENDED: Record<ClosedReason, string> = {
  revoked: '撤销称号',
  expired: '称号到期',
  exited: '验收未通过，退出创建',
  disqualified: '取消创建对象资格',
  withdrawn: '运营单位撤回，退出创建',
  'objection-upheld': '公示异议经核实属实，不予认定',
  declined: '不予通过',
  lapsed: '逾期未办',
};

/** Steps of a case for the registry after a version of it; empty before it became a candidate. */
export function toldSteps(
  recorded: readonly RecordedEvent[],
  { plugin, notices, after }: { plugin: Plugin; notices: readonly NoticeOfCase[]; after: number },
): NewRegistryStep[] {
  const events = recorded.map(tellingOf);
  if (!events.some(({ event }) => event.type === 'creation-started')) return [];
  return events.flatMap((one, index) => {
    const earlier = events.slice(0, index).map(({ event }) => event);
    const what = one.version > after ? wordsOf(one.event, endedBy(one.event, { plugin, earlier })) : undefined;
    if (what === undefined) return [];
    const citation = citationOfEvent(plugin, one.event, earlier);
    return [
      {
        eventVersion: one.version,
        on: one.event.on,
        what,
        documentNumber: documentOf(one.event, earlier),
        citation: citation && resolveCitation(plugin, citation),
        publicNoticeId: noticeOf(one.event, notices),
      },
    ];
  });
}

function tellingOf({ version, payload }: RecordedEvent): Telling {
  const event: object = payload;
  return { event: event as CaseEvent, version };
}

type Before = { plugin: Plugin; earlier: readonly CaseEvent[] };

function wordsOf<T extends EventType>(event: CaseEvent<T>, ended: string): string | undefined {
  const type: T = event.type;
  return TOLD[type]?.(event, ended);
}

/** A sanction names its ground, which is a heading of the law and no one's words. */
function endedBy(event: CaseEvent, { plugin, earlier }: Before): string {
  if (event.type !== 'closed') return '';
  const last = earlier.at(-1);
  const grounds = plugin.process.sanction?.grounds ?? [];
  const ground = last?.type === 'sanctioned' ? grounds.find(({ id }) => id === last.ground) : undefined;
  return ground ? `${ENDED[event.reason]}：${ground.title}` : ENDED[event.reason];
}

function documentOf(event: CaseEvent, earlier: readonly CaseEvent[]): string | undefined {
  if (event.type === 'title-granted') return event.documentNumber;
  const last = earlier.at(-1);
  return event.type === 'creation-started' && last?.type === 'confirmed' ? last.documentNumber : undefined;
}

function noticeOf(event: CaseEvent, notices: readonly NoticeOfCase[]): string | undefined {
  if (event.type !== 'notice-started') return undefined;
  return notices.find(({ phase, firstDay }) => phase === event.phase && firstDay === event.startsOn)?.id;
}

const AFTER: { [T in EventType]?: (event: CaseEvent<T>) => RegistryStanding | undefined } = {
  'creation-started': () => 'candidate',
  'creation-extended': () => 'extended',
  'title-granted': () => 'designated',
  'reexamination-passed': () => 'designated',
  'rectification-started': () => 'rectifying',
  closed: ({ reason }) => STANDINGS.find((one) => one === reason),
};

const STANDINGS = ['revoked', 'expired', 'exited', 'disqualified', 'withdrawn', 'objection-upheld'] as const;

/** Where a case stands for everybody; undefined before it became a candidate. */
export function standingAfter(recorded: readonly RecordedEvent[]): RegistryState | undefined {
  let state: RegistryState | undefined;
  for (const { event, version } of recorded.map(tellingOf)) {
    const status = statusAfter(event);
    if (!state && status !== 'candidate') continue;
    const granted = grantedBy(event);
    const known: RegistryState = state ?? START;
    const moved = status ? { status, on: event.on, eventVersion: version } : {};
    state = { ...known, ...moved, ...granted };
  }
  return state;
}

const START: RegistryState = {
  status: 'candidate',
  on: '',
  eventVersion: 0,
  documentNumber: null,
  grantedOn: null,
  endsOn: null,
};

function statusAfter<T extends EventType>(event: CaseEvent<T>): RegistryStanding | undefined {
  const type: T = event.type;
  return AFTER[type]?.(event);
}

/** The title's own document, its days, and a last day that was moved since. */
function grantedBy(event: CaseEvent): Partial<RegistryState> {
  if (event.type === 'title-granted') {
    return { documentNumber: event.documentNumber, grantedOn: event.on, endsOn: event.endsOn ?? null };
  }
  return event.type === 'date-moved' && event.name === 'title-ends' ? { endsOn: event.after } : {};
}
