import type { Citation } from '@shifan/rules';

export type Look = 'title' | 'body' | 'clause';

/** A line of text; its place is that of its baseline. */
export interface TextLine {
  x: number;
  y: number;
  text: string;
  look: Look;
  /** whether its place is its beginning or its end */
  anchor?: 'start' | 'end';
  /** a clause opens its article */
  citation?: Citation;
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
  look: 'stage' | 'level' | 'end';
}

/** A line with an arrow at its end, through these points. */
export type Arrow = readonly (readonly [x: number, y: number])[];

/** What is drawn for one stage, the ways from it included. */
export interface Figure {
  id: string;
  rectangles: Rectangle[];
  texts: TextLine[];
  arrows: Arrow[];
}

export interface Picture {
  width: number;
  height: number;
  figures: Figure[];
}

/** The lanes of the picture: ways back at the left, the stages in the middle, ways out and ends at the right. */
export const LANES = {
  width: 1200,
  back: { x: 0, width: 232, line: 248 },
  stage: { x: 272, width: 480 },
  out: { x: 768, width: 192 },
  end: { x: 984, width: 208 },
} as const;

export const PADDING = 14;

/** Adds what stands in one figure to another. */
export function addTo(figure: Figure, more: Partial<Omit<Figure, 'id'>>): void {
  figure.rectangles.push(...(more.rectangles ?? []));
  figure.texts.push(...(more.texts ?? []));
  figure.arrows.push(...(more.arrows ?? []));
}
