import { randomUUID } from 'node:crypto';
import { stateCouncilCalendar } from '@shifan/calendar';
import { listDue, listEvents, withTenant } from '@shifan/db';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ref } from '../contract/scalars.ts';
import { lookAround } from '../jobs/due-loop.ts';
import { systemIn } from '../jobs/as-system.ts';
import { bringTo, publish } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { GUANGDONG, putOnNotice } from '../test-support/decide.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const SOURCE = '国务院办公厅关于调整工作日安排的通知（测试）';

describe('a year of working days', () => {
  let test: TestApp;
  beforeEach(async () => {
    await test?.close();
    test = await createTestApp();
  });
  afterAll(() => test.close());

  const eventsOf = (ref: Ref) =>
    withTenant(test.services.pools.jobs, systemIn(ref.tenantId), (tx) => listEvents(tx, ref));
  const movedIn = async (ref: Ref) =>
    (await eventsOf(ref)).filter(({ type }) => type === 'date-moved').map(({ payload }) => payload);

  /** A year as it is known, with other days off and worked. */
  function yearWith(year: number, change: { off?: string[]; worked?: string[] }) {
    const known = stateCouncilCalendar.announcedYears.find((one) => one.year === year);
    return {
      year,
      source: SOURCE,
      because: '临时调整放假安排',
      daysOff: [...(known?.daysOff ?? []), ...(change.off ?? [])],
      makeUpWorkdays: [...(known?.makeUpWorkdays ?? []), ...(change.worked ?? [])],
    };
  }
  const announce = (year: ReturnType<typeof yearWith>) =>
    test.as('ministry').calendar.announce({ ...year, commandId: randomUUID() });

  /** Holds a case as a long transaction of somebody else would; returns how to let it go. */
  async function lockedAway(ref: Ref): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: test.databaseUrl });
    await client.connect();
    await client.query('begin');
    await client.query('select from app.case_file where id = $1 for update', [ref.caseId]);
    return () => client.end();
  }

  async function confirmed(operator: string): Promise<Ref> {
    const ref = await bringTo(test, { operator, stage: 'on-notice' });
    const [{ id } = { id: '' }] = await test.asPublic().publicNotices.list({ status: 'running' });
    const opened = test.clock.today();
    test.clock.set('2025-12-05');
    const { version } = (await test.as('ministry').review.case(ref)).summary;
    const cases = [{ ...ref, expectedVersion: version }];
    const answer = await test.as('ministry').publicNotices.confirm({ commandId: randomUUID(), id, cases });
    expect([opened, answer.results.every(({ ok }) => ok)]).toEqual(['2025-11-17', true]);
    return ref;
  }

  it('corrected after the fact moves the last day of a running notice and keeps why; the ended one stays', async () => {
    const ended = await confirmed('dl_bearing');
    const running = await bringTo(test, { operator: 'sz_chip', stage: 'recommended-by-province' });
    await publish(test, [running]);
    const [notice] = await test.asPublic().publicNotices.list({ status: 'running' });
    expect(notice?.lastDay).toBe('2025-12-12');
    const year = yearWith(2025, { off: ['2025-11-20', '2025-12-11'] });
    const preview = await test.as('ministry').calendar.preview(year);
    expect(preview).toMatchObject([
      { caseId: running.caseId, due: '公示期届满', before: '2025-12-12', after: '2025-12-15' },
    ]);
    expect(await movedIn(running)).toEqual([]);
    expect(await announce(year)).toEqual({ moved: 1 });
    expect(await movedIn(running)).toMatchObject([
      { name: 'notice-ends', before: '2025-12-12', after: '2025-12-15', because: expect.stringContaining(SOURCE) },
    ]);
    expect(await movedIn(ended)).toEqual([]);
    expect((await test.asPublic().publicNotices.get({ id: notice?.id ?? '' })).lastDay).toBe('2025-12-15');
    expect((await test.as('ministry').review.case(running)).summary.next?.on).toBe('2025-12-15');
    const timeline = await test.as('ministry').review.timeline(running);
    expect(timeline.find(({ title }) => title.includes('日期变动'))?.detail).toContain('临时调整放假安排');
    const years = await test.asPublic().calendar.years();
    expect(years.find(({ year: one }) => one === 2025)).toMatchObject({ source: SOURCE, because: '临时调整放假安排' });
  });

  it('newly announced moves the end of a creation-period; repeated, the command does nothing more', async () => {
    const ref = await confirmed('dl_bearing');
    const creationEnds = async () =>
      (await withTenant(test.services.pools.jobs, systemIn(ref.tenantId), (tx) => listDue(tx, ref))).find(
        ({ name }) => name === 'creation-ends',
      );
    // 2027-12-05 is a Sunday
    expect(await creationEnds()).toMatchObject({ on: '2027-12-06', provisional: true });
    const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `2027-${day}`);
    const input = { ...yearWith(2027, { off: [...fixed, '2027-12-06'] }), commandId: randomUUID() };
    const ministry = test.as('ministry');
    expect(await ministry.calendar.announce(input)).toEqual({ moved: 1 });
    expect(await creationEnds()).toMatchObject({ on: '2027-12-07', provisional: false });
    expect(await ministry.calendar.announce(input)).toEqual({ moved: 1 });
    expect(await movedIn(ref)).toHaveLength(1);
    await lookAround(test.services);
    expect(await movedIn(ref)).toHaveLength(1);
    // Corrected again: back to the day before, and the history keeps both.
    await announce({ ...yearWith(2027, { off: fixed }), because: '更正' });
    expect(await movedIn(ref)).toMatchObject([{ after: '2027-12-07' }, { before: '2027-12-07', after: '2027-12-06' }]);
  });

  it('settles a provisional day that stays where it was, without an event', async () => {
    const ref = await confirmed('dl_bearing');
    const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `2027-${day}`);
    expect(await announce(yearWith(2027, { off: fixed }))).toEqual({ moved: 0 });
    expect(await movedIn(ref)).toEqual([]);
    expect((await test.as('ministry').review.case(ref)).summary.next).toMatchObject({
      on: '2027-12-06',
      provisional: false,
    });
  });

  it('broken off by one case, moves the others and begins again with the next look', async () => {
    const broken = await bringTo(test, { operator: 'dl_bearing', stage: 'recommended-by-province' });
    const sound = await bringTo(test, { operator: 'sz_chip', stage: 'recommended-by-province' });
    await publish(test, [broken, sound]);
    const year = yearWith(2025, { off: ['2025-11-20'] });
    const preview = await test.as('ministry').calendar.preview(year);
    expect(preview).toHaveLength(2);
    const unlock = await lockedAway(broken);
    expect(await announce(year)).toEqual({ moved: 2 });
    expect(await movedIn(sound)).toHaveLength(1);
    expect(await movedIn(broken)).toEqual([]);
    await unlock();
    await lookAround(test.services);
    expect(await movedIn(broken)).toHaveLength(1);
    expect(await movedIn(sound)).toHaveLength(1);
  });

  it('moves the days of a province’s own programme too, and shows the ministry nothing of it', async () => {
    const jurisdiction = GUANGDONG.jurisdiction;
    const ref = await bringTo(test, { operator: 'gz_platform', stage: 'recommended-by-city', jurisdiction });
    const { id } = await putOnNotice(test, [ref], { by: GUANGDONG, phase: 'notice-candidate' });
    const year = yearWith(2025, { off: ['2025-11-20'] });
    expect(await test.as('ministry').calendar.preview(year)).toEqual([]);
    expect(await announce(year)).toEqual({ moved: 1 });
    expect((await test.asPublic().publicNotices.get({ id })).lastDay).toBe('2025-11-25');
    expect(await movedIn(ref)).toHaveLength(1);
  });

  it('is refused where it cannot be one, with everything that is wrong', async () => {
    const year = yearWith(2026, {
      off: ['2027-01-01', '2026-01-01', '2026-01-04'],
      worked: ['2026-03-03'],
    });
    const refused = await refusalOf(test.as('ministry').calendar.preview(year));
    expect(refused.code).toBe('CALENDAR_YEAR_INVALID');
    expect(refused.issues?.map(({ code }) => code)).toEqual([
      'CALENDAR_DAY_OUTSIDE_YEAR',
      'CALENDAR_DAY_TWICE',
      'CALENDAR_DAY_BOTH',
      'CALENDAR_MAKE_UP_ON_WEEKDAY',
    ]);
    const empty = { ...year, daysOff: [], makeUpWorkdays: [] };
    const missing = await refusalOf(announce(empty));
    expect(missing.issues).toHaveLength(6);
  });

  it('is announced by an approver of the ministry alone', async () => {
    const year = { ...yearWith(2026, {}), commandId: randomUUID() };
    for (const username of ['ministry_reviewer', 'province_440000', 'gz_platform']) {
      expect((await refusalOf(test.as(username).calendar.announce(year))).code).toBe('FORBIDDEN');
    }
  });
});
