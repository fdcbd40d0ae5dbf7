import type { CatalogueArea } from '../entry.ts';

/** 办法的数据包: what keeps one from being proposed or installed, and what is watched. */
export const bundleErrors = {
  BUNDLE_DRAFT_OPEN: {
    audience: 'officer',
    kind: 'conflict',
    message: '这部办法已有一个数据包在等待决定。请先批准或者退回它，再提交新的数据包。',
  },
  BUNDLE_REFUSED: {
    audience: 'author',
    kind: 'refused',
    message: '数据包有{count}处问题，没有收下。第一处：{first}',
  },
  BUNDLE_DECIDER: {
    audience: 'author',
    kind: 'refused',
    message: '{path}：“{jurisdiction}”由{authority}负责，其他单位不能提交它的数据包。',
  },
  BUNDLE_DECIDER_CHANGED: {
    audience: 'author',
    kind: 'refused',
    message: '{path}：现为{found}，应为{expected}：换了决定机关的是另一部办法。',
  },
  BUNDLE_VERSION_NOT_NEWER: {
    audience: 'author',
    kind: 'refused',
    message: '{path}：版本号{found}不高于已安装的{installed}。',
  },
  BUNDLE_VERSION_REUSED: {
    audience: 'author',
    kind: 'refused',
    message: '{path}：版本号{found}已用于另一份内容，版本一经安装不再改变。',
  },
  BUNDLE_NOTICE_ELSEWHERE: {
    audience: 'author',
    kind: 'refused',
    message: '{path}：现为{found}，应为{expected}：一个省的办法只能通知本省申报。',
  },
  BUNDLE_NOTICE_TAKEN: {
    audience: 'author',
    kind: 'refused',
    message: '{path}：通知编号“{found}”已属于“{jurisdiction}”。',
  },
} as const satisfies CatalogueArea;
