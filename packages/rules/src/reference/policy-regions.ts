/**
 * 享受西部大开发政策的地区, by division code or its leading digits: the twelve of 国发〔2000〕33号 and 国办发〔2001〕73号 with 兵团, and the
 * three prefectures treated alike. A law that favours or relaxes them cites its own clause.
 */
export const WESTERN_POLICY_REGIONS: readonly string[] = [
  '50', // 重庆
  '51', // 四川
  '52', // 贵州
  '53', // 云南
  '54', // 西藏
  '61', // 陕西
  '62', // 甘肃
  '63', // 青海
  '64', // 宁夏
  '65', // 新疆
  '15', // 内蒙古
  '45', // 广西
  '66', // 新疆生产建设兵团
  '4331', // 湘西
  '4228', // 恩施
  '2224', // 延边
];

/** 东北全面振兴地区, by division code or its leading digits: 《东北地区振兴规划》（国函〔2007〕76号批复）. */
export const NORTH_EASTERN_REGIONS: readonly string[] = [
  '21', // 辽宁，含大连
  '22', // 吉林
  '23', // 黑龙江
  '1507', // 呼伦贝尔
  '1522', // 兴安
  '1505', // 通辽
  '1504', // 赤峰
  '1525', // 锡林郭勒
];
