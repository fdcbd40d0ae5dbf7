import type { CivilDate } from '@shifan/calendar';
import { type Bundle, coverageOf, type FileProblem } from '@shifan/plugin-kit';
import type { Plugin } from '@shifan/rules';
import type { CheckSummaryDto } from '../contract/designer.ts';
import { standingProblems } from './bundle-rules.ts';
import { inWorker } from './inspector/in-worker.ts';

export type BundleCheck =
  | { passed: true; bundle: Bundle; summary: CheckSummaryDto }
  | { passed: false; problems: FileProblem[] };

/** The whole check of a bundle, by whomever it was packed: form, law, process, coverage, cases, scenarios, and its place here. */
export async function checkBundle(text: string, { tenant, today }: Asked): Promise<BundleCheck> {
  return inWorker(async (ask): Promise<BundleCheck> => {
    // Whose it is and which number it has is told at once; walking through its process takes a while.
    const outline = await ask('peek', { text });
    const standing = outline ? standingProblems(outline, tenant) : [];
    if (standing.length > 0) return { passed: false, problems: standing };
    const read = await ask('read-bundle', { text, today });
    if (!read.ok) return { passed: false, problems: read.problems };
    const { bundle } = read;
    const problems = gapsOf(bundle.plugin);
    if (problems.length > 0) return { passed: false, problems };
    return { passed: true, bundle, summary: await ask('summarise', { bundle, today }) };
  });
}

type Asked = { tenant: string; today: CivilDate };

function gapsOf(plugin: Plugin): FileProblem[] {
  return coverageOf(plugin).rows.flatMap(({ article, number, gaps }) =>
    gaps.map((found) => ({
      file: 'bundle.json',
      path: `plugin.coverage（${article}）`,
      found: `${number}：${found}`,
      expected: '每一条都写明由什么实现，或者为什么与软件无关',
      todo: '用 shifan coverage 查看，补齐后重新打包',
      code: 'PLUGIN_COVERAGE_MISSING' as const,
      severity: 'error' as const,
    })),
  );
}
