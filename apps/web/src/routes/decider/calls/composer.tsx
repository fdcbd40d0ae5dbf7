import type { CallDto } from '@shifan/api';
import { Alert, Button, StickyBar, Tabs } from '@shifan/ui';
import { useQueryClient } from '@tanstack/solid-query';
import { useBeforeLeave, useNavigate, useSearchParams } from '@solidjs/router';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { searchText } from '../../../parts/search-text.ts';
import { SaveState } from '../../operator/form/save-state.tsx';
import { type CallDesk, createCallDesk } from './create-call-desk.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { PreviewView } from './preview-view.tsx';
import { ProblemList } from './problem-list.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { Basics } from './sections/basics.tsx';
import { Clauses } from './sections/clauses.tsx';
import { Materials } from './sections/materials.tsx';
import { PaperPart } from './sections/paper.tsx';
import { Parameters } from './sections/parameters.tsx';
import { Quotas } from './sections/quotas.tsx';
import { Times } from './sections/times.tsx';

type Open = 'publish' | 'discard' | undefined;

/** A draft being written, and what it would be. */
export function Composer(props: { call: CallDto; person: string }): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = createSignal<Open>();
  const view = () => (searchText(search['view']) === 'preview' ? 'preview' : 'write');
  const checking = () => searchText(search['check']) === '1';
  const navigate = useNavigate();
  const client = useQueryClient();
  const desk = untrack(() => createCallDesk({ call: props.call, person: props.person, checking }));
  const show = async (next: string): Promise<void> => {
    await desk.draft.flush();
    await client.invalidateQueries({ queryKey: ['calls.get', props.call.row.id] });
    setSearch(next === 'preview' ? { view: 'preview', check: '1' } : { view: null });
  };
  useBeforeLeave((event) => {
    if (event.defaultPrevented || desk.draft.state() === 'saved') return;
    event.preventDefault();
    void desk.draft.flush().finally(() => event.retry(true));
  });
  return (
    <>
      <Show when={desk.draft.failure()}>{(failure) => <FailureBox failure={failure()} />}</Show>
      <Show when={desk.draft.merged()}>
        <Alert tone="action" title="另一位同事刚才也在修改，已合并最新内容。" />
      </Show>
      <Tabs
        label="编写和预览"
        value={view()}
        onChange={(next) => void show(next)}
        tabs={[
          { id: 'write', label: '编写', content: () => <Form desk={desk} checking={checking()} /> },
          { id: 'preview', label: '预览与检查', content: () => <Preview desk={desk} /> },
        ]}
      />
      <StickyBar note={<SaveState draft={desk.draft} />}>
        <Button onClick={() => setOpen('discard')}>删去草稿</Button>
        <Show when={view() === 'write'}>
          <Button look="main" onClick={() => void show('preview')}>
            预览与检查
          </Button>
        </Show>
        <Show when={view() === 'preview'}>
          <Button
            look="main"
            disabledReason={props.call.publish.reason ?? undefined}
            onClick={() => setOpen('publish')}
          >
            发布
          </Button>
        </Show>
      </StickyBar>
      <Show when={open() === 'publish'}>
        <PublishDialog desk={desk} onClose={() => setOpen()} />
      </Show>
      <Show when={open() === 'discard'}>
        <DiscardDialog
          desk={desk}
          onClose={() => setOpen()}
          onGone={() => {
            navigate('/calls');
            void client.invalidateQueries({ queryKey: ['calls.list'] });
          }}
        />
      </Show>
    </>
  );
}

function Form(props: { desk: CallDesk; checking: boolean }): JSX.Element {
  return (
    <div class="flex flex-col gap-6">
      <Show when={props.checking && props.desk.preview.isSuccess && props.desk.preview.data}>
        {(found) => <ProblemList problems={found().problems} />}
      </Show>
      <Basics desk={props.desk} />
      <Clauses desk={props.desk} />
      <Times desk={props.desk} />
      <Quotas desk={props.desk} />
      <Parameters desk={props.desk} />
      <Materials desk={props.desk} />
      <PaperPart desk={props.desk} />
    </div>
  );
}

function Preview(props: { desk: CallDesk }): JSX.Element {
  return (
    <div class="flex flex-col gap-6">
      <Loaded query={props.desk.preview}>
        {(found) => (
          <>
            <ProblemList problems={found().problems} />
            <Show
              when={found().resolved}
              fallback={<p class="text-muted">必填内容齐全以后，这里显示申报人将看到的通知。</p>}
            >
              {(resolved) => <PreviewView resolved={resolved()} />}
            </Show>
          </>
        )}
      </Loaded>
    </div>
  );
}
