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

const GOALS = [
  'capacity',
  'standards',
  'team',
  'resources',
  'new-modes',
  'products',
  'scale',
  'brands',
  'effect',
  'demonstration',
].map((goal) => `targets.goal/${goal}`);

const ofArticles: Coverage[] = [
  noEffect('art-01', '因为只写目的和依据；依据记在本办法的法律依据里。'),
  coveredBy(
    'art-02',
    ...named('kind', KINDS),
    ...named('criterion', ['not-branch'], KINDS),
    ...named('field', ['isBranch', 'operatorNature', 'undertakesByContract'], FORMS),
  ),
  coveredBy('art-03', ...named('chain', ['guangdong', 'province']), 'product:levels-see-their-own'),
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
    ...named('level', [
      'guangdong/municipality',
      'guangdong/province',
      'guangdong/ministry',
      'province/province',
      'province/ministry',
    ]),
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
    ...named('rubric', ['content', 'originality', 'demonstration', 'implementation', 'expectation']),
    'field:targets',
  ),
  coveredBy(
    'art-08',
    ...named('phase', ['notice-candidate', 'notice-designation']),
    'product:no-ranking',
    'product:plugin-check',
  ),
  coveredBy('art-09', 'product:public-lists'),
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
  coveredBy('art-18', ...named('preference', ['tilt-west', 'tilt-north-east'])),
  noEffect('art-19', '因为施行日期和废止的办法记在本办法的基本信息里；旧称号失效由旧办法自己的数据处理。'),
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

const CALL = 'notice:miit-2025-460';
const CALL_OF_GUANGDONG = 'notice:guangdong-2025-31';

const ofNotices: Coverage[] = [
  coveredBy('n460-1', CALL),
  coveredBy(
    'n460-2',
    CALL,
    ...named('quota', ['miit-2025-460/province', 'miit-2025-460/plan-city', 'miit-2025-460/corps']),
  ),
  coveredBy('n460-3', CALL, 'deadline:miit-2025-460/province', 'form:summary-sheet'),
  coveredBy('n460-4', CALL),
  coveredBy('gd31-1', CALL_OF_GUANGDONG),
  coveredBy(
    'gd31-2',
    CALL_OF_GUANGDONG,
    ...named('quota', [
      'guangdong-2025-31/municipality',
      'guangdong-2025-31/cooperation-zone',
      'guangdong-2025-31/provincial-body',
    ]),
  ),
  coveredBy('gd31-3', CALL_OF_GUANGDONG, 'deadline:guangdong-2025-31/municipality', 'form:summary-sheet'),
];

export const coverage: Coverage[] = [...ofArticles, ...ofForms, ...ofNotices];
