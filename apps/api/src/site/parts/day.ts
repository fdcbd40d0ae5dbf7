import { formatDate, parseCivilDate, weekdayName } from '@shifan/calendar';
import { html, type Html } from '../html.ts';

/** A calendar day as people write it, with its weekday. */
export function day(value: string, look = ''): Html {
  const on = parseCivilDate(value);
  return html`<time datetime="${value}" class="whitespace-nowrap ${look}"
    >${formatDate(on)}（${weekdayName(on)}）</time
  >`;
}

/** From one day to another, both included. */
export function period(from: string, to: string): Html {
  return html`${day(from)} 至 ${day(to)}`;
}

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

/** An instant in the time of Asia/Shanghai: 2025年11月17日（星期一）09:05:07. */
export function instant(at: string): Html {
  const parts = new Map(FORMAT.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')}年${parts.get('month')}月${parts.get('day')}日（${parts.get('weekday')}）`;
  return html`<time datetime="${at}">${date}${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}</time>`;
}
