import { cite, type Citation, type Parameter, since } from '@shifan/rules';
import { article12, article13 } from '../law/conditions.ts';
import { IN_FORCE } from '../law/document.ts';
import { article22, article23, article24 } from '../law/management.ts';
import { article18 } from '../law/procedure.ts';

export const LEGAL_PERSON = cite(
  article12,
  '第十二条第（一）项',
  '具有独立法人资格，运营两年以上，资产总额不低于300万元，财务收支状况良好，经营规范，具有良好的发展前景和可持续发展能力',
);
export const RESULTS = cite(
  article12,
  '第十二条第（二）项',
  '年服务中小企业150家以上，用户满意度在80%以上；近两年服务企业数量稳步增长，在专业服务领域或区域内有一定的声誉和品牌影响力',
);
export const SITE = cite(
  article12,
  '第十二条第（三）项',
  '有固定的经营服务场所和必要的服务设施、仪器设备等；有组织带动社会服务资源的能力，集聚服务机构5家以上',
);
export const FEES = cite(article12, '第十二条第（五）项', '提供的公益性服务或低收费服务要不少于总服务量的20%');
export const STAFF = cite(
  article12,
  '第十二条第（六）项',
  '从事为中小企业服务的人员不少于20人，其中大专及以上学历和中级及以上技术职称专业人员的比例占80%以上',
);
export const INFORMATION = cite(
  article13,
  '第十三条第（一）项',
  '线下年服务企业数量150家以上；年组织开展的相关服务活动8次以上',
);
export const TECHNOLOGY = cite(
  article13,
  '第十三条第（二）项',
  '年开展技术洽谈、产品检测与质量品牌诊断、技术推广、项目推介和知识产权等服务活动5次以上',
);
export const STARTUP = cite(article13, '第十三条第（三）项', '年开展创业项目洽谈、推介活动8次以上');
export const TRAINING = cite(article13, '第十三条第（四）项', '年培训2000人次以上');
export const FINANCE = cite(
  article13,
  '第十三条第（五）项',
  '年组织开展投融资对接、企业融资策划、推荐和融资代理等服务活动10次以上，帮助中小企业融资总额8亿元以上的服务机构；或向中小企业提供年新增担保额30亿元以上的融资担保机构',
);

type Stated = [id: string, label: string, unit: string];

function least([id, label, unit]: Stated, value: number, citation: Citation): Parameter {
  return { id, label, unit, bound: 'inclusive', values: since(IN_FORCE, value, citation) };
}

function exact([id, label, unit]: Stated, value: number, citation: Citation): Parameter {
  return { id, label, unit, bound: 'exact', values: since(IN_FORCE, value, citation) };
}

const conditions: Parameter[] = [
  {
    ...least(['operating-years', '运营年限', '年'], 2, LEGAL_PERSON),
    interpretation: '从开始运营时间算到作出判断的当日，按民法典满整年计；“以上”包括本数。',
  },
  least(['total-assets', '资产总额', '万元'], 300, LEGAL_PERSON),
  least(['served-smes', '年服务中小企业', '家'], 150, RESULTS),
  least(['satisfaction', '用户满意度', '%'], 80, RESULTS),
  least(['providers', '集聚服务机构', '家'], 5, SITE),
  least(['public-service-share', '公益性服务或低收费服务占比', '%'], 20, FEES),
  least(['service-staff', '从事服务的人员', '人'], 20, STAFF),
  least(['qualified-staff-share', '专业人员占比', '%'], 80, STAFF),
];

const functions: Parameter[] = [
  least(['information-served', '线下年服务企业', '家'], 150, INFORMATION),
  least(['information-events', '年信息服务活动', '次'], 8, INFORMATION),
  least(['technology-events', '年技术服务活动', '次'], 5, TECHNOLOGY),
  least(['startup-events', '年创业服务活动', '次'], 8, STARTUP),
  least(['trained-persons', '年培训', '人次'], 2000, TRAINING),
  least(['finance-events', '年融资服务活动', '次'], 10, FINANCE),
  least(['finance-raised', '帮助中小企业融资总额', '亿元'], 8, FINANCE),
  least(['guarantee-new', '年新增担保额', '亿元'], 30, FINANCE),
];

const procedure: Parameter[] = [
  exact(
    ['notice-working-days', '公示时间', '工作日'],
    15,
    cite(article18, '第十八条', '评审结果在工业和信息化部门户网站及有关媒体公示15个工作日'),
  ),
  exact(
    ['title-years', '称号有效期', '年'],
    3,
    cite(article23, '第二十三条', '每次认定有效期为三年，在有效期满当年可再次申报'),
  ),
  exact(
    ['summary-month', '年度总结截止月份', '月'],
    2,
    cite(article22, '第二十二条', '每年2月底前将上一年度工作总结报省级中小企业主管部门'),
  ),
  exact(
    ['report-month', '省级报告截止月份', '月'],
    3,
    cite(article24, '第二十四条', '每年3月底前将上一年度示范平台工作总结汇报和检查情况报告报工业和信息化部'),
  ),
];

/** Every legal number of the measure. */
export const parameters: Parameter[] = [...conditions, ...functions, ...procedure];
