import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { ProgressBar } from '../progress-bar/progress-bar.tsx';
import { buttonClass } from '../button/button-class.ts';
import { formatSize } from './format-size.ts';

export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  href: string;
}

export interface RunningUpload {
  id: string;
  name: string;
  sent: number;
  size: number;
  error?: string | undefined;
}

export interface FileUploadProps {
  title: string;
  hint?: string | undefined;
  /** Value of the input's accept attribute. */
  accept: string;
  files: readonly UploadedFile[];
  running: readonly RunningUpload[];
  onPick: (files: File[]) => void;
  onRemove: (id: string) => void;
  onDismiss: (id: string) => void;
  /** One file at a time. */
  single?: boolean;
  /** Why no file can be added now. */
  disabledReason?: string | undefined;
}

/** A slot of files: what is there, what is on its way, and a button for more (on a phone it offers the camera). */
export function FileUpload(props: FileUploadProps): JSX.Element {
  const id = createUniqueId();
  const pick = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (list && !props.disabledReason) props.onPick(props.single ? files.slice(0, 1) : files);
  };
  return (
    <div
      class="flex flex-col gap-2 rounded-md border border-dashed border-edge bg-white p-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        pick(event.dataTransfer?.files ?? null);
      }}
    >
      <div class="flex flex-wrap items-center justify-between gap-2">
        <span class="min-w-0">
          <span class="font-semibold">{props.title}</span>
          <Show when={props.hint}>
            <span id={`${id}-hint`} class="block text-sm text-muted">
              {props.hint}
            </span>
          </Show>
        </span>
        <span class="relative">
          <input
            id={id}
            type="file"
            multiple={!props.single}
            class="peer sr-only"
            accept={props.accept}
            disabled={Boolean(props.disabledReason)}
            aria-describedby={props.hint ? `${id}-hint` : undefined}
            onChange={(event) => {
              pick(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
          <label
            for={id}
            class={`${buttonClass('plain', true)} peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-action peer-disabled:cursor-not-allowed peer-disabled:border-line peer-disabled:text-muted`}
          >
            <Icon name="upload" />
            上传<span class="sr-only">{props.title}</span>
          </label>
        </span>
      </div>
      <Show when={props.disabledReason}>
        <span class="text-sm text-muted">{props.disabledReason}</span>
      </Show>
      <ul class="flex flex-col gap-1 empty:hidden">
        <For each={props.files}>
          {(file) => (
            <li class="flex items-center gap-2">
              <Icon name="file" class="text-done" />
              <a class="link min-w-0 truncate" href={file.href} download={file.name}>
                {file.name}
              </a>
              <span class="shrink-0 text-sm text-muted">{formatSize(file.size)}</span>
              <button
                type="button"
                class="ml-auto inline-flex size-8 items-center justify-center rounded-md text-action hover:bg-action-tint"
                aria-label={`删除 ${file.name}`}
                onClick={() => props.onRemove(file.id)}
              >
                <Icon name="trash" />
              </button>
            </li>
          )}
        </For>
        <For each={props.running}>
          {(upload) => (
            <li class="flex flex-col gap-1">
              <span class="flex items-center gap-2">
                <span class="min-w-0 truncate">{upload.name}</span>
                <Show when={upload.error}>
                  <button type="button" class="link shrink-0 text-sm" onClick={() => props.onDismiss(upload.id)}>
                    知道了
                  </button>
                </Show>
              </span>
              <Show
                when={upload.error}
                fallback={
                  <ProgressBar
                    label={`正在上传 ${upload.name}`}
                    value={upload.sent}
                    max={upload.size}
                    text={`${formatSize(upload.sent)} / ${formatSize(upload.size)}`}
                  />
                }
              >
                <span role="alert" class="text-sm text-refusal">
                  没有上传成功：{upload.error}
                </span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
