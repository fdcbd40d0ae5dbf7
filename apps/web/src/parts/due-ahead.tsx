import { StatusMark } from '@shifan/ui';
import { Match, Switch, type JSX } from 'solid-js';

/** How near a due day is: overdue in red, else within so many working days. */
export function DueAhead(props: { ahead: 'overdue' | '1' | '7' | '30' | 'later' }): JSX.Element {
  return (
    <Switch fallback={<StatusMark tone="plain">30 个工作日以后</StatusMark>}>
      <Match when={props.ahead === 'overdue'}>
        <StatusMark tone="refusal" icon="warning">
          已逾期
        </StatusMark>
      </Match>
      <Match when={props.ahead === '1'}>
        <StatusMark tone="action">1 个工作日以内</StatusMark>
      </Match>
      <Match when={props.ahead === '7'}>
        <StatusMark tone="action">7 个工作日以内</StatusMark>
      </Match>
      <Match when={props.ahead === '30'}>
        <StatusMark tone="plain" icon="clock">
          30 个工作日以内
        </StatusMark>
      </Match>
    </Switch>
  );
}
