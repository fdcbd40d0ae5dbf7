import { BOUNDS } from '../parameters/bounds.ts';
import { parameterValue, type Parameter, type Plugin } from '@shifan/rules';
import { Button, DateInput, Field, RadioGroup, Select, TextInput } from '@shifan/ui';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { withUnit } from '../../../parts/with-unit.ts';
import { inOrder } from '../jurisdictions/in-order.ts';
import type { JurisdictionRow } from '../jurisdictions/jurisdictions-query.ts';
import { criteriaUsing } from '../parameters/uses.ts';
import { createVersionsQuery } from '../versions/versions-query.ts';
import { askedAgainst, type ImpactFilter } from './against.ts';

const WAYS = [
  { code: 'parameter', label: '改一个数' },
  { code: 'version', label: '换一个版本' },
  { code: 'bundle', label: '按提出的版本' },
];

/** The numbers that a criterion counts with; another changes no verdict. */
function judged(plugin: Plugin): Parameter[] {
  return plugin.parameters.filter(({ id }) => criteriaUsing(plugin, id).length > 0);
}

function NumberChoice(props: {
  plugin: Plugin;
  today: string;
  filter: ImpactFilter;
  onChange: (change: Partial<ImpactFilter>) => void;
}): JSX.Element {
  const chosen = () => props.plugin.parameters.find(({ id }) => id === props.filter.parameter);
  const now = () => {
    const found = chosen();
    if (!found) return '只列判断标准用到的数。';
    const { value, unit, bound } = parameterValue(props.plugin, found.id, props.today);
    return `现在是 ${withUnit(value, unit)}，${BOUNDS[bound]}。`;
  };
  return (
    <div class="grid gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
      <Field label="哪个数" required hint={now()}>
        {(control) => (
          <Select
            {...control}
            empty="请选择"
            options={judged(props.plugin).map(({ id, label }) => ({ code: id, label }))}
            value={props.filter.parameter}
            onChange={(parameter) => props.onChange({ parameter })}
          />
        )}
      </Field>
      <Field label="假设改为" required unit={chosen()?.unit} hint="只写数字。">
        {(control) => (
          <TextInput {...control} value={props.filter.value} onChange={(value) => props.onChange({ value })} />
        )}
      </Field>
      <Field label="从哪天起" hint="不填：按一直如此推算。">
        {(control) => (
          <DateInput {...control} value={props.filter.from} onChange={(from) => props.onChange({ from })} />
        )}
      </Field>
    </div>
  );
}

function VersionChoice(props: {
  filter: ImpactFilter;
  onChange: (change: Partial<ImpactFilter>) => void;
}): JSX.Element {
  const versions = createVersionsQuery(() => props.filter.jurisdiction);
  const options = () =>
    (versions.isSuccess ? versions.data : [])
      .filter(({ newest }) => !newest)
      .map(({ version }) => ({ code: version, label: version }));
  return (
    <Show when={options().length > 0} fallback={<p class="text-muted">这个办法只有现用的一个版本。</p>}>
      <Field label="哪个版本" required>
        {(control) => (
          <Select
            {...control}
            empty="请选择"
            options={options()}
            value={props.filter.version}
            onChange={(version) => props.onChange({ version })}
          />
        )}
      </Field>
    </Show>
  );
}

function BundleChoice(props: { filter: ImpactFilter; onChange: (change: Partial<ImpactFilter>) => void }): JSX.Element {
  const bundles = createTrpcQuery(() => ({
    key: ['designer.bundles', props.filter.jurisdiction],
    keepEqual: true,
    load: () => api.designer.bundles.query({ jurisdiction: props.filter.jurisdiction }),
  }));
  const options = () =>
    (bundles.isSuccess ? bundles.data : [])
      .filter(({ status }) => status === 'open')
      .map(({ id, version, because }) => ({ code: id, label: `${version}：${because}` }));
  return (
    <Show when={options().length > 0} fallback={<p class="text-muted">没有等待核准的版本。</p>}>
      <Field label="哪个提出的版本" required>
        {(control) => (
          <Select
            {...control}
            empty="请选择"
            options={options()}
            value={props.filter.bundle}
            onChange={(bundle) => props.onChange({ bundle })}
          />
        )}
      </Field>
    </Show>
  );
}

/** What is supposed; sent by the button, so that nothing is computed while one types. */
export function Supposition(props: {
  plugin: Plugin;
  today: string;
  jurisdictions: readonly JurisdictionRow[];
  filter: ImpactFilter;
  onAsk: (filter: ImpactFilter) => void;
}): JSX.Element {
  const [typed, setTyped] = createSignal<Partial<ImpactFilter>>({});
  const draft = (): ImpactFilter => ({ ...props.filter, ...typed() });
  const change = (more: Partial<ImpactFilter>): void => {
    setTyped({ ...typed(), ...more });
  };
  const lacking = () => (askedAgainst(draft()) ? undefined : '请先写明假设怎样改');
  return (
    <form
      class="card flex flex-col gap-4 p-5"
      aria-label="假设"
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacking()) props.onAsk(draft());
      }}
    >
      <Field label="办法">
        {(control) => (
          <Select
            {...control}
            options={inOrder(props.jurisdictions).map(({ id, title }) => ({ code: id, label: title }))}
            value={props.filter.jurisdiction}
            onChange={(jurisdiction) =>
              props.onAsk({ ...draft(), jurisdiction, parameter: '', value: '', version: '', bundle: '' })
            }
          />
        )}
      </Field>
      <Field label="假设" group>
        {(control) => (
          <RadioGroup
            {...control}
            inline
            options={WAYS}
            value={draft().against}
            onChange={(against) => change({ against })}
          />
        )}
      </Field>
      <Switch>
        <Match when={draft().against === 'version'}>
          <VersionChoice filter={draft()} onChange={change} />
        </Match>
        <Match when={draft().against === 'bundle'}>
          <BundleChoice filter={draft()} onChange={change} />
        </Match>
        <Match when={draft().against === 'parameter'}>
          <NumberChoice plugin={props.plugin} today={props.today} filter={draft()} onChange={change} />
        </Match>
      </Switch>
      <div>
        <Button type="submit" look="main" disabledReason={lacking()}>
          推算影响
        </Button>
      </div>
    </form>
  );
}
