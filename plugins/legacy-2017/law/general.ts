import { quoted } from '@shifan/rules';
import { MEASURE } from './document.ts';

export const article01 = quoted({
  id: 'art-01',
  document: MEASURE,
  number: '第一条',
  title: '目的',
  restated: '促进创业创新，引导公共服务平台集聚资源、完善功能。',
  quotes: [],
});

export const article02 = quoted({
  id: 'art-02',
  document: MEASURE,
  number: '第二条',
  title: '定义',
  restated: '示范平台由法人单位建设和运营，经工业和信息化部认定，提供信息、技术、创业、培训、融资等公共服务。',
  quotes: ['由法人单位建设和运营，经工业和信息化部认定'],
});

export const article03 = quoted({
  id: 'art-03',
  document: MEASURE,
  number: '第三条',
  title: '职责',
  restated: '工业和信息化部认定管理，省级主管部门协助管理本地区的示范平台。',
  quotes: ['工业和信息化部负责示范平台的认定管理工作', '协助工业和信息化部对辖区内示范平台进行认定管理'],
});

export const article04 = quoted({
  id: 'art-04',
  document: MEASURE,
  number: '第四条',
  title: '原则',
  restated: '公开、公平、公正、自愿，动态管理。',
  quotes: ['示范平台的认定遵循公开、公平、公正、自愿原则，对认定的示范平台实行动态管理'],
});

export const article05 = quoted({
  id: 'art-05',
  document: MEASURE,
  number: '第五条',
  title: '扶持',
  restated: '重点扶持；技术类示范平台可以申报进口科研用品的免税资格。',
  quotes: [],
});

export const article06 = quoted({
  id: 'art-06',
  document: MEASURE,
  number: '第六条',
  title: '特征',
  restated: '有多种功能，或者某一方面有特色，开放共享。',
  quotes: [],
});

export const article07 = quoted({
  id: 'art-07',
  document: MEASURE,
  number: '第七条',
  title: '信息服务功能',
  restated: '提供法律法规、政策、技术、质量、市场等信息。',
  quotes: [],
});

export const article08 = quoted({
  id: 'art-08',
  document: MEASURE,
  number: '第八条',
  title: '技术服务功能',
  restated: '提供设计、检测、技术开发和转移、设备共享、成果转化等服务。',
  quotes: [],
});

export const article09 = quoted({
  id: 'art-09',
  document: MEASURE,
  number: '第九条',
  title: '创业服务功能',
  restated: '为创业者和创办三年内的企业提供辅导、策划、代理、场地等服务。',
  quotes: [],
});

export const article10 = quoted({
  id: 'art-10',
  document: MEASURE,
  number: '第十条',
  title: '培训服务功能',
  restated: '提供经营管理、营销、风险防范、技术和创业等培训。',
  quotes: [],
});

export const article11 = quoted({
  id: 'art-11',
  document: MEASURE,
  number: '第十一条',
  title: '融资服务功能',
  restated: '提供融资信息、对接、信用评价等服务。',
  quotes: [],
});
