import { crossCheck } from './check/cross-check.ts';
import type { PluginProblem } from './check/problem.ts';
import type { Notice } from './schema/notice.ts';
import type { Plugin } from './schema/plugin.ts';

/**
 * What is wrong with a notice beside a plugin and its other notices: every cross-check that finds something in it. Paths begin at
 * the notice: `deadlines[0].level`. The plugin itself must be sound; the notice must have the shape of one.
 */
export function checkNotice(plugin: Plugin, notice: Notice): PluginProblem[] {
  const others = plugin.notices.filter(({ id }) => id !== notice.id);
  const place = `notices[${others.length}]`;
  return crossCheck({ ...plugin, notices: [...others, notice] })
    .filter(({ path }) => path.startsWith(place))
    .map((problem) => ({ ...problem, path: problem.path.slice(place.length).replace(/^\./u, '') }));
}
