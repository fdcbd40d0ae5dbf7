import { first, publicNotice, review } from './seed.ts';
import type { Seed } from './seed.ts';

/** Faults of the process and of notices. */
export const processSeeds: Seed[] = [
  {
    fault: 'a start that does not exist',
    code: 'PLUGIN_PHASE_UNKNOWN',
    at: /^process\.start$/u,
    seed: (p) => {
      p.process.start = 'none';
    },
  },
  {
    fault: 'a phase that leads nowhere',
    code: 'PLUGIN_PHASE_UNKNOWN',
    at: /next$/u,
    seed: (p) => {
      publicNotice(p).next = 'none';
    },
  },
  {
    fault: 'a proposal without a public notice',
    code: 'PLUGIN_PHASE_UNFIT',
    at: /phases\[0\]\.next$/u,
    seed: (p) => {
      review(p).next = 'creation';
    },
  },
  {
    fault: 'a phase that nothing reaches',
    code: 'PLUGIN_PHASE_UNREACHABLE',
    at: /phases\[7\]$/u,
    seed: (p) => {
      const creation = p.process.phases.find((one) => one.phase === 'creation');
      if (creation) p.process.phases.push({ ...creation, id: 'elsewhere' });
    },
  },
  {
    fault: 'candidates named by the notice of a designation',
    code: 'PLUGIN_PHASE_UNFIT',
    at: /\.id$/u,
    seed: (p) => {
      publicNotice(p).id = 'notice-designation';
    },
  },
  {
    fault: 'an examination of a change by the one who decides on it',
    code: 'PLUGIN_ACTOR_UNFIT',
    at: /^process\.change\.opinionBy$/u,
    seed: (p) => {
      if (p.process.change) p.process.change.opinionBy = [p.process.change.by];
    },
  },
  {
    fault: 'no chain for the other authorities',
    code: 'PLUGIN_CHAIN_MISSING',
    at: /chains$/u,
    seed: (p) => {
      first(review(p).chains).authorities = ['440000'];
    },
  },
  {
    fault: 'an authority in two chains',
    code: 'PLUGIN_CHAIN_OVERLAP',
    at: /chains\[2\]/u,
    seed: (p) => {
      const { chains } = review(p);
      const [one] = chains;
      if (one) chains.push({ ...one, id: 'x', authorities: ['440000'] }, { ...one, id: 'y', authorities: ['440000'] });
    },
  },
  {
    fault: 'a last level that does not decide',
    code: 'PLUGIN_LAST_LEVEL',
    at: /levels\[1\]/u,
    seed: (p) => {
      p.decidingActor = 'province';
    },
  },
  {
    fault: 'a review by the operator',
    code: 'PLUGIN_ACTOR_UNFIT',
    at: /levels\[0\]/u,
    seed: (p) => {
      first(first(review(p).chains).levels).by = ['operator'];
    },
  },
  {
    fault: 'a notice of another jurisdiction',
    code: 'PLUGIN_NOTICE_UNKNOWN',
    at: /jurisdiction$/u,
    seed: (p) => {
      first(p.notices).jurisdiction = 'other';
    },
  },
  {
    fault: 'a notice that extends itself',
    code: 'PLUGIN_NOTICE_UNKNOWN',
    at: /extends$/u,
    seed: (p) => {
      Object.assign(first(p.notices), { extends: 'call', authority: '440000' });
    },
  },
  {
    fault: 'a notice that binds nobody known',
    code: 'PLUGIN_AUTHORITY_UNKNOWN',
    at: /authority$/u,
    seed: (p) => {
      first(p.notices).authority = '441200';
    },
  },
  {
    fault: 'a deadline of an unknown level',
    code: 'PLUGIN_LEVEL_UNKNOWN',
    at: /deadlines\[0\]/u,
    seed: (p) => {
      first(first(p.notices).deadlines).level = 'county';
    },
  },
  {
    fault: 'a level without a deadline',
    code: 'PLUGIN_DEADLINE_MISSING',
    at: /deadlines$/u,
    seed: (p) => {
      first(p.notices).deadlines = [];
    },
  },
  {
    fault: 'a notice that closes before it opens',
    code: 'PLUGIN_DATES_NOT_ORDERED',
    at: /^notices/u,
    seed: (p) => {
      first(p.notices).opensOn = '2025-08-01';
    },
  },
  {
    fault: 'places for those who cannot recommend',
    code: 'PLUGIN_QUOTA_UNFIT',
    at: /quotas\[0\]/u,
    seed: (p) => {
      first(first(p.notices).quotas).recommender = 'municipality';
    },
  },
  {
    fault: 'a text that ends before it begins',
    code: 'PLUGIN_DATES_NOT_ORDERED',
    at: /^effectiveTo$/u,
    seed: (p) => {
      Object.assign(p, { effectiveFrom: '2025-01-01', effectiveTo: '2024-01-01' });
    },
  },
];
