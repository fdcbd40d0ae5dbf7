import { quoted } from '@shifan/rules';
import { MEASURE } from './document.ts';

export const article21 = quoted({
  id: 'art-21',
  document: MEASURE,
  number: '第二十一条',
  title: '信息数据库',
  restated: '门户网站建立信息数据库，方便查询。',
  quotes: [],
});

export const article22 = quoted({
  id: 'art-22',
  document: MEASURE,
  number: '第二十二条',
  title: '义务和年度总结',
  restated: '主动提供公益服务；每年二月底前报上一年度总结。',
  quotes: ['每年2月底前将上一年度工作总结报省级中小企业主管部门'],
});

export const article23 = quoted({
  id: 'art-23',
  document: MEASURE,
  number: '第二十三条',
  title: '有效期和撤销',
  restated: '每次认定有效期三年；违法违规一经查实，撤销称号。',
  quotes: [
    '每次认定有效期为三年，在有效期满当年可再次申报',
    '在有效期内如有违法违规等行为，一经查实，予以撤销示范平台称号',
  ],
});

export const article24 = quoted({
  id: 'art-24',
  document: MEASURE,
  number: '第二十四条',
  title: '检查和测评',
  restated: '省级定期检查，每年三月底前报告；部里委托第三方测评，不合格的撤销。',
  quotes: [
    '每年3月底前将上一年度示范平台工作总结汇报和检查情况报告报工业和信息化部',
    '评测不合格的平台将撤销示范平台称号',
  ],
});

export const article25 = quoted({
  id: 'art-25',
  document: MEASURE,
  number: '第二十五条',
  title: '监督',
  restated: '接受审计、监察和社会监督。',
  quotes: ['示范平台认定工作接受审计、监察部门和社会的监督'],
});

export const article26 = quoted({
  id: 'art-26',
  document: MEASURE,
  number: '第二十六条',
  title: '省级办法',
  restated: '省级可以参照开展省级认定。',
  quotes: [],
});

export const article27 = quoted({
  id: 'art-27',
  document: MEASURE,
  number: '第二十七条',
  title: '协会推荐',
  restated: '全国性行业协会可以直接推荐。',
  quotes: ['全国性行业协会可按照本办法的相关规定，直接向工业和信息化部推荐'],
});

export const article28 = quoted({
  id: 'art-28',
  document: MEASURE,
  number: '第二十八条',
  title: '施行',
  restated: '自印发之日起施行，二〇一二年的办法废止，已认定的有效期按新办法。',
  quotes: ['本办法自印发之日起施行'],
});
