import type { CatalogueArea } from '../entry.ts';

/** 评估验收, 复核, what sanctions rest on, and what gives a draft force. */
export const acceptanceErrors = {
  CONCLUSION_MISSING: {
    audience: 'officer',
    kind: 'refused',
    message: '“{name}”还没有{purpose}结论，请先由审核人员写明结论和理由，再办理“{command}”。',
  },
  CONCLUSION_DIFFERS: {
    audience: 'officer',
    kind: 'refused',
    message: '“{name}”的{purpose}结论为“{outcome}”，不能办理“{command}”；结论有变化的，请先由审核人员重新作出结论。',
  },
  LIST_CHECK_LATER: {
    audience: 'officer',
    kind: 'bad-input',
    message: '查询日期为{checkedOn:date}，晚于今天（{today:date}），请填写实际查询的日期。',
  },
  SANCTION_NOT_LISTED: {
    audience: 'officer',
    kind: 'refused',
    message: '{checkedOn:date}的查询结果为“未列入”，不能据此“{command}”。',
  },
  SANCTION_NOT_PROVEN: {
    audience: 'officer',
    kind: 'refused',
    message: '{openedOn:date}立案的调查{state}，未经查实，不能据此“{command}”。',
  },
  INVESTIGATION_CONCLUDED: {
    audience: 'officer',
    kind: 'conflict',
    message: '该项调查已于{concludedOn:date}办结，不能再次办结。',
  },
  TITLE_NOT_GRANTED: {
    audience: 'applicant',
    kind: 'refused',
    message: '还没有认定，没有证书。认定以后可以在这里下载。',
  },
  ENACTMENT_NOT_DRAFT: {
    audience: 'officer',
    kind: 'refused',
    message: '“{jurisdiction}”不是征求意见稿，不需要登记施行。',
  },
  ENACTMENT_STANDING: {
    audience: 'officer',
    kind: 'conflict',
    message: '“{jurisdiction}”已按{documentNumber}登记施行，不能重复登记。',
  },
} as const satisfies CatalogueArea;
