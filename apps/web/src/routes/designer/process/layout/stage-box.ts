import type { Chain, Stage } from '../stage.ts';
import { LANES, PADDING, type Figure } from './picture.ts';
import { detailBlock, textBlock, type Place } from './text-block.ts';

type Drawn = Omit<Figure, 'id'> & { height: number };

const GAP = 12;

function nothing(): Drawn {
  return { rectangles: [], texts: [], arrows: [], height: 0 };
}

function take(drawn: Drawn, more: Partial<Omit<Figure, 'id'>> & { height: number }): void {
  drawn.rectangles.push(...(more.rectangles ?? []));
  drawn.texts.push(...(more.texts ?? []));
  drawn.arrows.push(...(more.arrows ?? []));
  drawn.height += more.height;
}

function levelBox(detail: Chain['levels'][number], { x, y, width }: Place): Drawn {
  const block = detailBlock(detail, { x: x + 10, y: y + 8, width: width - 20 });
  const height = block.height + 16;
  return { rectangles: [{ x, y, width, height, look: 'level' }], texts: block.texts, arrows: [], height };
}

/** The way from one level to the next, with its words beside it. */
function between(words: Stage['between'], { x, y, width }: Place): Drawn {
  const label = words ? detailBlock(words, { x: x + 38, y: y + 5, width: width - 44 }) : { texts: [], height: 0 };
  const height = Math.max(label.height + 12, 32);
  return {
    rectangles: [],
    texts: label.texts,
    arrows: [
      [
        [x + 24, y],
        [x + 24, y + height],
      ],
    ],
    height,
  };
}

/** One chain: which authorities it serves, and its levels under each other. */
function chainColumn(chain: Chain, words: Stage['between'], place: Place): Drawn {
  const drawn = nothing();
  const next = (): Place => ({ ...place, y: place.y + drawn.height });
  if (chain.where !== null) {
    const heading = detailBlock({ text: chain.where, citation: chain.citation }, next());
    take(drawn, { ...heading, height: heading.height + 6 });
  }
  for (const [at, level] of chain.levels.entries()) {
    if (at > 0) take(drawn, between(words, next()));
    take(drawn, levelBox(level, next()));
  }
  return drawn;
}

/** The chains two by two, so that each has room for its words. */
function chainRows({ chains = [], between: words }: Stage, place: Place): Drawn {
  const drawn = nothing();
  const abreast = Math.min(2, Math.max(1, chains.length));
  const width = (place.width - GAP * (abreast - 1)) / abreast;
  for (let first = 0; first < chains.length; first += abreast) {
    const columns = chains
      .slice(first, first + abreast)
      .map((chain, at) =>
        chainColumn(chain, words, { x: place.x + at * (width + GAP), y: place.y + drawn.height, width }),
      );
    for (const column of columns) take(drawn, { ...column, height: 0 });
    drawn.height += Math.max(...columns.map(({ height }) => height)) + GAP;
  }
  return drawn;
}

/** A stage's box: its title, what happens in it with the clauses, its levels of review. */
export function stageBox(stage: Stage, y: number): Drawn {
  const inner = { x: LANES.stage.x + PADDING, width: LANES.stage.width - 2 * PADDING };
  const drawn = nothing();
  const next = (): Place => ({ ...inner, y: y + PADDING + drawn.height });
  const title = textBlock({ text: stage.title, look: 'title' }, next());
  take(drawn, { ...title, height: title.height + 4 });
  if (stage.chains) take(drawn, chainRows(stage, next()));
  for (const detail of stage.details) {
    const block = detailBlock(detail, next());
    take(drawn, { ...block, height: block.height + 4 });
  }
  drawn.height += 2 * PADDING - 4;
  return drawn;
}
