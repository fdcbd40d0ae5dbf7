import type { Coverage } from '@shifan/rules';

export const coverage: Coverage[] = [
  { article: 'art-01', noSoftwareEffect: '只说明目的和虚构的性质。' },
  { article: 'art-02', implementedBy: ['kind:platform', 'kind:base', 'criterion:not-branch', 'material:mandate'] },
  { article: 'art-03', implementedBy: ['criterion:operating-years', 'criterion:not-dishonest', 'criterion:rules'] },
  {
    article: 'art-04',
    implementedBy: [
      'criterion:served-smes',
      'criterion:service-items',
      'criterion:stability',
      'criterion:offline-events',
      'criterion:satisfaction',
      'criterion:interconnection',
      'criterion:support',
    ],
  },
  {
    article: 'art-05',
    implementedBy: [
      'criterion:leading-industry',
      'criterion:quality-share',
      'criterion:ecosystem',
      'criterion:resident-smes',
      'criterion:site',
      'preference:small-site',
    ],
  },
  {
    article: 'art-06',
    implementedBy: ['material:application', 'material:audit', 'form:creation-plan', 'document:summary-sheet'],
  },
  {
    article: 'art-07',
    implementedBy: ['phase:review', 'phase:notice-candidate', 'phase:creation', 'notice:example-2025'],
  },
  { article: 'art-08', implementedBy: ['criterion:served-smes', 'criterion:satisfaction', 'criterion:digitalisation'] },
  { article: 'art-09', implementedBy: ['product:no-ranking', 'product:plugin-check'] },
  { article: 'art-10', implementedBy: ['preference:model-province', 'preference:chain-leader'] },
  { article: 'art-11', implementedBy: ['phase:acceptance', 'phase:notice-designation', 'phase:designation'] },
  { article: 'art-12', implementedBy: ['phase:designation', 'phase:reexamination', 'parameter:title-years'] },
  {
    article: 'art-13',
    implementedBy: ['process:change', 'process:sanction', 'ground:service-stopped'],
  },
];
