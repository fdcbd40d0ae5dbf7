import { addYears, parseCivilDate } from '@shifan/calendar';
import { usccCheckCharacter } from '@shifan/forms';
import { divisionsOf } from '@shifan/rules';
import type { Written } from './list.ts';

/** Headers as an official's own list has them, by column. */
export const headers: readonly [id: string, header: string][] = [
  ['number', '序号'],
  ['name', '平台（基地）名称'],
  ['kind', '类别'],
  ['operatorName', '运营单位名称'],
  ['uscc', '统一社会\n信用代码'],
  ['division', '所在地市'],
  ['documentNumber', '认定文号'],
  ['grantedOn', '公告日期'],
  ['basis', '依据文件'],
  ['service', '服务类别'],
  ['statedEnd', '有效期至'],
  ['factsYear', '数据年度'],
  ['totalAssetsWan', '资产总额（万元）'],
  ['servedSmes', '年服务中小企业数量'],
  ['satisfactionRate', '用户满意度（％）'],
  ['serviceStaffCount', '服务人员数'],
  ['hasManagementRules', '管理制度'],
];

/** Fictional notices: numbers that none of the real ones has. */
const notices: Readonly<Record<'platform' | 'base', readonly (readonly [number: string, day: string])[]>> = {
  platform: [
    ['工信部企业〔2018〕9001号', '2018-11-30'],
    ['工信部企业〔2019〕9002号', '2019-12-05'],
    ['工信部企业〔2020〕9003号', '2020-11-27'],
    ['工信部企业〔2021〕9004号', '2021-11-19'],
    ['工信部企业〔2022〕9005号', '2022-11-18'],
    ['工信部企业〔2023〕9006号', '2023-11-24'],
  ],
  base: [
    ['工信部企业〔2017〕9011号', '2017-09-20'],
    ['工信部企业〔2019〕9012号', '2019-09-12'],
    ['工信部企业〔2021〕9013号', '2021-09-08'],
    ['工信部企业〔2023〕9014号', '2023-09-15'],
  ],
};

const words = [
  '启明',
  '云帆',
  '汇智',
  '众创',
  '腾飞',
  '金桥',
  '远航',
  '鼎新',
  '联动',
  '信达',
  '创源',
  '融通',
  '博雅',
  '同心',
];
const fields = ['企业服务', '科技服务', '创业孵化', '检验检测', '信息咨询', '人才服务', '知识产权', '产业促进'];
const services = ['信息服务', '技术服务、信息服务', '创业服务', '培训服务、创业服务', '融资服务'];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A valid code of its own for each number; its operator does not exist. */
export function usccOf(division: string, index: number): string {
  let rest = index;
  let serial = '';
  for (let digit = 0; digit < 6; digit += 1) {
    serial = ALPHABET.charAt(rest % ALPHABET.length) + serial;
    rest = Math.floor(rest / ALPHABET.length);
  }
  const body = `91${division}MA9${serial}`;
  return body + (usccCheckCharacter(body) ?? '');
}

/** A row with nothing wrong in it, another for every index; three of four are platforms. */
export function realisticRow(authority: string, index: number): Written {
  const places = divisionsOf(authority);
  const place = places[(index * 7) % places.length] ?? { code: authority, name: authority };
  const base = index % 4 === 3;
  const [documentNumber, grantedOn] = pick(notices[base ? 'base' : 'platform'], index);
  const word = `${pick(words, index)}${pick(words, index * 5 + 3)}`;
  const short = place.name.replace(/市$/u, '');
  const operatorName = `${short}${word}${pick(fields, index)}有限公司`;
  const written = {
    number: String(index + 1),
    name: `${short}${word}${base ? '小型微型企业创业创新示范基地' : '中小企业公共服务平台'}（示例${index + 1}）`,
    kind: base ? '基地' : '平台',
    operatorName: operatorName.replace('有限公司', `（示例${index + 1}）有限公司`),
    uscc: usccOf(place.code, index),
    division: index % 3 === 0 ? place.name : place.code,
    documentNumber,
    grantedOn: spelt(grantedOn, index),
    basis: base ? '〔2016〕194号' : '156号',
    statedEnd: base || index % 2 === 0 ? earlier(addYears(parseCivilDate(grantedOn), 3), '2025-12-31') : '',
  };
  return base ? written : { ...written, ...figures(index, grantedOn) };
}

function figures(index: number, grantedOn: string): Written {
  return {
    service: pick(services, index),
    factsYear: String(Number(grantedOn.slice(0, 4)) - 1),
    totalAssetsWan: `${300 + (index % 900)}.${index % 10}`,
    servedSmes: String(150 + (index % 700)),
    satisfactionRate: String(80 + (index % 20)),
    serviceStaffCount: String(20 + (index % 40)),
    hasManagementRules: '是',
  };
}

/** The three ways in which lists write a day. */
function spelt(day: string, index: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (index % 3 === 0) return day;
  return index % 3 === 1 ? `${year}/${Number(month)}/${Number(date)}` : `${year}年${Number(month)}月${Number(date)}日`;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}
