import type { EvidenceFile, Ref } from '@shifan/api';
import type { RunningUpload } from '@shifan/ui';
import { createSignal, type Accessor } from 'solid-js';
import { api } from '../api/client.ts';
import { newCommandId } from '../api/command-id.ts';
import { toFailure, type Failure } from '../api/failure.ts';
import { uploadFile } from './upload-file.ts';

interface SlotUpload extends RunningUpload {
  slot: string;
}

export interface Evidence {
  all: () => EvidenceFile[];
  filesIn: (slot: string) => EvidenceFile[];
  runningIn: (slot: string) => RunningUpload[];
  /** How many files lie in each slot. */
  counts: Accessor<Record<string, number>>;
  upload: (slot: string, files: readonly File[]) => void;
  remove: (fileId: string) => void;
  dismiss: (uploadId: string) => void;
  failure: Accessor<Failure | undefined>;
}

export interface EvidenceStart {
  ref: Ref;
  files: readonly EvidenceFile[];
  /** What they are filed for, where it is not the application: a dossier, or the id of the report to come. */
  purpose?: string;
}

/** The evidence of one filing: what lies in its slots, and what is on its way there. */
export function createEvidence({ ref, files: first, purpose }: EvidenceStart): Evidence {
  const [files, setFiles] = createSignal<readonly EvidenceFile[]>(first);
  const [running, setRunning] = createSignal<readonly SlotUpload[]>([]);
  const [failure, setFailure] = createSignal<Failure>();
  const patch = (id: string, change: Partial<SlotUpload>): void => {
    setRunning((list) => list.map((one) => (one.id === id ? { ...one, ...change } : one)));
  };
  const drop = (id: string): void => {
    setRunning((list) => list.filter((one) => one.id !== id));
  };
  const send = async (slot: string, file: File): Promise<void> => {
    const id = newCommandId();
    setRunning((list) => [...list, { id, slot, name: file.name, sent: 0, size: file.size }]);
    const beside = purpose ? `?for=${encodeURIComponent(purpose)}` : '';
    const url = `/evidence/${ref.tenantId}/${ref.caseId}/${slot}${beside}`;
    try {
      const stored = await uploadFile<EvidenceFile>(url, file, (sent) => patch(id, { sent }));
      setFiles((list) => [...list, stored]);
      drop(id);
    } catch (error) {
      patch(id, { error: toFailure(error).message });
    }
  };
  return {
    all: () => [...files()],
    filesIn: (slot) => files().filter((file) => file.slot === slot),
    runningIn: (slot) => running().filter((upload) => upload.slot === slot),
    counts: () => {
      const counts: Record<string, number> = {};
      for (const file of files()) counts[file.slot] = (counts[file.slot] ?? 0) + 1;
      return counts;
    },
    upload: (slot, picked) => {
      // One after the other: a phone's connection is short, and the order stays the order of choosing.
      void picked.reduce<Promise<void>>((before, file) => before.then(() => send(slot, file)), Promise.resolve());
    },
    remove: (fileId) => {
      setFailure(undefined);
      api.evidence.remove
        .mutate({ ...ref, commandId: newCommandId(), fileId })
        .then(() => setFiles((list) => list.filter((file) => file.id !== fileId)))
        .catch((error: unknown) => setFailure(toFailure(error)));
    },
    dismiss: drop,
    failure,
  };
}
