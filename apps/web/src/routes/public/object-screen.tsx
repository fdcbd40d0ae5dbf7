import type { PublicNoticeDto } from '@shifan/api';
import { formatDate, parseCivilDate } from '@shifan/calendar';
import {
  Alert,
  Button,
  ButtonLink,
  Field,
  InstantText,
  RefusalBox,
  Select,
  StickyBar,
  SummaryList,
  TextArea,
  TextInput,
} from '@shifan/ui';
import { useParams, useSearchParams } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { createStore } from 'solid-js/store';
import { api } from '../../api/client.ts';
import { createTrpcMutation } from '../../api/create-trpc-mutation.ts';
import { createTrpcQuery } from '../../api/create-trpc-query.ts';
import { clauseHref } from '../../parts/clause-href.ts';
import { FailureBox } from '../../parts/failure-box.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { whatToDo } from '../../parts/what-to-do.ts';

interface Objection {
  name: string;
  contact: string;
  grounds: string;
  statement: string;
}
type Item = PublicNoticeDto['items'][number];

const LABELS: Record<keyof Objection, string> = {
  name: '姓名或单位名称',
  contact: '联系方式',
  grounds: '异议事由',
  statement: '事实和证据线索',
};

function emptyFields(objection: Objection): (keyof Objection)[] {
  return (Object.keys(LABELS) as (keyof Objection)[]).filter((key) => !objection[key].trim());
}

function Received(props: { code: string; at: string }): JSX.Element {
  return (
    <div class="flex flex-col gap-4">
      <Alert tone="done" title="异议已收到">
        <SummaryList
          items={[
            { label: '查询码', value: <strong class="font-mono text-lg font-semibold">{props.code}</strong> },
            { label: '收到时间', value: <InstantText at={props.at} /> },
          ]}
        />
        <p>请记下查询码，凭它可以查到调查核实的结果；系统不会再次显示。</p>
      </Alert>
      <p>
        <ButtonLink href={`/objections/${props.code}`}>查看处理进度</ButtonLink>
      </p>
    </div>
  );
}

function ObjectionForm(props: {
  notice: PublicNoticeDto;
  item: Item | undefined;
  onChoose: (id: string) => void;
}): JSX.Element {
  const [objection, setObjection] = createStore<Objection>({ name: '', contact: '', grounds: '', statement: '' });
  const [tried, setTried] = createSignal(false);
  const error = (key: keyof Objection): string | undefined =>
    tried() && !objection[key].trim() ? `请填写${LABELS[key]}` : undefined;
  const file = createTrpcMutation({
    keep: true,
    send: (item: Item, commandId) =>
      api.objections.file.mutate({
        commandId,
        publicNoticeId: props.notice.id,
        tenantId: item.tenantId,
        caseId: item.caseId,
        ...objection,
      }),
  });
  const send = (): void => {
    setTried(true);
    if (props.item && emptyFields(objection).length === 0) file.mutate(props.item);
  };
  return (
    <Show
      when={file.isSuccess && file.data}
      fallback={
        <form
          class="flex flex-col gap-6"
          novalidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Show when={file.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
          <Field label="对哪一个平台（基地）提出异议" required error={tried() && !props.item ? '请选择' : undefined}>
            {(control) => (
              <Select
                {...control}
                value={props.item?.caseId ?? ''}
                empty="请选择"
                options={props.notice.items.map((item) => ({
                  code: item.caseId,
                  label: `${item.name}（${item.operatorName}）`,
                }))}
                onChange={props.onChoose}
              />
            )}
          </Field>
          <Field label={LABELS.name} required error={error('name')}>
            {(control) => (
              <TextInput
                {...control}
                autocomplete="name"
                value={objection.name}
                onChange={(text) => setObjection('name', text)}
              />
            )}
          </Field>
          <Field
            label={LABELS.contact}
            required
            error={error('contact')}
            hint="电话、手机或电子邮箱，只用于核实情况，不公开。"
          >
            {(control) => (
              <TextInput {...control} value={objection.contact} onChange={(text) => setObjection('contact', text)} />
            )}
          </Field>
          <Field
            label={LABELS.grounds}
            required
            error={error('grounds')}
            hint="一句话说明，例如“服务企业数量与实际不符”。"
          >
            {(control) => (
              <TextInput {...control} value={objection.grounds} onChange={(text) => setObjection('grounds', text)} />
            )}
          </Field>
          <Field label={LABELS.statement} required error={error('statement')}>
            {(control) => (
              <TextArea
                {...control}
                rows={6}
                maxCharacters={3000}
                value={objection.statement}
                onChange={(text) => setObjection('statement', text)}
              />
            )}
          </Field>
          <StickyBar note="提交后由公示单位调查核实，并按联系方式告知结果。">
            <Button type="submit" look="main" busy={file.isPending}>
              提交异议
            </Button>
          </StickyBar>
        </form>
      }
    >
      {(received) => <Received code={received().trackingCode} at={received().receivedAt} />}
    </Show>
  );
}

/** Said before anything is typed: the period is over. */
function TooLate(props: { notice: PublicNoticeDto }): JSX.Element {
  const clause = () => ({
    text: `${props.notice.clause.document} ${props.notice.clause.clause}`,
    quote: props.notice.clause.quote,
    href: clauseHref(props.notice.clause),
  });
  return (
    <RefusalBox
      what={`公示期已于${formatDate(parseCivilDate(props.notice.lastDay))}届满，不再受理异议。`}
      clause={clause()}
      todo={whatToDo('OBJECTION_PERIOD_OVER')}
    />
  );
}

/** Anybody objects to a listed platform or base while its public notice runs. */
export function ObjectScreen(): JSX.Element {
  const params = useParams();
  const [search, setSearch] = useSearchParams();
  const notice = createTrpcQuery(() => ({
    key: ['publicNotices.get', params['id']],
    load: () => api.publicNotices.get.query({ id: params['id'] ?? '' }),
  }));
  return (
    <Loaded page="提出异议" query={notice}>
      {(data) => (
        <Page
          title="提出异议"
          crumbs={[
            { label: '公示', href: '/notices' },
            { label: data().title, href: `/notices/${data().id}` },
          ]}
          lead="公示期间，任何单位和个人都可以对名单提出异议。请实名，并写明事实，便于调查核实。"
        >
          <Show when={data().status === 'running'} fallback={<TooLate notice={data()} />}>
            <ObjectionForm
              notice={data()}
              item={data().items.find((item) => item.caseId === search['case'])}
              onChoose={(id) => setSearch({ case: id }, { replace: true })}
            />
          </Show>
        </Page>
      )}
    </Loaded>
  );
}
