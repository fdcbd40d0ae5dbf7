import type { Coverage } from '@shifan/rules';

/** What implements an article. */
function by(article: string, ...implementedBy: string[]): Coverage {
  return { article, implementedBy };
}

/** Why an article changes nothing that software does. */
function none(article: string, noSoftwareEffect: string): Coverage {
  return { article, noSoftwareEffect };
}

const ofArticles: Coverage[] = [
  none('art-01', '因为只写目的和依据；依据记在本办法的法律依据里。'),
  by(
    'art-02',
    'criterion:not-branch',
    'field:isBranch',
    'field:operatorNature',
    'field:undertakesByContract',
    'kind:platform',
    'kind:base',
  ),
  by('art-03', 'phase:review'),
  by('art-04', 'phase:review', 'phase:notice-candidate'),
  by(
    'art-05',
    'parameter:operating-years',
    ...[
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
    ].map((id) => `criterion:${id}`),
  ),
  by('art-06', 'field:targets'),
  by(
    'art-07',
    ...['review', 'notice-candidate', 'creation', 'acceptance', 'notice-designation', 'designation'].map(
      (id) => `phase:${id}`,
    ),
    ...['notice-working-days', 'creation-years', 'acceptance-attempts', 'extension-years'].map(
      (id) => `parameter:${id}`,
    ),
    ...[
      'application-platform',
      'application-base',
      'legal-person',
      'contract-proof',
      'audit',
      'service-evidence',
      'resources-evidence',
      'qualifications',
      'declaration',
    ].map((id) => `material:${id}`),
  ),
  by('art-08', 'product:各处次序只按区划代码和名称，没有排名', 'product:插件检查不允许第八条禁止的材料'),
  by('art-09', 'product:公示名单不登录即可查看', 'product:国家级和省级的对象、称号在同一个库里'),
  by(
    'art-10',
    'phase:reexamination',
    'parameter:reexamination-years',
    'parameter:rectification-years',
    'parameter:revocation-failures',
  ),
  by('art-11', 'process:change', 'parameter:change-report-months'),
  by(
    'art-12',
    'process:sanction',
    'ground:dishonesty-list',
    'ground:falsification',
    'criterion:not-dishonest',
    'document:declaration',
  ),
  by('art-13', 'product:申报、创建、验收、复核在线办理并留痕'),
  by('art-14', 'criterion:online-offline', 'field:interconnection', 'field:offlineEvents'),
  none('art-15', '因为资金支持由各级主管部门自行决定，不是申报和审核的条件。'),
  none('art-16', '因为写的是主管部门的工作要求，没有给出申报、审核可以核对的事项。'),
  by('art-17', 'document:declaration', 'product:全程没有收费环节'),
  by('art-18', 'product:征求意见稿登记文号和施行日期、经两人核准后才能授予称号'),
];

const ofAnnex1: Coverage[] = [
  by(
    'annex-1-row-01',
    'criterion:digitalisation',
    'parameter:library-growth',
    'field:policyPush',
    'field:preciseMatching',
    'field:smeDatabaseComplete',
  ),
  by(
    'annex-1-row-02',
    'criterion:stability',
    'parameter:mobile-channels',
    'parameter:registration-minutes',
    'field:registrationMinutes',
  ),
  by('annex-1-row-03', 'criterion:support'),
  by(
    'annex-1-row-04',
    'criterion:service-items',
    'parameter:service-items-creation',
    'parameter:service-items-designation',
  ),
  by('annex-1-row-05', 'criterion:providers', 'parameter:providers-creation', 'parameter:providers-designation'),
  by('annex-1-row-06', 'criterion:interconnection', 'field:interconnection'),
  by('annex-1-row-07', 'criterion:served-smes', 'parameter:served-smes-creation', 'parameter:served-smes-designation'),
  by('annex-1-row-08', 'criterion:coverage', 'parameter:coverage-creation', 'parameter:coverage-designation'),
  by(
    'annex-1-row-09',
    'criterion:satisfaction',
    'parameter:satisfaction-creation',
    'parameter:satisfaction-designation',
    'field:satisfactionRate',
  ),
  by(
    'annex-1-row-10',
    'criterion:offline-events',
    'parameter:offline-events-creation',
    'parameter:offline-events-designation',
    'parameter:event-enterprises',
  ),
  by('annex-1-table-note', 'product:年度通知可以改变参数的数值，判断时注明通知'),
];

const ofAnnex2: Coverage[] = [
  by(
    'annex-2-row-01',
    'criterion:leading-industry',
    'parameter:leading-industry-creation',
    'parameter:leading-industry-designation',
  ),
  by(
    'annex-2-row-02',
    'criterion:quality-share',
    'parameter:quality-share-creation',
    'parameter:quality-share-designation',
  ),
  by('annex-2-row-03', 'criterion:innovation', 'parameter:rd-intensity'),
  by(
    'annex-2-row-04',
    'criterion:resident-smes',
    'parameter:resident-smes-creation',
    'parameter:resident-smes-designation',
  ),
  by('annex-2-row-05', 'criterion:ecosystem', 'parameter:ecosystem-kinds'),
  by('annex-2-row-06', 'criterion:services', 'field:brandEvents'),
  by('annex-2-row-07', 'criterion:facilities', 'field:facilitiesSummary'),
  by('annex-2-row-08', 'criterion:management', 'field:operatorServiceShare'),
  by('annex-2-table-note', 'product:年度通知可以改变参数的数值，判断时注明通知'),
  by('explanation-1', 'field:leadingIndustry', 'field:highTechRevenueWan'),
  by(
    'explanation-2',
    'field:qualityShare',
    'criterion:quality-share',
    'parameter:champion-weight',
    'parameter:little-giant-weight',
    'parameter:srdi-weight',
  ),
  by('explanation-3', 'field:innovationPlatforms', 'field:technicalServicePlatforms'),
  by('explanation-4', 'criterion:services', 'criterion:ecosystem'),
  by('explanation-5', 'criterion:facilities'),
  by('explanation-6', 'criterion:facilities'),
  by('explanation-7', 'criterion:facilities'),
  by('explanation-8', 'criterion:management', 'field:operatorServiceRevenueWan'),
  by('explanation-9', 'preference:priority-new-productive-forces', 'preference:priority-specialised-growth'),
];

const ofAnnex3: Coverage[] = [
  by('annex-3-row-01', 'rubric:content'),
  by('annex-3-row-02', 'rubric:originality', 'parameter:plan-experiences'),
  by('annex-3-row-03', 'rubric:demonstration'),
  by('annex-3-row-04', 'rubric:implementation'),
  by('annex-3-row-05', 'rubric:expectation'),
  by('annex-3-row-06', 'rubric:assurance'),
];

const ofForms: Coverage[] = [
  by('form-annex-1', 'form:summary-sheet'),
  by(
    'form-annex-2',
    'form:application-platform',
    'parameter:overview-characters',
    'parameter:offline-event-rows',
    'parameter:served-enterprise-rows',
    'parameter:full-score',
  ),
  by(
    'form-annex-3',
    'form:application-base',
    'parameter:champion-weight',
    'parameter:little-giant-weight',
    'parameter:srdi-weight',
  ),
  by('form-annex-4', 'form:creation-plan', 'parameter:typical-practice-rows'),
];

export const coverage: Coverage[] = [...ofArticles, ...ofAnnex1, ...ofAnnex2, ...ofAnnex3, ...ofForms];
