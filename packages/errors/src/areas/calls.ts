import type { CatalogueArea } from '../entry.ts';

/** 年度通知: what is wrong with what a notice adds, and what keeps one from being composed or published. */
export const callErrors = {
  PLUGIN_EXEMPTION_UNFIT: {
    audience: 'author',
    kind: 'bad-input',
    message: '{path}：不占名额的情形“{found}”不成立，应{expected}。',
  },
  PLUGIN_EXTRA_UNFIT: {
    audience: 'author',
    kind: 'bad-input',
    message: '{path}：增加名额的范围“{found}”不成立，应为{expected}。',
  },
  PLUGIN_QUOTA_RESTATED: {
    audience: 'author',
    kind: 'bad-input',
    message: '{path}：“{found}”的名额已由上级通知规定，不能改写。',
  },
  PLUGIN_NOTICE_MATERIAL_UNFIT: {
    audience: 'author',
    kind: 'bad-input',
    message: '{path}：通知增加的材料“{found}”不成立，应为{expected}。',
  },
  CALL_NOT_COMPOSABLE: {
    audience: 'officer',
    kind: 'refused',
    message: '本机关现在不能编写这份通知：{reason}',
  },
  CALL_NOT_READY: {
    audience: 'officer',
    kind: 'refused',
    message: '通知还有{count}处问题，不能发布。第一处：{first}',
  },
  CALL_FROZEN: {
    audience: 'officer',
    kind: 'conflict',
    message: '“{title}”已于{on}发布，不能再改动。',
  },
  CALL_SAME_PERSON: {
    audience: 'officer',
    kind: 'refused',
    message: '{person}起草或者最后修改过这份通知，应由另一位审批人发布。',
  },
} as const satisfies CatalogueArea;
