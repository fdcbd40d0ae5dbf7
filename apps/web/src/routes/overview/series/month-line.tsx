import type { OverviewCell } from '@shifan/api';
import { createMemo, For, type JSX } from 'solid-js';
import { monthChart } from './month-chart.ts';

/** One line over the months under its name; its numbers stand in the table below for those who do not see it. */
export function MonthLine(props: {
  name: string;
  unit: string;
  months: readonly string[];
  values: readonly OverviewCell[];
}): JSX.Element {
  const chart = createMemo(() =>
    monthChart(
      props.months,
      props.values.map(({ value }) => value),
    ),
  );
  return (
    <figure class="card flex flex-col gap-1 p-3">
      <figcaption>
        <span class="font-semibold">{props.name}</span>
        <span class="text-sm text-muted">（{props.unit}）</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${chart().width} ${chart().height}`}
        role="img"
        aria-label={`${props.name}按月的折线，数值见下表`}
        class="h-auto w-full"
      >
        <For each={chart().levels}>
          {(level) => (
            <>
              <line x1="44" x2={chart().width} y1={level.y} y2={level.y} class="stroke-line" stroke-width="1" />
              <text x="38" y={level.y + 4} text-anchor="end" class="fill-muted text-[12px]">
                {level.label}
              </text>
            </>
          )}
        </For>
        <For each={chart().months}>
          {(month) => (
            <text x={month.x} y={chart().height - 6} text-anchor="middle" class="fill-muted text-[12px]">
              {month.label}
            </text>
          )}
        </For>
        <For each={chart().pieces}>
          {(piece) => (
            <>
              <polyline
                points={piece.map((point) => point.join(',')).join(' ')}
                class="fill-none stroke-action"
                stroke-width="2"
                stroke-linejoin="round"
              />
              <For each={piece}>{([x, y]) => <circle cx={x} cy={y} r="2" class="fill-action" />}</For>
            </>
          )}
        </For>
      </svg>
    </figure>
  );
}
