import type { CatalogueArea } from '../entry.ts';

/** The protocol: requests that are refused before any rule looks at them. */
export const inputErrors = {
  INPUT_INVALID: { audience: 'operations', kind: 'bad-input', message: '请求内容有误：{path} {problem}。' },
  INPUT_UNKNOWN_KEY: {
    audience: 'operations',
    kind: 'bad-input',
    message: '请求里有不认识的项“{key}”，没有执行任何操作。',
  },
  INPUT_DUPLICATE_KEY: {
    audience: 'operations',
    kind: 'bad-input',
    message: '请求里的“{key}”出现了两次，没有执行任何操作。',
  },
  INPUT_FORBIDDEN_KEY: { audience: 'operations', kind: 'bad-input', message: '请求里不能使用“{key}”这个名称。' },
  INPUT_TOO_DEEP: { audience: 'operations', kind: 'bad-input', message: '请求内容嵌套过深，最多{max}层。' },
  INPUT_NOT_JSON: { audience: 'operations', kind: 'bad-input', message: '请求内容不是有效的 JSON。' },
  INPUT_TOO_LARGE: { audience: 'operations', kind: 'too-large', message: '请求内容超过{max}，没有执行任何操作。' },
  INPUT_COMPRESSED: { audience: 'operations', kind: 'unsupported-media', message: '不接收压缩的请求内容。' },
  INPUT_MEDIA_TYPE: {
    audience: 'operations',
    kind: 'unsupported-media',
    message: '请求的内容类型“{found}”不被接收，应为 {accepted}。',
  },
  INPUT_HEADER_TOO_LARGE: { audience: 'operations', kind: 'too-large', message: '请求头过大。' },
  INPUT_TIMEOUT: { audience: 'operations', kind: 'bad-input', message: '请求超时，没有执行任何操作，请重试。' },
  INPUT_SURROGATE: { audience: 'operations', kind: 'bad-input', message: '“{path}”含有不完整的字符，请重新输入。' },
  INPUT_NUL: { audience: 'operations', kind: 'bad-input', message: '“{path}”含有空字符（NUL），请删除后重试。' },
  INPUT_PAGE_INVALID: {
    audience: 'operations',
    kind: 'bad-input',
    message: '页码“{value}”无效，应为 1 至 {max} 的整数。',
  },
  BATCH_TOO_LARGE: {
    audience: 'operations',
    kind: 'bad-input',
    message: '一次批量请求有{count}项，最多{max}项，没有执行任何操作。',
  },
  METHOD_NOT_ALLOWED: { audience: 'operations', kind: 'bad-input', message: '该操作不接受 {method} 请求。' },
  COMMAND_ID_INVALID: { audience: 'operations', kind: 'bad-input', message: '操作编号“{value}”不是有效的 UUID。' },
} as const satisfies CatalogueArea;
