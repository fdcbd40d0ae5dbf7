import type { Facts } from '@shifan/rules';
import type { DemoOperator } from '../operators.ts';

const practice = (title: string, content: string) => ({ title, content });

/** A creation plan whose targets all fall into a two-year creation-period. */
export function planAnswers(operator: DemoOperator): Facts {
  return {
    planIntroduction: `${operator.name}自2016年起建设运营${operator.product}，现有专职人员四十余名，制度健全，公益性服务占比逐年提高，主要服务本地制造业中小企业。`,
    planAchievements:
      '近三年累计服务中小企业3900余家次，其中政策辅导1600家次、融资对接620家次、数字化诊断410家次、人才培训1270家次。',
    typicalPractices: [
      practice('“一企一策”服务清单', '按企业画像生成服务清单，专员三日内回访，办结率98%。'),
      practice('链上共享检测', '组织链主企业开放检测设备，中小企业按成本价使用，检测费用平均下降三成。'),
      practice('政策“免申即享”对接', '与主管部门数据互通，符合条件的企业自动收到提示，材料减少一半。'),
    ],
    planPrinciples: '坚持公益属性与需求导向，围绕中小企业急难愁盼，突出本地产业特色，与周边平台差异发展。',
    planGoals: '创建期满，服务规模、资源汇聚与服务质效明显提升，形成可复制推广的服务模式。',
    targets: [
      {
        indicator: '年度服务中小企业数量',
        goal: 'scale',
        baseline: '1356',
        target: '2000',
        unit: '家',
        due: '2027-12-31',
      },
      {
        indicator: '汇集服务机构数量',
        goal: 'resources',
        baseline: '126',
        target: '200',
        unit: '家',
        due: '2027-06-30',
      },
      {
        indicator: '形成标准化服务产品',
        goal: 'standards',
        baseline: '8',
        target: '20',
        unit: '项',
        due: '2027-09-30',
      },
    ],
    tasks: [
      {
        name: '建设智能服务助手',
        purpose: '让企业随时获得政策解答',
        content: '整理政策问答语料，上线智能问答与人工坐席协同服务',
        expected: '常见问题即时答复率达到九成',
        due: '2026-12-31',
      },
      {
        name: '扩充县区服务站',
        purpose: '服务覆盖到全部县区',
        content: '与县区共建服务站，统一服务标准与派单系统',
        expected: '下一级区域覆盖面达到100%',
        due: '2027-10-31',
      },
    ],
    planSafeguards: '成立由主要负责人任组长的创建工作组，每年安排专项资金，建立月调度、季评估的工作机制。',
  };
}
