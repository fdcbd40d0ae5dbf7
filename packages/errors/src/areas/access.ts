import type { CatalogueArea } from '../entry.ts';

/** Who may. Refusals never say whether something exists that the asker may not see. */
export const accessErrors = {
  UNAUTHENTICATED: { audience: 'public', kind: 'unauthenticated', message: '请先登录。' },
  SIGN_IN_FAILED: { audience: 'public', kind: 'unauthenticated', message: '用户名或者密码不正确。' },
  SIGN_IN_LOCKED: { audience: 'public', kind: 'too-many', message: '登录失败次数过多，请{minutes}分钟后再试。' },
  SESSION_EXPIRED: { audience: 'public', kind: 'unauthenticated', message: '登录已过期，请重新登录。草稿已保存。' },
  FORBIDDEN: { audience: 'public', kind: 'forbidden', message: '您没有办理这项业务的权限。' },
  APPROVER_ONLY: { audience: 'officer', kind: 'forbidden', message: '“{command}”由{role}办理。' },
  NOT_FOUND: {
    audience: 'public',
    kind: 'not-found',
    message: '没有找到您要的内容，可能已被移动，或者您没有查看权限。',
  },
  READ_ONLY_ROLE: { audience: 'officer', kind: 'forbidden', message: '“{role}”只能查看，不能办理。' },
  SAME_PERSON: {
    audience: 'officer',
    kind: 'forbidden',
    message: '“{command}”须由另一人办理，不能由“{first}”的同一人办理。',
  },
  CSRF_REFUSED: { audience: 'public', kind: 'forbidden', message: '请求来源不被信任，请在本站页面上重新操作。' },
  TOO_MANY_REQUESTS: { audience: 'public', kind: 'too-many', message: '操作过于频繁，请{seconds}秒后再试。' },
} as const satisfies CatalogueArea;
