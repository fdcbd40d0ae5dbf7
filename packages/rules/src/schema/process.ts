import { z } from 'zod';
import { choice } from './choice.ts';
import { Citation, Interpretation } from './citation.ts';
import { CivilDateString, DivisionPrefix, Identifier, Text } from './scalars.ts';

export const Actor = choice({
  operator: '运营主体',
  municipality: '地市级主管部门',
  'provincial-body': '省有关单位',
  province: '省级主管部门',
  association: '全国性行业协会',
  ministry: '工业和信息化部，或者虚构办法里的决定机关',
  public: '社会公众',
  system: '系统，到期自动办理',
}).describe('由谁办理');
export type Actor = z.infer<typeof Actor>;
export const ACTORS = Actor.options;
const Actors = z.array(Actor).min(1);

/** What each step is, as its clause is asked for. */
const STEPS = {
  submit: '提交申报',
  return: '退回补正',
  withdraw: '撤回申报',
  decline: '不予推荐、不予通过',
  recommend: '推荐',
  propose: '择优拟定名单',
  quota: '推荐不超过名额',
  run: '这个环节的开展和期限',
  object: '提出异议',
  settle: '核实并处理',
  confirm: '公示无异议后确定或者认定',
  upheld: '异议属实的不予确定或者认定',
  progress: '报告进展',
  apply: '申请验收',
  accept: '验收通过',
  extend: '未通过的延长创建期',
  exit: '多次未通过的退出',
  grant: '发文认定',
  hold: '称号存续',
  rectify: '不达标的整改',
  revoke: '连续不达标的撤销',
  report: '报告变化',
  opinion: '提出意见',
} as const;

/** The clauses a phase rests on, by what is done in it. */
function citations<Name extends keyof typeof STEPS>(
  ...names: Name[]
): z.ZodObject<Record<Name, typeof Citation>, z.core.$strict> {
  const shape = Object.fromEntries(names.map((name) => [name, Citation.describe(`${STEPS[name]}的出处`)]));
  return z.strictObject(shape as Record<Name, typeof Citation>).describe('各个步骤的出处');
}

/** One level of the review chain. The last level proposes; those before it recommend. */
export const ReviewLevel = z
  .strictObject({
    level: Identifier.describe('层级的标识：`municipality`、`province`、`ministry`'),
    by: Actors.describe('这一级由谁办理；可以是几种，例如地市级主管部门或者省有关单位。最后一级只能是作决定的机关'),
    citation: Citation,
    also: z.array(Citation).min(1).optional().describe('还落实了哪些条款，例如准许另一种单位推荐的'),
  })
  .describe('一个审核层级：前面各级推荐，最后一级择优');
export type ReviewLevel = z.infer<typeof ReviewLevel>;

export const ReviewChain = z
  .strictObject({
    id: Identifier.describe('审核链的标识，例如 `three-levels`'),
    authorities: z
      .array(DivisionPrefix)
      .min(1)
      .optional()
      .describe('用于哪些省级主管部门，写它们的六位代码；不写的用于其余各地，这样的审核链有且只有一条'),
    levels: z.array(ReviewLevel).min(1).describe('由低到高的各级'),
    citation: Citation,
  })
  .describe('一条审核链：申报逐级经过哪些单位');
export type ReviewChain = z.infer<typeof ReviewChain>;

export const ReviewPhase = z
  .strictObject({
    phase: z.literal('review').describe('环节的种类：申报与审核'),
    id: Identifier.describe('环节的标识，通常是 `review`'),
    chains: z.array(ReviewChain).min(1).describe('各地的审核链'),
    next: Identifier.describe('拟定名单后进入的公示环节的 `id`'),
    lapseInterpretation: Interpretation.optional().describe('到截止日仍没有推荐的怎样处理；条文没有写明的，写读法'),
    citations: citations('submit', 'return', 'withdraw', 'decline', 'recommend', 'propose', 'quota'),
  })
  .describe('申报、初审、推荐、择优');
export type ReviewPhase = z.infer<typeof ReviewPhase>;

export const PublicNoticePhase = z
  .strictObject({
    phase: z.literal('public-notice').describe('环节的种类：公示'),
    id: choice({
      'notice-candidate': '创建对象公示，在创建期之前',
      'notice-designation': '认定公示，在认定之前',
    }).describe('环节的标识，也说明公示什么'),
    by: Actor.describe('由谁发布、核实异议、确认；只能是作决定的机关'),
    workingDays: Identifier.describe('公示几个工作日，写参数的标识'),
    countFirstDay: z.boolean().describe('发布当天计不计入；按民法典第二百零一条不计入，写 `false`'),
    realName: z.boolean().optional().describe('写 `true` 的，异议要实名，匿名的不受理；依据写在 `citations.object`'),
    evidence: z
      .boolean()
      .optional()
      .describe('写 `true` 的，异议要附证明材料，没有附的不受理；依据写在 `citations.object`'),
    interpretation: Interpretation.optional(),
    next: Identifier.describe('确认后进入的环节的 `id`'),
    citations: citations('run', 'object', 'settle', 'confirm', 'upheld'),
  })
  .describe('公示期满，并且没有未处理的异议，才能确认');
export type PublicNoticePhase = z.infer<typeof PublicNoticePhase>;

export const CreationPhase = z
  .strictObject({
    phase: z.literal('creation').describe('环节的种类：创建期'),
    id: Identifier.describe('环节的标识，通常是 `creation`'),
    years: Identifier.describe('创建期几年，写参数的标识'),
    interpretation: Interpretation.optional().describe('创建期从哪一天起算；条文没有写明的，写读法'),
    next: Identifier.describe('申请验收后进入的评估验收环节的 `id`'),
    citations: citations('run', 'progress', 'apply'),
  })
  .describe('按方案推进、报告进展，期满后申请验收');
export type CreationPhase = z.infer<typeof CreationPhase>;

export const AcceptancePhase = z
  .strictObject({
    phase: z.literal('acceptance').describe('环节的种类：评估验收'),
    id: Identifier.describe('环节的标识，通常是 `acceptance`'),
    by: Actor.describe('由谁决定；只能是作决定的机关'),
    attempts: Identifier.describe('最多验收几次，写参数的标识'),
    extensionYears: Identifier.describe('未通过的延长几年，写参数的标识'),
    creation: Identifier.describe('未通过的回到哪个创建期环节，写它的 `id`'),
    next: Identifier.describe('通过后进入的公示环节的 `id`'),
    interpretation: Interpretation.optional().describe('延长从哪一天起算；条文没有写明的，写读法'),
    citations: citations('accept', 'extend', 'exit'),
  })
  .describe('通过的进入认定公示；未通过的延长创建期，再次验收；最后一次仍未通过的退出');
export type AcceptancePhase = z.infer<typeof AcceptancePhase>;

export const DesignationPhase = z
  .strictObject({
    phase: z.literal('designation').describe('环节的种类：认定'),
    id: Identifier.describe('环节的标识，通常是 `designation`'),
    reexamination: Identifier.optional().describe('复核环节的 `id`；条文没有复核的不写'),
    term: z
      .strictObject({
        years: Identifier.optional().describe('有效期几年，写参数的标识'),
        until: CivilDateString.optional().describe('最晚到哪一天一律失效，例如旧办法废止之日'),
        citation: Citation,
        interpretation: Interpretation.optional(),
      })
      .optional()
      .describe('称号的有效期；`years` 和 `until` 都写的，先到的算。没有有效期的不写'),
    yearReports: z
      .array(
        z.strictObject({
          by: Actors.describe('由谁报告'),
          month: Identifier.describe('每年哪个月的月底以前报告上一年度的情况，写参数的标识'),
          citation: Citation,
        }),
      )
      .optional()
      .describe('称号存续期间的年度报告；没有的不写'),
    citations: citations('grant', 'hold'),
  })
  .describe('授予称号，载明文号和日期');
export type DesignationPhase = z.infer<typeof DesignationPhase>;

export const ReexaminationPhase = z
  .strictObject({
    phase: z.literal('reexamination').describe('环节的种类：复核'),
    id: Identifier.describe('环节的标识，通常是 `reexamination`'),
    by: Actor.describe('由谁决定；只能是作决定的机关'),
    openedBy: Actors.describe('由谁开始复核'),
    everyYears: Identifier.describe('认定或者上次复核达标以后几年复核，写参数的标识'),
    rectificationYears: Identifier.describe('不达标的整改几年，写参数的标识'),
    failures: Identifier.describe('连续几次不达标的撤销，写参数的标识'),
    designation: Identifier.describe('达标后回到的认定环节的 `id`'),
    interpretation: Interpretation.optional().describe('从哪一天起算、什么时候可以开始；条文没有写明的，写读法'),
    citations: citations('run', 'rectify', 'revoke'),
  })
  .describe('按每个称号各自的日期定期复核；不达标的整改，连续不达标的撤销');
export type ReexaminationPhase = z.infer<typeof ReexaminationPhase>;

export const Phase = z
  .discriminatedUnion('phase', [
    ReviewPhase,
    PublicNoticePhase,
    CreationPhase,
    AcceptancePhase,
    DesignationPhase,
    ReexaminationPhase,
  ])
  .describe('流程的一个环节');
export type Phase = z.infer<typeof Phase>;

/** 重大变化, from the creation-period on. */
export const MaterialChange = z
  .strictObject({
    months: Identifier.describe('变化以后几个月以内报告，写参数的标识'),
    opinionBy: Actors.describe('由谁核实并提出保留或者撤销的意见'),
    by: Actor.describe('由谁决定；不能是提出意见的'),
    interpretation: Interpretation.optional().describe('从哪一天起算、逾期报告的怎样处理；条文没有写明的，写读法'),
    citations: citations('report', 'opinion', 'settle'),
  })
  .describe('进入创建期以后，更名、合并、重组等要报告，决定保留或者撤销');
export type MaterialChange = z.infer<typeof MaterialChange>;

const SanctionRecord = choice({
  'list-check': '名单查询记录，载明查询日期',
  investigation: '查实的调查记录',
  assessment: '评估记录',
});
export const SANCTION_RECORDS = SanctionRecord.options;

/** 失信、弄虚作假, from the creation-period on. */
export const Sanction = z
  .strictObject({
    by: Actor.describe('由谁决定；只能是作决定的机关'),
    grounds: z
      .array(
        z.strictObject({
          id: Identifier.describe('事由的标识，例如 `dishonesty-list`、`falsification`'),
          title: Text.describe('事由，例如“被列入严重失信主体名单”'),
          record: SanctionRecord.describe('要有什么记录证明；没有记录的不能办理'),
          citation: Citation,
        }),
      )
      .min(1)
      .describe('因为哪些事由'),
    citation: Citation.describe('取消或者撤销的出处'),
  })
  .describe('取消创建资格、撤销称号：进入创建期以后随时可以办理，事由要有记录证明');
export type Sanction = z.infer<typeof Sanction>;

export const Process = z
  .strictObject({
    start: Identifier.describe('第一个环节的 `id`；从申报与审核开始'),
    phases: z.array(Phase).min(1).describe('各个环节，每个环节写明下一个'),
    change: MaterialChange.optional().describe('重大变化怎样报告、怎样处理；条文没有规定的不写'),
    sanction: Sanction.optional().describe('因为什么事由取消或者撤销；条文没有规定的不写'),
  })
  .describe('从申报到复核的各个环节，和随时可能发生的事');
export type Process = z.infer<typeof Process>;
