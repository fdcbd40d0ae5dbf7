import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article09 = quoted({
  id: 'art-09',
  document: MEASURE,
  number: '第九条',
  title: '信息数据库',
  restated: '部网站上有示范平台（基地）的信息数据库，名单和相关信息公开，便于社会查询和监督。',
  quotes: ['建立示范平台（基地）信息数据库，公开平台（基地）名单及相关信息'],
});
