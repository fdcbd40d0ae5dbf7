import { levelLabel } from '@shifan/process';
import { citationText, findAuthority, recommenderLabels } from '@shifan/rules';
import type { Notice, Plugin } from '@shifan/rules';
import { besideSettings, phaseSettings } from '../explain/process-settings.ts';
import { phaseTitle } from '../explain/process.ts';
import type { AreaReader, Saying } from './difference.ts';

export const phasesArea: AreaReader = {
  area: 'phase',
  says: (plugin) => [
    ...plugin.process.phases.map((phase, i) => ({
      id: phase.id,
      path: `process.phases[${i}]`,
      label: `环节“${phaseTitle(phase)}”（${phase.id}）`,
      text: [...phaseSettings(phase, plugin), ...readings(phase)].join('；'),
      citation: Object.values(phase.citations)
        .map((one) => citationText(plugin, one))
        .filter(unique)
        .join('；'),
    })),
    ...besides(plugin),
  ],
};

function readings(phase: Plugin['process']['phases'][number]): string[] {
  const reading = 'interpretation' in phase ? phase.interpretation : undefined;
  const lapse = 'lapseInterpretation' in phase ? phase.lapseInterpretation : undefined;
  return [reading, lapse].filter((one) => one !== undefined);
}

function besides(plugin: Plugin): Saying[] {
  const { change, sanction } = plugin.process;
  const sayings: Saying[] = [];
  if (change !== undefined) {
    const citation = Object.values(change.citations)
      .map((one) => citationText(plugin, one))
      .filter(unique)
      .join('；');
    const text = besideSettings(change, plugin).join('；');
    sayings.push({ id: 'change', path: 'process.change', label: '重大变化', text, citation });
  }
  if (sanction !== undefined) {
    const text = `事由：${sanction.grounds.map(({ title }) => title).join('、')}`;
    const citation = citationText(plugin, sanction.citation);
    sayings.push({ id: 'sanction', path: 'process.sanction', label: '取消或者撤销', text, citation });
  }
  return sayings;
}

export const noticesArea: AreaReader = {
  area: 'notice',
  says: (plugin) =>
    plugin.notices.map((notice, i) => ({
      id: notice.id,
      path: `notices[${i}]`,
      label: `通知“${notice.title}”`,
      text: noticeText(notice),
      citation: notice.documentNumber,
    })),
};

function noticeText(notice: Notice): string {
  const authority =
    notice.authority === undefined ? '各地' : (findAuthority(notice.authority)?.name ?? notice.authority);
  return [
    `适用于${authority}，自${notice.opensOn}起申报`,
    ...notice.deadlines.map(({ level, lastDay }) => `${levelLabel(level)}截止${lastDay}`),
    ...notice.quotas.map(({ recommender, max }) => `${recommenderLabels[recommender]}不超过${max}个`),
    ...notice.parameters.map(({ parameter, value }) => `${parameter}改为${value}`),
  ].join('；');
}

function unique(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}
