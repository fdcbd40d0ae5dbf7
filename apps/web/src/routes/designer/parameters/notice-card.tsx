import {
  actorLabels,
  findDivision,
  recommenderLabels,
  type Citation,
  type Notice,
  type Plugin,
  type QuotaExtra,
} from '@shifan/rules';
import { DateText } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { withUnit } from '../../../parts/with-unit.ts';
import { ArticleLink } from '../article-link.tsx';
import type { Design } from '../design.ts';

interface Said {
  label: string;
  value: JSX.Element;
  citation?: Citation | undefined;
  interpretation?: string | undefined;
}

function levelName(level: string): string {
  return Object.entries(actorLabels).find(([actor]) => actor === level)?.[1] ?? level;
}

function deadlines({ deadlines: given }: Notice): Said[] {
  return given.map(({ level, lastDay, citation, interpretation }) => ({
    label: `${levelName(level)}推荐截止`,
    value: <DateText day={lastDay} />,
    citation,
    interpretation,
  }));
}

function quotas({ quotas: given }: Notice, { plugin }: Design): Said[] {
  return given.flatMap(({ recommender, max, citation, interpretation, extra = [], exempt = [] }) => {
    const whose = recommenderLabels[recommender];
    return [
      { label: `${whose}的名额`, value: `不超过 ${max} 个`, citation, interpretation },
      ...extra.map((more) => ({
        label: `${whose}的追加名额`,
        value: `另加 ${more.places} 个${placesOf(more, plugin)}`,
        citation: more.citation,
        interpretation: more.interpretation,
      })),
      ...exempt.map((free) => ({
        label: `${whose}不占名额的`,
        value: free.title,
        citation: free.citation,
        interpretation: free.interpretation,
      })),
    ];
  });
}

/** For whom places are added, where it is not everybody of the class. */
function placesOf({ divisions, preference }: QuotaExtra, { preferences }: Plugin): string {
  const named = divisions?.map((code) => findDivision(code)?.name ?? `区划代码以${code}开头的`) ?? [];
  const favoured = preferences.find(({ id }) => id === preference)?.title;
  const whom = [...named, ...(favoured === undefined ? [] : [favoured])];
  return whom.length === 0 ? '' : `（${whom.join('、')}）`;
}

function materials({ materials: given = [] }: Notice): Said[] {
  return given.map(({ title, citation }) => ({ label: '另外要的材料', value: title, citation }));
}

function changedNumbers({ parameters }: Notice, { plugin }: Design): Said[] {
  return parameters.map(({ parameter, value, citation }) => {
    const found = plugin.parameters.find(({ id }) => id === parameter);
    return { label: `另定：${found?.label ?? parameter}`, value: withUnit(value, found?.unit ?? ''), citation };
  });
}

function paper({ paper: given }: Notice): Said[] {
  return given ? [{ label: '纸质材料', value: `一式 ${given.copies} 份`, citation: given.citation }] : [];
}

function sayings(notice: Notice, design: Design): Said[] {
  return [
    {
      label: '开始申报',
      value: <DateText day={notice.opensOn} />,
      interpretation: notice.opensInterpretation,
    },
    ...deadlines(notice),
    ...quotas(notice, design),
    ...(notice.nilReturn ? [{ label: '零推荐', value: '没有符合条件的，可以不推荐', citation: notice.nilReturn }] : []),
    ...materials(notice),
    ...paper(notice),
    ...changedNumbers(notice, design),
  ];
}

/** A yearly notice: what it sets beside the measure, each with its clause. */
export function NoticeCard(props: { design: Design; notice: Notice }): JSX.Element {
  return (
    <article
      id={`notice-${props.notice.id}`}
      tabindex={-1}
      aria-labelledby={`notice-${props.notice.id}-title`}
      class="card flex flex-col gap-2 p-5"
    >
      <h3 id={`notice-${props.notice.id}-title`} class="font-semibold">
        {props.notice.title}
      </h3>
      <p class="text-sm text-muted">
        {props.notice.issuedBy} · {props.notice.documentNumber}
      </p>
      <dl class="flex flex-col">
        <For each={sayings(props.notice, props.design)}>
          {(said) => (
            <div class="grid gap-x-4 border-b border-line py-2 last:border-b-0 md:grid-cols-[16rem_14rem_minmax(0,1fr)]">
              <dt class="text-muted">{said.label}</dt>
              <dd class="font-semibold">{said.value}</dd>
              <dd class="min-w-0 text-sm">
                <Show when={said.citation}>
                  {(citation) => <ArticleLink design={props.design} citation={citation()} quote />}
                </Show>
                <Show when={said.interpretation}>
                  {(reading) => <span class="block border-l-2 border-line pl-3 text-muted">{reading()}</span>}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </article>
  );
}
