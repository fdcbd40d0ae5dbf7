import { columns } from '@shifan/migration';
import { DEMO_OPERATORS, usccOf } from './operators.ts';
import { demoUscc } from './uscc.ts';

/** A row of the demo's list by column; every title, document and firm in it is invented. */
export type ListedTitle = Partial<Record<string, string>>;

const GRANTED_2023 = { documentNumber: '演示〔2023〕1号', grantedOn: '2023-10-31' };
const GRANTED_2024 = { documentNumber: '演示〔2024〕1号', grantedOn: '2024-11-15' };
const GRANTED_2021 = { documentNumber: '演示〔2021〕1号', grantedOn: '2021-10-29' };
const PLATFORM = { kind: '平台', basis: '156号' };
const BASE = { kind: '基地', basis: '〔2016〕194号', statedEnd: '2026-10-30' };

/** What the list tells of a platform; each firm's own numbers. */
function figures(of: [served: string, assets: string, satisfied: string, staff: string, providers: string]) {
  const [servedSmes, totalAssetsWan, satisfactionRate, serviceStaffCount, providerCount] = of;
  return { factsYear: '2023', servedSmes, totalAssetsWan, satisfactionRate, serviceStaffCount, providerCount };
}

/** A title of an operator that the demo knows: it signs in and starts from it. */
function ofDemoOperator(username: string, more: ListedTitle): ListedTitle[] {
  const operator = DEMO_OPERATORS.find((one) => one.username === username);
  if (!operator) return [];
  return [{ operatorName: operator.name, uscc: usccOf(operator), division: operator.division, ...more }];
}

let serial = 0;
function ofOther(division: string, operatorName: string, more: ListedTitle): ListedTitle {
  serial += 1;
  const uscc = demoUscc({ registrar: '91', division, serial: `MALDT0${String(serial).padStart(2, '0')}` });
  return { operatorName, uscc, division, ...more };
}

/** 广东's list of old titles as the demo finds it imported. */
export const DEMO_OLD_TITLES: readonly ListedTitle[] = [
  ...ofDemoOperator('gz_platform', {
    name: '穗企通中小企业公共服务平台',
    ...PLATFORM,
    ...GRANTED_2023,
    ...figures(['620', '1850.5', '93', '36', '18']),
    service: '信息服务、技术服务',
    operatorRegisteredOn: '2015-04-08',
    operatingSince: '2015-09',
    hasManagementRules: '是',
    publicServiceShare: '28',
    qualifiedStaffShare: '86',
    informationEvents: '14',
    technologyEvents: '9',
  }),
  ...ofDemoOperator('fs_base', {
    name: '南岭智造小型微型企业创业创新示范基地',
    ...BASE,
    ...GRANTED_2023,
    factsYear: '2023',
    operatorRegisteredOn: '2014-11-20',
    operatingSince: '2016-03',
    buildingAreaSqm: '42000',
    residentSmes: '96',
    professionalProviders: '12',
  }),
  ...ofDemoOperator('gz_testing', {
    name: '珠澜检验检测公共服务平台',
    ...PLATFORM,
    ...GRANTED_2024,
    ...figures(['410', '2600', '91', '44', '11']),
    service: '技术服务',
  }),
  ...ofDemoOperator('dg_mould', {
    name: '莞模数字化公共服务平台',
    ...PLATFORM,
    ...GRANTED_2021,
    ...figures(['350', '1320', '90', '29', '9']),
    service: '技术服务、培训服务',
  }),
  ofOther('440100', '广州越秀山企业服务中心有限公司', {
    name: '越秀山创业服务平台',
    ...PLATFORM,
    ...GRANTED_2023,
    service: '创业服务',
  }),
  ofOther('440400', '珠海香炉湾软件服务有限公司', {
    name: '香炉湾软件公共技术服务平台',
    ...PLATFORM,
    ...GRANTED_2024,
    service: '技术服务',
  }),
  ofOther('440500', '汕头金平玩具检测服务有限公司', {
    name: '金平玩具检验检测服务平台',
    ...PLATFORM,
    ...GRANTED_2023,
    service: '技术服务',
  }),
  ofOther('440600', '佛山西樵纺织园区管理有限公司', {
    name: '西樵纺织小型微型企业创业创新示范基地',
    ...BASE,
    ...GRANTED_2024,
  }),
  ofOther('440700', '江门新会陈皮产业服务有限公司', {
    name: '新会特色农产品信息服务平台',
    ...PLATFORM,
    ...GRANTED_2021,
    service: '信息服务',
  }),
  ofOther('441300', '惠州仲恺培训服务有限公司', {
    name: '仲恺技能人才培训服务平台',
    ...PLATFORM,
    ...GRANTED_2024,
    service: '培训服务',
  }),
  ofOther('441900', '东莞松山湖融资服务有限公司', {
    name: '松湖中小企业融资服务平台',
    ...PLATFORM,
    ...GRANTED_2023,
    service: '融资服务',
    financeEvents: '16',
    financeRaisedYi: '12.4',
  }),
  ofOther('442000', '中山岐江五金产业服务有限公司', {
    name: '岐江五金小型微型企业创业创新示范基地',
    ...BASE,
    ...GRANTED_2023,
  }),
];

/** The list as its province would save it: a csv under the template's headers. */
export function listedAsCsv(titles: readonly ListedTitle[]): Buffer {
  const lines = titles.map((title) => columns.map(({ id }) => title[id] ?? ''));
  return Buffer.from([columns.map(({ header }) => header), ...lines].map((line) => line.join(',')).join('\r\n'));
}
