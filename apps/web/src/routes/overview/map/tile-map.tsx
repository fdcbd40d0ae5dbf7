import type { OverviewCell } from '@shifan/api';
import { A } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { cellWords, spokenCell } from '../table/cell-words.ts';
import { TILE_PLACES } from './tile-places.ts';

export interface Tile {
  code: string;
  name: string;
  shortName: string;
  cell: OverviewCell;
  href: string;
}

/** From this many characters on a number would be cut off. */
const LONG = 8;

/** The authorities as tiles of one look, each where it lies; a tile says its number and leads to the cases behind it. */
export function TileMap(props: { label: string; unit: string; tiles: readonly Tile[] }): JSX.Element {
  const byCode = createMemo(() => new Map(props.tiles.map((tile) => [tile.code, tile])));
  // where one is long all are written smaller: no authority's number is larger than another's
  const size = createMemo(() => (props.tiles.some(({ cell }) => cellWords(cell).length >= LONG) ? 'text-xs' : ''));
  return (
    <ul aria-label={props.label} class="grid grid-cols-8 grid-rows-[repeat(9,4rem)] gap-1.5">
      <For each={TILE_PLACES}>
        {(place) => (
          <Show when={byCode().get(place.code)}>
            {(tile) => (
              <li class="min-w-0" style={{ 'grid-column': place.column, 'grid-row': place.row }}>
                <A
                  href={tile().href}
                  aria-label={`${tile().name}：${spokenCell(tile().cell, props.unit)}`}
                  class="flex h-full flex-col items-center justify-center rounded-md border border-line bg-white px-0.5 text-ink no-underline hover:border-action"
                >
                  <span class="text-sm whitespace-nowrap text-muted">{tile().shortName}</span>
                  <span class={`max-w-full text-center font-semibold break-all ${size()}`}>
                    {cellWords(tile().cell)}
                  </span>
                </A>
              </li>
            )}
          </Show>
        )}
      </For>
    </ul>
  );
}
