import { proveProcess } from '@shifan/process/explore';
import type { Deviation, ProcessProof, Proof } from '@shifan/process/explore';
import { citationText } from '@shifan/rules';
import type { Plugin, PluginProblem } from '@shifan/rules';
import { counterExample } from './counter-example.ts';

/** What the exploration of a plugin's process came to. */
export interface ProcessReport {
  /** how many states, accepted and tried commands it saw */
  states: number;
  moves: number;
  attempts: number;
  /** every property, in Chinese, with whether it holds */
  properties: { id: string; title: string; proved: boolean }[];
  /** what the law counts otherwise than usual, with its clause */
  deviations: string[];
}

/** A fault of the process, with the shortest way to it as a scenario document. */
export type ProcessProblem = PluginProblem & { counterExample?: string };

/**
 * Explores a plugin's process and tells of every property that does not hold.
 * @example checkProcess(plugin).problems // []
 */
export function checkProcess(plugin: Plugin): { problems: ProcessProblem[]; report: ProcessReport } {
  const proof = proveProcess(plugin);
  const problems = proof.proofs.filter(({ proved }) => !proved).map((one) => problemOf(one, plugin));
  return { problems, report: reportOf(proof, plugin) };
}

function problemOf(proof: Proof, plugin: Plugin): ProcessProblem {
  const { title, words = '', path = 'process', setting } = proof;
  const example = counterExample(proof, plugin);
  const replay = '反例存成 *.scenario.yaml，可以用 shifan scenario 重演';
  const assumed = setting?.assumed === true ? '（该办法没有年度通知，反例按假设的通知推演）' : '';
  return {
    path,
    code: 'PLUGIN_PROCESS_UNSOUND',
    found: words,
    expected: title,
    todo: `改正流程或者参数${example === undefined ? '' : `；${replay}${assumed}`}`,
    severity: 'error',
    ...(example === undefined ? {} : { counterExample: example }),
  };
}

function reportOf({ states, moves, attempts, proofs, deviations }: ProcessProof, plugin: Plugin): ProcessReport {
  return {
    states,
    moves,
    attempts,
    properties: proofs.map(({ property, title, proved }) => ({ id: property, title, proved })),
    deviations: deviations.map((one) => deviationText(one, plugin)),
  };
}

function deviationText({ label, value, usual, parameter }: Deviation, plugin: Plugin): string {
  return `${label}是${value}次（通常${usual}次）：${citationText(plugin, parameter.citation)}`;
}
