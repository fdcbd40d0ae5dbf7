import { Button, Dialog, Field, TextInput } from '@shifan/ui';
import { createSignal, untrack, type JSX } from 'solid-js';
import { MOST, reasonProblem } from './visit-reason.ts';

/** Asks what a person of the ministry reads across tenants for, and says who will see it. */
export function ReasonDialog(props: {
  reason: string;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}): JSX.Element {
  const [text, setText] = createSignal(untrack(() => props.reason));
  const confirm = (): void => {
    if (reasonProblem(text()) === undefined) props.onConfirm(text().trim());
  };
  return (
    <Dialog
      open
      onClose={() => props.onClose()}
      title="查阅理由"
      actions={
        <>
          <Button look="main" disabledReason={reasonProblem(text())} onClick={confirm}>
            开始查阅
          </Button>
          <Button onClick={() => props.onClose()}>取消</Button>
        </>
      }
    >
      <p>这里的数据来自37个主管部门。每次查阅的时间、人员、内容和理由都记入查阅记录，供审计人员查看。</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <Field label="查阅理由" required hint={`写一次，关闭窗口前都适用，可以随时更改。2至${MOST}字。`}>
          {(control) => (
            <TextInput {...control} placeholder="例如 年度创建工作调度" value={text()} onChange={setText} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
