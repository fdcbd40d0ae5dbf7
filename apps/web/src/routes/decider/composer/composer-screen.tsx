import type { CaseSummary } from '@shifan/api';
import { Button, Field, showToast, StickyBar, TextInput } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createToday } from '../../../shell/clock.ts';
import { createSession } from '../../../shell/session.ts';
import { createPicked, createSelectionQuery } from '../selection/create-selection.ts';
import { kindCounts } from '../selection/kind-counts.ts';
import { CaseChoice } from './case-choice.tsx';
import { PeriodPreview } from './period-preview.tsx';
import { PublishDialog } from './publish-dialog.tsx';

function suggestedTitle(cases: readonly CaseSummary[]): string {
  const year = cases[0]?.year;
  return `关于${year ? `${year}年度` : ''}国家中小企业公共服务示范平台（基地）拟创建对象名单的公示`;
}

function Composer(props: { cases: readonly CaseSummary[] }): JSX.Element {
  const picked = createPicked();
  const today = createToday();
  const session = createSession();
  const navigate = useNavigate();
  const chosen = createMemo(() => props.cases.filter((one) => picked.ids().has(one.caseId)));
  const [typed, setTyped] = createSignal<string>();
  const [open, setOpen] = createSignal(false);
  const title = () => typed() ?? suggestedTitle(chosen());
  const jurisdiction = () => chosen()[0]?.jurisdiction ?? props.cases[0]?.jurisdiction;
  const reason = (): string | undefined => {
    if (session.isSuccess && session.data?.role !== 'ministry-approver')
      return '由审批人发布；选好的名单在网址里，可以把网址发给审批人。';
    if (chosen().length === 0) return '先勾选列入公示的单位';
    return title().trim() ? undefined : '请填写公示标题';
  };
  return (
    <>
      <section class="flex flex-col gap-3" aria-labelledby="list">
        <h2 id="list" class="text-lg font-semibold">
          一、名单
          <span class="ml-2 text-base font-normal text-muted">
            已选 {chosen().length} 个<Show when={chosen().length > 0}>：{kindCounts(chosen())}</Show>
          </span>
        </h2>
        <CaseChoice cases={props.cases} picked={picked} />
      </section>
      <section class="flex flex-col gap-3" aria-labelledby="period">
        <h2 id="period" class="text-lg font-semibold">
          二、起止日期
        </h2>
        <div class="card p-5">
          <p class="pb-2 text-muted">公示自发布当日开始，最后一日由系统按法定工作日推算。</p>
          <Show when={jurisdiction()} fallback={<p>选好名单后推算。</p>}>
            {(known) => <PeriodPreview jurisdiction={known()} firstDay={today()} />}
          </Show>
        </div>
      </section>
      <section class="flex flex-col gap-3" aria-labelledby="words">
        <h2 id="words" class="text-lg font-semibold">
          三、标题
        </h2>
        <Field label="公示标题" required hint="已按年度拟好，可以改。">
          {(control) => <TextInput {...control} value={title()} onChange={setTyped} />}
        </Field>
      </section>
      <StickyBar wide note={`公示 ${chosen().length} 个单位`}>
        <Button look="main" disabledReason={reason()} onClick={() => setOpen(true)}>
          发布公示
        </Button>
      </StickyBar>
      <Show when={open()}>
        <PublishDialog
          composed={{
            jurisdiction: jurisdiction() ?? '',
            title: title().trim(),
            firstDay: today(),
            cases: chosen(),
          }}
          onClose={() => setOpen(false)}
          onPublished={(notice) => {
            showToast('公示已发布');
            navigate(`/public-notices/${notice.id}`);
          }}
        />
      </Show>
    </>
  );
}

/** Composing a public notice: whom it lists, from when to when, under which title. */
export function ComposerScreen(): JSX.Element {
  const list = createSelectionQuery();
  return (
    <Page title="拟定公示" wide crumbs={[{ label: '公示', href: '/public-notices' }]}>
      <Loaded query={list} lines={10}>
        {(cases) => <Composer cases={cases()} />}
      </Loaded>
    </Page>
  );
}
