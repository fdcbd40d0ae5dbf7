/** One step in the demo's past: who, on which day, does what. `under`: the programme applied under, where it is not the national one. */
export type Step =
  | { on: string; do: 'draft'; unit?: string; under?: string }
  | { on: string; do: 'submit'; unit?: string; under?: string }
  | { on: string; do: 'resubmit'; changes: Record<string, string> }
  | { on: string; do: 'remark'; by: string; path: string | null; text: string }
  | { on: string; do: 'return'; by: string; reasons: string }
  | { on: string; do: 'judge'; by: string; criterion: string; status: 'met' | 'unmet'; reasons: string }
  | { on: string; do: 'recommend'; by: string; opinion: string }
  | { on: string; do: 'decline'; by: string; reasons: string }
  | { on: string; do: 'publish'; by: string; title: string }
  | { on: string; do: 'object'; grounds: string; statement: string };

const GUANGDONG = 'guangdong-draft';

const OPINION = '经初审，申报材料齐全，符合申报条件，服务特色鲜明，同意推荐。';

/**
 * How far each operator's case has come when the demo opens. The operators that are not named here start with nothing:
 * 广州穗云 and 佛山南岭 are for the visitor to play. Guangdong's own places are left free.
 */
export const STORIES: Record<string, Step[]> = {
  gz_testing: [
    { on: '2025-11-14', do: 'submit' },
    {
      on: '2025-11-15',
      do: 'remark',
      by: 'unit_440100',
      path: 'servedSmes',
      text: '请补充服务企业名录，与填报数核对一致。',
    },
  ],
  fs_ceramic: [
    { on: '2025-11-13', do: 'submit' },
    {
      on: '2025-11-14',
      do: 'remark',
      by: 'unit_440600',
      path: 'residentSmes',
      text: '与入驻企业名单数量不一致，请核对。',
    },
    { on: '2025-11-14', do: 'remark', by: 'unit_440600', path: 'buildingAreaSqm', text: '请附产权证明或租赁合同。' },
    {
      on: '2025-11-14',
      do: 'return',
      by: 'unit_440600',
      reasons: '入驻企业数量与面积证明需补正，请于截止日前重新提交。',
    },
  ],
  dg_mould: [
    { on: '2025-11-13', do: 'submit' },
    {
      on: '2025-11-15',
      do: 'judge',
      by: 'unit_441900',
      criterion: 'reputation',
      status: 'met',
      reasons: '在东莞模具行业内具有良好声誉，获市级表彰。',
    },
    { on: '2025-11-15', do: 'recommend', by: 'unit_441900', opinion: OPINION },
  ],
  zh_marine: [{ on: '2025-11-14', do: 'draft' }],
  hz_led: [{ on: '2025-11-14', do: 'submit', unit: 'gd-body-1' }],
  zj_digital: [
    { on: '2025-11-11', do: 'submit' },
    { on: '2025-11-13', do: 'recommend', by: 'province_330000', opinion: OPINION },
  ],
  zj_fabric: [{ on: '2025-11-13', do: 'submit' }],
  dl_bearing: [
    { on: '2025-11-11', do: 'submit' },
    { on: '2025-11-14', do: 'recommend', by: 'province_210200', opinion: OPINION },
  ],
  dl_software: [{ on: '2025-11-14', do: 'submit' }],
  sz_chip: [
    { on: '2025-11-12', do: 'submit' },
    {
      on: '2025-11-14',
      do: 'judge',
      by: 'province_440300_reviewer',
      criterion: 'functions',
      status: 'met',
      reasons: '设计、流片、测试服务齐全，特色突出。',
    },
  ],
  sz_robot: [{ on: '2025-11-13', do: 'draft' }],
  sn_aero: [
    { on: '2025-11-11', do: 'submit' },
    { on: '2025-11-13', do: 'recommend', by: 'province_610000', opinion: OPINION },
  ],
  sc_panda: [
    { on: '2025-11-11', do: 'submit' },
    {
      on: '2025-11-12',
      do: 'remark',
      by: 'province_510000_reviewer',
      path: 'coverageRate',
      text: '覆盖面的计算口径请说明，并核对数据。',
    },
    { on: '2025-11-12', do: 'return', by: 'province_510000_reviewer', reasons: '覆盖面数据需核对后重新提交。' },
    { on: '2025-11-14', do: 'resubmit', changes: { coverageRate: '85.7', servedSmes: '1338' } },
  ],
  cq_auto: [
    { on: '2025-11-10', do: 'submit' },
    { on: '2025-11-11', do: 'recommend', by: 'province_500000', opinion: OPINION },
    {
      on: '2025-11-13',
      do: 'publish',
      by: 'ministry',
      title: '2025年度国家中小企业公共服务示范平台（基地）拟创建对象公示（第一批，演示）',
    },
    {
      on: '2025-11-14',
      do: 'object',
      grounds: '服务数据不实',
      statement: '公示材料所列服务企业数量与我园区了解的情况有出入，请调查核实。',
    },
  ],
  bt_cotton: [
    { on: '2025-11-12', do: 'submit' },
    { on: '2025-11-14', do: 'recommend', by: 'province_660000', opinion: OPINION },
  ],
  // Guangdong's own programme is a draft; its demo call has been on for a week, and nothing later can have happened yet.
  gz_cloud: [{ on: '2025-11-15', do: 'draft', under: GUANGDONG }],
  fs_metal: [{ on: '2025-11-13', do: 'submit', under: GUANGDONG }],
  dg_toys: [
    { on: '2025-11-12', do: 'submit', under: GUANGDONG },
    { on: '2025-11-14', do: 'recommend', by: 'unit_441900', opinion: OPINION },
  ],
  zs_lamp: [
    { on: '2025-11-11', do: 'submit', under: GUANGDONG },
    { on: '2025-11-12', do: 'recommend', by: 'unit_442000', opinion: OPINION },
    {
      on: '2025-11-13',
      do: 'publish',
      by: 'province_440000',
      title: '（演示）2025年度广东省中小企业公共服务示范平台（基地）拟创建对象公示',
    },
  ],
  jm_power: [
    { on: '2025-11-12', do: 'submit', under: GUANGDONG },
    { on: '2025-11-13', do: 'return', by: 'unit_440700', reasons: '审计报告请补充服务收支情况。' },
  ],
  ln_press: [
    { on: '2025-11-12', do: 'submit' },
    { on: '2025-11-14', do: 'decline', by: 'province_210000', reasons: '平台运营数据未能提供佐证，本年度不予推荐。' },
  ],
};
