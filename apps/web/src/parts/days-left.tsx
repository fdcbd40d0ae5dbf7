import { StatusMark } from '@shifan/ui';
import { Match, Switch, type JSX } from 'solid-js';

/** How many working days a period still runs, the last day included; overdue is said in red. */
export function DaysLeft(props: { days: number | null; passed?: boolean }): JSX.Element {
  return (
    <Switch>
      <Match when={props.passed}>
        <StatusMark tone="plain">已截止</StatusMark>
      </Match>
      <Match when={props.days === null}>
        <StatusMark tone="plain">当年节假日安排未公布</StatusMark>
      </Match>
      <Match when={props.days !== null && props.days < 0}>
        <StatusMark tone="refusal">已逾期</StatusMark>
      </Match>
      <Match when={props.days === 0}>
        <StatusMark tone="action">不足 1 个工作日</StatusMark>
      </Match>
      <Match when={props.days !== null}>
        <StatusMark tone="action">还剩 {props.days} 个工作日</StatusMark>
      </Match>
    </Switch>
  );
}
