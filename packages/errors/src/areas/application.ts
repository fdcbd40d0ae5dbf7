import type { CatalogueArea } from '../entry.ts';

/** Applying: notice, kind, materials, declaration. */
export const applicationErrors = {
  APPLICATION_PERIOD_NOT_OPEN: {
    audience: 'applicant',
    kind: 'refused',
    message: '申报自{opensOn:date}起受理，今天是{today:date}，还不能提交。',
  },
  APPLICATION_PERIOD_CLOSED: {
    audience: 'applicant',
    kind: 'refused',
    message: '申报截止日为{lastDay:date}（含当日），今天是{today:date}，已不能提交。',
  },
  APPLICATION_INCOMPLETE: {
    audience: 'applicant',
    kind: 'refused',
    message: '申报材料还有{count}处需要补充或者更正，更正后才能提交。',
  },
  APPLICATION_DUPLICATE: {
    audience: 'applicant',
    kind: 'conflict',
    message: '该运营主体已在本次通知下申报“{name}”，同一平台（基地）不能重复申报。',
  },
  APPLICATION_NOT_EDITABLE: {
    audience: 'applicant',
    kind: 'refused',
    message: '申报已提交，现处于“{stage}”，不能修改。需要修改时，请联系受理单位退回。',
  },
  DECLARATION_REQUIRED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '提交前须确认申报材料真实性声明。',
  },
  DRAFT_STALE: {
    audience: 'applicant',
    kind: 'conflict',
    message: '草稿已在别处保存为第{current}版，您看到的是第{expected}版。请刷新后再改，已填内容不会丢失。',
  },
  NOTICE_MISSING: {
    audience: 'applicant',
    kind: 'refused',
    message: '“{authority}”目前没有可以适用的年度通知，不能办理“{command}”。',
  },
  NOTICE_UNKNOWN: {
    audience: 'applicant',
    kind: 'not-found',
    message: '没有找到年度通知“{notice}”。',
  },
  NOTICE_OTHER_AUTHORITY: {
    audience: 'applicant',
    kind: 'refused',
    message: '年度通知“{notice}”适用于{accepted}，不适用于{authority}。',
  },
  JURISDICTION_UNKNOWN: {
    audience: 'applicant',
    kind: 'not-found',
    message: '没有找到办法“{jurisdiction}”。',
  },
  KIND_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '类型“{value}”不存在，可选：{accepted}。',
  },
  DIVISION_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '行政区划代码“{value}”不在名录中。',
  },
  AUTHORITY_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{value}”不是省级中小企业主管部门的代码。',
  },
  RECOMMENDER_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '推荐单位“{value}”不能受理该地区的申报，可选：{accepted}。',
  },
  MATERIAL_MISSING: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '缺少材料“{material}”：{todo}。',
  },
  MATERIAL_REASON_REQUIRED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '材料“{material}”没有上传文件，请上传，或者说明不涉及该项的理由。',
  },
  MATERIAL_UNKNOWN: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '本办法没有编号为“{value}”的材料。',
  },
} as const satisfies CatalogueArea;
