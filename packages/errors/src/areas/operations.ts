import type { CatalogueArea } from '../entry.ts';

/** Running the product. The message says nothing of what broke inside; the log does. */
export const operationsErrors = {
  INTERNAL: {
    audience: 'operations',
    kind: 'internal',
    message: '系统出现问题，没有执行您的操作，请稍后再试。问题编号：{reference}。',
  },
  UNAVAILABLE: { audience: 'operations', kind: 'unavailable', message: '系统暂时不可用，请稍后再试。' },
  DATABASE_UNAVAILABLE: {
    audience: 'operations',
    kind: 'unavailable',
    message: '数据库暂时连接不上，没有执行您的操作，请稍后再试。',
  },
  DATABASE_CONTEXT_INVALID: {
    audience: 'operations',
    kind: 'internal',
    message: '数据访问范围“{name}”的值无效，没有执行任何操作。',
  },
  DATABASE_UNSUITABLE: {
    audience: 'operations',
    kind: 'internal',
    message: '指定的数据库不能使用：现为{found}，应为{expected}。数据库没有任何改动。',
  },
  MIGRATION_FAILED: {
    audience: 'operations',
    kind: 'internal',
    message: '数据库升级“{name}”失败，数据库保持升级前的状态。',
  },
  MIGRATION_CHANGED: {
    audience: 'operations',
    kind: 'internal',
    message: '已执行过的数据库升级“{name}”内容被改动，拒绝启动。',
  },
  POSTGRES_NOT_STARTED: { audience: 'operations', kind: 'unavailable', message: '内置数据库没有启动：{problem}。' },
  CONFIGURATION_INVALID: {
    audience: 'operations',
    kind: 'internal',
    message: '配置项“{name}”的值“{value}”无效，应为{expected}。',
  },
  CHAIN_BROKEN: { audience: 'operations', kind: 'internal', message: '“{tenant}”的办理记录第{position}条校验不符。' },
  DOCUMENT_FAILED: { audience: 'operations', kind: 'internal', message: '文书“{name}”没有生成，请稍后再试。' },
  CLOCK_BACKWARDS: {
    audience: 'operations',
    kind: 'bad-input',
    message: '演示时钟只能前移，不能从{today:date}移回{to:date}。',
  },
  CLOCK_TOO_FAR: {
    audience: 'operations',
    kind: 'bad-input',
    message: '演示时钟最远可以移到{last:date}，不能移到{to:date}。',
  },
  COMMAND_LINE_INVALID: { audience: 'author', kind: 'bad-input', message: '命令行有误：{problem}。用法：{usage}' },
} as const satisfies CatalogueArea;
