import { findAuthority } from '../reference/authorities.ts';
import type { Plugin } from '../schema/plugin.ts';
import type { Actor, Phase, ReviewChain } from '../schema/process.ts';
import { leadsFrom } from './process-leads.ts';
import type { Lead } from './process-leads.ts';
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
    for (const { id, path } of leadsOf(plugin)) {
      if (phaseOf(plugin, id) !== undefined) continue;
      const known = plugin.process.phases.map((one) => one.id);
      yield {
        path,
        found: id,
        expected: `流程中已有的环节：${known.join('、')}`,
        todo: '改正编号，或者补上这个环节。',
        known,
      };
    }
  },
};

const phasesFit: Check = {
  code: 'PLUGIN_PHASE_UNFIT',
  fact: 'every phase leads to one of the right sort: no list without a public notice, no title without one',
  severity: 'error',
  *run(plugin) {
    for (const { id, path, sorts, todo } of leadsOf(plugin)) {
      const following = phaseOf(plugin, id);
      if (following === undefined || sorts.includes(following.phase)) continue;
      yield { path, found: `${id}（${following.phase}）`, expected: sorts.join('、'), todo };
    }
    for (const { phase, path } of phasesOf(plugin)) {
      if (phase.phase !== 'public-notice') continue;
      const expected = NOTICE_BEFORE[phaseOf(plugin, phase.next)?.phase ?? 'review'];
      if (expected === undefined || phase.id === expected) continue;
      const todo = '进入创建期之前的公示为 notice-candidate，认定之前的为 notice-designation。';
      yield { path: `${path}.id`, found: phase.id, expected, todo };
    }
  },
};

const phasesAreReached: Check = {
  code: 'PLUGIN_PHASE_UNREACHABLE',
  fact: 'every phase is reached from the start',
  severity: 'error',
  *run(plugin) {
    const reached = new Set<string>();
    const open = [plugin.process.start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const current = phaseOf(plugin, id);
      if (current === undefined || reached.has(id)) continue;
      reached.add(id);
      open.push(...leadsFrom(current, '').map((lead) => lead.id));
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
    for (const { by, path } of decidersOf(plugin)) if (by !== expected) yield deciding(path, by, expected);
  },
};

const reviewersReview: Check = {
  code: 'PLUGIN_ACTOR_UNFIT',
  fact: 'neither the operator, the public nor the system reviews, and nobody examines a change and decides on it',
  severity: 'error',
  *run(plugin) {
    for (const { by, path } of reviewersOf(plugin)) {
      const unfit = by.find((one) => one === 'operator' || one === 'public' || one === 'system');
      if (unfit === undefined) continue;
      yield { path, found: unfit, expected: '主管部门', todo: '审核只能由主管部门进行。' };
    }
    const { change } = plugin.process;
    if (change?.opinionBy.includes(change.by) !== true) return;
    const todo = '提出意见的和作出决定的应是两级。';
    yield { path: 'process.change.opinionBy', found: change.by, expected: `没有 ${change.by}`, todo };
  },
};

export const processChecks: readonly Check[] = [
  phasesExist,
  phasesFit,
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

function phasesOf(plugin: Plugin): { phase: Phase; path: string }[] {
  return plugin.process.phases.map((phase, i) => ({ phase, path: `process.phases[${i}]` }));
}

function chainLists(plugin: Plugin): { chains: readonly ReviewChain[]; path: string }[] {
  return phasesOf(plugin).flatMap(({ phase, path }) =>
    phase.phase === 'review' ? [{ chains: phase.chains, path: `${path}.chains` }] : [],
  );
}

/** The notice that goes before a phase, by its sort; stages are told apart by it. */
const NOTICE_BEFORE: Partial<Record<Phase['phase'], string>> = {
  creation: 'notice-candidate',
  designation: 'notice-designation',
};

function leadsOf(plugin: Plugin): Lead[] {
  return phasesOf(plugin).flatMap(({ phase, path }) => leadsFrom(phase, path));
}

/** Everyone who decides beside the last level of review, and where it is written. */
function decidersOf({ process }: Plugin): { by: Actor; path: string }[] {
  const ofPhases = process.phases.flatMap((phase, i) =>
    'by' in phase ? [{ by: phase.by, path: `process.phases[${i}].by` }] : [],
  );
  const { change, sanction } = process;
  return [
    ...ofPhases,
    ...(change === undefined ? [] : [{ by: change.by, path: 'process.change.by' }]),
    ...(sanction === undefined ? [] : [{ by: sanction.by, path: 'process.sanction.by' }]),
  ];
}

/** Everyone who reviews, examines or opens a reexamination. */
function reviewersOf(plugin: Plugin): { by: readonly Actor[]; path: string }[] {
  const ofLevels = chainLists(plugin).flatMap(({ chains, path }) =>
    chains.flatMap(({ levels }, i) => levels.map(({ by }, j) => ({ by, path: `${path}[${i}].levels[${j}].by` }))),
  );
  const opening = phasesOf(plugin).flatMap(({ phase, path }) =>
    phase.phase === 'reexamination' ? [{ by: phase.openedBy, path: `${path}.openedBy` }] : [],
  );
  const { change } = plugin.process;
  const examining = change === undefined ? [] : [{ by: change.opinionBy, path: 'process.change.opinionBy' }];
  return [...ofLevels, ...opening, ...examining];
}
