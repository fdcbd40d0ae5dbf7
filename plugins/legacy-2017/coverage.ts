import { type Coverage, coveredBy, noEffect } from '@shifan/rules';

const SCOPE = '因为只列服务的范围；数量要求在第十三条。';

export const coverage: Coverage[] = [
  noEffect('art-01', '因为只写目的。'),
  coveredBy('art-02', 'kind:platform'),
  coveredBy('art-03', 'phase:review'),
  coveredBy('art-04', 'phase:review'),
  noEffect('art-05', '因为扶持和免税不是认定和管理的条件。'),
  noEffect('art-06', '因为写的是特征，没有可以核对的事项。'),
  ...['07', '08', '09', '10', '11'].map((number) => noEffect(`art-${number}`, SCOPE)),
  coveredBy(
    'art-12',
    ...['legal-person', 'results', 'site', 'prior-recognition', 'fees', 'staff'].map((id) => `criterion:${id}`),
    'preference:relaxation-west',
  ),
  coveredBy(
    'art-13',
    ...['function', 'information', 'technology', 'startup', 'training', 'finance'].map((id) => `criterion:${id}`),
  ),
  noEffect('art-14', '因为办法已经废止，不再评审；历史记录不重新判断特色和示范性。'),
  coveredBy('art-15', 'phase:review'),
  noEffect('art-16', '因为推荐表未持有，办法废止后不再测评。'),
  coveredBy(
    'art-17',
    ...[
      'application-report',
      'legal-person',
      'audit',
      'premises',
      'service-evidence',
      'prior-recognition',
      'qualifications',
      'declaration',
    ].map((id) => `material:${id}`),
  ),
  coveredBy('art-18', 'phase:notice-designation', 'parameter:notice-working-days'),
  coveredBy('art-19', 'phase:designated'),
  noEffect('art-20', '因为办法废止后不再组织评审。'),
  coveredBy('art-21', 'product:公示名单和称号不登录即可查看'),
  coveredBy('art-22', 'phase:designated', 'parameter:summary-month'),
  coveredBy('art-23', 'phase:designated', 'parameter:title-years', 'ground:violation'),
  coveredBy('art-24', 'phase:designated', 'parameter:report-month', 'ground:failed-assessment'),
  coveredBy('art-25', 'phase:notice-designation'),
  noEffect('art-26', '因为省级认定由各省自己的办法规定。'),
  coveredBy('art-27', 'phase:review'),
  noEffect('art-28', '因为施行日期和废止的办法记在基本信息里。'),
];
