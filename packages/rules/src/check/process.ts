import { findAuthority } from '../reference/authorities.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Phase, ReviewChain } from '../schema/process.ts';
import type { Check, Finding } from './check.ts';

const phasesExist: Check = {
  code: 'PLUGIN_PHASE_UNKNOWN',
  fact: 'the process starts at a review and every phase leads to one that exists',
  severity: 'error',
  *run(plugin) {
    const { start } = plugin.process;
    if (phaseOf(plugin, start)?.phase !== 'review') {
      yield { path: 'process.start', found: start, expected: '一个 review 环节', todo: '从申报与初审开始。' };
    }
    for (const { phase, path } of phasesOf(plugin)) {
      const next = nextOf(phase);
      if (next !== undefined && phaseOf(plugin, next) === undefined) {
        yield { path: `${path}.next`, found: next, expected: '流程中已有的环节', todo: '改正编号，或者补上这个环节。' };
      }
    }
  },
};

const proposalsArePublic: Check = {
  code: 'PLUGIN_PHASE_UNKNOWN',
  fact: 'a review ends in a public notice, and a public notice opens something else than itself',
  severity: 'error',
  *run(plugin) {
    for (const { phase, path } of phasesOf(plugin)) {
      const next = nextOf(phase);
      const following = next === undefined ? undefined : phaseOf(plugin, next);
      if (following === undefined) continue;
      if (phase.phase === 'review' && following.phase !== 'public-notice') {
        yield {
          path: `${path}.next`,
          found: following.id,
          expected: '一个 public-notice 环节',
          todo: '拟定名单必须先公示。',
        };
      }
      if (phase.phase === 'public-notice' && following.phase === 'review') {
        yield {
          path: `${path}.next`,
          found: following.id,
          expected: '公示之后的环节',
          todo: '公示结束后不得退回评审环节。',
        };
      }
    }
  },
};

const phasesAreReached: Check = {
  code: 'PLUGIN_PHASE_UNREACHABLE',
  fact: 'every phase is reached from the start',
  severity: 'error',
  *run(plugin) {
    const reached = new Set<string>();
    let current = phaseOf(plugin, plugin.process.start);
    while (current !== undefined && !reached.has(current.id)) {
      reached.add(current.id);
      const next = nextOf(current);
      current = next === undefined ? undefined : phaseOf(plugin, next);
    }
    for (const { phase, path } of phasesOf(plugin)) {
      if (!reached.has(phase.id))
        yield { path, found: phase.id, expected: '从 start 走得到', todo: '接到流程中，或者删除。' };
    }
  },
};

const chainsCoverAll: Check = {
  code: 'PLUGIN_CHAIN_MISSING',
  fact: 'exactly one chain serves the authorities that no other chain names',
  severity: 'error',
  *run(plugin) {
    for (const { chains, path } of chainLists(plugin)) {
      const general = chains.filter((one) => one.authorities === undefined);
      if (general.length === 1) continue;
      const todo = '留一条不写 authorities 的审核链，供其余各地使用。';
      yield { path, found: `${general.length}条通用审核链`, expected: '恰好一条', todo };
    }
  },
};

const chainsAreApart: Check = {
  code: 'PLUGIN_CHAIN_OVERLAP',
  fact: 'an authority named by a chain exists and belongs to one chain',
  severity: 'error',
  *run(plugin) {
    for (const { chains, path } of chainLists(plugin)) {
      const seen = new Set<string>();
      for (const [i, chain] of chains.entries()) {
        for (const code of chain.authorities ?? []) {
          const place = { path: `${path}[${i}].authorities`, found: code };
          if (seen.has(code)) yield { ...place, expected: '只属于一条审核链', todo: '从其中一条删除。' };
          else if (findAuthority(code) === undefined)
            yield { ...place, expected: '省级主管部门的六位代码', todo: '改正代码。' };
          seen.add(code);
        }
      }
    }
  },
};

const decidersDecide: Check = {
  code: 'PLUGIN_LAST_LEVEL',
  fact: 'the deciding actor alone acts at the last level and publishes, and at no level before',
  severity: 'error',
  *run(plugin) {
    const expected = plugin.decidingActor;
    for (const { chains, path } of chainLists(plugin)) {
      for (const [i, { levels }] of chains.entries()) {
        for (const [j, level] of levels.entries()) {
          const last = j === levels.length - 1;
          const fits = last ? level.by.length === 1 && level.by[0] === expected : !level.by.includes(expected);
          const found = level.by.join('、');
          if (!fits) yield deciding(`${path}[${i}].levels[${j}].by`, found, last ? expected : `没有 ${expected}`);
        }
      }
    }
    for (const { phase, path } of phasesOf(plugin)) {
      if (phase.phase === 'public-notice' && phase.by !== expected) yield deciding(`${path}.by`, phase.by, expected);
    }
  },
};

const reviewersReview: Check = {
  code: 'PLUGIN_ACTOR_UNFIT',
  fact: 'neither the operator, the public nor the system reviews',
  severity: 'error',
  *run(plugin) {
    for (const { chains, path } of chainLists(plugin)) {
      for (const [i, { levels }] of chains.entries()) {
        for (const [j, { by }] of levels.entries()) {
          const unfit = by.find((one) => one === 'operator' || one === 'public' || one === 'system');
          if (unfit === undefined) continue;
          yield {
            path: `${path}[${i}].levels[${j}].by`,
            found: unfit,
            expected: '主管部门',
            todo: '审核只能由主管部门进行。',
          };
        }
      }
    }
  },
};

export const processChecks: readonly Check[] = [
  phasesExist,
  proposalsArePublic,
  phasesAreReached,
  chainsCoverAll,
  chainsAreApart,
  decidersDecide,
  reviewersReview,
];

function deciding(path: string, found: string, expected: string): Finding {
  return { path, found, expected, todo: '择优确定、公示和认定由 decidingActor 进行，之前各级只推荐。' };
}

function phaseOf(plugin: Plugin, id: string): Phase | undefined {
  return plugin.process.phases.find((one) => one.id === id);
}

function nextOf(phase: Phase): string | undefined {
  return phase.phase === 'creation' ? undefined : phase.next;
}

function phasesOf(plugin: Plugin): { phase: Phase; path: string }[] {
  return plugin.process.phases.map((phase, i) => ({ phase, path: `process.phases[${i}]` }));
}

function chainLists(plugin: Plugin): { chains: readonly ReviewChain[]; path: string }[] {
  return phasesOf(plugin).flatMap(({ phase, path }) =>
    phase.phase === 'review' ? [{ chains: phase.chains, path: `${path}.chains` }] : [],
  );
}
