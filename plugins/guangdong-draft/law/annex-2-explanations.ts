import { annexNote } from './annex-row.ts';

/** 指标解释说明 `number` under annex 2. */
function explanation<Q extends string>(number: number, it: { title: string; restated: string; quotes: Q[] }) {
  return annexNote(`explanation-${number}`, { number: `指标解释说明${number}`, ...it });
}

export const classifications = explanation(1, {
  title: '行业分类',
  restated: '主导产业具体到国民经济行业分类的中类；高技术产业、科技服务业按国家统计局最新分类。',
  quotes: [
    '主导产业应具体到国民经济行业分类的中类',
    '高技术产业统计以国家统计局发布的最新版《高技术产业(制造业)分类》《高技术产业(服务业)分类》为准',
  ],
});

export const qualityFormula = explanation(2, {
  title: '优质企业占比的算法',
  restated:
    '单项冠军乘二十、小巨人乘十、专精特新乘二，高新、科技型、创新型各按一，相加后除以基地企业数量；各类不重复计算。',
  quotes: [
    '优质企业占比由[制造业单项冠军企业*20+专精特新“小巨人”企业数量*10+专精特新中小企业数量*2+高新技术企业数量+科技型中小企业数量+创新型中小企业数量]/基地企业数量计算得出',
    '各类优质企业不重复计算',
  ],
});

export const platformsDefined = explanation(3, {
  title: '创新平台和公共技术服务平台',
  restated: '省级以上创新平台包括重点实验室、企业技术中心、研发中心等；公共技术服务平台应当开放共享。',
  quotes: ['省级以上创新平台包括重点实验室、企业技术中心、研发中心等', '公共技术服务平台是指具有共享开放属性'],
});

export const brandsDefined = explanation(4, {
  title: '特色品牌服务活动和产业基金',
  restated: '列出活动的类型和评价要点：频次、级别、覆盖面、创新性、品牌、效果；产业基金看数量规模、到位、绩效、机制。',
  quotes: [
    '评价要点包括活动频次、级别、覆盖面、创新性,以及是否形成特色品牌,实际效果等',
    '产业基金设立和运作情况包括基金数量和规模、基金资金到位情况、基金投资绩效情况、基金投资机制建设情况等',
  ],
});

export const spacesDefined = explanation(5, {
  title: '公共服务空间和数字化绿色化',
  restated: '列出公共服务空间和数字化绿色化的内容。',
  quotes: [
    '公共服务空间包括展厅、餐厅、图书馆、运动场、路演厅、绿地、广场等',
    '基地数字化绿色化包括数字孪生平台、智慧能源管理平台建设情况',
  ],
});

export const productionDefined = explanation(6, {
  title: '生产配套设施',
  restated: '列出生产配套设施的内容，看品质、能力、与需求的适配和统筹的创新举措。',
  quotes: ['生产配套设施包括标准化厂房、共享设备、行业专用设施、物流仓储、能源供应、环保与安全设施等生产配套设施'],
});

export const livingDefined = explanation(7, {
  title: '生活配套设施',
  restated: '列出生活配套设施的内容，看品质、能力、与需求的适配和统筹的创新举措。',
  quotes: ['生活配套设施包括周边医疗、教育、商业、文体以及人才住房等生活配套设施'],
});

export const managementDefined = explanation(8, {
  title: '运营管理和服务性收入',
  restated: '运营管理看考核激励和管理服务制度、团队规模和经验、品牌化连锁；服务性收入包括物业服务（房租除外）等。',
  quotes: [
    '运营主体服务性收入包括物业服务(非房租)',
    '运营主体的考核激励制度、运营管理服务等制度建设是否完善,运营团队规模及是否具备相关运营经验,是否实现品牌化连锁运营等',
  ],
});

export const priorityNote = explanation(9, {
  title: '同等条件下优先',
  restated: '基地在发展新质生产力、促进专精特新发展两方面作用突出的，同等条件下优先支持。',
  quotes: [
    '基地在以下两方面作用突出的,同等条件下予以优先支持',
    '保障产业链供应链稳定安全,建设高能级创新平台(制造业创新中心、国家实验室),形成典型案例',
    '在促进中小企业专精特新发展方面,探索形成具有创新性、示范性、复制性的政策和服务模式',
  ],
});
