import type { DecidingParameterDto } from '@shifan/api';
import { Button } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { changesOf, type Supposed, type Suppositions } from '../supposed.ts';
import { NumberCard } from './number-card.tsx';

/** The numbers a standard rests on, each of which can be moved. */
export function NumbersView(props: {
  numbers: readonly DecidingParameterDto[];
  supposed: Suppositions;
  onSuppose: (supposed: Suppositions) => void;
  onFact: (fact: string) => void;
}): JSX.Element {
  const changed = () => new Set(changesOf(props.supposed, props.numbers).map(({ parameter }) => parameter));
  const suppose = (parameter: string, one: Supposed) => props.onSuppose({ ...props.supposed, [parameter]: one });
  return (
    <section aria-labelledby="numbers" class="flex flex-col gap-4">
      <div class="flex flex-wrap items-center justify-between gap-3">
        <h2 id="numbers" class="text-lg font-semibold">
          试改数值
        </h2>
        <Show when={changed().size > 0}>
          <Button small onClick={() => props.onSuppose({})}>
            全部恢复现行
          </Button>
        </Show>
      </div>
      <Show
        when={props.numbers.length > 0}
        fallback={<p class="text-muted">这个标准里没有法定数字：各项条件都由材料的有无或者审核人判断。</p>}
      >
        <ul class="grid gap-4 md:grid-cols-2 xl:grid-cols-1">
          <For each={props.numbers.map(({ parameter }) => parameter)}>
            {(id) => {
              const number = () => props.numbers.find(({ parameter }) => parameter === id);
              return (
                <Show when={number()}>
                  {(one) => (
                    <NumberCard
                      number={one()}
                      supposed={props.supposed[id]}
                      changed={changed().has(id)}
                      onChange={(supposed) => suppose(id, supposed)}
                      onFact={(fact) => props.onFact(fact)}
                    />
                  )}
                </Show>
              );
            }}
          </For>
        </ul>
      </Show>
    </section>
  );
}
