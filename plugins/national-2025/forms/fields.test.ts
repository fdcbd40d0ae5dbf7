import type { Field } from '@shifan/rules';
import { describe, expect, test } from 'vitest';
import { plugin } from '../plugin.ts';

const OPERATOR = [
  'operatorName',
  'legalRepresentative',
  'uscc',
  'operatorNature',
  'operatorNatureOther',
  'mailingAddress',
  'postcode',
  'contactName',
  'contactTitle',
  'contactPhone',
  'contactMobile',
  'contactFax',
  'contactEmail',
  'isBranch',
  'undertakesByContract',
  'onDishonestyList',
];
const ACCOUNTS = ['revenueWan', 'serviceRevenueWan', 'totalAssetsWan', 'profitWan', 'taxWan'];

/** What the printed forms ask, by official form; tables as `table.column`. */
const PRINTED: Record<string, string[]> = {
  'application-platform': [
    'platformName',
    'platformUrl',
    'platformOnlineSince',
    'operatorRegisteredOn',
    ...OPERATOR,
    ...ACCOUNTS,
    'governmentRevenueWan',
    'systemOverview',
    'smeDatabaseSummary',
    'smeDatabaseEntries',
    'policyDatabaseSummary',
    'policyDatabaseEntries',
    'providerDatabaseSummary',
    'providerDatabaseEntries',
    'caseDatabaseSummary',
    'caseDatabaseEntries',
    'accessChannels',
    'miniProgramName',
    'appName',
    'systemCostWan',
    'systemCostSource',
    'maintenanceCostPreviousWan',
    'maintenanceCostPreviousSource',
    'maintenanceCostCurrentWan',
    'maintenanceCostCurrentSource',
    'operationCostPreviousWan',
    'operationCostPreviousSource',
    'operationCostCurrentWan',
    'operationCostCurrentSource',
    'managerCount',
    'serviceStaffCount',
    'bachelorShare',
    'hasDevelopmentPlan',
    'hasAnnualPlan',
    'hasManagementRules',
    'qualifications',
    'capabilityOverview',
    'generalServices',
    'generalServicesOther',
    'generalServiceColumns',
    'technicalServices',
    'technicalServicesOther',
    'technicalServiceColumns',
    'providerCount',
    'expertCount',
    'providers',
    'providers.name',
    'providers.cooperation',
    'providers.from',
    'providers.to',
    'interconnection',
    'interconnectionNote',
    'effectOverview',
    'servedSmes',
    'servedSmesExpected',
    'coverageRate',
    'offlineEvents',
    'offlineEvents.name',
    'offlineEvents.heldOn',
    'offlineEvents.enterprises',
    'servedEnterprises',
    'servedEnterprises.name',
    'servedEnterprises.contact',
    'servedEnterprises.phone',
    'servedEnterprises.service',
    'servedEnterprises.score',
  ],
  'application-base': [
    'baseName',
    'operatingSince',
    ...OPERATOR,
    'landAreaSqm',
    'buildingAreaSqm',
    'ownedAreaSqm',
    'leasedAreaSqm',
    'leadingIndustry',
    'professionalProviders',
    'residentSmes',
    ...ACCOUNTS,
    'rdExpenseWan',
    'residentRevenuePreviousWan',
    'residentRevenueWan',
    'residentStaff',
    'outputPerCapitaWan',
    'outputPerLandWan',
    'residentRevenueGrowth',
    'leadingIndustryRevenueWan',
    'leadingIndustryShare',
    'highTechRevenueWan',
    'highTechShare',
    'techSmes',
    'innovativeSmes',
    'srdiSmes',
    'highTechFirms',
    'littleGiants',
    'champions',
    'residentEnterprises',
    'qualityShare',
    'innovationPlatforms',
    'provincialPlatforms',
    'nationalPlatforms',
    'rdIntensity',
    'patentsPerTenMillion',
    'incubators',
    'technicalServicePlatforms',
    'industryFunds',
    'ecosystemSummary',
    'brandEvents',
    'brandEvents.name',
    'brandEvents.sessions',
    'brandEvents.participants',
    'informationInfrastructure',
    'facilitiesSummary',
    'hasIncentiveRules',
    'hasServiceRules',
    'operatingStaff',
    'staffExperienced',
    'brandedChain',
    'hasSecuritySystem',
    'operatorServiceRevenueWan',
    'operatorTotalRevenueWan',
    'operatorServiceShare',
  ],
  'creation-plan': [
    'planIntroduction',
    'planAchievements',
    'typicalPractices',
    'typicalPractices.title',
    'typicalPractices.content',
    'planPrinciples',
    'planGoals',
    'targets',
    'targets.indicator',
    'targets.goal',
    'targets.baseline',
    'targets.target',
    'targets.unit',
    'targets.due',
    'tasks',
    'tasks.name',
    'tasks.purpose',
    'tasks.content',
    'tasks.expected',
    'tasks.due',
    'planSafeguards',
  ],
  'summary-sheet': [
    'recommendations',
    'recommendations.number',
    'recommendations.name',
    'recommendations.operatorName',
    'recommendations.kind',
  ],
};

function fieldsOf(form: string): Field[] {
  const found = plugin.forms.find((one) => one.id === form);
  return found?.sections.flatMap((section) => section.fields) ?? [];
}

function pathsOf(field: Field): string[] {
  return [field.key, ...(field.columns ?? []).map((column) => `${field.key}.${column.key}`)];
}

function field(form: string, key: string): Field {
  const found = fieldsOf(form).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no field ${key} in ${form}`);
  return found;
}

describe('the official forms', () => {
  test.each(Object.keys(PRINTED))('%s asks exactly what is printed', (form) => {
    expect(fieldsOf(form).flatMap(pathsOf).toSorted()).toEqual([...(PRINTED[form] ?? [])].toSorted());
  });

  test('the platform form offers the printed boxes, 其他 included', () => {
    const options = (key: string): string[] =>
      field('application-platform', key).options?.map((one) => one.label) ?? [];
    expect(options('generalServices')).toEqual([
      '法律法规政策查询辅导',
      '创业指导',
      '管理咨询',
      '人才培训',
      '人才招聘',
      '市场拓展',
      '投融资',
      '法律与合规',
      '诉求受理',
      '出海服务',
      '可持续发展（ESG）',
      '其他',
    ]);
    expect(options('technicalServices')).toEqual([
      '数字化转型',
      '绿色化发展',
      '计量校准',
      '认证认可',
      '试验检验',
      '质量标准',
      '知识产权',
      '设备共享',
      '科技成果转化',
      '其他',
    ]);
    expect(options('operatorNature')).toHaveLength(8);
    expect(options('accessChannels')).toEqual(['电脑端', '手机端', '微信小程序', '手机APP']);
  });

  test('amounts are in 万元, and only a profit may be negative', () => {
    for (const form of ['application-platform', 'application-base']) {
      const amounts = fieldsOf(form).filter(({ type }) => type === 'money-wan');
      expect(amounts.filter(({ unit }) => unit !== '万元')).toEqual([]);
      expect(amounts.filter(({ min }) => min !== '0').map(({ key }) => key)).toEqual(['profitWan']);
    }
  });

  test('everything that names a person or reaches one is personal data', () => {
    const personal = (form: string): string[] =>
      fieldsOf(form).flatMap((one) => [
        ...(one.personal ? [one.key] : []),
        ...(one.columns ?? []).flatMap((column) => (column.personal ? [`${one.key}.${column.key}`] : [])),
      ]);
    const contact = ['contactName', 'contactTitle', 'contactPhone', 'contactMobile', 'contactFax', 'contactEmail'];
    expect(personal('application-base')).toEqual(['legalRepresentative', ...contact]);
    expect(personal('application-platform')).toEqual([
      'legalRepresentative',
      ...contact,
      'providers.name',
      'servedEnterprises.contact',
      'servedEnterprises.phone',
    ]);
  });

  test('every slot the forms and materials name exists, and none stands unused', () => {
    const slots = plugin.evidenceSlots.map((one) => one.id);
    const atFields = plugin.forms.flatMap((form) =>
      form.sections.flatMap((section) => section.fields.flatMap((one) => one.evidence ?? [])),
    );
    const inMaterials = [...JSON.stringify(plugin.materials).matchAll(/"slot":"([^"]+)"/gu)].map(([, id]) => id ?? '');
    expect([...new Set([...atFields, ...inMaterials])].toSorted()).toEqual(slots.toSorted());
  });

  test('only years of the call stand in labels, never a fixed year', () => {
    const texts = JSON.stringify(
      plugin.forms.map(({ sections }) =>
        sections.map(({ title, hint, fields }) => [title, hint, fields.map((one) => [one.label, one.hint])]),
      ),
    );
    expect(texts).not.toMatch(/20\d\d年/u);
    expect(texts).toContain('{Y-1}');
  });
});
