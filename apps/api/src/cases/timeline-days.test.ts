import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../contract/case.ts';
import type { Ref } from '../contract/scalars.ts';
import { bringTo } from '../test-support/bring-to.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import {
  becomeCandidates,
  designate,
  failReexamination,
  handIn,
  openReexamination,
  rejectAcceptance,
} from '../test-support/live-on.ts';

const operator = 'gz_platform';

let test: TestApp;
let ref: Ref;
beforeAll(async () => {
  test = await createTestApp();
  [ref = ref] = await becomeCandidates(test, [operator]);
});
afterAll(() => test.close());

const timeline = (of = ref) => test.as(operator).applications.timeline(of);
const shown = (entries: TimelineEntry[]) => entries.map(({ on, title }) => `${on ?? '?'} ${title}`);
const from = (entries: TimelineEntry[], title: string) =>
  entries.slice(entries.findIndex((one) => one.title === title));

/** Of an honest timeline: past, then now, then to come; days in order, none ahead of its time or left behind. */
function expectInOrder(entries: TimelineEntry[]): void {
  const today = test.clock.today();
  const order = { past: 0, now: 1, future: 2 };
  const places = entries.map(({ when }) => order[when]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const days = entries.map(({ on }) => on ?? '9999-12-31');
  expect(days).toEqual(days.toSorted());
  const daysOf = (when: TimelineEntry['when']) =>
    entries.flatMap((one) => (one.when === when && one.on ? [one.on] : []));
  expect(daysOf('past').filter((day) => day > today)).toEqual([]);
  expect(daysOf('future').filter((day) => day < today)).toEqual([]);
  expect(entries.filter(({ clause }) => !clause?.quote)).toEqual([]);
}

describe('the days of a timeline', () => {
  it('are those of the call before the first submission, each level with its closing day', async () => {
    test.clock.set('2025-11-17');
    const draft = await bringTo(test, { operator: 'gz_platform', stage: 'draft' });
    const entries = await timeline(draft);
    expectInOrder(entries);
    expect(shown(entries).slice(0, 5)).toEqual([
      '2025-11-17 填报',
      '2025-11-24 申报截止',
      '2025-11-24 地市级主管部门（省有关单位）审核推荐',
      '2025-12-10 省级主管部门审核推荐',
      '? 工业和信息化部审核，择优确定',
    ]);
    test.clock.set('2025-11-25');
    const late = await timeline(draft);
    expect(shown(late).slice(0, 2)).toEqual(['2025-11-24 申报截止', '2025-11-25 填报']);
  });

  it('stand among what was once they have passed, though nobody has acted', async () => {
    test.clock.set('2027-12-17');
    const last = await timeline();
    expectInOrder(last);
    expect(from(last, '创建期')[1]).toMatchObject({ when: 'future', title: '创建期届满', on: '2027-12-17' });
    test.clock.set('2027-12-20');
    const entries = await timeline();
    expectInOrder(entries);
    const [passed, now, next] = from(entries, '创建期届满');
    expect(passed).toMatchObject({ when: 'past', on: '2027-12-17', detail: '已过' });
    expect([now?.title, next?.title]).toEqual(['创建期', '评估验收']);
  });

  it('of an extended creation-period end with it, and the next acceptance is said to be the last', async () => {
    await handIn(test, ref, { operator });
    expectInOrder(await timeline());
    await rejectAcceptance(test, ref);
    const entries = await timeline();
    expectInOrder(entries);
    const [now, end, acceptance] = from(entries, '创建期（延长期）');
    expect(now?.clause?.quote).toContain('延长');
    expect(end).toMatchObject({ when: 'future', on: '2028-12-18', provisional: true });
    expect(acceptance).toMatchObject({ title: '评估验收', detail: '最后一次；没有通过的，退出创建' });
  });

  it('of a holder are its next reexamination and what follows; a change that waits is said without a day', async () => {
    test.clock.set('2028-12-19');
    await handIn(test, ref, { operator });
    await designate(test, [ref]);
    const { summary } = await test.as(operator).creation.progress(ref);
    const command = { ...ref, commandId: randomUUID(), expectedVersion: summary.version };
    const said = { sort: 'rename' as const, eventOn: '2028-12-20', description: '更名' };
    await test.as(operator).changes.report({ ...command, ...said });
    const entries = await timeline();
    expectInOrder(entries);
    expect(from(entries, '已认定').slice(1)).toMatchObject([
      { when: 'future', title: '复核', on: '2030-12-27', detail: expect.stringContaining('整改1年后再复核') },
      { when: 'future', title: '重大变化审核办结', on: null, clause: { article: 'art-11' } },
    ]);
  });

  it('of a reexamination that is open, of the time to mend, and of its end', async () => {
    test.clock.set('2031-01-06');
    const due = await timeline();
    expectInOrder(due);
    expect(from(due, '复核')[0]).toMatchObject({ when: 'past', on: '2030-12-27', detail: '已过' });
    await failReexamination(test, ref);
    const mending = await timeline();
    expectInOrder(mending);
    expect(from(mending, '整改期').slice(1, 3)).toMatchObject([
      { title: '整改期届满', on: '2032-01-06' },
      { title: '再次复核', on: null, detail: '连续2次没有通过的，撤销称号' },
    ]);
    test.clock.set('2032-01-07');
    expectInOrder(await timeline());
    await openReexamination(test, ref);
    expectInOrder(await timeline());
  });
});
