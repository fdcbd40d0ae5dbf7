import type { Coverage } from '@shifan/rules';

/** What implements an article. */
function by(article: string, ...implementedBy: string[]): Coverage {
  return { article, implementedBy };
}

/** Why an article changes nothing that software does. */
function none(article: string, noSoftwareEffect: string): Coverage {
  return { article, noSoftwareEffect };
}

const ofMeasure: Coverage[] = [
  none('art-01', '因为只写目的和依据；依据记在本办法的法律依据里。'),
  by('art-02', 'criterion:not-branch', 'field:isBranch', 'field:operatorNature', 'field:undertakesByContract'),
  by('art-03', 'phase:review'),
  by('art-04', 'phase:review', 'phase:notice-candidate'),
  by(
    'art-05',
    'parameter:operating-years',
    'criterion:operating-years',
    'criterion:not-dishonest',
    'criterion:scale-stable',
    'criterion:reputation',
    'criterion:functions',
    'criterion:libraries',
    'criterion:resources',
    'criterion:digital',
    'criterion:premises',
    'criterion:rules',
    'criterion:team',
    'criterion:online-offline',
    'criterion:security',
  ),
  by('art-06', 'field:targets'),
  by(
    'art-07',
    'phase:review',
    'phase:notice-candidate',
    'phase:creation',
    'phase:acceptance',
    'phase:notice-designation',
    'phase:designation',
    'parameter:notice-working-days',
    'parameter:creation-years',
    'parameter:acceptance-attempts',
    'parameter:extension-years',
    'material:application-platform',
    'material:application-base',
    'material:legal-person',
    'material:contract-proof',
    'material:audit',
    'material:service-evidence',
    'material:resources-evidence',
    'material:qualifications',
    'material:declaration',
  ),
  by('art-08', 'product:各处次序只按区划代码和名称，没有排名', 'product:插件检查不允许第八条禁止的材料'),
  by('art-09', 'product:公示名单不登录即可查看'),
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
  by('art-13', 'product:申报、审核、推荐、公示在线办理并留痕', 'notice:miit-2025-460'),
  by('art-14', 'criterion:online-offline', 'field:interconnection', 'field:offlineEvents'),
  none('art-15', '因为资金支持由各级主管部门自行决定，不是申报和审核的条件。'),
  none('art-16', '因为写的是主管部门的工作要求，没有给出申报、审核可以核对的事项。'),
  by('art-17', 'document:declaration', 'product:全程没有收费环节'),
  by('art-18', 'preference:tilt-west', 'preference:tilt-north-east'),
  none('art-19', '因为施行日期和废止的办法记在本办法的基本信息里；旧称号失效由旧办法自己的数据处理。'),
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

const ofNotices: Coverage[] = [
  by('n460-1', 'phase:review'),
  by('n460-2', 'notice:miit-2025-460'),
  by('n460-3', 'notice:miit-2025-460', 'form:summary-sheet'),
  by('n460-4', 'phase:notice-candidate'),
  by('gd31-1', 'phase:review'),
  by('gd31-2', 'notice:guangdong-2025-31'),
  by('gd31-3', 'notice:guangdong-2025-31', 'form:summary-sheet'),
];

export const coverage: Coverage[] = [...ofMeasure, ...ofForms, ...ofNotices];
