import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article15 = quoted({
  id: 'art-15',
  document: MEASURE,
  number: '第十五条',
  title: '统筹协调和资金支持',
  restated:
    '部里统筹协调和指导；各级主管部门可以用中小企业发展专项资金，以资助、购买服务、奖励等方式支持公共服务体系建设。',
  quotes: ['可以通过中小企业发展专项资金，以资助、购买服务、奖励等方式支持中小企业公共服务体系建设'],
});
