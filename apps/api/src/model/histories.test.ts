import { readdirSync, readFileSync } from 'node:fs';
import { decide, evolve, initialState } from '@shifan/process';
import { describe, expect, it } from 'vitest';
import { contextOf, type History } from './test-support/history.ts';

const FOLDER = new URL('histories/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe('a history that was recorded once is decided today as it was then', () => {
  it.each(names)('%s', (name) => {
    const history: History = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    let state = initialState();
    for (const step of history.steps) {
      const decision = decide(state, step.command, contextOf(history, step));
      expect(decision).toEqual({ ok: true, events: step.events });
      state = step.events.reduce(evolve, state);
    }
    expect(state.version).toBe(history.steps.flatMap(({ events }) => events).length);
  });

  it('and there are some of either programme', () => {
    for (const jurisdiction of ['national-2025', 'guangdong-draft']) {
      expect(names.filter((name) => name.startsWith(jurisdiction)).length).toBeGreaterThan(2);
    }
  });
});
