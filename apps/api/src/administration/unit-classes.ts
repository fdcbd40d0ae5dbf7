/** What a unit is, in a word. */
export const UNIT_CLASS_NAMES: Record<string, string> = {
  ministry: '部级主管部门',
  province: '省级主管部门',
  'plan-city': '计划单列市主管部门',
  corps: '兵团主管部门',
  municipality: '地级以上市主管部门',
  'cooperation-zone': '合作区',
  'provincial-body': '省有关单位',
};
