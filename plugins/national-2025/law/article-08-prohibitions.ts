import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article08 = quoted({
  id: 'art-08',
  document: MEASURE,
  number: '第八条',
  title: '监督和禁止事项',
  restated:
    '创建接受监督。不得对创建结果排名或者变相排名；不得向地方要配套资金政策、专项规划、专题会议；不得要求做演示文稿、拍视频来展示；各级主管部门不得举债或者超出能力搞形式。',
  quotes: [
    '接受纪检监察、审计、巡视监督和群众、社会、舆论监督',
    '不搞创建结果排名或者变相排名',
    '不要求地方配套资金政策、出台专项规划、召开专题会议',
    '不要求制作电子演示文稿、拍摄视频等进行展示',
  ],
});
