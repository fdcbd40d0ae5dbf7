import { createSignal, For, Show, type JSX } from 'solid-js';
import { Alert } from '../alert/alert.tsx';
import { Button } from '../button/button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { TextArea } from '../text-area/text-area.tsx';

/** Takes cells copied from a spreadsheet, and names what cannot be taken before anything is taken. */
export function PasteDialog(props: {
  open: boolean;
  onClose: () => void;
  onPaste: (text: string) => readonly string[];
  columns: readonly string[];
}): JSX.Element {
  const [text, setText] = createSignal('');
  const [problems, setProblems] = createSignal<readonly string[]>([]);
  const close = (): void => {
    setText('');
    setProblems([]);
    props.onClose();
  };
  const take = (): void => {
    const found = props.onPaste(text());
    setProblems(found);
    if (found.length === 0) close();
  };
  return (
    <Dialog
      open={props.open}
      onClose={close}
      title="从 Excel 或 WPS 粘贴"
      actions={
        <>
          <Button look="main" onClick={take} disabledReason={text().trim() ? undefined : '先把单元格粘贴到框里'}>
            放进表格
          </Button>
          <Button onClick={close}>取消</Button>
        </>
      }
    >
      <p>
        在 Excel 或 WPS 里选中单元格并复制，粘贴到下面的框里。各列依次为：
        <strong class="font-semibold">{props.columns.join('、')}</strong>。带不带标题行都可以。
      </p>
      <TextArea label="复制来的单元格" rows={8} value={text()} onChange={setText} />
      <Show when={problems().length > 0}>
        <Alert tone="refusal" title={`有 ${problems().length} 处需要改`}>
          <ul class="list-disc pl-5">
            <For each={problems()}>{(problem) => <li>{problem}</li>}</For>
          </ul>
        </Alert>
      </Show>
    </Dialog>
  );
}
