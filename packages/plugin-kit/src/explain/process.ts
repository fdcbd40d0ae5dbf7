import { actorsLabel, commandLabels, isCommandName } from '@shifan/process';
import { citationText, findAuthority } from '@shifan/rules';
import type { Citation, Phase, Plugin } from '@shifan/rules';
import type { ExplainPart } from './part.ts';

export const processPart: ExplainPart = {
  title: '流程',
  lines: (plugin) => plugin.process.phases.flatMap((phase, index) => [...phaseLines(phase, { index, plugin }), '']),
};

function phaseLines(phase: Phase, { index, plugin }: { index: number; plugin: Plugin }): string[] {
  const citations: [string, Citation][] = Object.entries(phase.citations);
  return [
    `### ${index + 1}. ${TITLES[phase.phase]}（${phase.id}）`,
    '',
    ...settings(phase, plugin).map((line) => `- ${line}`),
    ...('interpretation' in phase && phase.interpretation !== undefined ? [`- 读法：${phase.interpretation}`] : []),
    ...citations.map(([name, citation]) => `- ${actName(name)}：${citationText(plugin, citation)}`),
  ];
}

const TITLES: Record<Phase['phase'], string> = { review: '申报与审核', 'public-notice': '公示', creation: '创建期' };

/** Citations that are no command of their own. */
const OTHER_ACTS: Record<string, string> = {
  quota: '名额',
  run: '期间',
  object: commandLabels.object,
  settle: commandLabels['settle-objection'],
  upheld: '异议属实',
};

function actName(name: string): string {
  return OTHER_ACTS[name] ?? (isCommandName(name) ? commandLabels[name] : name);
}

function settings(phase: Phase, plugin: Plugin): string[] {
  if (phase.phase === 'review') {
    return phase.chains.map(({ authorities, levels }) => {
      const where =
        authorities === undefined
          ? '其余各地'
          : authorities.map((code) => findAuthority(code)?.name ?? code).join('、');
      return `${where}：${levels.map(({ by }) => actorsLabel(by)).join(' → ')}`;
    });
  }
  const length = phase.phase === 'public-notice' ? phase.workingDays : phase.years;
  const parameter = plugin.parameters.find(({ id }) => id === length);
  const value = parameter?.values.at(-1)?.value ?? '';
  const first = phase.phase === 'public-notice' ? `，发布当日${phase.countFirstDay ? '计入' : '不计入'}` : '';
  return [`期限：${value}${parameter?.unit ?? ''}${first}`];
}
