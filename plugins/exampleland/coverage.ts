import { type Coverage, coveredBy, named, noEffect } from '@shifan/rules';

const ofConditions: Coverage[] = [
  noEffect('art-01', '因为只说明目的和虚构的性质。'),
  coveredBy('art-02', ...named('kind', ['platform', 'base']), 'criterion:not-branch'),
  coveredBy(
    'art-03',
    ...named('criterion', ['operating-years'], ['platform', 'base']),
    ...named('criterion', ['not-dishonest', 'rules']),
    'parameter:operating-years',
  ),
  coveredBy(
    'art-04',
    ...named('criterion', ['served-smes', 'satisfaction'], ['creation']),
    ...named('criterion', ['service-items', 'stability', 'offline-events', 'interconnection', 'support']),
    ...named('parameter', [
      'served-smes',
      'service-items',
      'registration-minutes',
      'event-enterprises',
      'offline-events',
      'event-reach',
      'distinct-enterprises',
      'satisfaction',
      'complaints',
      'support-measures',
    ]),
  ),
  coveredBy(
    'art-05',
    'criterion:leading-industry@creation',
    ...named('criterion', ['quality-share', 'ecosystem', 'resident-smes', 'site']),
    ...named('parameter', [
      'leading-share',
      'quality-share',
      'champion-weight',
      'giant-weight',
      'srdi-weight',
      'carrier-types',
      'resident-smes',
      'land-area',
    ]),
    'preference:small-site',
  ),
  coveredBy(
    'art-06',
    ...named('material', ['application'], ['platform', 'base']),
    ...named('material', ['licence', 'mandate', 'audit', 'service-proof', 'partners', 'permits', 'declaration']),
    'form:creation-plan',
    'rubric:content',
    'document:summary-sheet',
  ),
];

const ofProcess: Coverage[] = [
  coveredBy(
    'art-07',
    ...named('phase', ['review', 'notice-candidate', 'creation', 'notice-designation']),
    ...named('chain', ['three-levels', 'two-levels']),
    ...named('level', [
      'three-levels/municipality',
      'three-levels/province',
      'three-levels/ministry',
      'two-levels/province',
      'two-levels/ministry',
    ]),
    ...named('parameter', ['notice-working-days', 'creation-years']),
  ),
  coveredBy(
    'art-08',
    ...named('criterion', ['served-smes', 'satisfaction', 'leading-industry'], ['designation']),
    'criterion:digitalisation',
    'parameter:case-growth',
  ),
  coveredBy('art-09', 'product:no-ranking', 'product:plugin-check', 'product:no-fees'),
  coveredBy('art-10', ...named('preference', ['model-province', 'chain-leader'])),
  coveredBy(
    'art-11',
    ...named('phase', ['creation', 'acceptance', 'notice-designation', 'designation']),
    ...named('parameter', ['acceptance-attempts', 'extension-years']),
  ),
  coveredBy(
    'art-12',
    ...named('phase', ['designation', 'reexamination']),
    'term:designation',
    'report:designation/operator',
    ...named('parameter', [
      'title-years',
      'reexamination-years',
      'rectification-years',
      'revocation-failures',
      'year-report-month',
    ]),
  ),
  coveredBy(
    'art-13',
    ...named('process', ['change', 'sanction']),
    ...named('ground', ['dishonesty-list', 'falsification', 'service-stopped']),
    'parameter:change-report-months',
  ),
];

const ofNotices: Coverage[] = [
  coveredBy(
    'call-2025',
    'notice:example-2025',
    'deadline:example-2025/province',
    ...named('quota', ['example-2025/province', 'example-2025/plan-city', 'example-2025/corps']),
  ),
  coveredBy(
    'call-990000-2025',
    'notice:example-990000-2025',
    'deadline:example-990000-2025/municipality',
    ...named('quota', [
      'example-990000-2025/municipality',
      'example-990000-2025/cooperation-zone',
      'example-990000-2025/provincial-body',
    ]),
  ),
  coveredBy('call-2026', 'notice:example-2026', 'deadline:example-2026/province', 'quota:example-2026/province'),
];

export const coverage: Coverage[] = [...ofConditions, ...ofProcess, ...ofNotices];
