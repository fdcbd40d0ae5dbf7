import type { CatalogueArea } from '../entry.ts';

/** What an operator files after its application: progress, acceptance, reexamination, changes. */
export const dossierErrors = {
  DOSSIER_MISSING: {
    audience: 'applicant',
    kind: 'refused',
    message: '“{dossier}”的材料还没有填报，请先填报，再办理“{command}”。',
  },
  DOSSIER_SUBMITTED: {
    audience: 'applicant',
    kind: 'conflict',
    message: '“{dossier}”的材料已于{submittedOn:date}提交，不能再修改。',
  },
  DOSSIER_NOT_OPEN: {
    audience: 'applicant',
    kind: 'refused',
    message: '当前环节为“{stage}”，不能填报“{dossier}”的材料：{because}。',
  },
  DOSSIER_TOO_EARLY: {
    audience: 'applicant',
    kind: 'refused',
    message: '下一次复核于{dueOn:date}到期，到期前{days}个工作日起可以填报材料，今天是{today:date}。',
  },
  DOSSIER_INCOMPLETE: {
    audience: 'applicant',
    kind: 'refused',
    message: '“{dossier}”的材料还有{count}处需要补充或者更正，更正后才能提交。',
  },
  PLAN_ROW_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '创建方案的“{table}”里没有第{row}行。',
  },
  PLAN_ROW_REPEATED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '创建方案“{table}”的第{row}行写了两次，请只写一次。',
  },
  STRAND_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '创建目标里没有“{value}”，可选：{accepted}。',
  },
  CHANGE_NOT_PROVIDED: {
    audience: 'applicant',
    kind: 'refused',
    message: '“{jurisdiction}”没有规定重大变化的报告，不在这里办理。',
  },
} as const satisfies CatalogueArea;
