import { useSearchParams } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { createDuesQuery } from '../../parts/dues-query.ts';
import { DuesTable, type DueRow } from '../../parts/dues-table.tsx';
import { FilterChoice } from '../../parts/filter-choice.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { searchText } from '../../parts/search-text.ts';
import { createSession } from '../../shell/session.ts';

const AHEAD: readonly { code: DueRow['ahead'] | ''; label: string }[] = [
  { code: '', label: '全部' },
  { code: 'overdue', label: '已逾期' },
  { code: '1', label: '1 个工作日以内' },
  { code: '7', label: '7 个工作日以内' },
  { code: '30', label: '30 个工作日以内' },
];

function countOf(rows: readonly DueRow[], ahead: string): number {
  return ahead ? rows.filter((row) => row.ahead === ahead).length : rows.length;
}

/** What falls due for the person who looks: overdue first, then by day. */
export function DuesScreen(): JSX.Element {
  const session = createSession();
  const [search] = useSearchParams();
  const dues = createDuesQuery();
  const ahead = () => searchText(search['ahead']);
  const isOperator = () => session.data?.role === 'operator-clerk';
  return (
    <Page title="到期事项" wide lead="由您经办或者由本单位办理的期限：先列逾期的，再按到期日排列。">
      <Loaded query={dues} lines={8}>
        {(rows) => (
          <>
            <nav aria-label="按缓急筛选" class="flex flex-wrap gap-2">
              <For each={AHEAD}>
                {(one) => (
                  <FilterChoice
                    href={one.code ? `/dues?ahead=${one.code}` : '/dues'}
                    chosen={ahead() === one.code}
                    label={one.label}
                    count={countOf(rows(), one.code)}
                  />
                )}
              </For>
            </nav>
            <DuesTable
              rows={rows().filter((row) => !ahead() || row.ahead === ahead())}
              hrefOf={({ tenantId, caseId }) => (isOperator() ? `/files/${caseId}` : `/cases/${tenantId}/${caseId}`)}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
