import type { CallDto } from '@shifan/api';
import { Alert, InstantText } from '@shifan/ui';
import { useParams } from '@solidjs/router';
import { createMemo, Show, type JSX } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { Page } from '../../../parts/page.tsx';
import { createSession } from '../../../shell/session.ts';
import { Composer } from './composer.tsx';
import { createPreview } from './create-call-desk.ts';
import { PreviewView } from './preview-view.tsx';

const CRUMBS = [{ label: '年度通知', href: '/calls' }];

/** One yearly notice: written while it is a draft, read once it is published. */
export function CallScreen(): JSX.Element {
  const params = useParams<{ id: string }>();
  const session = createSession();
  const call = createTrpcQuery(() => ({
    key: ['calls.get', params.id],
    load: () => api.calls.get.query({ id: params.id }),
  }));
  return (
    <Loaded query={call} page="年度通知">
      {(found) => {
        // A save renews what surrounds the form; the form itself stays as it is being typed.
        const state = createMemo(() => (found().editable ? `${found().row.id} draft` : found().row.state));
        return (
          <Page
            title={found().row.title}
            crumbs={CRUMBS}
            lead={found().row.narrows ? `承接：${found().row.narrows ?? ''}` : found().row.jurisdictionTitle}
          >
            <Show when={state()} keyed>
              <Show when={found().editable} fallback={<Fixed call={found()} />}>
                <Show when={session.isSuccess && session.data}>
                  {(me) => <Composer call={found()} person={me().id} />}
                </Show>
              </Show>
            </Show>
          </Page>
        );
      }}
    </Loaded>
  );
}

/** What nobody here may change: a published notice, or a draft in the eyes of who only reads. */
function Fixed(props: { call: CallDto }): JSX.Element {
  const row = () => props.call.row;
  const preview = createPreview(
    () => row().id,
    () => row().savedAt,
  );
  return (
    <>
      <Show when={row().publishedAt} fallback={<Alert quiet tone="plain" title="这份通知还在起草，尚未发布。" />}>
        {(at) => (
          <Alert quiet tone="done" title="已发布，内容不再改动">
            <p>
              {row().author}起草，{row().publishedBy}于 <InstantText at={at()} />{' '}
              发布。申报人在首页“正在申报的通知”里可以看到。
            </p>
          </Alert>
        )}
      </Show>
      <Loaded query={preview}>
        {(found) => <Show when={found().resolved}>{(resolved) => <PreviewView resolved={resolved()} />}</Show>}
      </Loaded>
    </>
  );
}
