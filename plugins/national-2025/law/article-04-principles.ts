import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article04 = quoted({
  id: 'art-04',
  document: MEASURE,
  number: '第四条',
  title: '原则：择优、公开、自愿',
  restated:
    '创建面向需求、择优培育、差异发展、动态管理，程序公开透明、公平规范。参加与否由平台（基地）自己决定，因此也可以撤回。',
  quotes: ['按照公开透明、公平规范的程序开展', '鼓励中小企业公共服务平台（基地）自愿参与创建'],
});
