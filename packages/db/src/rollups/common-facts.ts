/**
 * Facts that several measures ask for under one key, so that their numbers add up across authorities. Of a table the rows
 * are counted. `app.common_facts()` says the same to the database.
 */
export const COMMON_FACTS = [
  'servedSmes',
  'providerCount',
  'expertCount',
  'coverageRate',
  'satisfactionRate',
  'offlineEvents',
  'residentSmes',
  'professionalProviders',
  'residentEnterprises',
  'serviceStaffCount',
  'smeDatabaseEntries',
  'policyDatabaseEntries',
  'innovationPlatforms',
  'incubators',
] as const;
export type CommonFact = (typeof COMMON_FACTS)[number];
