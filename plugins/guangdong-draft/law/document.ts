/** The text has no document number yet: it is a draft for comment. */
export const DRAFT = '广东省中小企业公共服务示范平台（基地）创建管理办法（征求意见稿）';
/**
 * From which day the numbers hold. The draft has no day of its own; it carries out 工信部企业〔2025〕225号 and cannot be older.
 */
export const NUMBERS_FROM = '2025-10-21';
