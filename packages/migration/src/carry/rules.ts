/** What becomes of a fact of an old list in a new form. */
export interface CarryRule {
  /** key in the new form; absent: the same */
  to?: string;
  /** what to look at again where it is carried */
  remark?: string;
  /** why it is not carried */
  why?: string;
  /** carried all the same where the new form has the key itself */
  unlessAsked?: true;
}

const AS_OF_THEN = '是认定时的数，请按现在的情况更新';
const NOT_COUNTED_SO = '新表没有这一项';

/**
 * Fact by fact, how the words of 工信部企业〔2017〕156号 arts 12 and 13 stand to those of the forms of 工信厅企业函〔2025〕460号. A fact without a rule is
 * carried where the new form has its key. Where the words mean something else it is not carried, and it is said why.
 */
export const carryRules: Readonly<Record<string, CarryRule>> = {
  operatingSince: {
    unlessAsked: true,
    why: '旧办法从平台开始运营时起算，新办法从平台上线时起算，不一定是同一天；请填写平台上线时间',
  },
  satisfactionRate: { remark: '旧办法只写“用户满意度”，没有写口径；新标准是对服务满意的用户占比，请按新口径核对' },
  providerCount: { remark: `旧办法是“集聚服务机构”，${AS_OF_THEN}` },
  serviceStaffCount: {
    remark: `旧办法是“从事为中小企业服务的人员”，可能包括管理人员，新表另列管理人员；${AS_OF_THEN}`,
  },
  hasManagementRules: { remark: '旧办法是“有健全的管理制度”，新表问是否制定服务管理制度，请核对' },
  qualifiedStaffShare: {
    why: '旧办法是大专及以上学历和中级及以上技术职称人员的占比，新表问本科以上学历人员占比，不能换算',
  },
  publicServiceShare: { why: '新办法不以公益性服务占比为条件，新表没有这一项' },
  priorRecognition: { why: '新办法不以已有的省级或部委、协会认定为条件，新表没有这一项' },
  informationServedSmes: { why: `旧办法按信息服务单独统计线下服务企业数；${NOT_COUNTED_SO}` },
  informationEvents: { why: '旧表只有次数，新表要逐场填写活动名称、日期和参加企业数' },
  technologyEvents: { why: '旧表只有次数，新表要逐场填写活动名称、日期和参加企业数' },
  startupEvents: { why: '旧表只有次数，新表要逐场填写活动名称、日期和参加企业数' },
  financeEvents: { why: '旧表只有次数，新表要逐场填写活动名称、日期和参加企业数' },
  trainedPersonTimes: { why: NOT_COUNTED_SO },
  financeRaisedYi: { why: NOT_COUNTED_SO },
  guaranteeNewYi: { why: NOT_COUNTED_SO },
  professionalProviders: { remark: AS_OF_THEN },
  residentSmes: { remark: AS_OF_THEN },
};

/** What is true of the operator, whatever it applies with. */
export const ofOperator: ReadonlySet<string> = new Set([
  'operatorName',
  'uscc',
  'operatorRegisteredOn',
  'totalAssetsWan',
]);

/** The five functions of art. 13 are other than the boxes of the new form. */
export const SERVICES_WHY = '旧办法的五项功能与新表的服务内容选项不对应，请按现在开展的服务逐项勾选';
