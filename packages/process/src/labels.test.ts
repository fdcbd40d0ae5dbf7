import { ACTORS } from '@shifan/rules';
import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import {
  actorLabels,
  actorsLabel,
  closedReasonLabels,
  commandLabels,
  dueLabels,
  levelLabel,
  objectionLabels,
  stageLabels,
} from './labels.ts';
import { CLOSED_REASONS, DUE_NAMES, STAGES } from './stages.ts';

test.each([
  ['stages', stageLabels, STAGES],
  ['commands', commandLabels, COMMANDS],
  ['due dates', dueLabels, DUE_NAMES],
  ['closing reasons', closedReasonLabels, CLOSED_REASONS],
  ['actors', actorLabels, ACTORS],
  ['objections', objectionLabels, ['open', 'unfounded', 'founded']],
] as const)('the %s are all named, each by its own Chinese word', (...[, labels, names]) => {
  const words = Object.values<string>(labels);
  expect(Object.keys(labels).toSorted()).toEqual([...names].toSorted());
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([]);
});

test('levels are named, unknown ones stand for themselves', () => {
  expect(levelLabel('province')).toBe('省级主管部门');
  expect(levelLabel('constructor')).toBe('constructor');
  expect(actorsLabel(['municipality', 'provincial-body'])).toBe('地市级主管部门或省有关单位');
});
