import type { CaseSummary } from '@shifan/api';
import { Button, Field, showToast, StickyBar, TextInput } from '@shifan/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { createLawQuery, programmeName } from '../../../parts/law-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { createToday } from '../../../shell/clock.ts';
import { createSession } from '../../../shell/session.ts';
import { createPicked } from '../selection/create-selection.ts';
import { kindCounts } from '../selection/kind-counts.ts';
import { CaseChoice } from './case-choice.tsx';
import { createListable } from './create-listable.ts';
import { NOTICE_WORDS, noticePhaseOf, type NoticePhase } from './notice-phases.ts';
import { PeriodPreview } from './period-preview.tsx';
import { PhaseChoice } from './phase-choice.tsx';
import { PublishDialog } from './publish-dialog.tsx';

const APPROVERS = ['ministry-approver', 'provincial-approver'];

function suggestedTitle({ year, programme, phase }: { year?: number; programme: string; phase: NoticePhase }): string {
  const about = phase === 'notice-candidate' ? '拟创建对象名单' : '拟认定名单';
  return `关于${year && phase === 'notice-candidate' ? `${year}年度` : ''}${programme}${about}的公示`;
}

function Composer(props: { cases: readonly CaseSummary[]; phase: NoticePhase }): JSX.Element {
  const picked = createPicked();
  const today = createToday();
  const session = createSession();
  const navigate = useNavigate();
  const chosen = createMemo(() => props.cases.filter((one) => picked.ids().has(one.caseId)));
  const [typed, setTyped] = createSignal<string>();
  const [open, setOpen] = createSignal(false);
  const jurisdiction = () => chosen()[0]?.jurisdiction ?? props.cases[0]?.jurisdiction;
  const law = createLawQuery(jurisdiction);
  const title = (): string => {
    const programme = law.isSuccess && law.data ? programmeName(law.data) : '示范平台（基地）';
    const year = chosen()[0]?.year;
    return typed() ?? suggestedTitle({ programme, phase: props.phase, ...(year ? { year } : {}) });
  };
  const mixed = () => chosen().some((one) => one.jurisdiction !== jurisdiction());
  const reason = (): string | undefined => {
    if (session.isSuccess && !APPROVERS.some((role) => role === session.data?.role))
      return '由审批人发布；选好的名单在网址里，可以把网址发给审批人。';
    if (chosen().length === 0) return '先勾选列入公示的单位';
    if (mixed()) return '名单里有两种办法的单位，请分别公示';
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
        <CaseChoice cases={props.cases} picked={picked} empty={NOTICE_WORDS[props.phase].nobody} />
      </section>
      <section class="flex flex-col gap-3" aria-labelledby="period">
        <h2 id="period" class="text-lg font-semibold">
          二、起止日期
        </h2>
        <div class="card p-5">
          <p class="pb-2 text-muted">公示自发布当日开始，最后一日由系统按法定工作日推算。</p>
          <Show when={jurisdiction()} fallback={<p>选好名单后推算。</p>}>
            {(known) => <PeriodPreview jurisdiction={known()} phase={props.phase} firstDay={today()} />}
          </Show>
        </div>
      </section>
      <section class="flex flex-col gap-3" aria-labelledby="words">
        <h2 id="words" class="text-lg font-semibold">
          三、标题
        </h2>
        <Field label="公示标题" required hint="已经拟好，可以改。">
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
            phase: props.phase,
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
  const [search] = useSearchParams();
  const phase = () => noticePhaseOf(searchText(search['phase']));
  const list = createListable(phase);
  return (
    <Page
      title="拟定公示"
      wide
      crumbs={[{ label: '公示', href: '/public-notices' }]}
      lead={
        phase() === 'notice-designation' ? '列出评估验收已拟定“通过”结论的单位；发布即按结论办理验收通过。' : undefined
      }
    >
      <PhaseChoice phase={phase()} />
      <Loaded query={list} lines={10}>
        {(cases) => (
          <Show when={phase()} keyed>
            {(shown) => <Composer cases={cases()} phase={shown} />}
          </Show>
        )}
      </Loaded>
    </Page>
  );
}
