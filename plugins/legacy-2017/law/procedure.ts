import { quoted } from '@shifan/rules';
import { MEASURE } from './document.ts';

export const article15 = quoted({
  id: 'art-15',
  document: MEASURE,
  number: '第十五条',
  title: '推荐',
  restated: '省级主管部门按第十二条至第十四条推荐。',
  quotes: ['负责本地区示范平台的推荐工作'],
});

export const article16 = quoted({
  id: 'art-16',
  document: MEASURE,
  number: '第十六条',
  title: '测评',
  restated: '省级主管部门测评运营、业绩、满意度，填推荐表，附材料报部。',
  quotes: ['对推荐的示范平台运营情况、服务业绩、满意度等进行测评'],
});

export const article17 = quoted({
  id: 'art-17',
  document: MEASURE,
  number: '第十七条',
  title: '材料',
  restated: '八项材料；审计报告有两种选法。',
  quotes: [
    '国家中小企业公共服务示范平台申请报告（见附件2）',
    '法人证书或营业执照副本（复印件）',
    '上一年度审计报告及服务收支情况的专项审计报告，或上一年度包含服务收支情况的审计报告',
    '固定的经营服务场所证明复印件（房产证、租赁合同）',
    '开展相关服务的证明材料（通知、照片、总结等）',
    '省级示范平台认定或国家部委、全国性行业协会的相关认定的文件',
    '国家颁发的从业资格（资质）、网站备案、许可证等证明（复印件）',
    '能够证明符合申报条件的其他材料和对申报材料真实性的声明（加盖申报单位公章）',
  ],
});

export const article18 = quoted({
  id: 'art-18',
  document: MEASURE,
  number: '第十八条',
  title: '公示',
  restated: '评审结果公示十五个工作日。',
  quotes: ['评审结果在工业和信息化部门户网站及有关媒体公示15个工作日'],
});

export const article19 = quoted({
  id: 'art-19',
  document: MEASURE,
  number: '第十九条',
  title: '授予称号',
  restated: '评审合格的授予称号并公布。',
  quotes: ['对评审合格的示范平台授予“国家中小企业公共服务示范平台”称号'],
});

export const article20 = quoted({
  id: 'art-20',
  document: MEASURE,
  number: '第二十条',
  title: '每年一次',
  restated: '评审每年开展一次，时间按当年通知。',
  quotes: ['示范平台的评审工作每年开展1次'],
});
