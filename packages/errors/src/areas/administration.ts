import type { CatalogueArea } from '../entry.ts';

/** Units, people, roles, operators; passwords; setting an installation up. */
export const administrationErrors = {
  PASSWORD_CHANGE_REQUIRED: {
    audience: 'public',
    kind: 'forbidden',
    message: '您用的是管理员给的一次性密码，请先改成自己的密码。',
  },
  PASSWORD_LAPSED: {
    audience: 'public',
    kind: 'unauthenticated',
    message: '一次性密码已经过期（{days}天内有效），请向系统管理员重新要一个。',
  },
  PASSWORD_WRONG: { audience: 'public', kind: 'bad-input', message: '现在的密码不正确，没有改动。' },
  PASSWORD_WEAK: { audience: 'public', kind: 'bad-input', message: '新密码不能使用：{problem}。' },
  USERNAME_TAKEN: { audience: 'operations', kind: 'conflict', message: '用户名“{username}”已有人使用，请换一个。' },
  UNIT_KNOWN: { audience: 'operations', kind: 'conflict', message: '已有名为“{name}”的单位。' },
  UNIT_HAS_PEOPLE: {
    audience: 'operations',
    kind: 'refused',
    message: '“{name}”还有{count}人任职，请先结束或者改任，再停用这个单位。',
  },
  UNIT_CLOSED: { audience: 'operations', kind: 'refused', message: '“{name}”已停用，不能在这里任职。' },
  UNIT_IS_AUTHORITY: {
    audience: 'operations',
    kind: 'refused',
    message: '“{name}”是主管部门自身，名称随系统版本，不能停用或者改名。',
  },
  ROLE_PLACE: { audience: 'operations', kind: 'bad-input', message: '“{role}”不能设在“{place}”：应设在{expected}。' },
  ROLE_OWN: { audience: 'operations', kind: 'refused', message: '不能改动自己的角色，请由另一位系统管理员办理。' },
  LAST_ADMINISTRATOR: {
    audience: 'operations',
    kind: 'refused',
    message: '“{name}”是这里唯一的系统管理员，请先任命另一位。',
  },
  OPERATOR_KNOWN: {
    audience: 'operations',
    kind: 'conflict',
    message: '统一社会信用代码{uscc}已登记为“{name}”，不用再登记。',
  },
  SETUP_CLOSED: {
    audience: 'operations',
    kind: 'refused',
    message: '初始设置的地址不对或者已经用过。地址在启动服务时显示，只能用一次；已设置好的，请直接登录。',
  },
} as const satisfies CatalogueArea;
