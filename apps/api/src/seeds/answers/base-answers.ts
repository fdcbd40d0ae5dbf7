import type { Facts } from '@shifan/rules';
import type { DemoOperator } from '../operators.ts';

/** A complete and realistic application form of a base. */
export function baseAnswers(operator: DemoOperator): Facts {
  return {
    baseName: operator.product,
    operatingSince: '2018-09',
    landAreaSqm: '86500',
    buildingAreaSqm: '142300',
    ownedAreaSqm: '98300',
    leasedAreaSqm: '44000',
    leadingIndustry: '349',
    professionalProviders: '42',
    residentSmes: '138',
    rdExpenseWan: '210.8',
    residentRevenuePreviousWan: '286400',
    residentRevenueWan: '321750.5',
    residentStaff: '4860',
    outputPerCapitaWan: '66.2',
    outputPerLandWan: '248.1',
    leadingIndustryRevenueWan: '205920',
    highTechRevenueWan: '98640',
    techSmes: '32',
    innovativeSmes: '28',
    srdiSmes: '24',
    highTechFirms: '21',
    littleGiants: '4',
    champions: '1',
    residentEnterprises: '152',
    innovationPlatforms: '5',
    provincialPlatforms: '4',
    nationalPlatforms: '1',
    rdIntensity: '4.6',
    patentsPerTenMillion: '1.8',
    incubators: '2',
    technicalServicePlatforms: '3',
    industryFunds: '1',
    ecosystemSummary:
      '建有省级科技企业孵化器，毕业企业二十余家；公共技术服务平台向园区内外企业开放共享，产业基金已投资九个项目。',
    brandEvents: [
      { name: '园区企业家下午茶', sessions: '12', participants: '96' },
      { name: '智造技术开放日', sessions: '4', participants: '72' },
      { name: '产业链供需对接会', sessions: '6', participants: '88' },
    ],
    informationInfrastructure:
      '园区千兆光网、5G信号全覆盖，建有园区管理与企业服务一体化平台，提供云资源与工业互联网标识解析服务。',
    facilitiesSummary: '设共享会议中心、路演厅、中试车间；厂房屋顶光伏3.2兆瓦；配套员工公寓、食堂与通勤班车。',
    hasIncentiveRules: true,
    hasServiceRules: true,
    operatingStaff: '46',
    staffExperienced: true,
    brandedChain: true,
    hasSecuritySystem: true,
    operatorServiceRevenueWan: '1620',
    operatorTotalRevenueWan: '2860.5',
  };
}
