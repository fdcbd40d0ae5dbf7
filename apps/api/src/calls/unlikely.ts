import { addYears, compareDates, parseCivilDate } from '@shifan/calendar';
import { compare, decimal, type Notice, parameterValue, type Plugin } from '@shifan/rules';
import type { Problem } from './find-problems.ts';

/** What has the shape of a notice and fits its measure, and yet cannot be meant. */
export function unlikelyIn(notice: Notice, plugin: Plugin): Problem[] {
  const numbers = notice.extends === undefined ? parameters(notice, plugin) : ofTheAuthorityAbove(notice);
  return [...days(notice), ...numbers, ...address(notice)];
}

function days({ year, opensOn, deadlines, paper }: Notice): Problem[] {
  const found: Problem[] = [];
  if (Math.abs(Number(opensOn.slice(0, 4)) - year) > 1) {
    found.push(asked('year', `年度是${year}，开始申报却在${opensOn}，请核对。`));
  }
  const within = addYears(parseCivilDate(opensOn), 1);
  for (const [i, { lastDay }] of deadlines.entries()) {
    if (compareDates(parseCivilDate(lastDay), within) > 0) {
      found.push(asked(`deadlines.${i}.lastDay`, `截止日期${lastDay}在开始申报一年以后，请核对。`));
    }
  }
  const posting = paper?.lastPostingDay;
  if (posting !== undefined && posting < opensOn) {
    found.push(wrong('paper.lastPostingDay', `最迟寄出日期${posting}早于开始申报的${opensOn}，请改正。`));
  }
  return found;
}

function parameters({ parameters: changed, opensOn }: Notice, plugin: Plugin): Problem[] {
  return changed.flatMap(({ parameter, value }, i): Problem[] => {
    if (changed.findIndex((one) => one.parameter === parameter) < i) {
      return [wrong(`parameters.${i}.parameter`, '同一个参数只能调整一次，请删去一项。')];
    }
    if (!plugin.parameters.some((one) => one.id === parameter)) return [];
    const path = `parameters.${i}.value`;
    const { value: before, unit } = parameterValue(plugin, parameter, opensOn);
    if (value.startsWith('-')) return [{ ...wrong(path, '数值不能小于0。'), value }];
    if (compare(decimal(value), decimal(before)) === 0) {
      return [{ ...wrong(path, `与现行的${before}${unit}相同，没有调整；不调整的，请删去这一项。`), value }];
    }
    if (unit !== '%' || compare(decimal(value), decimal('100')) <= 0) return [];
    return [{ ...asked(path, `${value}%超过了100%，请核对。`), value }];
  });
}

/** What the measure asks, and how many there are in all, is not for those who narrow a call to say. */
function ofTheAuthorityAbove({ total, parameters: changed }: Notice): Problem[] {
  const all = total === undefined ? [] : [wrong('total', '年度创建总数由上级通知规定，请删去。')];
  const each = changed.map((_, i) =>
    wrong(`parameters.${i}.parameter`, '承接上级通知的，不能改动办法规定的数值，请删去这一项。'),
  );
  return [...all, ...each];
}

function address({ filingUrl }: Notice): Problem[] {
  if (filingUrl === undefined || /^https?:\/\//iu.test(filingUrl)) return [];
  return [{ ...wrong('filingUrl', '请填写以 https:// 或者 http:// 开头的网址。'), value: filingUrl }];
}

function wrong(path: string, message: string): Problem {
  return { path, code: 'CALL_NOT_READY', message, severity: 'error' };
}

function asked(path: string, message: string): Problem {
  return { path, code: 'CALL_NOT_READY', message, severity: 'warning' };
}
