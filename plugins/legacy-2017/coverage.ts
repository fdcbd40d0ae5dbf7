import { type Coverage, coveredBy, named, noEffect } from '@shifan/rules';

const SCOPE = '因为只列服务的范围；数量要求在第十三条。';

const ofConditions: Coverage[] = [
  coveredBy(
    'art-12',
    ...named('criterion', ['legal-person', 'results', 'site', 'prior-recognition', 'fees', 'staff']),
    ...named('parameter', [
      'operating-years',
      'total-assets',
      'served-smes',
      'satisfaction',
      'providers',
      'public-service-share',
      'service-staff',
      'qualified-staff-share',
    ]),
    'preference:relaxation-west',
  ),
  coveredBy(
    'art-13',
    ...named('criterion', ['function', 'information', 'technology', 'startup', 'training', 'finance']),
    ...named('parameter', [
      'information-served',
      'information-events',
      'technology-events',
      'startup-events',
      'trained-persons',
      'finance-events',
      'finance-raised',
      'guarantee-new',
    ]),
  ),
];

const ofProcedure: Coverage[] = [
  noEffect('art-14', '因为办法已经废止，不再评审；历史记录不重新判断特色和示范性。'),
  coveredBy('art-15', 'phase:review', 'chain:province', 'level:province/province'),
  noEffect('art-16', '因为推荐表未持有，办法废止后不再测评。'),
  coveredBy(
    'art-17',
    ...named('material', [
      'application-report',
      'legal-person',
      'audit',
      'premises',
      'service-evidence',
      'prior-recognition',
      'qualifications',
      'declaration',
    ]),
  ),
  coveredBy('art-18', ...named('phase', ['review', 'notice-designation']), 'parameter:notice-working-days'),
  coveredBy('art-19', ...named('phase', ['notice-designation', 'designated'])),
  coveredBy('art-20', 'phase:review'),
];

const ofManagement: Coverage[] = [
  coveredBy('art-21', 'product:public-lists'),
  coveredBy('art-22', 'report:designated/operator', 'parameter:summary-month'),
  coveredBy(
    'art-23',
    'phase:designated',
    'term:designated',
    'parameter:title-years',
    'process:sanction',
    'ground:violation',
  ),
  coveredBy('art-24', 'report:designated/province', 'parameter:report-month', 'ground:failed-assessment'),
  coveredBy('art-25', 'phase:notice-designation'),
  noEffect('art-26', '因为省级认定由各省自己的办法规定。'),
  coveredBy('art-27', 'level:province/province'),
  noEffect('art-28', '因为施行日期和废止的办法记在基本信息里。'),
];

export const coverage: Coverage[] = [
  noEffect('art-01', '因为只写目的。'),
  coveredBy('art-02', 'kind:platform'),
  coveredBy('art-03', 'level:province/ministry'),
  coveredBy('art-04', 'phase:review'),
  noEffect('art-05', '因为扶持和免税不是认定和管理的条件。'),
  noEffect('art-06', '因为写的是特征，没有可以核对的事项。'),
  ...['07', '08', '09', '10', '11'].map((number) => noEffect(`art-${number}`, SCOPE)),
  ...ofConditions,
  ...ofProcedure,
  ...ofManagement,
];
