export { USUAL_LIMITS } from './limits.ts';
export type { Deviation, Limits } from './limits.ts';
export { proofCalendar } from './proof-calendar.ts';
export { proveProcess } from './prove.ts';
export type { CounterStep, ProcessProof, Proof, ProofOptions } from './prove.ts';
export type { Setting } from './setting.ts';
export { transitionsOf } from './transitions.ts';
export type { Place, Transition } from './transitions.ts';
