import { formatDate, parseCivilDate } from '@shifan/calendar';
import { actorsLabel, findAuthority, type Phase } from '@shifan/rules';
import { STAGE_NAMES } from '../../../parts/stage-names.ts';
import type { Measure } from './measures.ts';
import type { Chain, Detail, Exit, Stage, Way } from './stage.ts';

type Of<Name extends Phase['phase']> = Extract<Phase, { phase: Name }>;
type Part = { stages: Stage[]; ways: Way[] };

/** Where a case stands before anybody has received it. */
export const DRAFT = 'draft';

function exit(id: string, of: Detail & Pick<Exit, 'end' | 'interpretation'>): Exit {
  return { id, ...of };
}

function whereOf(authorities: readonly string[] | undefined): string {
  return authorities?.map((code) => findAuthority(code)?.name ?? code).join('、') ?? '其余各地';
}

function chainsOf({ chains }: Of<'review'>): Chain[] {
  return chains.map(({ id, authorities, levels, citation }) => ({
    id,
    where: chains.length > 1 ? whereOf(authorities) : null,
    citation,
    levels: levels.map((level, at) => ({
      text: `${actorsLabel(level.by)}${at === levels.length - 1 ? '审核、择优' : '初审、推荐'}`,
      citation: level.citation,
    })),
  }));
}

/** What becomes of a case that nobody passed on in time, where the law's reading says so. */
function lapse({ lapseInterpretation }: Of<'review'>): Exit[] {
  if (lapseInterpretation === undefined) return [];
  const text = '截止日过后仍没有推荐（条文没有写明，按读法）';
  return [exit('lapse', { text, end: '逾期失效', interpretation: lapseInterpretation })];
}

function review(phase: Of<'review'>): Part {
  const { citations } = phase;
  const draft: Stage = {
    id: DRAFT,
    title: STAGE_NAMES['draft'] ?? '',
    details: [{ text: `${actorsLabel(['operator'])}填写申报表，提交材料` }],
    exits: [exit('withdraw', { text: '自愿撤回', end: '撤回', citation: citations.withdraw })],
  };
  const stage: Stage = {
    id: phase.id,
    title: STAGE_NAMES['review'] ?? '',
    details: [{ text: '按年度通知组织推荐，有名额的不得超过名额', citation: citations.quota }],
    chains: chainsOf(phase),
    between: { text: '推荐', citation: citations.recommend },
    exits: [
      exit('decline', { text: '任何一级审核不予通过', end: '不予通过', citation: citations.decline }),
      ...lapse(phase),
    ],
    interpretation: phase.lapseInterpretation,
  };
  return {
    stages: [draft, stage],
    ways: [
      { from: DRAFT, to: phase.id, text: '提交', citation: citations.submit },
      { from: phase.id, to: DRAFT, text: '退回补正', citation: citations.return },
      { from: phase.id, to: phase.next, text: '拟定名单并公示', citation: citations.propose },
    ],
  };
}

function publicNotice(phase: Of<'public-notice'>, measure: Measure): Part {
  const { citations } = phase;
  const counted = phase.countFirstDay ? '发布当日计入' : '发布当日不计入，从次日起算';
  const stage: Stage = {
    id: phase.id,
    title: STAGE_NAMES[phase.id] ?? '公示',
    details: [
      {
        text: `${actorsLabel([phase.by])}公示 ${measure(phase.workingDays)}，${counted}`,
        citation: citations.run,
      },
      { text: `任何人可以在公示期内${admission(phase)}提出异议`, citation: citations.object },
      { text: '有异议的，调查核实', citation: citations.settle },
    ],
    exits: [
      exit('upheld', {
        text: '异议属实',
        end: phase.id === 'notice-candidate' ? '不作为创建对象' : '不予认定',
        citation: citations.upheld,
      }),
    ],
    interpretation: phase.interpretation,
  };
  const confirm = { text: '公示期满，无异议或者异议不属实，确认', citation: citations.confirm };
  return { stages: [stage], ways: [{ from: phase.id, to: phase.next, ...confirm }] };
}

/** What an objection must come with. */
function admission({ realName, evidence }: Of<'public-notice'>): string {
  return `${realName === true ? '实名' : ''}${evidence === true ? '附证明材料' : ''}`;
}

function creation(phase: Of<'creation'>, measure: Measure): Part {
  const { citations } = phase;
  const stage: Stage = {
    id: phase.id,
    title: STAGE_NAMES['creation'] ?? '',
    details: [
      { text: `创建 ${measure(phase.years)}`, citation: citations.run },
      { text: '对照创建方案报告进展', citation: citations.progress },
    ],
    exits: [],
    interpretation: phase.interpretation,
  };
  return {
    stages: [stage],
    ways: [{ from: phase.id, to: phase.next, text: '创建期满，申请验收', citation: citations.apply }],
  };
}

function acceptance(phase: Of<'acceptance'>, measure: Measure): Part {
  const { citations } = phase;
  const attempts = measure(phase.attempts);
  const stage: Stage = {
    id: phase.id,
    title: STAGE_NAMES['acceptance'] ?? '',
    details: [
      { text: `${actorsLabel([phase.by])}对照认定标准和创建方案验收`, citation: citations.accept },
      { text: `最多验收 ${attempts}`, citation: citations.exit },
    ],
    exits: [exit('exit', { text: `验收满 ${attempts}仍未通过`, end: '退出创建', citation: citations.exit })],
    interpretation: phase.interpretation,
  };
  const extended = `未通过且不满 ${attempts}：创建期延长 ${measure(phase.extensionYears)}`;
  return {
    stages: [stage],
    ways: [
      { from: phase.id, to: phase.next, text: '验收通过', citation: citations.accept },
      { from: phase.id, to: phase.creation, text: extended, citation: citations.extend },
    ],
  };
}

function termOf({ term }: Of<'designation'>, measure: Measure): Detail[] {
  if (!term) return [{ text: '有效期：办法没有规定，通过复核的继续有效' }];
  const years = term.years === undefined ? [] : [measure(term.years)];
  const until = term.until === undefined ? [] : [`最迟到${formatDate(parseCivilDate(term.until))}`];
  return [{ text: `有效期：${[...years, ...until].join('，')}`, citation: term.citation }];
}

function designation(phase: Of<'designation'>, measure: Measure): Part {
  const { citations, term, yearReports = [] } = phase;
  const stage: Stage = {
    id: phase.id,
    title: STAGE_NAMES['designated'] ?? '',
    details: [
      { text: '发文公告，授予称号', citation: citations.grant },
      ...termOf(phase, measure),
      ...yearReports.map(({ by, month, citation }) => ({
        text: `${actorsLabel(by)}每年 ${measure(month)}底前报告上一年度情况`,
        citation,
      })),
    ],
    exits: term ? [exit('expire', { text: '有效期届满', end: '称号到期', citation: term.citation })] : [],
    interpretation: term?.interpretation,
  };
  return { stages: [stage], ways: [] };
}

const RECTIFICATION = 'rectification';

function reexamination(phase: Of<'reexamination'>, measure: Measure): Part {
  const { citations } = phase;
  const every = measure(phase.everyYears);
  const stage: Stage = {
    id: phase.id,
    title: STAGE_NAMES['reexamination'] ?? '',
    details: [{ text: `${actorsLabel(phase.openedBy)}开展，${actorsLabel([phase.by])}决定`, citation: citations.run }],
    exits: [
      exit('revoke', {
        text: `连续 ${measure(phase.failures)}未通过`,
        end: '撤销认定',
        citation: citations.revoke,
      }),
    ],
    interpretation: phase.interpretation,
  };
  const mending: Stage = {
    id: RECTIFICATION,
    title: STAGE_NAMES[RECTIFICATION] ?? '',
    details: [{ text: `整改 ${measure(phase.rectificationYears)}`, citation: citations.rectify }],
    exits: [],
  };
  return {
    stages: [stage, mending],
    ways: [
      { from: phase.designation, to: phase.id, text: `每 ${every}复核一次`, citation: citations.run },
      { from: phase.id, to: phase.designation, text: '复核通过，称号继续有效', citation: citations.run },
      { from: phase.id, to: RECTIFICATION, text: '复核不达标', citation: citations.rectify },
      { from: RECTIFICATION, to: phase.id, text: '整改期满，再次复核', citation: citations.revoke },
    ],
  };
}

const PARTS: { [Name in Phase['phase']]: (phase: Of<Name>, measure: Measure) => Part } = {
  review,
  'public-notice': publicNotice,
  creation,
  acceptance,
  designation,
  reexamination,
};

/** What one phase of the engine adds to the picture: its stages, and the ways that begin in it. */
export function stagesOf<Name extends Phase['phase']>(phase: Of<Name> & { phase: Name }, measure: Measure): Part {
  return PARTS[phase.phase](phase, measure);
}
