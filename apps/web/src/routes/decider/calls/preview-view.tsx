import type { CallPreview } from '@shifan/api';
import { DateText, SummaryList, Table } from '@shifan/ui';
import { For, Show, type JSX } from 'solid-js';
import { DaysLeft } from '../../../parts/days-left.tsx';
import { ChangesPart } from './preview-changes.tsx';

export type Resolved = NonNullable<CallPreview['resolved']>;

/** A notice as applicants and recommenders read it. */
export function PreviewView(props: { resolved: Resolved }): JSX.Element {
  return (
    <div class="flex flex-col gap-6">
      <Head resolved={props.resolved} />
      <Places resolved={props.resolved} />
      <ChangesPart resolved={props.resolved} />
      <Materials resolved={props.resolved} />
      <Text resolved={props.resolved} />
    </div>
  );
}

function Head(props: { resolved: Resolved }): JSX.Element {
  const one = () => props.resolved;
  return (
    <section class="card flex flex-col gap-3 p-5" aria-labelledby="preview-head">
      <h2 id="preview-head" class="text-lg font-semibold">
        {one().title}
      </h2>
      <SummaryList
        items={[
          { label: '文号', value: one().documentNumber },
          { label: '印发', value: `${one().issuedBy}，${one().issuedOn}` },
          ...(one().narrows ? [{ label: '承接', value: one().narrows }] : []),
          { label: '谁可以申报', value: one().whoApplies },
          {
            label: '申报时间',
            value: (
              <>
                自 <DateText day={one().opensOn} /> 起
              </>
            ),
          },
          {
            label: '推荐截止',
            value: (
              <ul class="flex flex-col gap-1">
                <For each={one().deadlines}>
                  {(deadline) => (
                    <li class="flex flex-wrap items-center gap-x-3">
                      <span>
                        {deadline.levelName}：<DateText day={deadline.lastDay} /> 24:00
                      </span>
                      <DaysLeft days={deadline.workingDaysLeft} passed={deadline.workingDaysLeft === 0} />
                      <span class="text-sm text-muted">{deadline.document}</span>
                    </li>
                  )}
                </For>
              </ul>
            ),
          },
          ...(one().total === null ? [] : [{ label: '年度创建总数', value: `${one().total ?? ''} 个` }]),
          ...(one().filingUrl ? [{ label: '线上填报', value: one().filingUrl }] : []),
          ...(one().paper ? [{ label: '纸质报送', value: <PaperText paper={one().paper} /> }] : []),
        ]}
      />
    </section>
  );
}

function PaperText(props: { paper: Resolved['paper'] }): JSX.Element {
  return (
    <Show when={props.paper}>
      {(paper) => (
        <ul class="flex flex-col gap-1">
          <li>各 {paper().copies} 份</li>
          <Show when={paper().lastPostingDay}>
            {(day) => (
              <li>
                最迟 <DateText day={day()} /> 寄出
              </li>
            )}
          </Show>
          <Show when={paper().address}>{(address) => <li>{address()}</li>}</Show>
          <For each={paper().seals}>{(seal) => <li>{seal}</li>}</For>
        </ul>
      )}
    </Show>
  );
}

/** Recommenders of a class with as many places as each other, in one line; in the order they came. */
function alike(places: Resolved['places']): (Omit<Resolved['places'][number], 'name'> & { names: string[] })[] {
  const groups = Map.groupBy(places, ({ className, max, added }) => `${className} ${max} ${added}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, names: group.map(({ name }) => name) }] : [];
  });
}

function Places(props: { resolved: Resolved }): JSX.Element {
  return (
    <section class="flex flex-col gap-3" aria-labelledby="preview-places">
      <h2 id="preview-places" class="text-lg font-semibold">
        名额
      </h2>
      <Table
        caption="各推荐单位的名额"
        captionHidden
        columns={[
          { key: 'name', header: '推荐单位', cell: (row) => row.names.join('、') },
          { key: 'class', header: '类别', tight: true, cell: (row) => row.className },
          {
            key: 'max',
            header: '名额',
            align: 'right',
            tight: true,
            cell: (row) => `不超过 ${row.max} 个${row.added > 0 ? `（含增加 ${row.added} 个）` : ''}`,
          },
        ]}
        rows={alike(props.resolved.places)}
        empty="这份通知没有设定名额，不限制推荐数量。"
      />
      <For each={props.resolved.exemptions}>
        {(one) => (
          <p>
            <span class="font-semibold">{one.className}</span>：{one.title}的，不占名额（{one.who}）。
          </p>
        )}
      </For>
    </section>
  );
}

function Materials(props: { resolved: Resolved }): JSX.Element {
  return (
    <Show when={props.resolved.materials.length > 0}>
      <section class="flex flex-col gap-3" aria-labelledby="preview-materials">
        <h2 id="preview-materials" class="text-lg font-semibold">
          在办法规定的材料之外
        </h2>
        <Table
          caption="增加的材料"
          captionHidden
          columns={[
            { key: 'number', header: '序号', tight: true, cell: (row) => String(row.number) },
            { key: 'title', header: '材料', cell: (row) => row.title },
            { key: 'asks', header: '附件', cell: (row) => row.asks },
            { key: 'kinds', header: '类型', tight: true, cell: (row) => row.kinds },
          ]}
          rows={props.resolved.materials}
        />
      </section>
    </Show>
  );
}

function Text(props: { resolved: Resolved }): JSX.Element {
  return (
    <section class="card flex flex-col gap-3 p-5" aria-labelledby="preview-text">
      <h2 id="preview-text" class="text-lg font-semibold">
        通知条款
      </h2>
      <For each={props.resolved.clauses}>
        {(clause) => (
          <div>
            <h3 class="font-semibold">{clause.number}</h3>
            <p class="whitespace-pre-wrap">{clause.text}</p>
          </div>
        )}
      </For>
    </section>
  );
}
