import { type CivilDate, formatDate } from '@shifan/calendar';
import type { RecordedEvent } from '@shifan/db';
import { actorLabels, type CaseEvent, closedReasonLabels, type EventType, levelLabel } from '@shifan/process';
import type { TimelineEntry } from '../contract/case.ts';

type Told = { title: string; detail?: string | undefined };
type Tell<T extends EventType> = (event: CaseEvent<T>) => Told;

const TOLD: { [T in EventType]: Tell<T> } = {
  submitted: ({ level }) => ({ title: '提交申报', detail: `送${levelLabel(level)}` }),
  returned: ({ level, reasons }) => ({ title: `${levelLabel(level)}退回补正`, detail: reasons }),
  recommended: ({ level, next }) => ({ title: `${levelLabel(level)}推荐`, detail: `送${levelLabel(next)}` }),
  'recommendation-withdrawn': ({ level, reasons }) => ({ title: `${levelLabel(level)}撤回推荐`, detail: reasons }),
  withdrawn: ({ reasons }) => ({ title: '申报单位撤回申报', detail: reasons }),
  declined: ({ level, reasons }) => ({ title: `${levelLabel(level)}不予推荐`, detail: reasons }),
  proposed: () => ({ title: '列为拟创建对象' }),
  'notice-started': ({ startsOn, lastDay, workingDays }) => ({
    title: '开始公示',
    detail: `${day(startsOn)}至${day(lastDay)}，${workingDays}个工作日`,
  }),
  objected: () => ({ title: '收到异议', detail: '由公示单位调查核实' }),
  'objection-settled': ({ founded }) => ({
    title: '异议调查核实完毕',
    detail: founded ? '经核实异议属实' : '经核实异议不属实',
  }),
  confirmed: ({ documentNumber }) => ({ title: '确定为创建对象', detail: documentNumber }),
  'creation-started': ({ startsOn, endsOn, years, provisional }) => ({
    title: '进入创建期',
    detail: `${day(startsOn)}起${years}年，到${day(endsOn)}届满${provisional ? '（暂定，以国务院放假安排为准）' : ''}`,
  }),
  closed: ({ reason }) => ({ title: '办结', detail: closedReasonLabels[reason] }),
};

/** An event as a line of a case's history; who did it is the body, or the person where officers read. */
export function pastEntry(recorded: RecordedEvent, readers: 'operator' | 'officers'): TimelineEntry {
  const payload: object = recorded.payload;
  const event = payload as CaseEvent;
  const { title, detail } = tell(event);
  const body = actorLabels[event.by];
  const person = readers === 'officers' && recorded.actor.level !== 'system' ? `（${recorded.actor.name}）` : '';
  return {
    when: 'past',
    on: recorded.on,
    title,
    actorName: body + person,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Who sent a file back last, when and why; null where nobody did. */
export function lastReturn(events: RecordedEvent[]): { title: string; on: string; reasons: string } | null {
  const last = events.findLast(({ type }) => type === 'returned');
  if (!last) return null;
  const { title, detail } = pastEntry(last, 'operator');
  return { title, on: last.on, reasons: detail ?? '' };
}

function tell<T extends EventType>(event: CaseEvent<T>): Told {
  const type: T = event.type;
  return TOLD[type](event);
}

function day(date: CivilDate): string {
  return formatDate(date);
}
