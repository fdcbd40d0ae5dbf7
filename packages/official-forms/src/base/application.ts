import type { Form } from '@shifan/rules';
import type { FormLaw } from '../form-law.ts';
import { innovation } from './innovation.ts';
import { facilities, management } from './management.ts';
import { base, finance, industry, operator } from './operator.ts';

/** 创建申请表（基地类）, with what the programme adds to it. */
export function applicationBase(law: FormLaw): Form {
  return {
    id: 'application-base',
    role: 'application-form',
    title: `${law.programme}创建申请表（基地类）`,
    annex: law.annexes.base,
    kinds: ['base'],
    sealedBy: 'operator',
    sections: [
      base,
      operator(law),
      finance(law),
      industry,
      innovation,
      facilities,
      management,
      ...(law.supplement?.base ?? []),
    ],
    footnotes: [
      '主导产业应具体到《国民经济行业分类》(GB/T4754-2017)的中类。',
      '高技术产业统计以国家统计局发布的最新版《高技术产业（制造业）分类》《高技术产业（服务业）分类》为准。',
      '省级以上创新平台包括重点实验室、企业技术中心、研发中心等。公共服务平台是指具有共享开放属性，能够为企业提供概念验证、中试、检验检测、设备共享、知识产权、数据库及文献查询、技术交易、技术转移等服务的平台。',
      '运营主体服务性收入包括物业服务（非房租），创业孵化服务，技术转移转化、服务平台、物流供应链、人才引育、投融资等产业促进服务，信息技术、市场合作与品牌推广等商务服务收入。',
    ],
  };
}
