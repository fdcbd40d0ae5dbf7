import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article16 = quoted({
  id: 'art-16',
  document: MEASURE,
  number: '第十六条',
  title: '主管部门的支持和引导',
  restated: '各级主管部门支持创新发展、帮助解决困难，建立宣传推广、总结交流和资源共享机制。',
  quotes: ['帮助解决其在创建与服务过程中遇到的困难和问题，建立宣传推广、总结交流和资源共享机制'],
});
