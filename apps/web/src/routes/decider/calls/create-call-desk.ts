import type { CallContent, CallDto, CallPreview } from '@shifan/api';
import type { UseQueryResult } from '@tanstack/solid-query';
import { createMemo, type Accessor } from 'solid-js';
import { api } from '../../../api/client.ts';
import { createTrpcQuery } from '../../../api/create-trpc-query.ts';
import type { Failure } from '../../../api/failure.ts';
import { createDraft, type Draft } from '../../../draft/create-draft.ts';
import { browserStore } from '../../../draft/unsaved.ts';

type Part = CallContent[keyof CallContent];

/** Everything on the desk of somebody who composes a yearly notice. */
export interface CallDesk {
  call: CallDto;
  draft: Draft<Part>;
  content: Accessor<CallContent>;
  /** One part of the notice anew; it is saved a moment later. */
  set: <K extends keyof CallContent>(key: K, value: CallContent[K]) => void;
  preview: UseQueryResult<CallPreview, Failure>;
  /** What is wrong with a field, once a check was asked for. */
  problem: (path: string) => string | undefined;
}

export interface CallDeskStart {
  call: CallDto;
  person: string;
  checking: () => boolean;
}

/** How a draft's faults are asked for: anew with every save. */
export function createPreview(id: () => string, savedAt: () => string | null): CallDesk['preview'] {
  return createTrpcQuery(() => ({
    key: ['calls.preview', id(), savedAt()],
    load: () => api.calls.preview.query({ id: id() }),
    keepPrevious: true,
  }));
}

/** Lays the desk for one draft. Parts are saved each by itself, so that two who write at once keep what the other wrote elsewhere. */
export function createCallDesk({ call, person, checking }: CallDeskStart): CallDesk {
  const { id } = call.row;
  let latest: CallContent = call.content;
  const draft = createDraft<Part>({
    start: { facts: {}, notes: { ...call.content }, draftVersion: call.row.version, savedAt: call.row.savedAt },
    store: browserStore<Part>(person, `call.${id}`),
    port: {
      save: async ({ notes, commandId, draftVersion }) => {
        const content: CallContent = { ...latest, ...notes };
        const saved = await api.calls.save.mutate({ id, commandId, version: draftVersion, content });
        latest = content;
        return { draftVersion: saved.version, savedAt: saved.savedAt, notices: [] };
      },
      reload: async () => {
        const { content, row } = await api.calls.get.query({ id });
        latest = content;
        return { facts: {}, notes: { ...content }, draftVersion: row.version };
      },
    },
  });
  const content = createMemo((): CallContent => ({ ...call.content, ...draft.notes() }));
  const preview = createPreview(
    () => id,
    () => draft.savedAt(),
  );
  return {
    call,
    draft,
    content,
    preview,
    set: (key, value) => draft.note(key, value),
    problem: (path) => {
      if (!checking() || !preview.isSuccess) return undefined;
      return preview.data.problems.find((one) => one.path === path && one.severity === 'error')?.message;
    },
  };
}

/** A list with one of its members changed. */
export function changed<T>(list: readonly T[], at: number, change: Partial<T>): T[] {
  return list.map((one, i) => (i === at ? { ...one, ...change } : one));
}

/** A list without one of its members. */
export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, i) => i !== at);
}

/** A whole number as it was typed; null while there is none. */
export function wholeOf(text: string): number | null {
  return /^\d{1,6}$/u.test(text) ? Number(text) : null;
}
