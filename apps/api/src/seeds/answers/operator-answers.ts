import { findDivision, type Facts } from '@shifan/rules';
import { type DemoOperator, usccOf } from '../operators.ts';

const AREA_CODES: Record<string, string> = { '44': '020', '33': '0571', '21': '024', '61': '029', '51': '028' };

/** Who applies and how to reach them: invented people, numbers that cannot ring. */
export function operatorAnswers(operator: DemoOperator): Facts {
  const place = findDivision(operator.division)?.name ?? '';
  const area = AREA_CODES[operator.division.slice(0, 2)] ?? '020';
  const publicBody = operator.registrar === '12';
  return {
    operatorName: operator.name,
    legalRepresentative: '演示法人',
    operatorRegisteredOn: '2016-05-18',
    uscc: usccOf(operator),
    operatorNature: publicBody ? 'public-institution-2' : 'private-enterprise',
    isBranch: false,
    undertakesByContract: !publicBody,
    onDishonestyList: false,
    mailingAddress: `${place}创新大道88号`,
    postcode: `${operator.division.slice(0, 2)}0000`,
    contactName: operator.clerk,
    contactTitle: '运营部经理',
    contactPhone: `${area}-80000000`,
    contactMobile: '13800000000',
    contactEmail: `${operator.username.replaceAll('_', '.')}@example.cn`,
    revenueWan: '2860.5',
    serviceRevenueWan: '1935.2',
    totalAssetsWan: '4120',
    profitWan: '268.4',
    taxWan: '152.6',
  };
}
