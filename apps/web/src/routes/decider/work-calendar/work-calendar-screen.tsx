import { Button } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createWorkYearsQuery } from '../../../shell/work-calendar.ts';
import type { WorkYear } from './work-year.ts';
import { YearCard } from './year-card.tsx';
import { YearForm } from './year-form.tsx';

/** Which year is being announced or corrected. */
interface Editing {
  start: WorkYear | undefined;
}

/** The working-day arrangement of each year with its source, as the ministry's approver announces and corrects it. */
export function WorkCalendarScreen(): JSX.Element {
  const years = createWorkYearsQuery();
  const [editing, setEditing] = createSignal<Editing>();
  return (
    <Page
      title="工作日安排"
      lead="工作日、放假和调休按国务院办公厅每年的通知。年度安排没有公布的，期限是暂定的；公布或者更正以后，还没有过去的期限随之变动，并写明原因。"
      aside={
        <Button look="main" icon="plus" onClick={() => setEditing({ start: undefined })}>
          公布一年的安排
        </Button>
      }
    >
      <p>
        <a class="link" href="/calendar">
          看公开页面
        </a>
      </p>
      <Show when={editing()} keyed>
        {(one) => <YearForm start={one.start} onClose={() => setEditing(undefined)} />}
      </Show>
      <Loaded query={years}>
        {(data) => (
          <ul class="flex flex-col gap-4">
            <For each={data().toSorted((a, b) => b.year - a.year)}>
              {(year) => (
                <YearCard year={year}>
                  <div>
                    <Button
                      small
                      label={`${year.announced ? '更正' : '公布'} ${year.year} 年的安排`}
                      onClick={() => {
                        setEditing({ start: year });
                        window.scrollTo({ top: 0 });
                      }}
                    >
                      {year.announced ? '更正' : '公布'}
                    </Button>
                  </div>
                </YearCard>
              )}
            </For>
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
