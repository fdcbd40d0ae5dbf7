/** 文号 of the texts. */
export const MEASURE = '工信部企业〔2025〕225号';
export const GUANGDONG_CALL = '粤工信服务函〔2025〕31号';
