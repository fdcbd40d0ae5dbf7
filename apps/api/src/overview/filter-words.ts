import { dueLabels, stageLabels } from '@shifan/process';
import { findDivision } from '@shifan/rules';
import { PANEL_IDS } from '../contract/overview.ts';
import { findPlugin } from '../law/installed-plugins.ts';
import { PANELS } from './panels/panels.ts';
import { SERIES } from './series-lines.ts';

type Words = { label: string; value?: (text: string) => string };

const STAGE_NAMES = new Map<string, string>(Object.entries(stageLabels));
const DUE_LABELS = new Map<string, string>(Object.entries(dueLabels));
const PANEL_NAMES = new Map<string, string>(PANEL_IDS.map((id) => [id, PANELS[id].title]));
const SERIES_NAMES = new Map(SERIES.map(({ id, name }) => [id, name]));
const KINDS = new Map([
  ['platform', '平台类'],
  ['base', '基地类'],
]);

/** How what was chosen is said; a key that is not here stays in the log and is not said. */
const WORDS: Record<string, Words> = {
  panel: { label: '表', value: (text) => PANEL_NAMES.get(text) ?? text },
  jurisdiction: { label: '办法', value: (text) => findPlugin(text)?.shortTitle ?? text },
  kind: { label: '类型', value: (text) => KINDS.get(text) ?? text },
  year: { label: '申报年度', value: (text) => `${text}年` },
  stage: { label: '环节', value: (text) => STAGE_NAMES.get(text) ?? text },
  division: { label: '地区', value: (text) => findDivision(text)?.name ?? text },
  types: {
    label: '事项',
    value: (text) =>
      text
        .split(',')
        .map((one) => SERIES_NAMES.get(one) ?? one)
        .join('、'),
  },
  from: { label: '自' },
  to: { label: '至' },
  overdue: { label: '已超期', value: (text) => DUE_LABELS.get(text) ?? text },
  status: { label: '状态' },
  page: { label: '页', value: (text) => `第${text}页` },
  q: { label: '关键词', value: () => '有' },
};

/** A logged filter in plain words. Example: `{"kind":"base"}` → 类型：基地类. */
export function filterWords(filter: string): string {
  const values: unknown = JSON.parse(filter);
  if (typeof values !== 'object' || values === null) return '';
  return Object.entries(WORDS)
    .flatMap(([key, { label, value }]) => {
      const text: unknown = Reflect.get(values, key);
      return typeof text === 'string' ? [`${label}：${value ? value(text) : text}`] : [];
    })
    .join('；');
}
