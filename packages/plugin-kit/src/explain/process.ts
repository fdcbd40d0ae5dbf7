import { actorsLabel, commandLabels, isCommandName, sanctionRecordLabels } from '@shifan/process';
import { citationText } from '@shifan/rules';
import type { Citation, Phase, Plugin } from '@shifan/rules';
import type { ExplainPart } from './part.ts';
import { besideSettings, phaseSettings } from './process-settings.ts';

export const processPart: ExplainPart = {
  title: '流程',
  lines: (plugin) => [
    ...plugin.process.phases.flatMap((phase, index) => [...phaseLines(phase, { index, plugin }), '']),
    ...changeLines(plugin),
    ...sanctionLines(plugin),
  ],
};

function phaseLines(phase: Phase, { index, plugin }: { index: number; plugin: Plugin }): string[] {
  return [
    `### ${index + 1}. ${phaseTitles[phase.phase]}（${phase.id}）`,
    '',
    ...phaseSettings(phase, plugin).map((line) => `- ${line}`),
    ...('interpretation' in phase ? reading(phase.interpretation) : []),
    ...('lapseInterpretation' in phase ? reading(phase.lapseInterpretation) : []),
    ...citationLines(phase.citations, plugin),
  ];
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
    return `- 事由：${title}（${id}），须有${proof}：${citationText(plugin, citation)}`;
  });
  const head = `- ${actorsLabel([sanction.by])}决定：${citationText(plugin, sanction.citation)}`;
  return ['### 取消或者撤销（sanction）', '', head, ...grounds, ''];
}

function reading(interpretation: string | undefined): string[] {
  return interpretation === undefined ? [] : [`- 读法：${interpretation}`];
}

function citationLines(citations: Record<string, Citation>, plugin: Plugin): string[] {
  return Object.entries(citations).map(([name, citation]) => `- ${actName(name)}：${citationText(plugin, citation)}`);
}

export const phaseTitles: Record<Phase['phase'], string> = {
  review: '申报与审核',
  'public-notice': '公示',
  creation: '创建期',
  acceptance: '评估验收',
  designation: '认定',
  reexamination: '复核',
};

/** Citations that are no command of their own. */
const OTHER_ACTS: Record<string, string> = {
  quota: '名额',
  run: '期间',
  object: commandLabels.object,
  settle: commandLabels['settle-objection'],
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
