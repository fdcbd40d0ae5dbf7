import type { CatalogueArea } from '../entry.ts';

/** 统一社会信用代码 by GB 32100-2015. */
export const identityErrors = {
  USCC_LENGTH: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '统一社会信用代码“{value}”有{count}位，应为 18 位。',
  },
  USCC_OLD_LICENCE: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{value}”是 15 位的旧营业执照注册号，请填写营业执照上 18 位的统一社会信用代码。',
  },
  USCC_CHARACTER: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '统一社会信用代码第{position}位“{character}”不能使用，只能是数字和除 I、O、S、V、Z 以外的大写字母。',
  },
  USCC_CHECK_CHARACTER: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '统一社会信用代码“{value}”的校验位不符：第 18 位是“{found}”，按前 17 位应为“{expected}”，请对照证照核对。',
  },
  USCC_REGION: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '统一社会信用代码第{position}位“{character}”应为数字：第 3 至 8 位是登记管理机关的行政区划码。',
  },
  USCC_REGISTRAR: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '统一社会信用代码“{value}”的前两位“{found}”不是有效的登记管理部门和机构类别。',
  },
  USCC_SCIENTIFIC: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{value}”是被表格软件改成科学计数法的代码，请把单元格设为“文本”后重新填写 18 位代码。',
  },
  OPERATOR_IS_BRANCH: {
    audience: 'applicant',
    kind: 'refused',
    message: '分支机构不能申报，请由其法人作为运营主体申报。',
  },
} as const satisfies CatalogueArea;
