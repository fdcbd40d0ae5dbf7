import type { FactValue, Facts } from '@shifan/rules';
import type { FieldIssueDto, Ref } from '@shifan/api';
import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { api } from '../api/client.ts';
import type { Failure } from '../api/failure.ts';
import { Autosave, type SaveState } from './autosave.ts';
import { count, without } from './pending.ts';
import type { Unsaved, UnsavedStore } from './unsaved.ts';

export interface DraftStart {
  facts: Facts;
  reasons: Record<string, string>;
  draftVersion: number;
  savedAt: string | null;
}

/** What was brought back from this computer after a crash. */
export interface Restored {
  keys: string[];
  at: string;
}

export interface Draft {
  state: Accessor<SaveState>;
  failure: Accessor<Failure | undefined>;
  /** Sends what waits at once; false where it could not be saved. */
  flush: () => Promise<boolean>;
  draftVersion: () => number;
  facts: Accessor<Facts>;
  reasons: Accessor<Record<string, string>>;
  savedAt: Accessor<string | null>;
  notices: Accessor<readonly FieldIssueDto[]>;
  restored: Accessor<Restored | undefined>;
  /** Whether the latest content was fetched because it had been changed in another place. */
  merged: Accessor<boolean>;
  set: (key: string, value: FactValue) => void;
  setReason: (material: string, reason: string) => void;
}

/** What the server does not have yet of what was typed last time. */
function leftUnsaved(store: UnsavedStore, start: DraftStart): Unsaved | undefined {
  const kept = store.read();
  const left = kept && without(kept, { changes: start.facts, reasons: start.reasons });
  return kept && left && count(left) > 0 ? { ...left, at: kept.at } : undefined;
}

function whenHidden(act: () => void): void {
  const listen = (): void => {
    if (document.visibilityState === 'hidden') act();
  };
  document.addEventListener('visibilitychange', listen);
  onCleanup(() => document.removeEventListener('visibilitychange', listen));
}

/** An application being typed: saves itself, keeps unsaved changes on this computer, and brings them back after a crash. */
export function createDraft(ref: Ref, start: DraftStart, store: UnsavedStore): Draft {
  const left = leftUnsaved(store, start);
  const [facts, setFacts] = createSignal<Facts>({ ...start.facts, ...left?.changes });
  const [reasons, setReasons] = createSignal<Record<string, string>>({ ...start.reasons, ...left?.reasons });
  const [savedAt, setSavedAt] = createSignal(start.savedAt);
  const [notices, setNotices] = createSignal<readonly FieldIssueDto[]>([]);
  const [state, setState] = createSignal<SaveState>('saved');
  const [failure, setFailure] = createSignal<Failure>();
  const [merged, setMerged] = createSignal(false);
  const restoredKeys = Object.keys(left?.changes ?? {});
  const [restored] = createSignal<Restored | undefined>(left && { keys: restoredKeys, at: left.at });
  const autosave = new Autosave(start.draftVersion, {
    save: (batch) => api.applications.saveDraft.mutate({ ...ref, ...batch }),
    reload: () => api.applications.get.query(ref),
    onPending: (pending) => store.write(count(pending) > 0 ? { ...pending, at: new Date().toISOString() } : undefined),
    onReload: (latest, latestReasons) => {
      setFacts(latest);
      setReasons(latestReasons);
      setMerged(true);
    },
    onState: (now, why) => {
      setState(now);
      setFailure(() => why);
    },
    onSaved: (saved) => {
      setSavedAt(saved.savedAt);
      setNotices(saved.notices);
    },
  });
  if (left) autosave.change(left);
  onCleanup(() => autosave.stop());
  whenHidden(() => void autosave.flush());
  return {
    state,
    failure,
    flush: () => autosave.flush(),
    draftVersion: () => autosave.draftVersion,
    facts,
    reasons,
    savedAt,
    notices,
    restored,
    merged,
    set: (key, value) => {
      setFacts((now) => ({ ...now, [key]: value }));
      autosave.change({ changes: { [key]: value } });
    },
    setReason: (material, reason) => {
      setReasons((now) => ({ ...now, [material]: reason }));
      autosave.change({ reasons: { [material]: reason } });
    },
  };
}
