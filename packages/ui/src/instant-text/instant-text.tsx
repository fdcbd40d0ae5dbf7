import type { JSX } from 'solid-js';

const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant as a reader in China writes it: 2025年11月17日（星期一）09:05:07. */
export function formatInstant(instant: string): string {
  const parts = new Map(FORMAT.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const day = `${parts.get('year')}年${parts.get('month')}月${parts.get('day')}日（${parts.get('weekday')}）`;
  return `${day}${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}`;
}

/** An instant, shown in the time of Asia/Shanghai. */
export function InstantText(props: { at: string }): JSX.Element {
  return <time datetime={props.at}>{formatInstant(props.at)}</time>;
}
