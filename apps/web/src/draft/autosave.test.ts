import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure, NO_ANSWER } from '../api/failure.ts';
import { Autosave, type AutosavePort, type SaveState } from './autosave.ts';

type Batch = Parameters<AutosavePort['save']>[0];

/** A server of one draft, written out: it keeps versions, remembers commands, and can lose its answers. */
function draftServer() {
  const answers = new Map<string, { draftVersion: number; savedAt: string; notices: [] }>();
  const server = {
    version: 1,
    facts: {} as Record<string, unknown>,
    batches: [] as Batch[],
    losesAnswers: 0,
    save: async (batch: Batch) => {
      server.batches.push(batch);
      const known = answers.get(batch.commandId);
      if (!known && batch.draftVersion !== server.version) throw new Failure({ code: 'VERSION_STALE', message: '' });
      if (!known) {
        server.version += 1;
        Object.assign(server.facts, batch.changes);
      }
      const answer = known ?? { draftVersion: server.version, savedAt: '2025-11-17T01:00:00.000Z', notices: [] };
      answers.set(batch.commandId, answer);
      if (server.losesAnswers > 0) {
        server.losesAnswers -= 1;
        throw new Failure({ code: NO_ANSWER, message: '' });
      }
      return answer;
    },
  };
  return server;
}

function setUp() {
  const server = draftServer();
  const states: SaveState[] = [];
  const reloads: unknown[] = [];
  const autosave = new Autosave(1, {
    save: server.save,
    reload: async () => ({ facts: { contactName: '李四' }, notes: {}, draftVersion: server.version }),
    onPending: () => undefined,
    onReload: (facts) => reloads.push(facts),
    onSaved: () => undefined,
    onState: (state) => states.push(state),
  });
  return { server, autosave, states, reloads };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends only what changed, once typing has paused', async () => {
  const { server, autosave, states } = setUp();
  autosave.change({ changes: { servedSmes: '1' } });
  autosave.change({ changes: { servedSmes: '12' } });
  await vi.advanceTimersByTimeAsync(1400);
  expect(server.batches).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(server.batches.map((batch) => batch.changes)).toEqual([{ servedSmes: '12' }]);
  expect(states.at(-1)).toBe('saved');
});

it('repeats a batch whose answer was lost under the same command id, so it is saved once', async () => {
  const { server, autosave, states } = setUp();
  server.losesAnswers = 1;
  autosave.change({ changes: { servedSmes: '12' } });
  await vi.advanceTimersByTimeAsync(1600);
  expect(states.at(-1)).toBe('offline');
  autosave.change({ changes: { contactName: '张三' } });
  await vi.advanceTimersByTimeAsync(6000);
  expect(server.batches[0]?.commandId).toBe(server.batches[1]?.commandId);
  expect(server.batches[1]?.changes).toEqual({ servedSmes: '12' });
  expect(server.facts).toEqual({ servedSmes: '12', contactName: '张三' });
  expect(server.version).toBe(3);
});

it('fetches the latest draft when another window saved first, and keeps its own changes', async () => {
  const { server, autosave, states, reloads } = setUp();
  server.version = 5;
  autosave.change({ changes: { servedSmes: '12' } });
  await vi.advanceTimersByTimeAsync(1700);
  expect(reloads).toEqual([{ contactName: '李四', servedSmes: '12' }]);
  expect(server.facts).toEqual({ servedSmes: '12' });
  expect(states.at(-1)).toBe('saved');
});

it('sends at once when asked to, and says whether everything is saved', async () => {
  const { server, autosave } = setUp();
  autosave.change({ changes: { servedSmes: '12' } });
  await expect(autosave.flush()).resolves.toBe(true);
  server.losesAnswers = 9;
  autosave.change({ changes: { servedSmes: '13' } });
  await expect(autosave.flush()).resolves.toBe(false);
});
