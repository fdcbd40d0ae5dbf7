import type { Facts, Row } from '@shifan/rules';
import type { DemoOperator } from '../operators.ts';

const EVENTS = [
  ['02-20', '惠企政策进园区宣讲会', '62'],
  ['03-12', '数字化转型诊断服务日', '35'],
  ['03-28', '银企融资对接会', '48'],
  ['04-16', '知识产权保护专题培训', '57'],
  ['05-15', '“一起益企”服务行动', '120'],
  ['06-10', '检验检测公共设备开放日', '33'],
  ['06-26', '中小企业合规经营沙龙', '40'],
  ['07-18', '产学研成果对接会', '45'],
  ['08-21', '高校毕业生专场招聘会', '86'],
  ['09-17', '专精特新培育辅导班', '66'],
  ['10-23', '企业出海实务讲座', '52'],
] as const;

const TRADES = ['精密机械', '电子科技', '新材料', '智能装备', '食品', '家具', '塑胶制品', '服饰', '环保科技', '光电'];
const WORDS = ['恒达', '锐进', '华晟', '启明', '力创', '佳源', '博远'];
const SERVICES = ['政策申报辅导', '融资对接', '数字化诊断', '知识产权代理', '检验检测', '管理咨询'];

/** Thirty-two invented enterprises with their marks. */
function servedEnterprises(operator: DemoOperator): Row[] {
  return Array.from({ length: 32 }, (_, index) => ({
    name: `${operator.name.slice(0, 2)}${WORDS[index % WORDS.length]}${TRADES[index % TRADES.length]}有限公司`,
    contact: `${'陈李张王刘黄杨吴'[index % 8]}经理`,
    phone: `020-8${String(1_000_001 + index * 137)}`,
    service: SERVICES[index % SERVICES.length] ?? '',
    score: String(90 + (index % 10)),
  }));
}

function providers(): Row[] {
  return ['粤华会计师事务所', '明德律师事务所', '南方知识产权服务公司', '湾区检测研究院', '创联管理咨询公司'].map(
    (name) => ({
      name: `${name}（演示）`,
      cooperation: '入驻平台，为中小企业提供专业服务',
      from: '2023-01',
      to: '2026-12',
    }),
  );
}

/** A complete and realistic application form of a platform, for the form's year. */
export function platformAnswers(operator: DemoOperator, year: number): Facts {
  return {
    platformName: operator.product,
    platformUrl: `https://${operator.username.replaceAll('_', '-')}.example.cn`,
    platformOnlineSince: '2019-06-01',
    governmentRevenueWan: '420',
    systemOverview:
      '平台采用云上部署、统一身份认证，已建成企业、政策、机构、案例四类数据库，支持政策精准推送与供需匹配；设有运维值守和数据备份制度，近一年可用率99.9%。',
    smeDatabaseEntries: '18650',
    policyDatabaseEntries: '3240',
    providerDatabaseEntries: '426',
    caseDatabaseEntries: '512',
    accessChannels: ['desktop', 'mobile-web', 'wechat-mini-program'],
    miniProgramName: operator.product.slice(0, 10),
    registrationMinutes: '3',
    managerCount: '8',
    serviceStaffCount: '36',
    bachelorShare: '86.4',
    hasDevelopmentPlan: true,
    hasAnnualPlan: true,
    hasManagementRules: true,
    qualifications: '通过GB/T 19001质量管理体系认证；拥有软件著作权12项、注册商标3件。',
    capabilityOverview:
      '面向区域制造业中小企业提供政策、融资、人才、市场、管理等综合服务和数字化转型、检验检测等技术服务，汇集各类服务机构并与省、市平台对接数据。',
    generalServices: [
      'policy-consultation',
      'startup-guidance',
      'management-consulting',
      'talent-training',
      'financing',
    ],
    generalServiceColumns: '12',
    technicalServices: ['digital-transformation', 'testing-inspection', 'intellectual-property'],
    technicalServiceColumns: '7',
    providerCount: '126',
    expertCount: '58',
    providers: providers(),
    interconnection: 'initial',
    interconnectionNote:
      '已与本市企业服务平台实现统一登录，政策库与省级平台按周同步，计划2026年接入全国中小企业服务“一张网”。',
    effectOverview: '上一年度服务中小企业逾千家，服务覆盖所辖各区县，企业满意度持续在95%以上，线下活动每月不少于一场。',
    servedSmes: '1356',
    servedSmesExpected: '1500',
    coverageRate: '90.9',
    offlineEvents: EVENTS.map(([day, name, enterprises]) => ({ name, heldOn: `${year}-${day}`, enterprises })),
    servedEnterprises: servedEnterprises(operator),
    ...provincialAnswers(),
  };
}

/** What Guangdong's own form asks beside the national one. */
function provincialAnswers(): Facts {
  return {
    policyPush: true,
    smeDatabaseComplete: true,
    preciseMatching: true,
    registrationMinutes: '5',
    satisfactionRate: '96',
  };
}
