import { type Coverage, coveredBy, named, noEffect } from '@shifan/rules';

const KINDS = ['platform', 'base'];
const FORMS = ['application-platform', 'application-base'];

const CONDITIONS = [
  'operating-years',
  'not-dishonest',
  'scale-stable',
  'reputation',
  'functions',
  'libraries',
  'resources',
  'digital',
  'premises',
  'rules',
  'team',
  'online-offline',
  'security',
];

const GOALS = ['capacity', 'standards', 'resources', 'new-modes', 'scale', 'demonstration'].map(
  (goal) => `targets.goal/${goal}`,
);

const ofArticles: Coverage[] = [
  noEffect('art-01', '因为只写目的和依据；依据记在本办法的法律依据里。'),
  coveredBy(
    'art-02',
    ...named('kind', KINDS),
    ...named('criterion', ['not-branch'], KINDS),
    ...named('field', ['isBranch', 'operatorNature', 'undertakesByContract'], FORMS),
  ),
  coveredBy('art-03', 'chain:municipality', 'product:levels-see-their-own'),
  coveredBy('art-04', 'phase:review'),
  coveredBy(
    'art-05',
    'parameter:operating-years',
    ...named('criterion', CONDITIONS, KINDS),
    ...named('field', ['onDishonestyList'], FORMS),
  ),
  coveredBy('art-06', 'field:targets', ...named('option', GOALS)),
  coveredBy(
    'art-07',
    ...named('phase', ['review', 'notice-candidate', 'creation', 'acceptance', 'notice-designation', 'designation']),
    ...named('level', ['municipality/municipality', 'municipality/province']),
    ...named('parameter', ['notice-working-days', 'creation-years', 'acceptance-attempts', 'extension-years']),
    ...named('material', [
      'application-platform',
      'application-base',
      'legal-person',
      'contract-proof',
      'audit',
      'service-evidence',
      'resources-evidence',
      'qualifications',
      'declaration',
    ]),
    ...named('document', ['application-platform', 'application-base', 'creation-plan', 'declaration']),

    'field:targets',
  ),
  coveredBy(
    'art-08',
    ...named('phase', ['notice-candidate', 'notice-designation']),
    'product:no-ranking',
    'product:plugin-check',
  ),
  coveredBy('art-09', 'product:public-lists', 'product:one-registry'),
  coveredBy(
    'art-10',
    ...named('phase', ['reexamination', 'designation']),
    ...named('parameter', ['reexamination-years', 'rectification-years', 'revocation-failures']),
  ),
  coveredBy('art-11', 'process:change', 'parameter:change-report-months'),
  coveredBy(
    'art-12',
    'process:sanction',
    ...named('ground', ['dishonesty-list', 'falsification']),
    ...named('criterion', ['not-dishonest'], KINDS),
    'document:declaration',
  ),
  coveredBy('art-13', 'product:online-with-trace'),
  coveredBy(
    'art-14',
    ...named('criterion', ['online-offline'], KINDS),
    ...named('field', ['interconnection', 'offlineEvents']),
  ),
  noEffect('art-15', '因为资金支持由各级主管部门自行决定，不是申报和审核的条件。'),
  noEffect('art-16', '因为写的是主管部门的工作要求，没有给出申报、审核可以核对的事项。'),
  coveredBy('art-17', 'document:declaration', 'product:no-fees'),
  coveredBy('art-18', 'product:enactment'),
];

/** A row of an annex: its criterion at both stages, its numbers, and the fields that answer it. */
function row(article: string, criterion: string, ...others: string[]): Coverage {
  return coveredBy(article, ...named('criterion', [criterion], ['creation', 'designation']), ...others);
}

/** The numbers of a row that has one at each stage. */
function atBoth(id: string): string[] {
  return named('parameter', [`${id}-creation`, `${id}-designation`]);
}

const ofAnnex1: Coverage[] = [
  row(
    'annex-1-row-01',
    'digitalisation',
    'parameter:library-growth',
    ...named('field', ['policyPush', 'preciseMatching', 'smeDatabaseComplete']),
  ),
  row(
    'annex-1-row-02',
    'stability',
    ...named('parameter', ['mobile-channels', 'registration-minutes']),
    'field:registrationMinutes',
  ),
  row('annex-1-row-03', 'support'),
  row('annex-1-row-04', 'service-items', ...atBoth('service-items')),
  row('annex-1-row-05', 'providers', ...atBoth('providers')),
  row('annex-1-row-06', 'interconnection', 'field:interconnection'),
  row('annex-1-row-07', 'served-smes', ...atBoth('served-smes')),
  row('annex-1-row-08', 'coverage', ...atBoth('coverage')),
  row('annex-1-row-09', 'satisfaction', ...atBoth('satisfaction'), 'field:satisfactionRate'),
  row('annex-1-row-10', 'offline-events', ...atBoth('offline-events'), 'parameter:event-enterprises'),
  coveredBy('annex-1-table-note', 'product:notice-overlay'),
];

const ofAnnex2: Coverage[] = [
  row('annex-2-row-01', 'leading-industry', ...atBoth('leading-industry')),
  row('annex-2-row-02', 'quality-share', ...atBoth('quality-share')),
  row('annex-2-row-03', 'innovation', 'parameter:rd-intensity'),
  row('annex-2-row-04', 'resident-smes', ...atBoth('resident-smes')),
  row('annex-2-row-05', 'ecosystem', 'parameter:ecosystem-kinds'),
  row('annex-2-row-06', 'services', 'field:brandEvents'),
  row('annex-2-row-07', 'facilities', 'field:facilitiesSummary'),
  row('annex-2-row-08', 'management', 'field:operatorServiceShare'),
  coveredBy('annex-2-table-note', 'product:notice-overlay'),
  row('explanation-1', 'leading-industry', ...named('field', ['leadingIndustry', 'highTechRevenueWan'])),
  row(
    'explanation-2',
    'quality-share',
    'field:qualityShare',
    ...named('parameter', ['champion-weight', 'little-giant-weight', 'srdi-weight']),
  ),
  coveredBy(
    'explanation-3',
    ...named('criterion', ['innovation', 'ecosystem'], ['creation', 'designation']),
    ...named('field', ['innovationPlatforms', 'technicalServicePlatforms']),
  ),
  coveredBy('explanation-4', ...named('criterion', ['services', 'ecosystem'], ['creation', 'designation'])),
  row('explanation-5', 'facilities'),
  row('explanation-6', 'facilities'),
  row('explanation-7', 'facilities'),
  row('explanation-8', 'management', 'field:operatorServiceRevenueWan'),
  coveredBy('explanation-9', ...named('preference', ['priority-new-productive-forces', 'priority-specialised-growth'])),
];

const ofAnnex3: Coverage[] = [
  coveredBy('annex-3-row-01', 'rubric:content'),
  coveredBy('annex-3-row-02', 'rubric:originality', 'parameter:plan-experiences'),
  coveredBy('annex-3-row-03', 'rubric:demonstration'),
  coveredBy('annex-3-row-04', 'rubric:implementation'),
  coveredBy('annex-3-row-05', 'rubric:expectation'),
  coveredBy('annex-3-row-06', 'rubric:assurance'),
];

const ofForms: Coverage[] = [
  coveredBy('form-annex-1', 'form:summary-sheet', 'document:summary-sheet'),
  coveredBy(
    'form-annex-2',
    'form:application-platform',
    ...named('parameter', ['overview-characters', 'offline-event-rows', 'served-enterprise-rows', 'full-score']),
    'field:operatorRegisteredOn@application-platform',
    ...named('field', [
      'systemOverview',
      'capabilityOverview',
      'interconnection',
      'interconnectionNote',
      'effectOverview',
      'offlineEvents',
      'servedEnterprises',
    ]),
  ),
  coveredBy(
    'form-annex-3',
    'form:application-base',
    ...named('parameter', ['champion-weight', 'little-giant-weight', 'srdi-weight']),
    ...named('field', [
      'leadingIndustry',
      'highTechRevenueWan',
      'techSmes',
      'innovativeSmes',
      'srdiSmes',
      'highTechFirms',
      'littleGiants',
      'champions',
      'qualityShare',
      'innovationPlatforms',
      'operatorServiceRevenueWan',
    ]),
  ),
  coveredBy(
    'form-annex-4',
    'form:creation-plan',
    'parameter:typical-practice-rows',
    ...named('field', ['typicalPractices', 'tasks']),
  ),
];

export const coverage: Coverage[] = [...ofArticles, ...ofAnnex1, ...ofAnnex2, ...ofAnnex3, ...ofForms];
