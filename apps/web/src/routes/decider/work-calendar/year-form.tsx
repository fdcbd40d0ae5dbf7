import { Button, Field, NumberInput, showToast, TextArea, TextInput } from '@shifan/ui';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { readDays, type DayList } from './day-list.ts';
import { MovedTable } from './moved-table.tsx';
import type { Moved, WorkYear, WorkYearInput } from './work-year.ts';

function problemOf(list: DayList): string | undefined {
  return list.unread.length > 0 ? `这些不是日期：${list.unread.slice(0, 5).join('、')}` : undefined;
}

function DaysField(props: {
  label: string;
  hint: string;
  text: string;
  onChange: (text: string) => void;
}): JSX.Element {
  const list = () => readDays(props.text);
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={problemOf(list())}
      after={<span class="text-sm text-muted">共 {list().days.length} 天</span>}
    >
      {(control) => <TextArea {...control} rows={3} value={props.text} onChange={(text) => props.onChange(text)} />}
    </Field>
  );
}

/** Announcing a year, or correcting one: first what would move, then the announcement. */
export function YearForm(props: { start: WorkYear | undefined; onClose: () => void }): JSX.Element {
  const start = untrack(() => props.start);
  const [year, setYear] = createSignal(start ? String(start.year) : '');
  const [source, setSource] = createSignal(start?.announced ? start.source : '');
  const [daysOff, setDaysOff] = createSignal((start?.daysOff ?? []).join('、'));
  const [makeUp, setMakeUp] = createSignal((start?.makeUpWorkdays ?? []).join('、'));
  const [because, setBecause] = createSignal('');
  const [moved, setMoved] = createSignal<Moved>();
  const changed = <T,>(set: (value: T) => void) => {
    return (value: T): void => {
      set(value);
      setMoved(undefined);
    };
  };
  const input = (): WorkYearInput => ({
    year: Number(year()),
    source: source().trim(),
    daysOff: readDays(daysOff()).days,
    makeUpWorkdays: readDays(makeUp()).days,
    because: because().trim(),
  });
  const lacking = (): string | undefined => {
    if (!/^20[2-9]\d$/u.test(year())) return '请填写年份';
    if (!source().trim()) return '请填写来源和文号';
    if (readDays(daysOff()).days.length === 0) return '请填写放假的日子';
    if (problemOf(readDays(daysOff())) ?? problemOf(readDays(makeUp()))) return '先改好不是日期的内容';
    return because().trim() ? undefined : '请说明为什么公布或者更正';
  };
  const look = createTrpcMutation({
    keep: true,
    send: (asked: WorkYearInput) => api.calendar.preview.query(asked),
    onDone: (found) => {
      setMoved(found);
    },
  });
  const announce = createTrpcMutation({
    send: (asked: WorkYearInput, commandId) => api.calendar.announce.mutate({ ...asked, commandId }),
    onDone: (done) => {
      showToast(`已公布，变动 ${done.moved} 个期限`);
      props.onClose();
    },
  });
  return (
    <section class="card flex flex-col gap-4 p-5" aria-labelledby="year-form">
      <h2 id="year-form" class="text-lg font-semibold">
        {start?.announced ? `更正 ${start.year} 年的安排` : '公布一年的安排'}
      </h2>
      <Field label="年份" required>
        {(control) => <NumberInput {...control} whole unit="年" value={year()} onChange={changed(setYear)} />}
      </Field>
      <Field label="来源" required hint="国务院办公厅的通知和文号，例如 国办发明电〔2025〕7号">
        {(control) => <TextInput {...control} value={source()} onChange={changed(setSource)} />}
      </Field>
      <DaysField
        label="放假的日子"
        hint="逐日写出，用空格、顿号或者换行隔开；周末在假期里的也写上。"
        text={daysOff()}
        onChange={changed(setDaysOff)}
      />
      <DaysField label="调休上班的日子" hint="逐日写出；没有的不填。" text={makeUp()} onChange={changed(setMakeUp)} />
      <Field label="说明" required hint="为什么公布或者更正；留在变动了的期限上。">
        {(control) => (
          <TextArea {...control} rows={2} maxCharacters={500} value={because()} onChange={changed(setBecause)} />
        )}
      </Field>
      <Show when={look.error ?? announce.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Show when={moved()}>{(found) => <MovedTable moved={found()} />}</Show>
      <div class="flex flex-wrap gap-3">
        <Button busy={look.isPending} disabledReason={lacking()} onClick={() => look.mutate(input())}>
          先看哪些期限会变动
        </Button>
        <Button
          look="main"
          busy={announce.isPending}
          disabledReason={lacking() ?? (moved() ? undefined : '先看哪些期限会变动')}
          onClick={() => announce.mutate(input())}
        >
          {start?.announced ? '确认更正' : '确认公布'}
        </Button>
        <Button look="quiet" onClick={() => props.onClose()}>
          取消
        </Button>
      </div>
    </section>
  );
}
