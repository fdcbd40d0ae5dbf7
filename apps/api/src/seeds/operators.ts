import { demoUscc } from './uscc.ts';

/** A fictional operator of the demo; how far its case has come is told in stories.ts. */
export type DemoOperator = {
  name: string;
  division: string;
  tenant: string;
  registrar: string;
  serial: string;
  kind: 'platform' | 'base';
  product: string;
  clerk: string;
  username: string;
};

type Row = [
  username: string,
  name: string,
  division: string,
  tenant: string,
  kind: 'platform' | 'base',
  product: string,
  clerk: string,
];

// Names are invented; a firm of the same name would be chance.
const ROWS: Row[] = [
  ['gz_platform', '广州穗云企服科技有限公司', '440100', '440000', 'platform', '穗企通中小企业公共服务平台', '林晓岚'],
  ['fs_base', '佛山南岭智造园区运营有限公司', '440600', '440000', 'base', '南岭智造中小企业服务基地', '何志远'],
  ['gz_testing', '广州珠澜检测技术服务有限公司', '440100', '440000', 'platform', '珠澜检验检测公共服务平台', '周敏仪'],
  ['fs_ceramic', '佛山石湾陶创产业服务中心', '440600', '440000', 'base', '石湾陶创产业服务基地', '梁启成'],
  ['dg_mould', '东莞横沥模具服务有限公司', '441900', '440000', 'platform', '莞模数字化公共服务平台', '邓海涛'],
  ['zh_marine', '珠海湾畔海工园区管理有限公司', '440400', '440000', 'base', '湾畔海工装备中小企业基地', '黄思雅'],
  ['hz_led', '惠州鹅城光电产业服务有限公司', '441300', '440000', 'platform', '鹅城光电共性技术服务平台', '叶子轩'],
  ['zj_digital', '浙江之江数企服务有限公司', '330100', '330000', 'platform', '之江数字化转型公共服务平台', '沈一凡'],
  ['zj_fabric', '绍兴柯岩纺织园区运营有限公司', '330600', '330000', 'base', '柯岩现代纺织中小企业基地', '章文静'],
  ['dl_bearing', '大连滨城轴承产业服务有限公司', '210200', '210200', 'base', '滨城轴承中小企业服务基地', '曲洪波'],
  ['dl_software', '大连星海软件服务中心', '210200', '210200', 'platform', '星海软件公共技术服务平台', '孙立楠'],
  ['sz_chip', '深圳鹏芯集成电路服务有限公司', '440300', '440300', 'platform', '鹏芯集成电路公共服务平台', '吴嘉豪'],
  ['sz_robot', '深圳湾区机器人园区运营有限公司', '440300', '440300', 'base', '湾区机器人中小企业基地', '许颖'],
  ['sn_aero', '西安秦岭航空零部件服务有限公司', '610100', '610000', 'base', '秦岭航空零部件中小企业基地', '马建国'],
  ['sc_panda', '成都锦里企业服务有限公司', '510100', '510000', 'platform', '锦里融资与管理公共服务平台', '唐若曦'],
  ['cq_auto', '重庆两江汽配产业服务有限公司', '500000', '500000', 'platform', '两江汽配协同服务平台', '罗世平'],
  ['ln_press', '沈阳浑河装备服务有限公司', '210100', '210000', 'platform', '浑河装备制造共享服务平台', '赵铁军'],
  ['bt_cotton', '兵团天河棉业服务有限公司', '660000', '660000', 'platform', '天河棉花产业公共服务平台', '石援疆'],
  // Guangdong's own programme
  ['gz_cloud', '广州云山数字服务有限公司', '440100', '440000', 'platform', '云山数字化转型公共服务平台', '欧阳晴'],
  ['fs_metal', '佛山狮山金属加工园区运营有限公司', '440600', '440000', 'base', '狮山金属加工中小企业基地', '冼伟杰'],
  ['dg_toys', '东莞石排潮玩产业服务中心', '441900', '440000', 'platform', '石排潮玩设计公共服务平台', '袁嘉敏'],
  ['zs_lamp', '中山古镇灯饰检测服务有限公司', '442000', '440000', 'platform', '古镇灯饰检验检测公共服务平台', '郑宇航'],
  ['jm_power', '江门五邑动力园区管理有限公司', '440700', '440000', 'base', '五邑动力装备中小企业基地', '余少芳'],
];

export const DEMO_OPERATORS: DemoOperator[] = ROWS.map(
  ([username, name, division, tenant, kind, product, clerk], index) => ({
    name,
    division,
    tenant,
    registrar: name.endsWith('中心') ? '12' : '91',
    serial: `MADEM0${String(index + 10)}`,
    kind,
    product,
    clerk,
    username,
  }),
);

export function usccOf(operator: DemoOperator): string {
  return demoUscc({ registrar: operator.registrar, division: operator.division, serial: operator.serial });
}
