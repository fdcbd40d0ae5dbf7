import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-support/create-test-app.ts';
import { cookieOf } from '../test-support/over-http.ts';

let test: TestApp;
beforeAll(async () => void (test = await createTestApp()));
afterAll(() => test.close());

type Ended = { name: string; outcome: 'answered' | 'not taken' | 'cut off'; status?: number };

/** One command over a connection that is kept; cut off: begun to be answered, or sent over a fresh connection, and lost. */
async function send(agent: Agent, to: { url: string; cookie: string }, name: string): Promise<Ended> {
  const body = JSON.stringify({ commandId: randomUUID(), name, class: 'provincial-body' });
  const headers = { 'content-type': 'application/json', cookie: to.cookie, 'content-length': Buffer.byteLength(body) };
  const asked = request(`${to.url}/trpc/administration.addUnit`, { agent, method: 'POST', headers });
  asked.end(body);
  try {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of answer) text += String(chunk);
    JSON.parse(text);
    return { name, outcome: 'answered', status: answer.statusCode ?? 0 };
  } catch (error) {
    const refused = Reflect.get(Object(error), 'code') === 'ECONNREFUSED';
    return { name, outcome: refused || asked.reusedSocket ? 'not taken' : 'cut off' };
  }
}

it('a stop under load answers what it has taken, and what it answered is kept', async () => {
  const url = await test.app.listen({ host: '127.0.0.1', port: 0 });
  const cookie = await cookieOf(test, 'admin_440000');
  const agent = new Agent({ keepAlive: true, maxSockets: 12 });
  const ended: Ended[] = [];
  let going = true;
  const clients = Array.from({ length: 12 }, async (_, client) => {
    for (let count = 0; going && count < 200; count += 1) {
      const one = await send(agent, { url, cookie }, `压测单位${client}-${count}`);
      ended.push(one);
      if (one.outcome === 'not taken') return;
    }
  });
  while (ended.length < 8) await setTimeout(20);
  const before = ended.length;
  await test.app.close();
  going = false;
  await Promise.all(clients);
  agent.destroy();
  const kept = new Set((await test.as('admin_440000').administration.overview()).units.map(({ name }) => name));
  const done = ended.filter(({ status }) => status === 200).map(({ name }) => name);
  // Those under way when it was told to stop were answered too.
  expect(done.length).toBeGreaterThan(before);
  expect(ended.filter(({ outcome }) => outcome === 'cut off')).toEqual([]);
  expect(done.filter((name) => !kept.has(name))).toEqual([]);
});
