import { Alert, Button, Field, formatSize, showToast, TextInput } from '@shifan/ui';
import { createSignal, Show, type JSX } from 'solid-js';
import { createTrpcMutation } from '../../../api/create-trpc-mutation.ts';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { createDecides } from '../../../parts/law-query.ts';
import type { Design } from '../design.ts';
import { ProblemList } from '../problems/problem-list.tsx';
import { VersionText } from '../version-text.tsx';
import { checkBundle, proposeBundle, type BundleVerdict } from './bundle-upload.ts';
import { PickFile } from './pick-file.tsx';

interface Picked {
  name: string;
  size: number;
  text: string;
}

function Checked(props: {
  picked: Picked;
  verdict: BundleVerdict;
  jurisdiction: string;
  onDone: () => void;
}): JSX.Element {
  const [because, setBecause] = createSignal('');
  const propose = createTrpcMutation({
    send: (text: string, commandId) => proposeBundle(text, { commandId, because: because().trim() }),
    onDone: () => {
      props.onDone();
      showToast('已提出，等待另一位审批人核准');
    },
  });
  const lacking = (): string | undefined => {
    if (props.verdict.bundle && props.verdict.bundle.jurisdiction !== props.jurisdiction)
      return `这个文件是《${props.verdict.bundle.title}》的，请到那个办法的“版本”里提出`;
    return because().trim() ? undefined : '请写明为什么改';
  };
  return (
    <Show
      when={props.verdict.bundle}
      fallback={<ProblemList title={`${props.picked.name} 不能安装`} problems={props.verdict.problems} />}
    >
      {(bundle) => (
        <div class="flex flex-col gap-4">
          <Alert quiet tone="done" title={`${props.picked.name} 检查通过`}>
            <p>
              《{bundle().title}》<VersionText version={bundle().version} />
              。检查了条文 {bundle().check.articles} 条、标准 {bundle().check.criteria} 项、用例 {bundle().check.cases}{' '}
              个、情景 {bundle().check.scenarios} 个。
            </p>
          </Alert>
          <Field label="为什么改" required hint="写给核准的人看，例如依据哪个文件、改了什么。">
            {(control) => <TextInput {...control} value={because()} onChange={setBecause} />}
          </Field>
          <Show when={propose.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
          <div>
            <Button
              look="main"
              busy={propose.isPending}
              disabledReason={lacking()}
              onClick={() => propose.mutate(props.picked.text)}
            >
              提出安装，交另一位审批人核准
            </Button>
          </div>
        </div>
      )}
    </Show>
  );
}

/** Takes a packed plugin, has it checked whole, and proposes it. */
export function ProposeBundle(props: { design: Design }): JSX.Element {
  const decides = createDecides(() => props.design.plugin.id);
  const [picked, setPicked] = createSignal<Picked>();
  const check = createTrpcMutation({ keep: true, send: (text: string) => checkBundle(text) });
  const take = async (file: File): Promise<void> => {
    const text = await file.text();
    setPicked({ name: file.name, size: file.size, text });
    check.mutate(text);
  };
  return (
    <section class="card flex flex-col gap-4 p-5" aria-labelledby="propose-bundle">
      <h3 id="propose-bundle" class="font-semibold">
        提出安装一个新版本
      </h3>
      <p class="text-sm text-muted">
        用命令行 <code class="font-mono">shifan pack</code>{' '}
        打包得到的文件。上传后先整个检查一遍，没有问题才能提出；由另一位审批人核准后安装，已受理的申报仍按原来的版本办理。
      </p>
      <PickFile
        label="选择打包文件"
        accept=".json,application/json"
        disabledReason={decides() ? undefined : '由这个办法的决定机关的人员提出'}
        onPick={(file) => void take(file)}
      />
      <Show when={picked()} keyed>
        {(file) => (
          <div class="flex flex-col gap-3" aria-live="polite">
            <Show when={check.isPending}>
              <p role="status">
                正在检查 {file.name}（{formatSize(file.size)}），要走一遍流程和全部用例…
              </p>
            </Show>
            <Show when={check.error}>{(failure) => <FailureBox failure={failure()} />}</Show>
            <Show when={check.isSuccess && check.data}>
              {(verdict) => (
                <Checked
                  picked={file}
                  verdict={verdict()}
                  jurisdiction={props.design.plugin.id}
                  onDone={() => setPicked(undefined)}
                />
              )}
            </Show>
          </div>
        )}
      </Show>
    </section>
  );
}
