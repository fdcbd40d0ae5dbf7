import { FileUpload } from '@shifan/ui';
import { Show, type JSX } from 'solid-js';
import { FailureBox } from '../../../parts/failure-box.tsx';
import { createListUpload } from './create-list-upload.ts';

const ACCEPT = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where a list is uploaded; the server checks it and imports nothing yet. */
export function UploadBox(): JSX.Element {
  const upload = createListUpload();
  const running = () => {
    const one = upload.running();
    return one ? [one] : [];
  };
  return (
    <section class="card flex flex-col gap-4 p-6" aria-labelledby="upload">
      <h2 id="upload" class="text-lg font-semibold">
        二、上传并核对
      </h2>
      <p>上传后系统逐行核对，指出哪一行哪一列有什么问题；这时还没有登记任何称号，看过结果再决定。</p>
      <FileUpload
        single
        title="旧称号名单"
        hint="xlsx 或者 csv（UTF-8、GB18030 都可以），一份最多 20 万行、64 MB。传输和核对时可以离开，结果在“旧称号导入”里。"
        accept={ACCEPT}
        files={[]}
        running={running()}
        onPick={(files) => {
          const [file] = files;
          if (file) upload.send(file);
        }}
        onRemove={() => {}}
        onDismiss={() => {}}
        disabledReason={upload.running() ? '正在上传' : undefined}
      />
      <Show when={upload.failure()}>{(failure) => <FailureBox failure={failure()} />}</Show>
    </section>
  );
}
