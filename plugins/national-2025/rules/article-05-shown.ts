import type { Shown } from '@shifan/official-forms';

const LIBRARY_SUMMARIES = [
  'smeDatabaseSummary',
  'policyDatabaseSummary',
  'providerDatabaseSummary',
  'caseDatabaseSummary',
];

/** What bears on each condition of art. 5 in the forms. */
export const ELIGIBILITY_EVIDENCE = {
  scale: {
    platform: ['servedSmes', 'servedSmesExpected', 'effectOverview', 'planAchievements'],
    base: [
      'residentSmes',
      'residentEnterprises',
      'residentRevenuePreviousWan',
      'residentRevenueWan',
      'planAchievements',
    ],
  },
  reputation: {
    platform: ['qualifications', 'coverageRate', 'effectOverview', 'typicalPractices'],
    base: ['brandEvents', 'typicalPractices', 'planAchievements'],
  },
  functions: {
    platform: ['generalServices', 'technicalServices', 'capabilityOverview'],
    base: ['leadingIndustry', 'ecosystemSummary', 'brandEvents', 'planIntroduction'],
  },
  libraries: {
    platform: LIBRARY_SUMMARIES,
    base: ['informationInfrastructure', 'facilitiesSummary', 'planIntroduction'],
  },
  resources: {
    platform: ['providerCount', 'expertCount', 'providers', 'capabilityOverview'],
    base: ['professionalProviders', 'incubators', 'technicalServicePlatforms', 'industryFunds', 'ecosystemSummary'],
  },
  digital: {
    platform: ['systemOverview', 'accessChannels', ...LIBRARY_SUMMARIES, 'interconnection', 'interconnectionNote'],
    base: ['informationInfrastructure', 'facilitiesSummary'],
  },
  premises: {
    platform: ['mailingAddress', 'planIntroduction'],
    base: ['landAreaSqm', 'buildingAreaSqm', 'ownedAreaSqm', 'leasedAreaSqm', 'facilitiesSummary'],
  },
  rules: {
    platform: ['hasManagementRules', 'hasDevelopmentPlan', 'hasAnnualPlan', 'qualifications'],
    base: ['hasServiceRules', 'hasIncentiveRules'],
  },
  team: {
    platform: ['managerCount', 'serviceStaffCount', 'bachelorShare'],
    base: ['operatingStaff', 'staffExperienced', 'brandedChain'],
  },
  onlineOffline: {
    platform: ['accessChannels', 'offlineEvents', 'servedEnterprises', 'effectOverview'],
    base: ['brandEvents', 'informationInfrastructure'],
  },
  security: {
    platform: ['systemOverview', 'planIntroduction'],
    base: ['hasSecuritySystem'],
  },
} satisfies Record<string, Shown>;
