import { QUALITY_FORMULA } from '@shifan/official-forms';
import { cite, type Parameter } from '@shifan/rules';
import * as annex2 from '../law/annex-2-base.ts';
import { qualityFormula } from '../law/annex-2-explanations.ts';
import { exact, exclusive, inclusive } from './number.ts';

const ROW1 = '附件2“产业发展情况”';
const ROW2 = '附件2“入驻优质企业占比”';
const ROW3 = '附件2“入驻企业创新发展情况”';
const ROW4 = '附件2“入驻中小企业数量”';
const ROW5 = '附件2“创业创新服务生态情况”';

export const TWO_OF_THREE = cite(
  annex2.ecosystemRow,
  `${ROW5}创建`,
  '在科技企业孵化器、公共技术服务平台、产业基金三类载体中，至少具备两类并有效运行',
);

export const EXCEEDS =
  '“超过”不包括本数，恰好等于不达到（民法典第一千二百五十九条）。分母是基地企业数量，条文没有写明它与入驻中小企业数量相同，这里按两个数处理；同一企业有几个称号的只计一个，计哪一个条文没有写，由申报单位填报时选定。';

const WEIGHTS = cite(
  qualityFormula,
  '附件2指标解释说明2',
  '优质企业占比由[制造业单项冠军企业*20+专精特新“小巨人”企业数量*10+专精特新中小企业数量*2+高新技术企业数量+科技型中小企业数量+创新型中小企业数量]/基地企业数量计算得出',
);

/** A weight of the formula; the other three sorts of enterprises count once. */
function weight(id: string, sort: string, value: number): Parameter {
  const parameter = exact({ id, label: `优质企业占比公式中${sort}的权数`, unit: '倍', value, citation: WEIGHTS });
  return { ...parameter, also: [QUALITY_FORMULA] };
}

export const baseParameters: Parameter[] = [
  inclusive({
    id: 'leading-industry-creation',
    label: '主导产业企业营业收入占比（创建）',
    unit: '%',
    value: 50,
    citation: cite(annex2.industryRow, `${ROW1}创建`, '主导产业企业营业收入占比不低于50%'),
  }),
  inclusive({
    id: 'leading-industry-designation',
    label: '主导产业企业营业收入占比（认定）',
    unit: '%',
    value: 60,
    citation: cite(annex2.industryRow, `${ROW1}认定`, '主导产业企业营业收入占比不低于60%'),
  }),
  exclusive({
    id: 'quality-share-creation',
    label: '入驻优质企业占比（创建）',
    unit: '%',
    value: 25,
    citation: cite(annex2.qualityRow, `${ROW2}创建`, '优质企业数量占比超过25%'),
    interpretation: EXCEEDS,
  }),
  exclusive({
    id: 'quality-share-designation',
    label: '入驻优质企业占比（认定）',
    unit: '%',
    value: 35,
    citation: cite(annex2.qualityRow, `${ROW2}认定`, '优质中小企业占比超过35%'),
    interpretation: EXCEEDS,
  }),
  inclusive({
    id: 'rd-intensity',
    label: '企业平均研发投入强度（创建）',
    unit: '%',
    value: 2,
    citation: cite(annex2.innovationRow, `${ROW3}创建`, '企业平均研发投入强度不低于2%'),
  }),
  inclusive({
    id: 'resident-smes-creation',
    label: '入驻中小企业（创建）',
    unit: '家',
    value: 80,
    citation: cite(annex2.residentsRow, `${ROW4}创建`, '入驻中小企业80家以上'),
  }),
  inclusive({
    id: 'resident-smes-designation',
    label: '入驻中小企业（认定）',
    unit: '家',
    value: 100,
    citation: cite(annex2.residentsRow, `${ROW4}认定`, '入驻中小企业100家以上'),
  }),
  inclusive({ id: 'ecosystem-kinds', label: '三类载体中具备的类数', unit: '类', value: 2, citation: TWO_OF_THREE }),
  weight('champion-weight', '制造业单项冠军企业', 20),
  weight('little-giant-weight', '专精特新“小巨人”企业', 10),
  weight('srdi-weight', '专精特新中小企业', 2),
];
