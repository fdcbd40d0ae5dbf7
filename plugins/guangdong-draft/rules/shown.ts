import type { Shown } from '@shifan/official-forms';

/** What bears on each condition of art. 5 in the forms, by the condition's id. */
export const SHOWN = {
  'scale-stable': {
    platform: ['servedSmes', 'servedSmesExpected', 'effectOverview', 'planAchievements'],
    base: ['residentSmes', 'residentEnterprises', 'residentRevenuePreviousWan', 'residentRevenueWan'],
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
    platform: ['smeDatabaseSummary', 'policyDatabaseSummary', 'providerDatabaseSummary', 'caseDatabaseSummary'],
    base: ['informationInfrastructure', 'facilitiesSummary', 'planIntroduction'],
  },
  resources: {
    platform: ['providerCount', 'expertCount', 'providers', 'capabilityOverview'],
    base: ['professionalProviders', 'incubators', 'technicalServicePlatforms', 'industryFunds', 'ecosystemSummary'],
  },
  digital: {
    platform: ['systemOverview', 'accessChannels', 'interconnection', 'interconnectionNote'],
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
  'online-offline': {
    platform: ['accessChannels', 'offlineEvents', 'servedEnterprises', 'effectOverview'],
    base: ['brandEvents', 'informationInfrastructure'],
  },
  security: {
    platform: ['systemOverview', 'planIntroduction'],
    base: ['hasSecuritySystem'],
  },
} satisfies Record<string, Shown>;
