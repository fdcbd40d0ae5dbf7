/** Who takes part: people of the demo, by their user names, and the two programmes as their texts have them. */

export type Level = 'municipality' | 'province' | 'ministry';

export type Person = {
  username: string;
  sort: 'clerk' | 'city' | 'body' | 'province' | 'ministry' | 'auditor';
  tenant: string;
  unit?: string;
  approver: boolean;
};

const GUANGDONG = '440000';

function person(username: string, sort: Person['sort'], at: { tenant: string; unit?: string }): Person {
  const approver = (sort === 'province' || sort === 'ministry') && !username.endsWith('_reviewer');
  return { username, sort, ...at, approver };
}

const city = (unit: string): Person => person(`unit_${unit}`, 'city', { tenant: GUANGDONG, unit });
const province = (tenant: string): Person[] => [
  person(`province_${tenant}`, 'province', { tenant }),
  person(`province_${tenant}_reviewer`, 'province', { tenant }),
];

export const OFFICERS: readonly Person[] = [
  city('440100'),
  city('440600'),
  city('441900'),
  person('unit_gd_body_1', 'body', { tenant: GUANGDONG, unit: 'gd-body-1' }),
  ...province(GUANGDONG),
  ...province('330000'),
  ...province('210200'),
  person('ministry', 'ministry', { tenant: 'ministry' }),
  person('ministry_reviewer', 'ministry', { tenant: 'ministry' }),
  person('auditor_440000', 'auditor', { tenant: GUANGDONG }),
];

export type Programme = {
  jurisdiction: string;
  /** who decides */
  decider: 'province' | 'ministry';
  /** who examines a reported change, and who opens a reexamination beside the decider */
  examiner: Level;
  /** until 24:00 of which day a level passes a case on; one without a day of its own has that of the next, or the last one */
  closing: Record<Level, string>;
  /** how many a unit may recommend; absent: the call sets no number */
  places: Partial<Record<'city' | 'body' | 'province' | 'plan-city', number>>;
  /** a draft grants no title before it is put in force */
  draft: boolean;
};

/** 工信部企业〔2025〕225号 arts 3, 7, 10–12; 460号 第三项 (10 December, 2 and 1); 粤工信服务函〔2025〕31号 (24 November, 2 and 1). */
export const NATIONAL: Programme = {
  jurisdiction: 'national-2025',
  decider: 'ministry',
  examiner: 'province',
  closing: { municipality: '2025-11-24', province: '2025-12-10', ministry: '2025-12-10' },
  places: { city: 2, body: 1, province: 2, 'plan-city': 1 },
  draft: false,
};

/** 广东省…创建管理办法（征求意见稿） arts 3, 7, 10–12; the demo's own call (31 December, no number). */
export const GUANGDONG_DRAFT: Programme = {
  jurisdiction: 'guangdong-draft',
  decider: 'province',
  examiner: 'municipality',
  closing: { municipality: '2025-12-31', province: '2025-12-31', ministry: '2025-12-31' },
  places: {},
  draft: true,
};

/** An operator and the application it has written but not handed in. */
export type Role = { clerk: Person; programme: Programme; unit: string };

function role(username: string, programme: Programme, unit: string): Role {
  const tenant = unit.startsWith('44') || unit.startsWith('gd-') ? GUANGDONG : unit;
  return { clerk: person(username, 'clerk', { tenant }), programme, unit };
}

/** More of one city, of one province and of a 计划单列市 than they have places for. */
export const ROLES: readonly Role[] = [
  role('gz_platform', NATIONAL, '440100'),
  role('gz_testing', NATIONAL, '440100'),
  role('gz_cloud', NATIONAL, '440100'),
  role('dg_mould', NATIONAL, '441900'),
  role('zh_marine', NATIONAL, 'gd-body-1'),
  role('zj_digital', NATIONAL, '330000'),
  role('dl_bearing', NATIONAL, '210200'),
  role('dl_software', NATIONAL, '210200'),
  role('fs_base', GUANGDONG_DRAFT, '440600'),
  role('fs_metal', GUANGDONG_DRAFT, '440600'),
  role('dg_toys', GUANGDONG_DRAFT, '441900'),
];
