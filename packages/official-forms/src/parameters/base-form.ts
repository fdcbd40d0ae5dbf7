import type { Parameter, Value } from '@shifan/rules';
import { add, cite, divide, fact, multiply, number, parameter, since } from '@shifan/rules';
import { formAnnex3 } from '../law/form-annex-3.ts';
import { FORMS_ISSUED } from '../issued.ts';

export const QUALITY_FORMULA = cite(
  formAnnex3,
  '申请表（基地类）四“入驻优质企业占比”',
  '制造业冠军企业*20+小巨人企业数量*10+专精特新中小企业数量*2+高新技术企业数量+科技型中小企业数量+创新新中小企业数量）/基地企业数量',
);
export const COUNTED_ONCE = cite(
  formAnnex3,
  '申请表（基地类）四“入驻优质企业占比”',
  '同一企业多个称号的，只计算其中一个称号，不重复计算',
);

/** A weight of the printed formula. */
function weight(id: string, label: string, value: number): Parameter {
  return {
    id,
    label,
    unit: '倍',
    bound: 'exact',
    values: since(FORMS_ISSUED, value, QUALITY_FORMULA),
    interpretation: '表中公式的权数；原表“创新新中小企业”读作创新型中小企业。',
  };
}

export const baseFormParameters: Parameter[] = [
  weight('champion-weight', '优质企业占比公式中制造业单项冠军企业的权数', 20),
  weight('little-giant-weight', '优质企业占比公式中专精特新“小巨人”企业的权数', 10),
  weight('srdi-weight', '优质企业占比公式中专精特新中小企业的权数', 2),
];

/** The sum of several values. */
export function total([first = number('0'), ...rest]: Value[]): Value {
  return rest.reduce((sum, value) => add(sum, value), first);
}

/** 入驻优质企业占比 as the form prints it, in per cent; it can be above 100. */
export const qualityShare: Value = multiply(
  divide(
    total([
      multiply(fact('champions'), parameter('champion-weight')),
      multiply(fact('littleGiants'), parameter('little-giant-weight')),
      multiply(fact('srdiSmes'), parameter('srdi-weight')),
      fact('highTechFirms'),
      fact('techSmes'),
      fact('innovativeSmes'),
    ]),
    fact('residentEnterprises'),
  ),
  number('100'),
);
