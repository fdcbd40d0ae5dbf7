import { LIFECYCLE_PARAMETERS, lifecycle } from '../lifecycle.ts';
import { authoritiesWithoutPrefectures } from '../reference/divisions.ts';
import type { Citation } from '../schema/citation.ts';
import type { Parameter } from '../schema/parameter.ts';
import type { Actor, Process, ReviewChain, ReviewLevel, Sanction } from '../schema/process.ts';
import { numbers } from './numbers.ts';

/** A number of the procedure and where it stands. */
type Counted = readonly [value: number, citation: Citation];

/** A procedure of the usual build, by what its text says: each number with its clause, each step with its clause. */
export interface UsualProcedure {
  /** ministry: cities and provinces recommend, the ministry decides; province: cities recommend, the province decides */
  by: 'ministry' | 'province';
  /** first day on which its numbers hold */
  from: string;
  review: Record<'recommend' | 'select' | 'refuse' | 'withdraw' | 'quota', Citation> & {
    /** that operators without a city above them apply to the province; needed where the ministry decides */
    direct?: Citation;
  };
  notice: Record<'object' | 'settle' | 'upheld', Citation> & { workingDays: Counted } & Admission;
  creation: Record<'progress' | 'apply', Citation> & { years: Counted };
  acceptance: { attempts: Counted; extensionYears: Counted; grant: Citation };
  reexamination: { everyYears: Counted; rectificationYears: Counted; failures: Counted };
  change: { months: Counted; settle: Citation };
  sanction: { citation: Citation; grounds: Record<string, readonly [title: string, record: Proof]> };
}

/** Which objections are admitted: only those with a name, only those with evidence. */
type Admission = { realName?: boolean; evidence?: boolean };

type Proof = Sanction['grounds'][number]['record'];

/**
 * Process and numbers of a law of the usual build: review by levels, notice, creation, acceptance, notice, title, reexamination.
 * A law that differs composes `lifecycle` or the phases themselves.
 * @example usualProcedure({ by: 'ministry', from: '2025-01-01', review: { recommend: at(6, '…'), … }, … }).process
 */
export function usualProcedure(law: UsualProcedure): { process: Process; parameters: Parameter[] } {
  return { process: processOf(law), parameters: numbersOf(law) };
}

function numbersOf({ from, notice, creation, acceptance, reexamination, change }: UsualProcedure): Parameter[] {
  const id = LIFECYCLE_PARAMETERS;
  return numbers(from, {
    [id.noticeWorkingDays]: ['公示', '为', notice.workingDays[0], '工作日', notice.workingDays[1]],
    [id.creationYears]: ['创建期', '为', creation.years[0], '年', creation.years[1]],
    [id.acceptanceAttempts]: ['验收次数', '为', acceptance.attempts[0], '次', acceptance.attempts[1]],
    [id.extensionYears]: ['延长', '为', acceptance.extensionYears[0], '年', acceptance.extensionYears[1]],
    [id.reexaminationYears]: ['复核间隔', '为', reexamination.everyYears[0], '年', reexamination.everyYears[1]],
    [id.rectificationYears]: [
      '整改',
      '为',
      reexamination.rectificationYears[0],
      '年',
      reexamination.rectificationYears[1],
    ],
    [id.revocationFailures]: ['连续不达标', '为', reexamination.failures[0], '次', reexamination.failures[1]],
    [id.changeReportMonths]: ['报告重大变化', '以内', change.months[0], '个月', change.months[1]],
  });
}

function processOf(law: UsualProcedure): Process {
  const { by, review, notice, creation, acceptance, reexamination, change } = law;
  const { recommend, select, refuse, withdraw, quota } = review;
  const { object, settle, upheld, workingDays } = notice;
  const objections = { object, settle, upheld };
  const admitted = admissionOf(notice);
  const below: Actor[] = by === 'ministry' ? ['province'] : ['municipality'];
  const { grant, attempts, extensionYears } = acceptance;
  const { everyYears, rectificationYears, failures } = reexamination;
  return lifecycle({
    by,
    review: {
      chains: chainsOf(law),
      citations: { submit: recommend, recommend, return: refuse, decline: refuse, withdraw, propose: select, quota },
    },
    noticeCandidate: { ...admitted, citations: { ...objections, run: workingDays[1], confirm: creation.years[1] } },
    creation: { citations: { run: creation.years[1], progress: creation.progress, apply: creation.apply } },
    acceptance: { citations: { accept: grant, extend: extensionYears[1], exit: attempts[1] } },
    noticeDesignation: { ...admitted, citations: { ...objections, run: grant, confirm: grant } },
    designation: { citations: { grant, hold: everyYears[1] } },
    reexamination: {
      openedBy: below,
      citations: { run: everyYears[1], rectify: rectificationYears[1], revoke: failures[1] },
    },
    change: {
      opinionBy: below,
      citations: { report: change.months[1], opinion: change.months[1], settle: change.settle },
    },
    sanction: sanctionOf(law),
  });
}

function admissionOf({ realName = false, evidence = false }: Admission): Admission {
  return { ...(realName ? { realName } : {}), ...(evidence ? { evidence } : {}) };
}

function chainsOf({ by, review: { recommend, select, direct } }: UsualProcedure): ReviewChain[] {
  const city: ReviewLevel = { level: 'municipality', by: ['municipality'], citation: recommend };
  if (by === 'province') {
    const province: ReviewLevel = { level: 'province', by: ['province'], citation: select };
    return [{ id: 'two-levels', levels: [city, province], citation: recommend }];
  }
  const above: ReviewLevel[] = [
    { level: 'province', by: ['province'], citation: recommend },
    { level: 'ministry', by: ['ministry'], citation: select },
  ];
  const authorities = [...authoritiesWithoutPrefectures];
  return [
    { id: 'three-levels', levels: [city, ...above], citation: recommend },
    { id: 'direct', authorities, levels: above, citation: direct ?? recommend },
  ];
}

function sanctionOf({ sanction: { citation, grounds } }: UsualProcedure): Omit<Sanction, 'by'> {
  const listed = Object.entries(grounds).map(([id, [title, record]]) => ({ id, title, record, citation }));
  return { grounds: listed, citation };
}
