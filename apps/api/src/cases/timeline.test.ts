import { addDays, parseCivilDate } from '@shifan/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../contract/case.ts';
import type { Ref } from '../contract/scalars.ts';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { becomeCandidates, designate, failReexamination, handIn, rejectAcceptance } from '../test-support/live-on.ts';

const operator = 'dl_bearing';

let test: TestApp;
let ref: Ref;
beforeAll(async () => {
  test = await createTestApp();
  [ref = ref] = await becomeCandidates(test, [operator]);
});
afterAll(() => test.close());

const timeline = () => test.as(operator).applications.timeline(ref);
const titlesOf = (entries: TimelineEntry[], when: TimelineEntry['when']) =>
  entries.filter((entry) => entry.when === when).map(({ title }) => title);

/** Every step rests on words of the law, but where the arrangement of working days moved a day. */
function clauseless(entries: TimelineEntry[]): string[] {
  return entries.filter(({ clause }) => !clause?.quote).map(({ title }) => title);
}

async function dayOf(name: string): Promise<string> {
  const { rows } = await test.as('ministry').creation.monitor({ page: 1 });
  const next = rows[0]?.next;
  if (next?.name !== name) throw new Error(`${name} does not fall due next`);
  return next.on;
}

describe('the one timeline of a case', () => {
  it('says of a candidate what was, what is, and all that is still to come', async () => {
    const entries = await timeline();
    expect(titlesOf(entries, 'now')).toEqual(['创建期']);
    expect(titlesOf(entries, 'past').slice(-2)).toEqual(['确定为创建对象', '进入创建期']);
    expect(titlesOf(entries, 'future')).toEqual([
      '创建期届满',
      '评估验收',
      '公示5个工作日',
      '正式认定，授予称号',
      '每2年复核',
    ]);
    expect(clauseless(entries)).toEqual([]);
  });

  it('says of an acceptance not passed that the creation-period is extended, from when and until when', async () => {
    test.clock.set('2027-12-20');
    await handIn(test, ref, { operator });
    expect(titlesOf(await timeline(), 'now')).toEqual(['评估验收']);
    await rejectAcceptance(test, ref);
    const entries = await timeline();
    expect(titlesOf(entries, 'now')).toEqual(['创建期（延长期）']);
    const extended = entries.find(({ title }) => title === '创建期延长');
    expect(extended?.detail).toContain('自原创建期届满之日2027年12月17日起延长1年，到2028年12月18日');
    expect(entries.find(({ when }) => when === 'future')).toMatchObject({ title: '创建期届满', on: '2028-12-18' });
    expect(clauseless(entries)).toEqual([]);
  });

  it('follows the holder over its designation, a reexamination that fails, and the time to mend', async () => {
    test.clock.set('2028-12-19');
    await handIn(test, ref, { operator });
    await designate(test, [ref]);
    const held = await timeline();
    expect(titlesOf(held, 'past').slice(-2)).toEqual(['确定为认定对象', '正式认定，授予称号']);
    expect(titlesOf(held, 'future')).toEqual(['复核']);
    test.clock.set(await dayOf('reexamination'));
    await failReexamination(test, ref);
    const mending = await timeline();
    expect(titlesOf(mending, 'now')).toEqual(['整改期']);
    expect(titlesOf(mending, 'future')[0]).toBe('整改期届满');
    expect(clauseless([...held, ...mending])).toEqual([]);
  });

  it('ends with why the title was taken, and nothing to come', async () => {
    test.clock.set(addDays(parseCivilDate(await dayOf('rectification-ends')), 1));
    await failReexamination(test, ref);
    const entries = await timeline();
    expect(titlesOf(entries, 'future')).toEqual([]);
    const closed = entries.findLast(({ when }) => when === 'past');
    expect(closed).toMatchObject({ title: '办结', detail: '撤销认定', clause: { article: 'art-10' } });
    expect(titlesOf(entries, 'past').at(-2)).toBe('第2次复核不通过（连续2次）');
    expect(entries.every(({ on, when }) => when !== 'past' || on !== null)).toBe(true);
  });
});
