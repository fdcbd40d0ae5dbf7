import { first } from './fault.ts';
import type { Fault } from './fault.ts';

/** Faults of yearly notices. */
export const noticeFaults: Fault[] = [
  {
    title: 'a deadline before the opening',
    code: 'PLUGIN_DATES_NOT_ORDERED',
    path: /^notices\[0\]\.deadlines$/u,
    found: /province 2025-08-01/u,
    expected: /不早于 开始申报 的 2025-09-01/u,
    todo: /改正日期/u,
    spoil: (draft) => void (first(first(draft.notices).deadlines).lastDay = '2025-08-01'),
  },
  {
    title: 'a city that closes after its province',
    code: 'PLUGIN_DATES_NOT_ORDERED',
    path: /^notices\[1\]\.deadlines$/u,
    found: /province 2025-10-31/u,
    expected: /不早于 municipality 的 2025-11-30/u,
    todo: /改正日期/u,
    spoil: (draft) => {
      const [, narrower] = draft.notices;
      if (narrower) first(narrower.deadlines).lastDay = '2025-11-30';
    },
  },
  {
    title: 'a level without a closing day',
    code: 'PLUGIN_DEADLINE_MISSING',
    path: /^notices\[0\]\.deadlines$/u,
    found: /没有/u,
    expected: /province/u,
    todo: /截止日/u,
    spoil: (draft) => void (first(draft.notices).deadlines = []),
  },
  {
    title: 'a closing day of a level that the chain does not have',
    code: 'PLUGIN_LEVEL_UNKNOWN',
    path: /^notices\[0\]\.deadlines\[0\]\.level$/u,
    found: /county/u,
    expected: /province/u,
    todo: /推荐的层级/u,
    spoil: (draft) => void (first(first(draft.notices).deadlines).level = 'county'),
  },
  {
    title: 'places of a class that the chain does not have',
    code: 'PLUGIN_QUOTA_UNFIT',
    path: /^notices\[2\]\.quotas\[\d+\]\.recommender$/u,
    found: /municipality/u,
    expected: /审核链中有 municipality 推荐/u,
    todo: /补上审核层级/u,
    spoil: (draft) => {
      for (const phase of draft.process.phases) {
        if (phase.phase === 'review')
          phase.chains = phase.chains.filter(({ authorities }) => authorities === undefined);
      }
      for (const notice of draft.notices.slice(2)) first(notice.quotas).recommender = 'municipality';
    },
  },
  {
    title: 'places given twice to one class',
    code: 'PLUGIN_QUOTA_UNFIT',
    path: /^notices\[0\]\.quotas\[\d\]\.recommender$/u,
    found: /province/u,
    expected: /只写一次/u,
    todo: /改正类别/u,
    spoil: (draft) => void first(draft.notices).quotas.push(structuredClone(first(first(draft.notices).quotas))),
  },
  {
    title: 'a changed number that the law does not have',
    code: 'PLUGIN_PARAMETER_UNKNOWN',
    path: /^notices\[0\]\.parameters\[0\]\.parameter$/u,
    found: /service-lines/u,
    expected: /parameters 中已有/u,
    todo: /改正编号/u,
    spoil: (draft) => void (first(first(draft.notices).parameters).parameter = 'service-lines'),
  },
  {
    title: 'a notice of an authority that does not exist',
    code: 'PLUGIN_AUTHORITY_UNKNOWN',
    path: /^notices\[1\]\.authority$/u,
    found: /770000/u,
    expected: /六位代码/u,
    todo: /改正代码/u,
    spoil: (draft) => {
      const [, narrower] = draft.notices;
      if (narrower) narrower.authority = '770000';
    },
  },
  {
    title: 'a notice that narrows one that is not there',
    code: 'PLUGIN_NOTICE_UNKNOWN',
    path: /^notices\[1\]\.extends$/u,
    found: /example-2020/u,
    expected: /排在前面/u,
    todo: /上级通知/u,
    spoil: (draft) => {
      const [, narrower] = draft.notices;
      if (narrower) narrower.extends = 'example-2020';
    },
  },
  {
    title: 'a notice of another jurisdiction',
    code: 'PLUGIN_NOTICE_UNKNOWN',
    path: /^notices\[0\]\.jurisdiction$/u,
    found: /elsewhere/u,
    expected: /exampleland/u,
    todo: /改成 exampleland/u,
    spoil: (draft) => void (first(draft.notices).jurisdiction = 'elsewhere'),
  },
  {
    title: 'a clause cited that the notice does not have',
    code: 'PLUGIN_ARTICLE_UNKNOWN',
    path: /^notices\[0\]\.deadlines\[0\]\.citation\.article$/u,
    found: /call-1999/u,
    expected: /law 中已有/u,
    todo: /条文编号/u,
    spoil: (draft) => void (first(first(draft.notices).deadlines).citation.article = 'call-1999'),
  },
  {
    title: 'a negative number of places',
    code: 'PLUGIN_SHAPE',
    path: /^notices\[0\]\.quotas\[0\]\.max$/u,
    found: /-1/u,
    expected: /不少于0/u,
    todo: /./u,
    spoil: (draft) => void (first(first(draft.notices).quotas).max = -1),
  },
];
