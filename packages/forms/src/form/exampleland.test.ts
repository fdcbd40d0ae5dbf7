import { plugin } from '@shifan/plugin-exampleland';
import fc from 'fast-check';
import type { FactValue, Facts } from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { acceptFacts } from '../facts/accept-facts.ts';
import { fullAnswers } from '../test-support/full-answers.ts';
import { contextFor } from '../test-support/small-plugin.ts';
import { completion } from './completion.ts';
import { computeFacts } from './compute-facts.ts';
import { diffFacts } from './diff-facts.ts';
import { displayValue } from './display-value.ts';
import { fieldsOf, formsOf } from './forms-of.ts';
import { normaliseAnswers } from './normalise-answers.ts';
import { validateApplication } from './validate-application.ts';

const kinds = plugin.kinds.map((kind) => kind.id);

describe.each(kinds)('the forms of exampleland, %s', (kind) => {
  const context = contextFor(plugin, { kind });
  const full = fullAnswers(plugin, kind, { year: 2025, rows: 30 });

  it('find nothing wrong with an answer of the right type in every field', () => {
    const errors = validateApplication(full, context).issues.filter((issue) => issue.severity === 'error');
    expect(errors.filter((issue) => issue.code !== 'FIELD_CHECK_FAILED')).toEqual([]);
  });

  it('come in unchanged, and are in their stored form already', () => {
    const accepted = acceptFacts(JSON.parse(JSON.stringify(full)), context);
    expect(accepted).toEqual(full);
    expect(normaliseAnswers(accepted, context).notices).toEqual([]);
    expect(diffFacts(full, accepted, context)).toEqual([]);
  });

  it('are complete in every section', () => {
    const sections = formsOf(plugin, kind).flatMap((form) => completion(form, full, context));
    expect(sections.filter((section) => section.filled < section.required)).toEqual([]);
    const empty = formsOf(plugin, kind).flatMap((form) => completion(form, {}, context));
    expect(empty.every((section) => section.filled === 0)).toBe(true);
  });

  it('are validated in a few milliseconds', () => {
    for (let run = 0; run < 50; run += 1) validateApplication(full, context);
    const start = performance.now();
    for (let run = 0; run < 50; run += 1) validateApplication(full, context);
    expect((performance.now() - start) / 50).toBeLessThan(10);
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('1', '-1', '2025-03-07', '0'),
    fc.boolean(),
    fc.constant(null),
  );
  const row = fc.dictionary(fc.constantFrom('name', 'heldOn', 'enterprises', 'score', 'due'), cell);
  const value: fc.Arbitrary<FactValue> = fc.oneof(cell, fc.array(fc.string()), fc.array(row));
  const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(fc.constantFrom(...fieldsOf(plugin, kind).keys()), value);

  it('never throw, whatever the answers are', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { facts: normalised } = normaliseAnswers(facts, context);
        expect(normaliseAnswers(normalised, context).notices).toEqual([]);
        const computed = computeFacts(normalised, context);
        validateApplication(computed, context);
        expect(diffFacts(computed, structuredClone(computed), context)).toEqual([]);
        for (const [key, { field }] of fieldsOf(plugin, kind)) displayValue(field, computed[key]);
      }),
    );
  });
});
