import { divisions } from '@shifan/rules';

/** A unit of a province that recommends at the first level: a city's authority, the cooperation zone, or a provincial body. */
export type DemoUnit = {
  id: string;
  tenant: string;
  name: string;
  class: 'municipality' | 'cooperation-zone' | 'provincial-body';
  division: string | null;
};

const GUANGDONG = '440000';

// 粤工信服务函〔2025〕31号 二: the cities (Shenzhen apart), the cooperation zone, and provincial bodies.
const CITIES: DemoUnit[] = divisions
  .filter((division) => division.authority === GUANGDONG && division.level === 'prefecture')
  .map((city) => ({
    id: city.code,
    tenant: GUANGDONG,
    name: `${city.name}工业和信息化局`,
    class: 'municipality',
    division: city.code,
  }));

const ZONE: DemoUnit = {
  id: 'hengqin',
  tenant: GUANGDONG,
  name: '横琴粤澳深度合作区经济发展局',
  class: 'cooperation-zone',
  division: '440400',
};

// Invented names: which bodies count as 省有关单位 is not listed in the notice.
const BODIES: DemoUnit[] = ['粤创中小企业服务中心', '岭南产业服务促进会', '珠江科技服务研究院'].map((name, index) => ({
  id: `gd-body-${index + 1}`,
  tenant: GUANGDONG,
  name: `${name}（演示）`,
  class: 'provincial-body',
  division: null,
}));

export const DEMO_UNITS: DemoUnit[] = [...CITIES, ZONE, ...BODIES];
