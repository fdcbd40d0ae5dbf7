import { actorsLabel, commandLabels, isCommandName, sanctionRecordLabels } from '@shifan/process';
import type { Citation, Phase, Plugin } from '@shifan/rules';
import { clauseText } from '../words.ts';
import type { ExplainPart } from './part.ts';
import { besideSettings, phaseSettings } from './process-settings.ts';

export const processPart: ExplainPart = {
  title: '流程',
  lines: (plugin) => [
    ...plugin.process.phases.flatMap((phase) => [...phaseLines(phase, plugin), '']),
    ...changeLines(plugin),
    ...sanctionLines(plugin),
  ],
};

function phaseLines(phase: Phase, plugin: Plugin): string[] {
  return [
    `### ${phaseTitle(phase)}（${phase.id}）`,
    '',
    ...phaseSettings(phase, plugin).map((line) => `- ${line}`),
    ...('interpretation' in phase ? reading(phase.interpretation) : []),
    ...('lapseInterpretation' in phase ? reading(phase.lapseInterpretation) : []),
    ...partLines(phase, plugin),
    ...citationLines(phase.citations, plugin),
  ];
}

/** The clauses of what stands inside a phase: chains and their levels, the term of a title, yearly reports. */
function partLines(phase: Phase, plugin: Plugin): string[] {
  if (phase.phase === 'review') {
    const cited = phase.chains.flatMap(({ citation, levels }) => [citation, ...levels.map((level) => level.citation)]);
    return [`- 审核层级：${unique(cited.map((one) => clauseText(plugin, one))).join('；')}`];
  }
  if (phase.phase !== 'designation') return [];
  const { term, yearReports = [] } = phase;
  const terms =
    term === undefined ? [] : [`- 有效期：${clauseText(plugin, term.citation)}`, ...reading(term.interpretation)];
  return [...terms, ...yearReports.map((one) => `- 年度报告：${clauseText(plugin, one.citation)}`)];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function changeLines(plugin: Plugin): string[] {
  const { change } = plugin.process;
  if (change === undefined) return [];
  return [
    '### 重大变化（change）',
    '',
    ...besideSettings(change, plugin).map((line) => `- ${line}`),
    ...reading(change.interpretation),
    ...citationLines(change.citations, plugin),
    '',
  ];
}

function sanctionLines(plugin: Plugin): string[] {
  const { sanction } = plugin.process;
  if (sanction === undefined) return [];
  const grounds = sanction.grounds.map(({ id, title, record, citation }) => {
    const proof = sanctionRecordLabels[record];
    return `- 事由：${title}（${id}），须有${proof}：${clauseText(plugin, citation)}`;
  });
  const head = `- ${actorsLabel([sanction.by])}决定：${clauseText(plugin, sanction.citation)}`;
  return ['### 取消或者撤销（sanction）', '', head, ...grounds, ''];
}

function reading(interpretation: string | undefined): string[] {
  return interpretation === undefined ? [] : [`- 读法：${interpretation}`];
}

function citationLines(citations: Record<string, Citation>, plugin: Plugin): string[] {
  return Object.entries(citations).map(([name, citation]) => `- ${actName(name)}：${clauseText(plugin, citation)}`);
}

const TITLES: Record<Exclude<Phase['phase'], 'public-notice'>, string> = {
  review: '申报与审核',
  creation: '创建期',
  acceptance: '评估验收',
  designation: '认定',
  reexamination: '复核',
};

/** What a phase is called; the two public notices apart. */
export function phaseTitle(phase: Phase): string {
  if (phase.phase !== 'public-notice') return TITLES[phase.phase];
  return phase.id === 'notice-candidate' ? '创建对象公示' : '认定公示';
}

/** Citations that are no command of their own. */
const OTHER_ACTS: Record<string, string> = {
  quota: '名额',
  run: '开展',
  object: commandLabels.object,
  settle: '核实和处理',
  upheld: '异议属实',
  progress: commandLabels['report-progress'],
  apply: commandLabels['apply-acceptance'],
  extend: '延长',
  exit: '退出',
  grant: '认定',
  hold: '保持',
  rectify: '整改',
  revoke: '撤销',
  report: '报告',
  opinion: '意见',
};

function actName(name: string): string {
  return OTHER_ACTS[name] ?? (isCommandName(name) ? commandLabels[name] : name);
}
