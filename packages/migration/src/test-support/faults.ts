import type { ProblemCode } from '../row-problem.ts';
import { EXAMPLE_NAME } from '../columns/title-columns.ts';
import type { Written } from './list.ts';

/** One kind of fault: what it makes of a platform's row with nothing wrong, or of an earlier row. */
export interface Fault {
  code: ProblemCode;
  severity: 'error' | 'warning';
  seed(row: Written, earlier: Written): Written;
}

function error(code: ProblemCode, changed: Written | ((row: Written, earlier: Written) => Written)): Fault {
  return { code, severity: 'error', seed: seeder(changed) };
}

function warning(code: ProblemCode, changed: Written | ((row: Written, earlier: Written) => Written)): Fault {
  return { code, severity: 'warning', seed: seeder(changed) };
}

function seeder(changed: Written | ((row: Written, earlier: Written) => Written)): Fault['seed'] {
  return (row, earlier) => ({ ...row, ...(typeof changed === 'function' ? changed(row, earlier) : changed) });
}

const code = ({ uscc }: Written): string => uscc ?? '';

/** A row granted on another day, under a document of that year, without an end of its own. */
function granted(grantedOn: string): Written {
  return { grantedOn, documentNumber: `工信部企业〔${grantedOn.slice(0, 4)}〕9099号`, statedEnd: '' };
}

/** Forty kinds of faults, as lists have them. */
export const faults: readonly Fault[] = [
  error('OLD_TITLE_EMPTY', { operatorName: '' }),
  error('OLD_TITLE_TOO_LONG', ({ name }) => ({ name: `${name ?? ''}${'特别'.repeat(50)}` })),
  error('OLD_TITLE_CHARACTER', ({ name }) => ({ name: `${name ?? ''}\u202E` })),
  error('OLD_TITLE_GARBLED', { operatorName: '锟斤拷锟斤拷有限公司' }),
  error('OLD_TITLE_FORMULA', { name: '=HYPERLINK("http://example.invalid","平台")' }),
  error('OLD_TITLE_CELL_ERROR', { operatorName: '#REF!' }),
  error('OLD_TITLE_USCC_LENGTH', (row) => ({ uscc: code(row).slice(0, 17) })),
  error('OLD_TITLE_USCC_CHARACTER', (row) => ({ uscc: code(row).replace('MA9', 'MAO') })),
  error('OLD_TITLE_USCC_CHECK', (row) => ({ uscc: code(row).slice(0, 17) + (code(row).endsWith('0') ? '1' : '0') })),
  error('OLD_TITLE_USCC_SCIENTIFIC', { uscc: '9.14401E+17' }),
  error('OLD_TITLE_USCC_OLD_LICENCE', { uscc: '440101000123456' }),
  error('OLD_TITLE_DATE_UNREADABLE', { grantedOn: '见附件' }),
  error('OLD_TITLE_DATE_NO_DAY', { grantedOn: '2021年11月' }),
  error('OLD_TITLE_DATE_ORDER', { grantedOn: '3/7/2021' }),
  error('OLD_TITLE_DATE_NOT_EXISTING', { grantedOn: '2023-02-29' }),
  error('OLD_TITLE_GRANTED_TOO_EARLY', granted('2016-11-30')),
  error('OLD_TITLE_GRANTED_AFTER_REPEAL', granted('2025-10-24')),
  error('OLD_TITLE_GRANTED_IN_FUTURE', granted('2099-11-30')),
  error('OLD_TITLE_END_BEFORE_GRANT', { statedEnd: '2017-01-01' }),
  error('OLD_TITLE_DIVISION_UNKNOWN', { division: '999999' }),
  error('OLD_TITLE_DIVISION_ELSEWHERE', { division: '乌鲁木齐市' }),
  error('OLD_TITLE_DIVISION_AMBIGUOUS', { division: '吉林' }),
  error('OLD_TITLE_KIND_UNKNOWN', { kind: '中心' }),
  error('OLD_TITLE_BASIS_UNKNOWN', { basis: '工信部企业〔2012〕197号' }),
  error('OLD_TITLE_KIND_BASIS', { ...granted('2018-05-08'), basis: '〔2016〕194号', statedEnd: '2021-05-08' }),
  error('OLD_TITLE_DOCUMENT_NUMBER', { documentNumber: '工信部企业〔2021〕' }),
  error('OLD_TITLE_SERVICE_UNKNOWN', { service: '物流配送' }),
  error('OLD_TITLE_NUMBER', { servedSmes: '若干' }),
  error('OLD_TITLE_NUMBER_UNIT', { totalAssetsWan: '1.2亿元' }),
  error('OLD_TITLE_NUMBER_NEGATIVE', { totalAssetsWan: '-12' }),
  error('OLD_TITLE_NUMBER_NOT_WHOLE', { serviceStaffCount: '20.5' }),
  error('OLD_TITLE_PERCENT_OVER', { satisfactionRate: '920' }),
  error('OLD_TITLE_YES_NO', { hasManagementRules: '正在制定' }),
  error('OLD_TITLE_ROW_TOO_LONG', { beyond: '多出的一格' }),
  error('OLD_TITLE_EXAMPLE_ROW', { name: EXAMPLE_NAME }),
  error('OLD_TITLE_ROW_CONFLICT', (_row, earlier) => ({ ...earlier, name: `${earlier['name'] ?? ''}（新）` })),
  warning('OLD_TITLE_ROW_REPEATED', (_row, earlier) => earlier),
  warning('OLD_TITLE_OPERATOR_NAMES', (_row, { uscc, operatorName }) => ({
    uscc: uscc ?? '',
    operatorName: `${operatorName ?? ''}（分部）`,
    documentNumber: '工信部企业〔2021〕9098号',
    grantedOn: '2021-12-20',
    statedEnd: '',
  })),
  warning('OLD_TITLE_DATE_SERIAL', { grantedOn: '44519', documentNumber: '工信部企业〔2021〕9004号', statedEnd: '' }),
  warning('OLD_TITLE_PERCENT_FRACTION', { satisfactionRate: '0.92' }),
];
