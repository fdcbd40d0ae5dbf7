export { storeAnswerFacts } from './answer-facts.ts';
export type { AnswerFacts } from './answer-facts.ts';
export { COMMON_FACTS } from './common-facts.ts';
export type { CommonFact } from './common-facts.ts';
