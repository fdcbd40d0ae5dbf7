import { parseCivilDate } from '@shifan/calendar';
import type { CaseEvent } from '@shifan/process';
import { describe, expect, it } from 'vitest';
import { getPlugin } from '../law/installed-plugins.ts';
import { citationOfEvent } from './event-clause.ts';

const plugin = getPlugin('national-2025');
const on = parseCivilDate('2028-01-10');
const ministry = { on, by: 'ministry' } as const;
const quoteOf = (event: CaseEvent, ...earlier: CaseEvent[]) => citationOfEvent(plugin, event, earlier)?.quote;

const noticed = (phase: string): CaseEvent => ({
  ...ministry,
  type: 'notice-started',
  phase,
  startsOn: on,
  lastDay: on,
  workingDays: 5,
  countFirstDay: false,
});
const closed = (reason: CaseEvent<'closed'>['reason']): CaseEvent => ({
  ...ministry,
  type: 'closed',
  reason,
  frees: [],
});
const upheld: CaseEvent = { ...ministry, type: 'objection-settled', objection: 'o', founded: true };

describe('the clause of a step', () => {
  it('of an objection is that of the notice which ran, not of an earlier one', () => {
    const candidate = noticed('notice-candidate');
    expect(quoteOf(upheld, candidate)).toContain('不作为创建对象');
    expect(quoteOf(upheld, candidate, noticed('notice-designation'))).toContain('不予认定');
    expect(quoteOf(closed('objection-upheld'), candidate, noticed('notice-designation'), upheld)).toContain('不予认定');
  });

  it('of a title that is taken says why it was taken', () => {
    const failed: CaseEvent = { ...ministry, type: 'reexamination-failed', round: 2, consecutive: 2 };
    const settled: CaseEvent = { ...ministry, type: 'change-settled', change: 'c', keep: false };
    const record = { sort: 'list-check', on } as const;
    const sanctioned: CaseEvent = { ...ministry, type: 'sanctioned', ground: 'dishonesty-list', record };
    const { process } = plugin;
    const reexamination = process.phases.find((phase) => phase.phase === 'reexamination');
    expect(quoteOf(closed('revoked'), failed)).toBe(reexamination?.citations.revoke.quote);
    expect(quoteOf(closed('revoked'), settled)).toBe(process.change?.citations.settle.quote);
    expect(quoteOf(closed('revoked'), sanctioned)).toBe(process.sanction?.citation.quote);
    expect(quoteOf(closed('disqualified'), sanctioned)).toBe(process.sanction?.citation.quote);
  });

  it('of a date that moved is none: the arrangement moved it', () => {
    const dates = { before: on, after: on, provisional: false, because: '更正' } as const;
    expect(quoteOf({ ...ministry, type: 'date-moved', name: 'creation-ends', ...dates })).toBeUndefined();
  });
});
