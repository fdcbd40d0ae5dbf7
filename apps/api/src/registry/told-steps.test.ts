import { parseCivilDate } from '@shifan/calendar';
import type { RecordedEvent } from '@shifan/db';
import type { CaseEvent } from '@shifan/process';
import { expect, it } from 'vitest';
import { getPlugin } from '../law/installed-plugins.ts';
import { standingAfter, toldSteps } from './told-steps.ts';

const day = parseCivilDate;

function recorded(events: readonly CaseEvent[]): RecordedEvent[] {
  return events.map((event, index) => ({
    version: index + 1,
    type: event.type,
    on: event.on,
    recordedAt: `${event.on}T09:00:00Z`,
    hash: '0'.repeat(64),
    payload: JSON.parse(JSON.stringify(event)),
    actor: { id: '0197a000-0000-7000-8000-000000000001', name: '张三', tenantId: 'ministry', level: 'ministry' },
  }));
}

const by = 'ministry' as const;
const moved = { type: 'date-moved', by, provisional: false, because: '张三来电' } as const;
const LIFE: CaseEvent[] = [
  {
    type: 'creation-started',
    on: day('2025-12-17'),
    by,
    phase: 'creation',
    startsOn: day('2025-12-17'),
    endsOn: day('2027-12-17'),
    nominalEndsOn: day('2027-12-17'),
    years: 2,
    provisional: true,
  },
  { ...moved, on: day('2026-11-10'), name: 'creation-ends', before: day('2027-12-17'), after: day('2027-12-20') },
  { ...moved, on: day('2026-11-10'), name: 'change-report', before: day('2027-01-01'), after: day('2027-01-04') },
  {
    type: 'title-granted',
    on: day('2028-01-10'),
    by,
    phase: 'designation',
    documentNumber: '示例〔2028〕1号',
    endsOn: day('2031-01-10'),
  },
  { ...moved, on: day('2030-11-10'), name: 'title-ends', before: day('2031-01-10'), after: day('2031-01-13') },
];

it('tells that a published day was moved, and neither why somebody moved it nor days that were never published', () => {
  const steps = toldSteps(recorded(LIFE), { plugin: getPlugin('national-2025'), notices: [], after: 0 });
  expect(steps.map(({ what }) => what)).toEqual([
    '确定为创建对象，创建期到2027年12月17日',
    '创建期最后一天由2027年12月17日改为2027年12月20日（放假调休安排有变动）',
    '正式认定，授予称号，到2031年1月10日为止',
    '称号最后一天由2031年1月10日改为2031年1月13日（放假调休安排有变动）',
  ]);
  expect(standingAfter(recorded(LIFE))).toMatchObject({ status: 'designated', on: '2028-01-10', endsOn: '2031-01-13' });
});
