import { plugin } from '@shifan/plugin-exampleland';
import { parameterValue } from '@shifan/rules';
import { expect, test } from 'vitest';
import { phaseById } from '../chains.ts';
import { initialState } from '../state.ts';
import { contextOn } from '../test-support/run.ts';
import { phaseModules } from './registry.ts';
import { wholeParameter } from './whole-parameter.ts';

const fault = expect.objectContaining({ code: 'PROCESS_INVALID' });
const context = contextOn('2025-10-10', 'operator');

test('a phase module refuses a plugin phase of another sort', () => {
  const creation = phaseById(plugin, 'creation');
  expect(() => phaseModules.review.due(creation, initialState(), context)).toThrow(fault);
});

test('a review is not entered from another phase', () => {
  const review = phaseById(plugin, 'review');
  const enter = () => ({ ok: true as const, events: [] });
  const step = { phase: review, state: initialState(), command: { do: 'submit' as const }, context, enter };
  expect(() => phaseModules.review.enter(step)).toThrow(fault);
});

test('a length of time is a whole positive number', () => {
  const years = parameterValue(plugin, 'creation-years', '2026-01-01');
  expect(wholeParameter(plugin, years)).toBe(3);
  for (const value of ['0', '1.5', '-1']) expect(() => wholeParameter(plugin, { ...years, value })).toThrow(fault);
});
