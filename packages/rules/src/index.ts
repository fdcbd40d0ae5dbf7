export * from './schema/scalars.ts';
export { choiceWords } from './schema/choice.ts';
export * from './schema/citation.ts';
export * from './schema/expression.ts';
export * from './schema/parameter.ts';
export * from './schema/form.ts';
export * from './schema/material.ts';
export * from './schema/criterion.ts';
export * from './schema/process.ts';
export * from './schema/notice.ts';
export * from './schema/plugin.ts';
export * from './expressions/builders.ts';
export { STATUSES, allOf, anyOf, atLeastOf } from './expressions/status.ts';
export type { VerdictStatus } from './expressions/status.ts';
export type { Computed, ConditionOf, ValueOf } from './expressions/module.ts';
export { evaluateCondition, evaluateValue } from './expressions/evaluate.ts';
export type { ExpressionContext } from './expressions/evaluate.ts';
export { describeCondition, describeValue } from './expressions/describe.ts';
export type { DescribeOptions } from './expressions/describe.ts';
export type { TraceNode } from './expressions/trace.ts';
export { isValue, keysOf, partsOf, walk } from './expressions/walk.ts';
export type { Expression, Visit } from './expressions/walk.ts';
// `add` is the expression builder; exact arithmetic on numbers is `addDecimals`
export {
  ZERO,
  add as addDecimals,
  compare,
  decimal,
  div,
  fitsPlaces,
  fromInteger,
  isInteger,
  mul,
  parseDecimal,
  sub,
  toFixedDisplay,
  toPlainString,
} from './decimal.ts';
export type { Decimal } from './decimal.ts';
export { isAnswered, own, rowsOf } from './facts.ts';
export type { FactValue, Facts, Row } from './facts.ts';
export * from './labels.ts';
export * from './lifecycle.ts';
export * from './law.ts';
export { coveredBy, named, noEffect } from './coverage.ts';
export { capabilities, capabilityText } from './capabilities.ts';
export type { Capability } from './capabilities.ts';
export { ELEMENT_KINDS, elementText, elementWords, elementsNamed, elementsOf } from './elements.ts';
export type { Element, ElementKind } from './elements.ts';
export { applicationForm } from './authoring/application-form.ts';
export { closing, places } from './authoring/call.ts';
export { operatorBasics } from './authoring/operator-basics.ts';
export { coverageTable } from './authoring/coverage-table.ts';
export { defineDraft } from './authoring/define-draft.ts';
export { lawOf } from './authoring/law-of.ts';
export { materialsOf } from './authoring/materials-of.ts';
export { numbers } from './authoring/numbers.ts';
export { BOTH_STAGES, byRegion, standard } from './authoring/standard.ts';
export { measured } from './authoring/measured.ts';
export { usualProcedure } from './authoring/usual-procedure.ts';
export type { UsualProcedure } from './authoring/usual-procedure.ts';
export { nearestKey } from './nearest.ts';
export { cite, quoted, since } from './quoting.ts';
export type { Quoted } from './quoting.ts';
export * from './notices.ts';
export { operandText } from './operands.ts';
export * from './parameters.ts';
export * from './places.ts';
export * from './preferences.ts';
export { callNumbers } from './sql/parameters.ts';
export { createSqlCompiler } from './sql/compile.ts';
export type { SqlCompiler } from './sql/compile.ts';
export { factsJson } from './sql/facts-json.ts';
export { keptFacts } from './sql/kept-facts.ts';
export type { Sql } from './sql/frame.ts';
export type { SqlColumns, SqlLaw, SqlNumber } from './sql/scope.ts';
export { STATUS_CODES, statusOf, verdictMarks } from './sql/status.ts';
export { underNotice } from './under-notice.ts';
export * from './verdicts.ts';
export * from './reference/place.ts';
export * from './reference/policy-regions.ts';
export * from './reference/authorities.ts';
export * from './reference/divisions.ts';
export { checkNotice } from './check-notice.ts';
export * from './define-plugin.ts';
export type { PluginProblem, PluginProblemCode } from './check/problem.ts';
export type { Check } from './check/check.ts';
export { checks } from './check/registry.ts';
export * from './select-plugin.ts';
export { CONTRACT } from './upgrade/contract.ts';
export { RENAMED_KEYS } from './upgrade/renames.ts';
export { readNotice, readPlugin, upgradeData } from './upgrade/upgrade-data.ts';
