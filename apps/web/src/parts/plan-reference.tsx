import type { DossierViewDto } from '@shifan/api';
import { Show, type JSX } from 'solid-js';
import { FileLinks } from './file-links.tsx';
import { StrandList } from './strand-list.tsx';
import { TargetList } from './target-list.tsx';

/** The reference that the applicant set itself: its plan's targets, the goals as a checklist, the statement and its files. */
export function PlanReference(props: { dossier: DossierViewDto }): JSX.Element {
  return (
    <section class="card flex min-w-0 flex-col gap-4 p-5" aria-labelledby="plan-reference">
      <h2 id="plan-reference" class="text-lg font-semibold">
        依据一：创建方案的目标任务
      </h2>
      <div>
        <h3 class="text-sm text-muted">目标</h3>
        <TargetList targets={props.dossier.targets} />
      </div>
      <div>
        <h3 class="text-sm text-muted">创建目标对照清单</h3>
        <StrandList strands={props.dossier.strands} />
      </div>
      <div class="flex flex-col gap-2">
        <h3 class="text-sm text-muted">总体情况说明</h3>
        <p class="whitespace-pre-wrap">{props.dossier.statement || '没有填写'}</p>
        <Show when={props.dossier.files.length > 0}>
          <h3 class="text-sm text-muted">佐证材料（{props.dossier.files.length} 份）</h3>
          <FileLinks caseRef={props.dossier.summary} files={props.dossier.files} />
        </Show>
      </div>
    </section>
  );
}
