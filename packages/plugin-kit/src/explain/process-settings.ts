import { actorsLabel } from '@shifan/process';
import { findAuthority } from '@shifan/rules';
import type { MaterialChange, Phase, Plugin } from '@shifan/rules';
import { amount } from '../words.ts';

/** What a phase counts with and who acts in it, a line each. */
export function phaseSettings(phase: Phase, plugin: Plugin): string[] {
  const measured = (id: string): string => measure(plugin, id);
  switch (phase.phase) {
    case 'review':
      return phase.chains.map(({ authorities, levels }) => {
        const where = phase.chains.length === 1 ? '各地' : whereOf(authorities);
        return `${where}：${levelsOf(levels)}`;
      });
    case 'public-notice':
      return [
        `期限：${measured(phase.workingDays)}，发布当日${phase.countFirstDay ? '计入' : '不计入'}`,
        ...(phase.realName === true ? ['异议：应当实名'] : []),
        ...(phase.evidence === true ? ['异议：应当附证明材料'] : []),
      ];
    case 'creation':
      return [`期限：${measured(phase.years)}`];
    case 'acceptance':
      return [
        `决定：${actorsLabel([phase.by])}`,
        `最多验收：${measured(phase.attempts)}`,
        `未通过的，创建期延长：${measured(phase.extensionYears)}`,
      ];
    case 'designation':
      return designationSettings(phase, measured);
    case 'reexamination':
      return [
        `决定：${actorsLabel([phase.by])}；开展：${actorsLabel(phase.openedBy)}`,
        `每隔${measured(phase.everyYears)}一次`,
        `未通过的，整改：${measured(phase.rectificationYears)}`,
        `连续${measured(phase.failures)}未通过的，撤销`,
      ];
  }
}

/** The same of a material change. */
export function besideSettings(change: MaterialChange, plugin: Plugin): string[] {
  const { months, opinionBy, by } = change;
  return [`报告期限：${measure(plugin, months)}`, `意见：${actorsLabel(opinionBy)}；决定：${actorsLabel([by])}`];
}

function designationSettings(
  { term, yearReports = [] }: Extract<Phase, { phase: 'designation' }>,
  measured: (id: string) => string,
): string[] {
  const years = term?.years === undefined ? [] : [`有效期：${measured(term.years)}`];
  const until = term?.until === undefined ? [] : [`最迟到：${term.until}`];
  const none = term === undefined ? ['有效期：没有规定'] : [];
  const reports = yearReports.map(({ by, month }) => `年度报告：${actorsLabel(by)}，次年${measured(month)}底前`);
  return [...years, ...until, ...none, ...reports];
}

function measure(plugin: Plugin, id: string): string {
  const parameter = plugin.parameters.find((one) => one.id === id);
  return amount(parameter?.values.at(-1)?.value ?? '', parameter?.unit ?? '');
}

function whereOf(authorities: readonly string[] | undefined): string {
  return authorities?.map((code) => findAuthority(code)?.name ?? code).join('、') ?? '其余各地';
}

function levelsOf(levels: readonly { by: Parameters<typeof actorsLabel>[0] }[]): string {
  return levels.map(({ by }) => actorsLabel(by)).join(' → ');
}
