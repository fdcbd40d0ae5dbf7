import { cite, type Kind } from '@shifan/rules';
import { article02 } from './law/chapter-1-general.ts';

export const kinds: Kind[] = [
  {
    id: 'platform',
    name: '平台类',
    definition: '为中小企业“一站式”提供综合服务，或者提供专业技术服务的数字化服务平台',
    nameKey: 'platformName',
    citation: cite(
      article02,
      '第二条第二款',
      '平台是指为中小企业“一站式”提供政策、融资、人才、市场、管理等综合服务；或数字化转型、绿色化发展、计量校准、认证认可、试验检验、质量标准、知识产权、设备共享、科技成果转化等专业技术服务的数字化服务平台',
    ),
  },
  {
    id: 'base',
    name: '基地类',
    definition: '提供基于产业全链条、企业全生命周期服务，产业特色鲜明、中小企业集聚的发展载体',
    nameKey: 'baseName',
    citation: cite(
      article02,
      '第二条第二款',
      '基地是指为中小企业提供基于产业全链条、企业全生命周期服务，产业特色鲜明、中小企业集聚的发展载体',
    ),
  },
];
