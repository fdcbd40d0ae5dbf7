import { describeCondition, type Material, type MaterialRule } from '@shifan/rules';
import { Table, type TableColumn } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { slotHint } from '../../../parts/slot-words.ts';
import { ArticleLink } from '../article-link.tsx';
import type { Design } from '../design.ts';

/** What a material is made of, in words: files in a slot, a form, all of several or one of them. */
export function ruleText(rule: MaterialRule, { plugin }: Pick<Design, 'plugin'>): string {
  if ('slot' in rule) return plugin.evidenceSlots.find(({ id }) => id === rule.slot)?.title ?? rule.slot;
  if ('form' in rule) return `填写《${plugin.forms.find(({ id }) => id === rule.form)?.title ?? rule.form}》`;
  if ('allOf' in rule) return rule.allOf.map((one) => ruleText(one, { plugin })).join('，并且');
  return `下列之一：${rule.anyOf.map((one) => ruleText(one, { plugin })).join('；或者')}`;
}

function columnsOf(design: Design): TableColumn<Material>[] {
  return [
    { key: 'number', header: '序号', tight: true, cell: (row) => row.number },
    {
      key: 'title',
      header: '材料',
      width: 'w-[28%]',
      cell: (row) => (
        <span id={`material-${row.id}`} tabindex={-1} class="block">
          {row.title}
          <span class="block text-sm">
            <ArticleLink design={design} citation={row.citation} />
          </span>
        </span>
      ),
    },
    { key: 'rule', header: '怎样算齐备', cell: (row) => ruleText(row.rule, design) },
    {
      key: 'when',
      header: '什么时候要',
      cell: (row) => (
        <>
          {row.stages.map((stage) => (stage === 'creation' ? '申报创建时' : '申请认定时')).join('、')}
          <Show when={row.when}>
            {(when) => (
              <span class="block text-sm text-muted">
                仅当{describeCondition(design.plugin, when(), { year: design.plugin.notices[0]?.year })}
              </span>
            )}
          </Show>
          <Show when={row.excusable}>
            <span class="block text-sm text-muted">不适用的可以说明理由</span>
          </Show>
        </>
      ),
    },
  ];
}

/** The materials, the slots for evidence and the documents of a kind. */
export function MaterialsView(props: { design: Design; kind: string }): JSX.Element {
  const materials = () => props.design.plugin.materials.filter(({ kinds }) => kinds.includes(props.kind));
  return (
    <div class="flex flex-col gap-8">
      <section class="flex flex-col gap-3" aria-labelledby="materials">
        <h2 id="materials" class="text-lg font-semibold">
          材料清单
        </h2>
        <Table caption="材料" captionHidden columns={columnsOf(props.design)} rows={materials()} />
      </section>
      <section class="flex flex-col gap-3" aria-labelledby="slots">
        <h2 id="slots" class="text-lg font-semibold">
          上传佐证材料的位置
        </h2>
        <ul class="grid gap-3 md:grid-cols-2">
          <For each={props.design.plugin.evidenceSlots}>
            {(slot) => (
              <li id={`slot-${slot.id}`} tabindex={-1} class="rounded-md border border-dashed border-edge bg-white p-3">
                <span class="font-semibold">{slot.title}</span>
                <span class="block text-sm text-muted">{slotHint(slot)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={props.design.plugin.documents.length > 0}>
        <section class="flex flex-col gap-3" aria-labelledby="documents">
          <h2 id="documents" class="text-lg font-semibold">
            系统生成的文书
          </h2>
          <ul class="card flex flex-col">
            <For each={props.design.plugin.documents}>
              {(document) => (
                <li
                  id={`document-${document.id}`}
                  tabindex={-1}
                  class="flex flex-wrap justify-between gap-x-6 border-b border-line px-5 py-3 last:border-b-0"
                >
                  <span>{document.title}</span>
                  <span class="text-sm">
                    <ArticleLink design={props.design} citation={document.citation} />
                  </span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </div>
  );
}
