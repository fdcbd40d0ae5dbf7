import { expect, it } from 'vitest';
import { plugins } from '../../../../../../../plugins/registry/registry.ts';
import { modelOf } from '../process-model.ts';
import type { Rectangle } from './picture.ts';
import { layoutProcess } from './process-layout.ts';
import { textWidth } from './wrap-text.ts';

const ON = '2026-03-01';
const drawn = plugins.map((plugin) => {
  const model = modelOf(plugin, ON);
  return { id: plugin.id, plugin, model, picture: layoutProcess(model) };
});

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

it.each(drawn)('draws every phase of $id, in the order in which a case passes them', ({ plugin, model }) => {
  const ids = model.stages.map(({ id }) => id);
  for (const phase of plugin.process.phases) expect(ids).toContain(phase.id);
  expect(ids.slice(0, 2)).toEqual(['draft', plugin.process.start]);
});

it.each(drawn)('leads every way of $id from a stage to a stage', ({ model }) => {
  const ids = model.stages.map(({ id }) => id);
  for (const { from, to } of model.ways) expect(ids).toEqual(expect.arrayContaining([from, to]));
});

it.each(drawn)(
  'names a clause on every way of $id, and on every way out but those the law is silent on',
  ({ model }) => {
    expect(model.ways.filter(({ citation }) => !citation)).toEqual([]);
    const exits = [...model.stages, ...model.beside.stages].flatMap((stage) => stage.exits);
    expect(exits.filter(({ citation, interpretation }) => !citation && !interpretation)).toEqual([]);
  },
);

it.each(drawn)('lets no two stages or ends of $id overlap and keeps all of it in the picture', ({ picture }) => {
  const boxes = picture.figures.flatMap(({ rectangles }) => rectangles).filter(({ look }) => look !== 'level');
  for (const [at, box] of boxes.entries()) {
    expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([]);
    expect(box.x + box.width).toBeLessThanOrEqual(picture.width);
    expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
  }
});

it.each(drawn)('writes nothing of $id outside the picture', ({ picture }) => {
  for (const { texts } of picture.figures) {
    for (const { x, text, anchor } of texts) {
      const begin = anchor === 'end' ? x - textWidth(text, 14) : x;
      expect(begin).toBeGreaterThanOrEqual(-2);
      expect(begin + textWidth(text, 13)).toBeLessThanOrEqual(picture.width + 2);
    }
  }
});
