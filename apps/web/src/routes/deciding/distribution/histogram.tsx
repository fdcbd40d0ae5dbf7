import { createMemo, For, Show, type JSX } from 'solid-js';
import { createMediaQuery } from '../../../parts/create-media-query.ts';
import { histogramLayout, type HistogramClass, type HistogramLayout, type HistogramMark } from './histogram-layout.ts';

function Bars(props: { layout: HistogramLayout }): JSX.Element {
  return (
    <For each={props.layout.bars}>
      {(bar) => (
        <>
          <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} class="fill-edge" />
          <Show when={bar.n > 0 && bar.width >= 18}>
            <text x={bar.x + bar.width / 2} y={bar.y - 5} text-anchor="middle" class="fill-ink text-[12px]">
              {bar.n.toLocaleString('en')}
            </text>
          </Show>
        </>
      )}
    </For>
  );
}

function Axes(props: { layout: HistogramLayout }): JSX.Element {
  return (
    <>
      <For each={props.layout.levels}>
        {(level) => (
          <>
            <line x1={props.layout.left} x2={props.layout.width} y1={level.y} y2={level.y} class="stroke-line" />
            <text x={props.layout.left - 6} y={level.y + 4} text-anchor="end" class="fill-muted text-[12px]">
              {level.label}
            </text>
          </>
        )}
      </For>
      <For each={props.layout.edges}>
        {(edge) => (
          <>
            <line x1={edge.x} x2={edge.x} y1={props.layout.base} y2={props.layout.base + 5} class="stroke-edge" />
            <text x={edge.x} y={props.layout.base + 20} text-anchor="middle" class="fill-muted text-[12px]">
              {edge.label}
            </text>
          </>
        )}
      </For>
    </>
  );
}

function Marks(props: { layout: HistogramLayout }): JSX.Element {
  return (
    <For each={props.layout.marks}>
      {(mark) => (
        <>
          <line
            x1={mark.x}
            x2={mark.x}
            y1={mark.y + 5}
            y2={props.layout.base}
            class={mark.supposed ? 'stroke-action' : 'stroke-ink'}
            stroke-width="2"
            stroke-dasharray={mark.supposed ? '5 4' : undefined}
          />
          <text
            x={mark.x}
            y={mark.y}
            text-anchor={mark.anchor}
            class={`text-[13px] font-semibold ${mark.supposed ? 'fill-action' : 'fill-ink'}`}
          >
            {mark.label}
          </text>
        </>
      )}
    </For>
  );
}

/** How many cases fall into each class, as plain bars of one colour; no case is named. The same stands in a table below. */
export function Histogram(props: {
  name: string;
  unit: string;
  classes: readonly HistogramClass[];
  marks: readonly HistogramMark[];
}): JSX.Element {
  const narrow = createMediaQuery('(width < 48rem)');
  const layout = createMemo(() => histogramLayout(props.classes, { marks: props.marks, width: narrow() ? 340 : 880 }));
  return (
    <figure class="flex flex-col gap-1">
      <svg
        viewBox={`0 0 ${layout().width} ${layout().height}`}
        role="img"
        aria-label={`${props.name}的分布，数值见下表`}
        class="h-auto w-full max-w-4xl"
      >
        <Axes layout={layout()} />
        <Bars layout={layout()} />
        <Marks layout={layout()} />
      </svg>
      <figcaption class="text-sm text-muted">
        横轴：{props.name}
        {props.unit ? `（${props.unit}）` : ''}，每组同宽，含左端、不含右端；纵轴：件数。
      </figcaption>
      <For each={layout().outside}>
        {(mark) => (
          <p class="text-sm">
            {mark.label} {props.unit}，在图的范围之外。
          </p>
        )}
      </For>
    </figure>
  );
}
