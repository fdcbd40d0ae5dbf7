import { shorten } from '@shifan/errors';
import { checkNotice, Notice, type PluginProblem } from '@shifan/rules';
import type { CallContent, CallProblem } from '../contract/calls.ts';
import { type Composed, composeNotice } from './compose-notice.ts';
import { fieldLabel } from './field-labels.ts';
import { missingIn } from './missing-fields.ts';
import { unlikelyIn } from './unlikely.ts';

/** What of a draft is wrong or missing, and the notice it makes where it makes one. */
export type Examined = { problems: CallProblem[]; notice: Notice | null };

export type Problem = Omit<CallProblem, 'label'>;

/** Examines a draft as a whole: what is missing first; then whether it is a notice and fits its measure and the notice above. */
export function examine(content: CallContent, composed: Composed, today: string): Examined {
  const labelled = (problem: Problem): CallProblem => ({
    ...problem,
    label: fieldLabel(problem.path, content, composed.plugin),
  });
  const missing = missingIn(content);
  if (missing.length > 0) return { problems: missing.map(labelled), notice: null };
  const parsed = Notice.safeParse(composeNotice(content, composed));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => shapeProblem(issue.path, content));
    return { problems: problems.map(labelled), notice: null };
  }
  const found = checkNotice(composed.plugin, parsed.data).map((problem) => ruleProblem(problem, content));
  const problems = [...found, ...unlikelyIn(parsed.data, composed.plugin), ...ofToday(parsed.data, composed, today)];
  return { problems: unique(problems.map(labelled)), notice: parsed.data };
}

function shapeProblem(path: readonly PropertyKey[], content: CallContent): Problem {
  const place = contentPath(path.map(String).join('.'));
  const value = valueAt(content, place);
  const message = '填写的内容不符合格式，请检查。';
  const accepted = ACCEPTED.find(([pattern]) => pattern.test(place))?.[1];
  return {
    path: place,
    code: 'INPUT_INVALID',
    message,
    severity: 'error',
    ...(value === '' ? {} : { value }),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

/** What the fields take that can have a wrong shape. */
const ACCEPTED: readonly [path: RegExp, accepted: string][] = [
  [/^parameters\.\d+\.value$/u, '数字，不带单位'],
  [/^filingUrl$/u, '以 https:// 或者 http:// 开头的网址'],
];

/** Told to an officer, who knows clauses and fields, not objects. */
const TODO: Record<string, string> = {
  PLUGIN_ARTICLE_UNKNOWN: '请选择它依据的条款。',
  PLUGIN_QUOTE_NOT_IN_ARTICLE: '引用的文字应与所选条款的原文一字不差。',
  PLUGIN_PARAMETER_UNKNOWN: '请选择要调整的参数。',
  PLUGIN_MATERIAL_FORBIDDEN: '办法第八条不允许要求演示文稿、视频等展示材料，请删除。',
};

function ruleProblem({ path, code, found, expected, todo, severity }: PluginProblem, content: CallContent): Problem {
  const place = contentPath(path.replaceAll('[', '.').replaceAll(']', ''));
  const value = shorten(code === 'PLUGIN_ARTICLE_UNKNOWN' ? valueAt(content, place) : found);
  const accepted = code === 'PLUGIN_ARTICLE_UNKNOWN' ? '本通知的条款，或者办法、上级通知的条文' : expected;
  return { path: place, code, message: TODO[code] ?? todo, value, accepted, severity };
}

function ofToday(notice: Notice, { plugin, noticeId }: Composed, today: string): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: string, severity: Problem['severity']) =>
    problems.push({ path, code: 'CALL_NOT_READY', message, severity });
  for (const [i, { lastDay }] of notice.deadlines.entries()) {
    if (lastDay < today) say(`deadlines.${i}.lastDay`, `截止日期${lastDay}已过，通知发布后无人可以申报。`, 'error');
  }
  if (notice.issuedOn > today) {
    say('issuedOn', `印发日期${notice.issuedOn}还没有到；通知发布后即可见，应填实际印发日期。`, 'error');
  }
  if (notice.opensOn < notice.issuedOn && notice.opensInterpretation === undefined) {
    say('opensOn', '开始申报日期早于印发日期，请在说明中写明理由。', 'error');
  }
  const same = plugin.notices.find(
    (one) => one.id !== noticeId && one.year === notice.year && one.authority === notice.authority && !one.extends,
  );
  if (same && notice.extends === undefined) {
    say(
      'year',
      `${notice.year}年度已有通知“${same.documentNumber}”，请确认要再发一份；两份通知的名额分别计算。`,
      'warning',
    );
  }
  return problems;
}

/** Where a part of the notice stands in the draft. */
function contentPath(path: string): string {
  return path
    .replace(/^law\b/u, 'clauses')
    .replace(/^clauses\.(\d+)\.(?:quotes.*|restated)$/u, 'clauses.$1.text')
    .replace(/\bcitation\b/u, 'cite')
    .replace(/^evidenceSlots\b.*/u, 'materials')
    .replace(/\.when\b.*/u, '.yes');
}

function valueAt(content: CallContent, path: string): string {
  let value: unknown = content;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return '';
    value = new Map<string, unknown>(Object.entries(value)).get(key);
  }
  return typeof value === 'string' || typeof value === 'number' ? shorten(String(value)) : '';
}

function unique(problems: CallProblem[]): CallProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, code, message }) => {
    const key = `${path} ${code} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
