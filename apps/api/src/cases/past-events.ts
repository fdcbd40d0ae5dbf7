import { type CivilDate, formatDate } from '@shifan/calendar';
import type { RecordedEvent } from '@shifan/db';
import {
  actorLabels,
  type CaseEvent,
  closedReasonLabels,
  dueLabels,
  type EventType,
  levelLabel,
} from '@shifan/process';
import type { Plugin } from '@shifan/rules';
import type { TimelineEntry } from '../contract/case.ts';
import { clauseOf } from '../law/clause.ts';
import { citationOfEvent } from './event-clause.ts';

const SUBJECT_TO_CHANGE = '（暂定，以国务院放假安排为准）';

type Told = { title: string; detail?: string | undefined };
type Tell<T extends EventType> = (event: CaseEvent<T>) => Told;

const TOLD: { [T in EventType]: Tell<T> } = {
  submitted: ({ level }) => ({ title: '提交申报', detail: `送${levelLabel(level)}` }),
  returned: ({ level, reasons }) => ({ title: `${levelLabel(level)}退回补正`, detail: reasons }),
  recommended: ({ level, next, exemption }) => ({
    title: `${levelLabel(level)}推荐`,
    detail: `送${levelLabel(next)}${exemption === undefined ? '' : '，不占名额'}`,
  }),
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
  confirmed: ({ phase, documentNumber }) => ({
    title: phase === 'notice-designation' ? '确定为认定对象' : '确定为创建对象',
    detail: documentNumber,
  }),
  'creation-started': ({ startsOn, ...period }) => ({
    title: '进入创建期',
    detail: `${day(startsOn)}起${period.years}年，到${until(period)}届满`,
  }),
  'progress-reported': () => ({ title: '报告创建进展' }),
  'acceptance-applied': ({ attempt }) => ({ title: `第${attempt}次申请评估验收` }),
  accepted: ({ reasons }) => ({ title: '评估验收通过，列为拟认定对象', detail: reasons }),
  'acceptance-rejected': ({ attempt, reasons }) => ({ title: `第${attempt}次评估验收不通过`, detail: reasons }),
  'creation-extended': ({ from, ...period }) => ({
    title: '创建期延长',
    detail: `自原创建期届满之日${day(from)}起延长${period.years}年，到${until(period)}届满`,
  }),
  'title-granted': ({ documentNumber, reexamination, endsOn }) => ({
    title: '正式认定，授予称号',
    detail: [
      documentNumber,
      ...(reexamination ? [`下一次复核${day(reexamination.dueOn)}到期`] : []),
      ...(endsOn ? [`称号到${day(endsOn)}为止`] : []),
    ].join('；'),
  }),
  'reexamination-opened': ({ round }) => ({ title: `开展第${round}次复核` }),
  'reexamination-passed': ({ round, reasons, reexamination }) => ({
    title: `第${round}次复核通过`,
    detail: [...(reasons ? [reasons] : []), `下一次复核${day(reexamination.dueOn)}到期`].join('\n'),
  }),
  'reexamination-failed': ({ round, consecutive, reasons }) => ({
    title: `第${round}次复核不通过${consecutive > 1 ? `（连续${consecutive}次）` : ''}`,
    detail: reasons,
  }),
  'rectification-started': ({ startsOn, ...period }) => ({
    title: '进入整改期',
    detail: `${day(startsOn)}起${period.years}年，到${until(period)}届满`,
  }),
  'change-reported': ({ eventOn, deadline, late }) => ({
    title: `报告重大变化${late ? '（逾期）' : ''}`,
    detail: `${day(eventOn)}发生，应在${day(deadline)}前报告`,
  }),
  'change-opinion': ({ keep, reasons }) => ({
    title: `重大变化审核意见：${keep ? '保留' : '撤销'}`,
    detail: reasons,
  }),
  'change-settled': ({ keep, reasons, round }) => ({
    title: `重大变化办结：${keep ? '保留' : '撤销'}`,
    detail: [...(round ? [round] : []), ...(reasons ? [reasons] : [])].join('：') || undefined,
  }),
  sanctioned: ({ reasons }) => ({ title: '作出取消或者撤销的决定', detail: reasons }),
  'year-reported': ({ year }) => ({ title: `报送${year}年度总结` }),
  'date-moved': ({ name, before, after, because }) => ({
    title: `${dueLabels[name]}的日期变动`,
    detail: `由${day(before)}改为${day(after)}：${because}`,
  }),
  closed: ({ reason }) => ({ title: '办结', detail: closedReasonLabels[reason] }),
};

export type Readers = 'operator' | 'officers';

/** The history of a case, each step with its clause; who did it is the body, or the person where officers read. */
export function pastEntries(recorded: RecordedEvent[], plugin: Plugin, readers: Readers): TimelineEntry[] {
  const events = recorded.map(eventOf);
  return recorded.map((one, index) => {
    const citation = citationOfEvent(plugin, eventOf(one), events.slice(0, index));
    const person = readers === 'officers' && one.actor.level !== 'system' ? `（${one.actor.name}）` : '';
    const { title, detail } = toldTo(readers, eventOf(one));
    return {
      when: 'past',
      on: one.on,
      title,
      actorName: actorLabels[eventOf(one).by] + person,
      ...(detail === undefined ? {} : { detail }),
      ...(citation === undefined ? {} : { clause: clauseOf(plugin, citation) }),
    };
  });
}

/** What a level thinks of a change is not told to the operator before the decision. */
function toldTo(readers: Readers, event: CaseEvent): Told {
  const hidden = readers === 'operator' && event.type === 'change-opinion';
  return hidden ? { title: '重大变化已由主管部门审核' } : tell(event);
}

function eventOf(recorded: RecordedEvent): CaseEvent {
  const payload: object = recorded.payload;
  return payload as CaseEvent;
}

/** Who sent a file back last, when and why; null where nobody did. */
export function lastReturn(events: RecordedEvent[]): { title: string; on: string; reasons: string } | null {
  const last = events.findLast(({ type }) => type === 'returned');
  if (!last) return null;
  const { title, detail } = tell(eventOf(last));
  return { title, on: last.on, reasons: detail ?? '' };
}

function tell<T extends EventType>(event: CaseEvent<T>): Told {
  const type: T = event.type;
  return TOLD[type](event);
}

function day(date: CivilDate): string {
  return formatDate(date);
}

function until({ endsOn, provisional }: { endsOn: CivilDate; provisional: boolean }): string {
  return day(endsOn) + (provisional ? SUBJECT_TO_CHANGE : '');
}
