import type { Citation } from '@shifan/rules';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { layoutProcess } from './layout/process-layout.ts';
import type { Arrow, Figure, Look, Rectangle, TextLine } from './layout/picture.ts';
import type { ProcessModel } from './stage.ts';

const BOXES: Record<Rectangle['look'], string> = {
  stage: 'fill-white stroke-edge',
  level: 'fill-ground stroke-line',
  end: 'fill-shade stroke-edge',
};

const TEXTS: Record<Look, string> = {
  title: 'fill-ink text-[16px] font-semibold',
  body: 'fill-ink text-[14px]',
  clause: 'fill-action text-[13px] underline',
};

function pathOf(arrow: Arrow): string {
  return arrow.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
}

function Line(props: { line: TextLine; hrefOf: (citation: Citation) => string }): JSX.Element {
  const text = () => (
    <text x={props.line.x} y={props.line.y} text-anchor={props.line.anchor} class={TEXTS[props.line.look]}>
      {props.line.text}
    </text>
  );
  return (
    <Show when={props.line.citation} fallback={text()}>
      {/* In a group, so that it becomes a link of the drawing and not one of the page. */}
      {(citation) => (
        <g>
          <a href={props.hrefOf(citation())}>{text()}</a>
        </g>
      )}
    </Show>
  );
}

function Drawn(props: { figure: Figure; hrefOf: (citation: Citation) => string }): JSX.Element {
  return (
    <g>
      <For each={props.figure.rectangles}>
        {(box) => (
          <rect
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            rx={box.look === 'end' ? 16 : 6}
            class={BOXES[box.look]}
          />
        )}
      </For>
      <For each={props.figure.arrows}>
        {(arrow) => (
          <path d={pathOf(arrow)} class="fill-none stroke-edge" stroke-width="1.5" marker-end="url(#arrow)" />
        )}
      </For>
      <For each={props.figure.texts}>{(line) => <Line line={line} hrefOf={props.hrefOf} />}</For>
    </g>
  );
}

/** The process drawn; each clause opens its article. What it says stands in words below it, for those who do not see it. */
export function ProcessDiagram(props: {
  model: ProcessModel;
  title: string;
  hrefOf: (citation: Citation) => string;
}): JSX.Element {
  const picture = createMemo(() => layoutProcess(props.model));
  return (
    <svg
      viewBox={`-2 -2 ${picture().width + 4} ${picture().height + 4}`}
      role="group"
      aria-label={`${props.title}的流程图`}
      class="h-auto w-full"
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          orient="auto-start-reverse"
        >
          <path d="M0 1 L9 5 L0 9 z" class="fill-edge" />
        </marker>
      </defs>
      <For each={picture().figures}>{(figure) => <Drawn figure={figure} hrefOf={props.hrefOf} />}</For>
    </svg>
  );
}
