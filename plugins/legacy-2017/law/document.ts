export const MEASURE = '工信部企业〔2017〕156号';
/** 第二十八条: 自印发之日起施行. */
export const IN_FORCE = '2017-07-03';
/** 工信部企业〔2025〕225号 art. 19 repealed it with its own issue. */
export const REPEALED = '2025-10-21';
/** The same article: titles still valid lapse with this day. */
export const LAPSED = '2025-12-31';
