import { quoted } from '@shifan/rules';
import { MEASURE } from './quoting.ts';

export const article12 = quoted({
  id: 'art-12',
  document: MEASURE,
  number: '第十二条',
  title: '失信和造假',
  restated: '创建期内或者认定以后，列入严重失信主体名单，或者经查实数据、资料造假的，取消创建资格或者撤销命名。',
  quotes: ['被列入严重失信主体名单或经查实存在数据、资料弄虚作假的，取消创建资格或撤销认定命名'],
});
