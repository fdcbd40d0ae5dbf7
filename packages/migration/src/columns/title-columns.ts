import type { Column } from './column.ts';

/** A code of the fictional place 99 (GB/T 2260 gives none that begins so): nobody's, and yet well formed. */
export const EXAMPLE_USCC = '91990100MA0000001G';
export const EXAMPLE_NAME = '示例：某某中小企业公共服务平台（请删除本行）';

const DAY = '形如 2019-11-29、2019/11/29、2019年11月29日的日期';

/** What a title is, in the order of the template. */
export const titleColumns: readonly Column[] = [
  {
    id: 'name',
    header: '平台（基地）名称',
    aliases: [
      '平台基地名称',
      '平台名称',
      '基地名称',
      '示范平台名称',
      '示范基地名称',
      '名称',
      '称号名称',
      '平台/基地名称',
    ],
    required: true,
    accepted: '认定文件上的名称，100字以内',
    example: EXAMPLE_NAME,
  },
  {
    id: 'kind',
    header: '类别（平台/基地）',
    aliases: ['类别', '类型', '称号类别', '称号类型', '平台或基地'],
    required: true,
    accepted: '“平台”或者“基地”',
    example: '平台',
  },
  {
    id: 'operatorName',
    header: '运营单位',
    aliases: [
      '运营单位名称',
      '运营主体',
      '运营主体名称',
      '申报单位',
      '申报单位名称',
      '单位名称',
      '建设运营单位',
      '依托单位',
    ],
    required: true,
    accepted: '法人证书或营业执照上的名称，100字以内',
    example: '某某企业服务有限公司',
  },
  {
    id: 'uscc',
    header: '统一社会信用代码',
    aliases: ['社会信用代码', '信用代码', '统一信用代码', '运营单位统一社会信用代码', 'uscc'],
    required: true,
    accepted: '营业执照或法人证书上的18位代码',
    example: EXAMPLE_USCC,
  },
  {
    id: 'division',
    header: '所在地（行政区划代码或者名称）',
    aliases: ['所在地', '行政区划', '行政区划代码', '所在地市', '所在市', '地市', '地区', '所属地区', '所属地市'],
    required: true,
    accepted: '六位行政区划代码，或者地级以上行政区划的全称',
    example: '990100',
  },
  {
    id: 'documentNumber',
    header: '认定文号',
    aliases: ['文号', '认定文件文号', '认定文件', '公告文号', '公布文号', '通告文号'],
    required: true,
    accepted: '形如“工信部企业〔2019〕253号”或“工业和信息化部公告2021年第12号”的文号',
    example: '示例〔2019〕1号',
  },
  {
    id: 'grantedOn',
    header: '认定日期（公告日）',
    aliases: ['认定日期', '公告日', '公告日期', '认定时间', '公布日期', '公布时间', '授予日期'],
    required: true,
    accepted: DAY,
    example: '2019-11-29',
  },
  {
    id: 'basis',
    header: '依据文件（156号/〔2016〕194号）',
    aliases: ['依据文件', '依据', '认定依据', '依据办法', '管理办法'],
    required: true,
    accepted: '“156号”（平台）或者“〔2016〕194号”（基地）',
    example: '156号',
  },
  {
    id: 'service',
    header: '服务类别',
    aliases: ['服务功能', '服务类型', '平台服务类别', '功能类别'],
    required: false,
    accepted: '信息服务、技术服务、创业服务、培训服务、融资服务，几项之间用顿号',
    example: '信息服务、技术服务',
  },
  {
    id: 'statedEnd',
    header: '有效期至',
    aliases: ['有效期', '有效期截止', '有效期截止日期', '有效截止日期', '到期日', '到期日期', '届满日期', '有效期止'],
    required: false,
    accepted: DAY,
    example: '2022-11-29',
  },
];
