import type { EvaluationStage, Plugin } from '@shifan/rules';
import { useSearchParams } from '@solidjs/router';
import type { Accessor } from 'solid-js';
import { searchText } from '../../../parts/search-text.ts';

/** The two standards of a measure. */
export const STANDARDS: Record<EvaluationStage, string> = { creation: '创建标准', designation: '认定标准' };

/** The stages for which a measure has a standard for a kind. */
export function stagesWithStandard(plugin: Plugin, kind: string): EvaluationStage[] {
  const stages: EvaluationStage[] = ['creation', 'designation'];
  return stages.filter((stage) =>
    plugin.criteria.some((one) => one.kinds.includes(kind) && one.stages.includes(stage)),
  );
}

/** The kind in the address; the measure's first where it names none. */
export function createKind(plugin: () => Plugin): Accessor<string> {
  const [search] = useSearchParams();
  return () => {
    const asked = searchText(search['kind']);
    const kinds = plugin().kinds;
    return kinds.find(({ id }) => id === asked)?.id ?? kinds[0]?.id ?? '';
  };
}
