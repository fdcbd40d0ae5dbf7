import { addDays, parseCivilDate } from '@shifan/calendar';
import { Button, DateInput, DateText, Dialog, Field, Icon, showToast } from '@shifan/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../api/client.ts';
import { createTrpcMutation } from '../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../api/create-trpc-query.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { createDemoClock } from './clock.ts';
import { createSession } from './session.ts';

const JUMPS = [
  { label: '前移 1 天', days: 1 },
  { label: '前移 3 天', days: 3 },
  { label: '前移 1 周', days: 7 },
  { label: '前移 30 天', days: 30 },
];

/** The days on which something of the reader's own cases falls due, so that years need not be clicked through. */
function NextDays(props: { busy: boolean; onMove: (to: string) => void }): JSX.Element {
  const session = createSession();
  const clock = createTrpcQuery(() => ({
    key: ['demo.clock', 'jumps', session.isSuccess ? session.data?.id : undefined],
    load: () => api.demo.clock.query(),
  }));
  return (
    <Show when={clock.isSuccess && clock.data && clock.data.jumps.length > 0 && clock.data.jumps}>
      {(jumps) => (
        <div class="flex flex-col gap-2">
          <p class="font-semibold">移到下一个期限之后</p>
          <ul class="flex flex-col gap-2">
            <For each={jumps()}>
              {(jump) => (
                <li class="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Button small busy={props.busy} onClick={() => props.onMove(jump.to)}>
                    移到 <DateText day={jump.to} />
                  </Button>
                  <span class="text-sm text-muted">{jump.label}</span>
                </li>
              )}
            </For>
          </ul>
        </div>
      )}
    </Show>
  );
}

function MoveClock(props: { today: string; onClose: () => void }): JSX.Element {
  const [day, setDay] = createSignal('');
  const move = createTrpcMutation({
    send: (to: string) => api.demo.moveClock.mutate({ to }),
    onDone: (clock) => {
      showToast(`演示时钟已移到 ${clock.today}`);
      props.onClose();
    },
  });
  const isLater = () => /^\d{4}-\d{2}-\d{2}$/u.test(day()) && day() > props.today;
  const reason = () => (day() ? '时钟不能往回移，请选今天以后的日子' : '先选一个今天以后的日子');
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title="时钟前移"
      actions={
        <>
          <Button
            look="main"
            busy={move.isPending}
            disabledReason={isLater() ? undefined : reason()}
            onClick={() => move.mutate(day())}
          >
            移到这一天
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p>演示里的“今天”由这个时钟决定，只能往前移，移过去就不能回来。截止、公示期满等会随之发生。</p>
      <div class="flex flex-wrap gap-2">
        <For each={JUMPS}>
          {(jump) => (
            <Button
              small
              busy={move.isPending}
              onClick={() => move.mutate(addDays(parseCivilDate(props.today), jump.days))}
            >
              {jump.label}
            </Button>
          )}
        </For>
      </div>
      <NextDays busy={move.isPending} onMove={(to) => move.mutate(to)} />
      <Field label="或者移到某一天">
        {(control) => (
          <DateInput
            id={control.id}
            labelledBy={control.labelledBy}
            describedBy={control.describedBy}
            value={day()}
            onChange={setDay}
          />
        )}
      </Field>
      <Show when={move.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </Dialog>
  );
}

/** The demo's day and the control that moves it; nothing at all where the demo is off. */
export function DemoBar(): JSX.Element {
  const clock = createDemoClock();
  const [moving, setMoving] = createSignal(false);
  return (
    <Show when={clock.isSuccess && clock.data?.enabled && clock.data}>
      {(demo) => (
        <div role="region" aria-label="演示" class="bg-action text-white print:hidden">
          <div class="mx-auto flex w-full max-w-[104rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-sm md:px-8">
            <span class="flex items-center gap-2">
              <Icon name="clock" />
              <span>
                演示<span class="max-sm:hidden">系统</span>：<span class="max-sm:hidden">今天是</span>
                <DateText day={demo().today} />
                <span class="max-sm:hidden">，{demo().workingDay ? '工作日' : '休息日'}</span>
              </span>
            </span>
            <button
              type="button"
              class="rounded-md border border-white px-3 py-0.5 outline-offset-2 hover:bg-action-dark focus-visible:outline-white"
              onClick={() => setMoving(true)}
            >
              时钟前移
            </button>
          </div>
          <Show when={moving()}>
            <MoveClock today={demo().today} onClose={() => setMoving(false)} />
          </Show>
        </div>
      )}
    </Show>
  );
}
