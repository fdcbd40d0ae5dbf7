import { Field, Select, type Choice } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { KindFilter } from '../../parts/kind-filter.tsx';
import type { OverviewFilter } from './overview-filter.ts';
import type { OverviewChoices } from './overview-queries.ts';

/** One choice of a list, with its label above it. */
export function Choose(props: {
  label: string;
  empty: string;
  width: string;
  options: readonly Choice[];
  value: string;
  onChange: (code: string) => void;
}): JSX.Element {
  return (
    <div class={`${props.width} max-w-full max-sm:w-full`}>
      <Field label={props.label}>
        {(control) => (
          <Select
            {...control}
            empty={props.empty}
            options={props.options}
            value={props.value}
            onChange={(code) => props.onChange(code)}
          />
        )}
      </Field>
    </div>
  );
}

/** Which measure, round, kind and authority; each choice is an address. */
export function OverviewFilters(props: {
  choices: OverviewChoices;
  filter: OverviewFilter;
  hrefOf: (filter: OverviewFilter) => string;
  /** what a page can be narrowed to beside */
  children?: JSX.Element;
}): JSX.Element {
  const navigate = useNavigate();
  const go = (change: Partial<OverviewFilter>): void => {
    navigate(props.hrefOf({ ...props.filter, ...change }), { scroll: false });
  };
  return (
    <div role="search" aria-label="筛选" class="flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
      <Choose
        label="办法"
        empty="全部办法"
        width="w-72"
        options={props.choices.jurisdictions.map(({ id, shortTitle }) => ({ code: id, label: shortTitle }))}
        value={props.filter.jurisdiction}
        onChange={(jurisdiction) => go({ jurisdiction })}
      />
      <Choose
        label="申报年度"
        empty="全部年度"
        width="w-36"
        options={props.choices.years.map((year) => ({ code: String(year), label: `${year}年度` }))}
        value={props.filter.year}
        onChange={(year) => go({ year })}
      />
      <Show when={props.choices.authorities.length > 0}>
        <Choose
          label="主管部门"
          empty="全部主管部门"
          width="w-56"
          options={props.choices.authorities.map(({ id, name }) => ({ code: id, label: name }))}
          value={props.filter.authority}
          onChange={(authority) => go({ authority })}
        />
      </Show>
      {props.children}
      <KindFilter chosen={props.filter.kind} hrefOf={(kind) => props.hrefOf({ ...props.filter, kind })} />
    </div>
  );
}
