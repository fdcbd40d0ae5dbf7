import type { Coverage } from '@shifan/rules';

const by = (article: string, ...implementedBy: string[]): Coverage => ({ article, implementedBy });
const none = (article: string, noSoftwareEffect: string): Coverage => ({ article, noSoftwareEffect });
const SCOPE = '因为只列服务的范围；数量要求在第十三条。';

export const coverage: Coverage[] = [
  none('art-01', '因为只写目的。'),
  by('art-02', 'kind:platform'),
  by('art-03', 'phase:review'),
  by('art-04', 'phase:review'),
  none('art-05', '因为扶持和免税不是认定和管理的条件。'),
  none('art-06', '因为写的是特征，没有可以核对的事项。'),
  ...['07', '08', '09', '10', '11'].map((number) => none(`art-${number}`, SCOPE)),
  by(
    'art-12',
    ...['legal-person', 'results', 'site', 'prior-recognition', 'fees', 'staff'].map((id) => `criterion:${id}`),
    'preference:relaxation-west',
  ),
  by(
    'art-13',
    ...['function', 'information', 'technology', 'startup', 'training', 'finance'].map((id) => `criterion:${id}`),
  ),
  none('art-14', '因为办法已经废止，不再评审；历史记录不重新判断特色和示范性。'),
  by('art-15', 'phase:review'),
  none('art-16', '因为推荐表未持有，办法废止后不再测评。'),
  by(
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
  by('art-18', 'phase:notice-designation', 'parameter:notice-working-days'),
  by('art-19', 'phase:designated'),
  none('art-20', '因为办法废止后不再组织评审。'),
  by('art-21', 'product:公示名单和称号不登录即可查看'),
  by('art-22', 'phase:designated', 'parameter:summary-month'),
  by('art-23', 'phase:designated', 'parameter:title-years', 'ground:violation'),
  by('art-24', 'phase:designated', 'parameter:report-month', 'ground:failed-assessment'),
  by('art-25', 'phase:notice-designation'),
  none('art-26', '因为省级认定由各省自己的办法规定。'),
  none('art-27', '因为办法废止后协会不再推荐；历史称号可以注明由协会推荐。'),
  none('art-28', '因为施行日期和废止的办法记在基本信息里。'),
];
