import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { GUANGDONG } from '../test-support/decide.ts';
import { refusalOf } from '../test-support/refusal-of.ts';

const DRAFT = GUANGDONG.jurisdiction;
const DOCUMENT = '粤工信规字〔2026〕1号';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ at: '2026-03-02' });
});
afterAll(() => test.close());

function propose(username: string, change: object = {}) {
  const order = { commandId: randomUUID(), jurisdiction: DRAFT, documentNumber: DOCUMENT, inForceOn: '2026-04-01' };
  return test.as(username).enactments.propose({ ...order, ...change });
}

function approve(username: string, id: string) {
  return test.as(username).enactments.approve({ commandId: randomUUID(), id });
}

describe('putting a draft in force', () => {
  it('is its own province’s, and of no law that is in force', async () => {
    expect((await test.as('province_440000').enactments.list()).drafts).toContainEqual(
      expect.objectContaining({ jurisdiction: DRAFT }),
    );
    expect((await test.as('province_330000').enactments.list()).drafts).toEqual([]);
    expect(await refusalOf(propose('province_330000'))).toMatchObject({ code: 'JURISDICTION_UNKNOWN' });
    const national = { jurisdiction: 'national-2025' };
    expect(await refusalOf(propose('province_440000', national))).toMatchObject({ code: 'JURISDICTION_UNKNOWN' });
    for (const username of ['ministry', 'province_440000_reviewer', 'unit_440100', 'gz_platform']) {
      expect(await refusalOf(propose(username))).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('takes two approvers of the province, and stands once', async () => {
    const proposed = await propose('province_440000');
    expect(proposed).toMatchObject({ documentNumber: DOCUMENT, approvedBy: null });
    expect(await refusalOf(approve('province_440000', proposed.id))).toMatchObject({ code: 'SAME_PERSON' });
    expect(await refusalOf(approve('province_330000', proposed.id))).toMatchObject({ code: 'NOT_FOUND' });
    const other = await propose('province_440000', { documentNumber: '粤工信规字〔2026〕2号' });
    const approved = await approve('province_440000_second', proposed.id);
    expect(approved).toMatchObject({ id: proposed.id, inForceOn: '2026-04-01' });
    expect(approved.approvedBy).not.toBeNull();
    expect(await refusalOf(approve('province_440000_second', proposed.id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(approve('province_440000_second', other.id))).toMatchObject({ code: 'VERSION_STALE' });
    expect(await refusalOf(propose('province_440000'))).toMatchObject({ code: 'ENACTMENT_STANDING' });
  });

  it('is told to those of the province alone, and to its operators only as law', async () => {
    const listed = async (username: string) => (await test.as(username).enactments.list()).enactments.length;
    expect(await listed('province_440000_reviewer')).toBe(2);
    expect(await listed('unit_440100')).toBe(1);
    expect(await listed('gz_platform')).toBe(0);
    expect(await listed('province_330000')).toBe(0);
    expect(await listed('ministry')).toBe(0);
  });
});
