import { findNotice } from '../notices.ts';
import { findAuthority } from '../reference/authorities.ts';
import type { Notice, RecommenderClass } from '../schema/notice.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Actor, ReviewChain } from '../schema/process.ts';
import type { Check, Finding } from './check.ts';

const noticesChain: Check = {
  code: 'PLUGIN_NOTICE_UNKNOWN',
  fact: 'a notice belongs to this plugin and extends one that stands before it',
  severity: 'error',
  *run(plugin) {
    for (const [i, notice] of plugin.notices.entries()) {
      const path = `notices[${i}]`;
      if (notice.jurisdiction !== plugin.id) {
        yield {
          path: `${path}.jurisdiction`,
          found: notice.jurisdiction,
          expected: plugin.id,
          todo: `改成 ${plugin.id}，或者把通知放到它自己的办法里。`,
        };
      }
      if (notice.extends === undefined) continue;
      if (!plugin.notices.slice(0, i).some((one) => one.id === notice.extends)) {
        const todo = '上级通知放在前面；不能承接自己或者后面的通知。';
        yield { path: `${path}.extends`, found: notice.extends, expected: '排在前面的通知', todo };
      }
    }
  },
};

const authoritiesExist: Check = {
  code: 'PLUGIN_AUTHORITY_UNKNOWN',
  fact: 'a notice binds an authority that exists; one that extends another binds one authority',
  severity: 'error',
  *run(plugin) {
    for (const [i, { authority, extends: above }] of plugin.notices.entries()) {
      const place = { path: `notices[${i}].authority`, expected: '省级主管部门的六位代码', todo: '改正代码。' };
      if (authority === undefined) {
        if (above !== undefined) yield { ...place, found: '没有填写' };
      } else if (findAuthority(authority) === undefined) yield { ...place, found: authority };
    }
  },
};

const levelsExist: Check = {
  code: 'PLUGIN_LEVEL_UNKNOWN',
  fact: 'a deadline is set once, for a level that recommends',
  severity: 'error',
  *run(plugin) {
    for (const [i, notice] of plugin.notices.entries()) {
      const levels = chainsFor(plugin, notice).flatMap((chain) => chain.levels.slice(0, -1).map((one) => one.level));
      const expected = [...new Set(levels)].join('、') || '（审核链没有推荐层级）';
      for (const [j, { level }] of notice.deadlines.entries()) {
        const twice = notice.deadlines.findIndex((one) => one.level === level) < j;
        if (levels.includes(level) && !twice) continue;
        yield {
          path: `notices[${i}].deadlines[${j}].level`,
          found: level,
          expected,
          todo: '截止日只写给负责推荐的层级，各写一次。',
        };
      }
    }
  },
};

const deadlinesAreSet: Check = {
  code: 'PLUGIN_DEADLINE_MISSING',
  fact: 'under a notice every level that recommends has a closing day, its own or that of the notice above',
  severity: 'error',
  *run(plugin) {
    for (const [i, notice] of plugin.notices.entries()) {
      const [chain] = chainsFor(plugin, notice);
      const closing = findNotice(plugin, { id: notice.id })?.deadlines.map((one) => one.level) ?? [];
      for (const { level } of chain?.levels.slice(0, -1) ?? []) {
        if (closing.includes(level)) continue;
        yield {
          path: `notices[${i}].deadlines`,
          found: closing.join('、') || '没有',
          expected: level,
          todo: '写明这一层级的截止日。',
        };
      }
    }
  },
};

const daysAreOrdered: Check = {
  code: 'PLUGIN_DATES_NOT_ORDERED',
  fact: 'a notice opens before it closes, and closes for a lower level no later than for a higher',
  severity: 'error',
  *run(plugin) {
    for (const [i, notice] of plugin.notices.entries()) {
      const path = `notices[${i}].deadlines`;
      const resolved = findNotice(plugin, { id: notice.id });
      const above = notice.extends === undefined ? undefined : findNotice(plugin, { id: notice.extends });
      const [chain] = chainsFor(plugin, notice);
      let before = { day: notice.opensOn, what: '开始申报' };
      for (const { level } of chain?.levels ?? []) {
        const day = resolved?.deadlines.find((one) => one.level === level)?.lastDay;
        if (day === undefined) continue;
        const set = above?.deadlines.find((one) => one.level === level);
        if (set !== undefined && day > set.lastDay)
          yield { path, found: `${level} ${day}`, expected: `不晚于上级通知的 ${set.lastDay}`, todo: '改正日期。' };
        if (day < before.day)
          yield {
            path,
            found: `${level} ${day}`,
            expected: `不早于 ${before.what} 的 ${before.day}`,
            todo: '改正日期：先开始申报，下级先截止，上级后截止。',
          };
        before = { day, what: level };
      }
    }
  },
};

const quotasHaveRecommenders: Check = {
  code: 'PLUGIN_QUOTA_UNFIT',
  fact: 'places are given once to a class of recommenders that some chain lets recommend',
  severity: 'error',
  *run(plugin) {
    for (const [i, notice] of plugin.notices.entries()) {
      const actors = chainsFor(plugin, notice).flatMap((chain) => chain.levels.slice(0, -1).flatMap((one) => one.by));
      for (const [j, { recommender }] of notice.quotas.entries()) {
        const path = `notices[${i}].quotas[${j}].recommender`;
        const twice = notice.quotas.findIndex((one) => one.recommender === recommender) < j;
        if (twice) yield quota(path, recommender, '每类推荐单位只写一次');
        else if (!actors.includes(ACTS_AS[recommender]))
          yield quota(path, recommender, `审核链中有 ${ACTS_AS[recommender]} 推荐`);
      }
    }
  },
};

export const noticeChecks: readonly Check[] = [
  noticesChain,
  authoritiesExist,
  levelsExist,
  deadlinesAreSet,
  daysAreOrdered,
  quotasHaveRecommenders,
];

const ACTS_AS: Record<RecommenderClass, Actor> = {
  province: 'province',
  'plan-city': 'province',
  corps: 'province',
  municipality: 'municipality',
  'cooperation-zone': 'municipality',
  'provincial-body': 'provincial-body',
};

function quota(path: string, found: string, expected: string): Finding {
  return { path, found, expected, todo: '名额只给有推荐权的单位；改正类别，或者补上审核层级。' };
}

/** The chain of the authority a notice binds; of a notice that binds all, every chain, the general first. */
function chainsFor(plugin: Plugin, notice: Notice): ReviewChain[] {
  const chains = plugin.process.phases.flatMap((phase) => (phase.phase === 'review' ? phase.chains : []));
  const general = chains.filter((one) => one.authorities === undefined);
  const { authority } = notice;
  if (authority === undefined) return [...general, ...chains.filter((one) => one.authorities !== undefined)];
  const own = chains.filter((one) => one.authorities?.includes(authority));
  return own.length > 0 ? own : general;
}
