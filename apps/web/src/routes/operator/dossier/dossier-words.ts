import type { Purpose } from '@shifan/api';

export interface DossierWords {
  /** What is filed. */
  title: string;
  short: string;
  /** Why it is filed, before it is begun. */
  lead: string;
  submit: string;
}

/** How the filings for an acceptance and a reexamination are called. */
export const DOSSIER_WORDS: Record<Purpose, DossierWords> = {
  acceptance: {
    title: '验收申请',
    short: '评估验收',
    lead: '创建期满后，对照认定标准和创建方案的目标任务进行评估验收。申请表按最新情况重填，知道的内容已经预填；创建方案的目标逐项填写完成值。',
    submit: '申请验收',
  },
  reexamination: {
    title: '复核材料',
    short: '复核',
    lead: '获得认定后定期复核运行和服务情况。申请表按最新情况重填，知道的内容已经预填。',
    submit: '提交复核材料',
  },
};
