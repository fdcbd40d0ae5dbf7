import { formatDate, shanghaiDate } from '@shifan/calendar';
import { Match, Switch, type JSX } from 'solid-js';
import { createToday } from '../../../shell/clock.ts';
import type { Answers } from './create-answers.ts';

const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** When the draft was saved last, or why not. */
export function SaveState(props: { draft: Answers['draft'] }): JSX.Element {
  const today = createToday();
  const savedAt = () => {
    const at = props.draft.savedAt();
    if (!at) return '还没有改动';
    const day = shanghaiDate(Date.parse(at));
    return `已保存 ${day === today() ? '' : `${formatDate(day)} `}${CLOCK.format(new Date(at))}`;
  };
  return (
    <span role="status">
      <Switch fallback={savedAt()}>
        <Match when={props.draft.state() === 'unsaved'}>有改动，马上保存</Match>
        <Match when={props.draft.state() === 'saving'}>正在保存</Match>
        <Match when={props.draft.state() === 'offline'}>连不上服务器，改动先存在这台电脑上，正在重试</Match>
        <Match when={props.draft.state() === 'refused'}>有内容没有保存成功，见页面上方的说明</Match>
      </Switch>
    </span>
  );
}
