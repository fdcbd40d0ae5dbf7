import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type World, openWorld } from '../../test-support/world.ts';
import { newId } from '../uuid.ts';
import { nextNumber } from './number-series.ts';
import { hashRequest, runCommand } from './run-command.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

function command(commandId: string, input: object, who: 'operatorA' | 'operatorB' = 'operatorA') {
  const { tenant, person } = world.askers[who].context;
  const key = { tenantId: tenant, personId: person, commandId, requestHash: hashRequest('test', input) };
  return world.as(who, (tx) => runCommand(tx, key, async () => ({ n: await nextNumber(tx, tenant, commandId) })));
}

describe('a command', () => {
  test('repeated gives the first answer and runs once', async () => {
    const id = newId();
    expect(await command(id, { a: 1 })).toEqual({ n: 1 });
    expect(await command(id, { a: 1 })).toEqual({ n: 1 });
  });

  test('sent twenty times at once runs once', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => command(id, { a: 1 })));
    expect(new Set(answers.map((answer) => answer.n))).toEqual(new Set([1]));
  });

  test('of the same keys in another order is the same', async () => {
    const id = newId();
    await command(id, { a: 1, b: { c: 2, d: 3 } });
    expect(await command(id, { b: { d: 3, c: 2 }, a: 1 })).toEqual({ n: 1 });
  });

  test('with other content under the same id is refused', async () => {
    const id = newId();
    await command(id, { a: 1 });
    await expect(command(id, { a: 2 })).rejects.toMatchObject({ code: 'COMMAND_REPLAYED_DIFFERENTLY' });
  });

  test('under the id of another person shows nothing of that answer', async () => {
    const id = newId();
    await command(id, { a: 1 });
    await expect(command(id, { a: 1 }, 'operatorB')).rejects.toMatchObject({ code: 'COMMAND_REPLAYED_DIFFERENTLY' });
  });

  test('that failed leaves its id free', async () => {
    const id = newId();
    const { tenant, person } = world.askers.operatorA.context;
    const key = { tenantId: tenant, personId: person, commandId: id, requestHash: hashRequest('test', { a: 1 }) };
    const failing = world.as('operatorA', (tx) => runCommand(tx, key, () => Promise.reject(new Error('no'))));
    await expect(failing).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await command(id, { a: 1 })).toEqual({ n: 1 });
  });
});
