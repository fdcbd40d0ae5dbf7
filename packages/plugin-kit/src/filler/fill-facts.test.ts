import { parseCivilDate } from '@shifan/calendar';
import { plugin as exampleland } from '@shifan/plugin-exampleland';
import { decimal, evaluateCriteria } from '@shifan/rules';
import type { EvaluationContext } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { fillFacts } from './fill-facts.ts';
import { roundTowards } from './rounding.ts';

function contextOf(kind: string, facts: EvaluationContext['facts'] = {}): EvaluationContext {
  return { plugin: exampleland, kind, stage: 'creation', on: parseCivilDate('2026-03-01'), facts };
}

function statuses(context: EvaluationContext): Set<string> {
  return new Set(evaluateCriteria({ ...context, facts: fillFacts(context) }).map(({ status }) => status));
}

describe('fillFacts', () => {
  it.each(['platform', 'base'])('meets the data part of every criterion of a %s', (kind) => {
    expect([...statuses(contextOf(kind))].toSorted()).toEqual(['judgement', 'met']);
  });

  it('leaves what is named as it is, and meets what it can around it', () => {
    const facts = fillFacts(contextOf('base', { residentEnterprises: '7', champions: '1' }));
    expect(facts).toMatchObject({ residentEnterprises: '7', champions: '1' });
    const verdicts = evaluateCriteria(contextOf('base', facts));
    expect(verdicts.find(({ criterion }) => criterion === 'quality-share')?.status).toBe('met');
  });

  it('meets a designation standard against the values at creation', () => {
    const baseline = { ...fillFacts(contextOf('platform')), caseDatabaseEntries: '1001' };
    const context: EvaluationContext = { ...contextOf('platform'), stage: 'designation', baseline };
    expect([...statuses(context)].toSorted()).toEqual(['judgement', 'met']);
  });
});

describe('roundTowards', () => {
  it('never misses the target on the wrong side', () => {
    expect(roundTowards(decimal('2.301'), 'up', 2)).toBe('2.31');
    expect(roundTowards(decimal('2.309'), 'down', 2)).toBe('2.3');
    expect(roundTowards(decimal('-2.301'), 'up', 0)).toBe('-2');
    expect(roundTowards(decimal('-2.301'), 'down', 0)).toBe('-3');
    expect(roundTowards(decimal('7'), 'up', 0)).toBe('7');
  });
});
