import type { FileProblem, SpecText } from '@shifan/plugin-kit';

/** The folder of a plugin that its author works on, and what came of its last save. */
export type WatchState = {
  readonly folder: string;
  /** id of the plugin in it; null before the first sound save */
  jurisdiction: string | null;
  /** its cases and scenarios, as they lie beside the last sound version */
  specs: SpecText[];
  /** another text with every sound save */
  stamp: string;
  /** what keeps the last save from being shown, and since when; empty where it is shown */
  problems: FileProblem[];
  at: string | null;
};

export function createWatchState(folder: string): WatchState {
  return { folder, jurisdiction: null, specs: [], stamp: '', problems: [], at: null };
}
