import type { TitleImportDto } from '@shifan/api';
import { showToast, type RunningUpload } from '@shifan/ui';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { newCommandId } from '../../../api/command-id.ts';
import { toFailure, type Failure } from '../../../api/failure.ts';
import { uploadFile } from '../../../draft/upload-file.ts';

export interface ListUpload {
  running: Accessor<RunningUpload | undefined>;
  failure: Accessor<Failure | undefined>;
  send: (file: File) => void;
}

/** Sends a list of old titles. Whoever has left the page meanwhile is told, and not taken away from where they are. */
export function createListUpload(): ListUpload {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [running, setRunning] = createSignal<RunningUpload>();
  const [failure, setFailure] = createSignal<Failure>();
  let here = true;
  onCleanup(() => {
    here = false;
  });
  const send = async (file: File): Promise<void> => {
    const upload = { id: newCommandId(), name: file.name, sent: 0, size: file.size };
    setFailure(undefined);
    setRunning(upload);
    try {
      const stored = await uploadFile<TitleImportDto>('/imports/titles', file, (sent) =>
        setRunning({ ...upload, sent }),
      );
      await client.invalidateQueries({ queryKey: ['migration.imports'] });
      if (here) navigate(`/old-titles/imports/${stored.id}`);
      else showToast(`“${file.name}”已上传，正在核对`);
    } catch (error) {
      if (here) setFailure(toFailure(error));
      else showToast(`“${file.name}”没有传完，请重新上传`, 'plain');
    } finally {
      setRunning(undefined);
    }
  };
  return { running, failure, send: (file) => void send(file) };
}
