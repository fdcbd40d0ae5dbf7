import type { ProcessModel, Stage, Way } from '../stage.ts';
import { exitRows } from './exit-rows.ts';
import { addTo, LANES, PADDING, type Figure, type Picture } from './picture.ts';
import { stageBox } from './stage-box.ts';
import { detailBlock, textBlock } from './text-block.ts';

interface Span {
  top: number;
  height: number;
}

const MIDDLE = LANES.stage.x + LANES.stage.width / 2;
const LEAST_GAP = 56;

/** One stage at this height: its box, as high as its ways out want it. */
function drawStage(stage: Stage, y: number): { figure: Figure; height: number } {
  const box = stageBox(stage, y);
  const exits = exitRows(stage.exits, y + PADDING);
  const height = Math.max(box.height, exits.height + 2 * PADDING);
  const figure: Figure = { id: stage.id, rectangles: [], texts: [], arrows: [] };
  addTo(figure, { rectangles: [{ ...LANES.stage, y, height, look: 'stage' }] });
  addTo(figure, box);
  addTo(figure, exits);
  return { figure, height };
}

/** The ways that lead to the very next stage: an arrow down, the words at its right. Gives how much room they take. */
function drawDown(figure: Figure, ways: readonly Way[], y: number): number {
  let height = 0;
  for (const way of ways) {
    const words = detailBlock(way, { x: MIDDLE + 16, y: y + 10 + height, width: 420 });
    addTo(figure, { texts: words.texts });
    height += words.height;
  }
  const gap = Math.max(LEAST_GAP, height + 24);
  if (ways.length > 0)
    addTo(figure, {
      arrows: [
        [
          [MIDDLE, y],
          [MIDDLE, y + gap],
        ],
      ],
    });
  return gap;
}

/** Where on the side of its stage a way back begins or ends: those that go up above those that come from below. */
function portOf({ top, height }: Span, up: boolean): number {
  return Math.round(top + height * (up ? 0.3 : 0.7));
}

/** A way that leads elsewhere than to the next stage: out at the left side, along, and in again. */
function drawAround(figure: Figure, way: Way, { from, to }: { from: Span; to: Span }): void {
  const up = to.top < from.top;
  const begin = portOf(from, up);
  const end = portOf(to, !up);
  const { line } = LANES.back;
  const size = detailBlock(way, { ...LANES.back, y: 0 }).height;
  const words = detailBlock(way, { ...LANES.back, y: Math.round((begin + end) / 2 - size / 2) });
  addTo(figure, {
    texts: words.texts.map((text) => ({ ...text, x: LANES.back.x + LANES.back.width, anchor: 'end' })),
    arrows: [
      [
        [LANES.stage.x, begin],
        [line, begin],
        [line, end],
        [LANES.stage.x, end],
      ],
    ],
  });
}

type Drawing = { figures: Figure[]; spans: Map<string, Span>; bottom: number };

/** The stages in their order under each other, with the ways between them. */
function drawStages({ stages, ways }: ProcessModel): Drawing {
  const figures: Figure[] = [];
  const spans = new Map<string, Span>();
  let y = 0;
  for (const [at, stage] of stages.entries()) {
    const { figure, height } = drawStage(stage, y);
    figures.push(figure);
    spans.set(stage.id, { top: y, height });
    y += height;
    const next = stages[at + 1]?.id;
    if (next !== undefined) {
      const down = ways.filter(({ from, to }) => from === stage.id && to === next);
      y += drawDown(figure, down, y);
    }
  }
  return { figures, spans, bottom: y };
}

function drawBeside({ title, stages }: ProcessModel['beside'], y: number): { figures: Figure[]; bottom: number } {
  const figures: Figure[] = [];
  let top = y;
  if (stages.length > 0) {
    const heading = textBlock({ text: title, look: 'title' }, { x: LANES.stage.x, y: top + 40, width: 900 });
    figures.push({ id: 'beside', rectangles: [], arrows: [], texts: heading.texts });
    top += 40 + heading.height + 8;
  }
  for (const stage of stages) {
    const { figure, height } = drawStage(stage, top);
    figures.push(figure);
    top += height + 20;
  }
  return { figures, bottom: top };
}

/**
 * A process as a picture, in units of about a pixel: the stages in their order from above, the ways back at the left, the
 * ways out at the right, and below what may happen at any moment. Stages that a way does not reach in turn are gone around.
 */
export function layoutProcess(model: ProcessModel): Picture {
  const { figures, spans, bottom } = drawStages(model);
  const order = model.stages.map(({ id }) => id);
  for (const way of model.ways) {
    const [from, to] = [spans.get(way.from), spans.get(way.to)];
    const figure = figures[order.indexOf(way.from)];
    if (!from || !to || !figure || order.indexOf(way.to) === order.indexOf(way.from) + 1) continue;
    drawAround(figure, way, { from, to });
  }
  const beside = drawBeside(model.beside, bottom);
  return { width: LANES.width, height: Math.ceil(beside.bottom + 4), figures: [...figures, ...beside.figures] };
}
