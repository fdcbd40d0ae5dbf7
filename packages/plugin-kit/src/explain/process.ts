import { citationText } from '@shifan/rules';
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
    ...citations.map(([name, citation]) => `- ${ACTS[name] ?? name}：${citationText(plugin, citation)}`),
  ];
}

const TITLES: Record<Phase['phase'], string> = { review: '申报与审核', 'public-notice': '公示', creation: '创建期' };

const ACTS: Record<string, string> = {
  submit: '提交申报',
  return: '退回补正',
  withdraw: '撤回',
  decline: '不予推荐（不予选定）',
  recommend: '推荐',
  propose: '拟定并公示',
  quota: '名额',
  run: '期间',
  object: '提出异议',
  settle: '核实异议',
  confirm: '确认',
  upheld: '异议属实',
};

function settings(phase: Phase, plugin: Plugin): string[] {
  if (phase.phase === 'review') {
    return phase.chains.map(({ authorities, levels }) => {
      const where = authorities === undefined ? '其余各地' : authorities.join('、');
      return `${where}：${levels.map(({ level, by }) => `${ACTORS[level] ?? level}（${by.map((one) => ACTORS[one] ?? one).join('或')}）`).join(' → ')}`;
    });
  }
  const length = phase.phase === 'public-notice' ? phase.workingDays : phase.years;
  const parameter = plugin.parameters.find(({ id }) => id === length);
  const value = parameter?.values.at(-1)?.value ?? '';
  const first = phase.phase === 'public-notice' ? `，发布当日${phase.countFirstDay ? '计入' : '不计入'}` : '';
  return [`期限：${value}${parameter?.unit ?? ''}${first}`];
}

const ACTORS: Record<string, string> = {
  operator: '运营主体',
  municipality: '地级以上市主管部门',
  'provincial-body': '省有关单位',
  province: '省级主管部门',
  ministry: '工业和信息化部',
  public: '社会公众',
  system: '系统',
};
