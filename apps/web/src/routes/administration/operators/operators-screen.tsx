import type { AdministeredOperator, OneTime } from '@shifan/api';
import { Alert, Button, InstantText, Pagination, SearchBox, showToast, Table, type TableColumn } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { pageOf } from '../../../parts/kind-choices.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { OneTimeBox } from '../one-time-box.tsx';
import { createOverview } from '../overview-query.ts';
import { ClerkForm } from './clerk-form.tsx';
import { OperatorForm, type Registered } from './operator-form.tsx';

type Asked = { form: 'register' } | { form: 'clerk'; operator: AdministeredOperator };

function columns(ask: (asked: Asked) => void): TableColumn<AdministeredOperator>[] {
  return [
    { key: 'name', header: '运营主体', cell: (row) => <span class="font-semibold">{row.name}</span> },
    { key: 'uscc', header: '统一社会信用代码', tight: true, cell: (row) => row.uscc },
    { key: 'division', header: '地区', cell: (row) => row.division.name },
    { key: 'since', header: '登记时间', cell: (row) => <InstantText at={row.registeredAt} /> },
    {
      key: 'acts',
      header: '办理',
      cell: (operator) => (
        <Button small label={`${operator.name}：增加经办人`} onClick={() => ask({ form: 'clerk', operator })}>
          增加经办人
        </Button>
      ),
    },
  ];
}

function hrefOf(q: string, page: number): string {
  const search = new URLSearchParams({ ...(q ? { q } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return search ? `/administration/operators?${search}` : '/administration/operators';
}

/** The legal persons that may apply here, and their clerks. */
export function OperatorsScreen(): JSX.Element {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const q = () => searchText(search['q']).slice(0, 100);
  const page = () => pageOf(searchText(search['page']));
  const overview = createOverview();
  const list = createTrpcQuery(() => ({
    key: ['administration.operators', q(), page()],
    load: () => api.administration.operators.query({ page: page(), ...(q() ? { q: q() } : {}) }),
    keepPrevious: true,
  }));
  const [asked, setAsked] = createSignal<Asked>();
  const [told, setTold] = createSignal<{ name: string; oneTime: OneTime }>();
  const close = () => setAsked(undefined);
  const operator = () => {
    const now = asked();
    return now?.form === 'clerk' ? now.operator : undefined;
  };
  const registered = ({ operator: name, clerk, oneTime }: Registered): void => {
    close();
    showToast(`已登记“${name}”`);
    if (oneTime) setTold({ name: clerk, oneTime });
  };
  return (
    <Page
      title="运营主体"
      wide
      crumbs={[{ label: '系统管理', href: '/administration' }]}
      lead="登记了的运营主体才能申报。按行政区划代码、再按名称排列。"
    >
      <Loaded query={overview}>
        {(known) => (
          <Show
            when={known().divisions.length > 0}
            fallback={
              <Alert tone="plain" quiet title="部级没有运营主体">
                <p>运营主体由所在地的系统管理员登记。</p>
              </Alert>
            }
          >
            <Show when={told()}>{(one) => <OneTimeBox name={one().name} oneTime={one().oneTime} />}</Show>
            <div class="flex flex-wrap items-end justify-between gap-4">
              <SearchBox
                label="查找"
                placeholder="名称、拼音首字母或者信用代码"
                value={q()}
                onSearch={(text) => navigate(hrefOf(text, 1))}
              />
              <Button look="main" onClick={() => setAsked({ form: 'register' })}>
                登记运营主体
              </Button>
            </div>
            <Loaded query={list}>
              {(data) => (
                <div>
                  <Table
                    caption="已登记的运营主体"
                    captionHidden
                    columns={columns(setAsked)}
                    rows={data().rows}
                    empty={q() ? '没有符合条件的运营主体。' : '还没有登记运营主体。'}
                  />
                  <Pagination
                    page={page()}
                    pageSize={data().pageSize}
                    total={data().total}
                    unit="家"
                    hrefOf={(to) => hrefOf(q(), to)}
                  />
                </div>
              )}
            </Loaded>
            <Show when={asked()?.form === 'register'}>
              <OperatorForm overview={known()} onDone={registered} onClose={close} />
            </Show>
            <Show when={operator()}>
              {(one) => (
                <ClerkForm
                  operator={one()}
                  onDone={(name, oneTime) => {
                    close();
                    setTold({ name, oneTime });
                  }}
                  onClose={close}
                />
              )}
            </Show>
          </Show>
        )}
      </Loaded>
    </Page>
  );
}
