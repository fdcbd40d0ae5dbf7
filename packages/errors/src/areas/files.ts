import type { CatalogueArea } from '../entry.ts';

/** Evidence files: what is refused, and why. */
export const fileErrors = {
  FILE_EMPTY: { audience: 'applicant', kind: 'bad-input', message: '文件“{name}”是空文件，请重新选择。' },
  FILE_TOO_LARGE: {
    audience: 'applicant',
    kind: 'too-large',
    message: '文件“{name}”超过{max}，请压缩或者拆分后上传。',
  },
  FILE_UNPACKED_TOO_LARGE: {
    audience: 'applicant',
    kind: 'too-large',
    message: '文件“{name}”解压后超过{max}，不予接收。',
  },
  FILE_INCOMPLETE: { audience: 'applicant', kind: 'bad-input', message: '文件“{name}”没有传完，请重新上传。' },
  FILE_UPLOAD_TIMEOUT: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '文件“{name}”上传超时，请检查网络后重新上传。',
  },
  FILE_TYPE_NOT_ACCEPTED: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '“{slot}”不接收“{found}”类型的文件，可上传：{accepted}。',
  },
  FILE_TYPE_UNKNOWN: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '无法识别文件“{name}”的类型，可上传：{accepted}。',
  },
  FILE_TYPE_MISMATCH: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”的扩展名与内容不符：内容是“{found}”。请上传原始文件，不要只改扩展名。',
  },
  FILE_TWO_SIGNATURES: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”同时含有两种文件格式，不予接收。',
  },
  FILE_HAS_MACROS: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”含有宏，请另存为不含宏的格式（docx、xlsx 或 pdf）后上传。',
  },
  FILE_HAS_SCRIPT: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”含有脚本或者自动动作，请重新导出为普通文件后上传。',
  },
  FILE_HAS_REMOTE_CONTENT: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”引用了外部模板或者外部内容，请去掉引用后上传。',
  },
  FILE_HAS_ENTITIES: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”含有外部实体或者实体声明，不予接收。',
  },
  FILE_ENCRYPTED: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”设有密码，请取消密码后上传。',
  },
  FILE_DAMAGED: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”已损坏，无法打开，请重新导出后上传。',
  },
  FILE_ARCHIVE_NESTED: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”里还有压缩包，不予接收。',
  },
  FILE_ARCHIVE_TOO_MANY_ENTRIES: {
    audience: 'applicant',
    kind: 'too-large',
    message: '文件“{name}”内含的条目超过{max}个，不予接收。',
  },
  FILE_ARCHIVE_PATH: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”内含越界的路径或者链接，不予接收。',
  },
  FILE_ARCHIVE_LYING: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”声明的大小与实际不符，不予接收。',
  },
  FILE_IMAGE_TOO_LARGE: {
    audience: 'applicant',
    kind: 'too-large',
    message: '图片“{name}”为 {width}×{height} 像素，超过{max}，请缩小后上传。',
  },
  FILE_NAME_NOT_ALLOWED: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '文件名“{name}”含有不能使用的字符或者路径，请改名后上传。',
  },
  FILE_NAME_TOO_LONG: { audience: 'applicant', kind: 'bad-input', message: '文件名过长，最多{max}个字。' },
  FILE_QUARANTINED: {
    audience: 'applicant',
    kind: 'unsupported-media',
    message: '文件“{name}”被识别为有害文件，已隔离，没有保存。',
  },
  FILE_SLOT_UNKNOWN: { audience: 'applicant', kind: 'bad-input', message: '没有编号为“{value}”的佐证材料栏目。' },
  FILE_SLOT_FULL: {
    audience: 'applicant',
    kind: 'bad-input',
    message: '“{slot}”最多上传{max}个文件，请先删除不需要的文件。',
  },
  FILE_MISSING: { audience: 'applicant', kind: 'bad-input', message: '没有收到文件，请选择文件后上传。' },
  STORAGE_FULL: { audience: 'operations', kind: 'unavailable', message: '文件暂时无法保存，请稍后再试。' },
} as const satisfies CatalogueArea;
