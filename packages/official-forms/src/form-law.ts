import type { Citation, Option, Section } from '@shifan/rules';

/** What the printed forms take from the measure that a programme runs under. */
export interface FormLaw {
  /** the programme's own name before 创建申请表 and 创建方案, e.g. 国家中小企业公共服务示范平台（基地） */
  programme: string;
  /** which annex the summary sheet, the platform form, the base form and the plan are there, or that they are taken over */
  annexes: { summary: string; platform: string; base: string; plan: string };
  /** who recommends to the deciding authority and seals the summary sheet, e.g. 省级中小企业主管部门 */
  recommender: string;
  /** 分支机构除外 */
  noBranch: Citation;
  /** 以政府委托、购买服务、合作共建等方式承担 */
  byContract: Citation;
  /** 未被列入严重失信主体名单 */
  notDishonest: Citation;
  /** that the plan's targets are concrete and can be checked */
  targets: Citation;
  /** the strands of the measure's creation goals, which a target serves */
  goals: Option[];
  /** the audit report that the measure asks for: the note at the figures of a kind, and the evidence slots */
  audit: { platform: string; base: string; slots: string[] };
  /** what the programme's standard asks for beyond the printed form */
  supplement?: { platform?: Section[]; base?: Section[] };
}
