import type { AdministeredUnit } from '@shifan/api';
import { Alert, Button, StatusMark, Table, type TableColumn } from '@shifan/ui';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createOverview, type Overview } from '../overview-query.ts';
import { CitiesForm } from './cities-form.tsx';
import { RenameUnit, UnitStanding } from './unit-actions.tsx';
import { UnitForm } from './unit-form.tsx';

type Asked = { form: 'unit' | 'cities' } | { form: 'rename' | 'standing'; unit: AdministeredUnit };

function columns(ask: (asked: Asked) => void): TableColumn<AdministeredUnit>[] {
  return [
    { key: 'name', header: '单位', cell: (unit) => <span class="font-semibold">{unit.name}</span> },
    { key: 'class', header: '类别', cell: (unit) => unit.className },
    { key: 'division', header: '地区', cell: (unit) => unit.division?.name ?? <span class="text-muted">—</span> },
    { key: 'people', header: '任职人数', unit: '人', align: 'right', cell: (unit) => unit.people },
    {
      key: 'state',
      header: '状态',
      cell: (unit) => (
        <StatusMark tone={unit.closedAt ? 'plain' : 'done'}>{unit.closedAt ? '已停用' : '在用'}</StatusMark>
      ),
    },
    {
      key: 'acts',
      header: '办理',
      cell: (unit) => (
        <Show when={!unit.own} fallback={<span class="text-sm text-muted">名称随系统版本，不在这里改</span>}>
          <span class="flex flex-wrap gap-2">
            <Button small label={`${unit.name}：改名`} onClick={() => ask({ form: 'rename', unit })}>
              改名
            </Button>
            <Button
              small
              label={`${unit.name}：${unit.closedAt ? '恢复' : '停用'}`}
              onClick={() => ask({ form: 'standing', unit })}
            >
              {unit.closedAt ? '恢复' : '停用'}
            </Button>
          </span>
        </Show>
      ),
    },
  ];
}

function Forms(props: { asked: Asked | undefined; overview: Overview; onClose: () => void }): JSX.Element {
  const unitOf = (form: 'rename' | 'standing') =>
    props.asked && 'unit' in props.asked && props.asked.form === form ? props.asked.unit : undefined;
  return (
    <Switch>
      <Match when={props.asked?.form === 'unit'}>
        <UnitForm overview={props.overview} onClose={() => props.onClose()} />
      </Match>
      <Match when={props.asked?.form === 'cities'}>
        <CitiesForm cities={props.overview.missingCities} onClose={() => props.onClose()} />
      </Match>
      <Match when={unitOf('rename')}>{(unit) => <RenameUnit unit={unit()} onClose={() => props.onClose()} />}</Match>
      <Match when={unitOf('standing')}>
        {(unit) => <UnitStanding unit={unit()} onClose={() => props.onClose()} />}
      </Match>
    </Switch>
  );
}

/** Who recommends inside the authority. */
export function UnitsScreen(): JSX.Element {
  const overview = createOverview();
  const [asked, setAsked] = createSignal<Asked>();
  return (
    <Page
      title="单位"
      wide
      crumbs={[{ label: '系统管理', href: '/administration' }]}
      lead="申报先报给哪个市、州或者省有关单位，由这里的名单决定。按行政区划代码排列。"
    >
      <Loaded query={overview}>
        {(data) => (
          <>
            <Show when={data().divisions.length > 0 && !data().tenants}>
              <div class="flex flex-wrap gap-3">
                <Show when={data().missingCities.length > 0}>
                  <Button look="main" onClick={() => setAsked({ form: 'cities' })}>
                    一次加上还缺的{data().missingCities.length}个市、州
                  </Button>
                </Show>
                <Button onClick={() => setAsked({ form: 'unit' })}>新增单位</Button>
              </div>
            </Show>
            <Show when={!data().cityLevel && !data().tenants}>
              <Alert tone="plain" quiet title="现行办法里，本地区的申报直接报省级主管部门">
                <p>
                  市、州和省有关单位可以先登记，但没有初审环节，申报时不列出它们。要由它们先初审，须在办法的审核环节里写明，由决定机关换上新的办法包。
                </p>
              </Alert>
            </Show>
            <Table caption="本机关和推荐单位" captionHidden columns={columns(setAsked)} rows={data().units} />
            <Forms asked={asked()} overview={data()} onClose={() => setAsked(undefined)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
