import type {
  AcceptancePhase,
  Actor,
  CreationPhase,
  DesignationPhase,
  MaterialChange,
  Phase,
  Process,
  PublicNoticePhase,
  ReexaminationPhase,
  ReviewPhase,
  Sanction,
} from './schema/process.ts';

/** The parameters a whole lifecycle counts with; a plugin that uses `lifecycle` defines them all. */
export const LIFECYCLE_PARAMETERS = {
  noticeWorkingDays: 'notice-working-days',
  creationYears: 'creation-years',
  acceptanceAttempts: 'acceptance-attempts',
  extensionYears: 'extension-years',
  reexaminationYears: 'reexamination-years',
  rectificationYears: 'rectification-years',
  revocationFailures: 'revocation-failures',
  changeReportMonths: 'change-report-months',
} as const;

type NoticeParts = Pick<PublicNoticePhase, 'interpretation' | 'realName' | 'evidence' | 'citations'> & {
  countFirstDay?: boolean;
};

/** What a law says of its own lifecycle; the order of the phases and who decides are the same in all of them. */
export interface Lifecycle {
  /** who selects, publishes, accepts, designates, reexamines and revokes */
  by: Actor;
  review: Pick<ReviewPhase, 'chains' | 'lapseInterpretation' | 'citations'>;
  noticeCandidate: NoticeParts;
  creation: Pick<CreationPhase, 'interpretation' | 'citations'>;
  acceptance: Pick<AcceptancePhase, 'interpretation' | 'citations'>;
  noticeDesignation: NoticeParts;
  designation: Pick<DesignationPhase, 'term' | 'yearReports' | 'citations'>;
  reexamination: Pick<ReexaminationPhase, 'openedBy' | 'interpretation' | 'citations'>;
  change: Pick<MaterialChange, 'opinionBy' | 'interpretation' | 'citations'>;
  sanction: Pick<Sanction, 'grounds' | 'citation'>;
}

/**
 * The whole process from application to reexamination, composed of the engine's phases in their usual order: review, notice,
 * creation, acceptance, notice, designation, reexamination. A law with other phases writes its process out instead.
 *
 * Example: `lifecycle({ by: 'ministry', review: { chains, citations }, … }).phases.length` → 7.
 */
export function lifecycle(law: Lifecycle): Process {
  return {
    start: 'review',
    phases: [...untilCreation(law), ...untilTitle(law), ...withTitle(law)],
    change: { ...law.change, by: law.by, months: LIFECYCLE_PARAMETERS.changeReportMonths },
    sanction: { ...law.sanction, by: law.by },
  };
}

function untilCreation({ by, review, noticeCandidate, creation }: Lifecycle): Phase[] {
  return [
    { phase: 'review', id: 'review', next: 'notice-candidate', ...review },
    publicNotice('notice-candidate', { ...noticeCandidate, by, next: 'creation' }),
    {
      phase: 'creation',
      id: 'creation',
      years: LIFECYCLE_PARAMETERS.creationYears,
      next: 'acceptance',
      ...creation,
    },
  ];
}

function untilTitle({ by, acceptance, noticeDesignation }: Lifecycle): Phase[] {
  return [
    {
      phase: 'acceptance',
      id: 'acceptance',
      by,
      attempts: LIFECYCLE_PARAMETERS.acceptanceAttempts,
      extensionYears: LIFECYCLE_PARAMETERS.extensionYears,
      creation: 'creation',
      next: 'notice-designation',
      ...acceptance,
    },
    publicNotice('notice-designation', { ...noticeDesignation, by, next: 'designation' }),
  ];
}

function withTitle({ by, designation, reexamination }: Lifecycle): Phase[] {
  return [
    { phase: 'designation', id: 'designation', reexamination: 'reexamination', ...designation },
    {
      phase: 'reexamination',
      id: 'reexamination',
      by,
      everyYears: LIFECYCLE_PARAMETERS.reexaminationYears,
      rectificationYears: LIFECYCLE_PARAMETERS.rectificationYears,
      failures: LIFECYCLE_PARAMETERS.revocationFailures,
      designation: 'designation',
      ...reexamination,
    },
  ];
}

function publicNotice(
  id: PublicNoticePhase['id'],
  { countFirstDay = false, ...rest }: NoticeParts & Pick<PublicNoticePhase, 'by' | 'next'>,
): PublicNoticePhase {
  return {
    phase: 'public-notice',
    id,
    workingDays: LIFECYCLE_PARAMETERS.noticeWorkingDays,
    countFirstDay,
    ...rest,
  };
}
