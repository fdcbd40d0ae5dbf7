import type { FieldIssueDto } from '@shifan/api';
import type { Facts } from '@shifan/rules';
import { newCommandId } from '../api/command-id.ts';
import { isPassing, toFailure, type Failure } from '../api/failure.ts';
import { count, nothing, without, type Pending } from './pending.ts';

const PAUSE = 1500;
const RETRIES = [2000, 5000, 10_000, 30_000];

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused';

export interface Saved {
  draftVersion: number;
  savedAt: string;
  notices: FieldIssueDto[];
}

export interface AutosavePort<Note = string> {
  save: (batch: Pending<Note> & { commandId: string; draftVersion: number }) => Promise<Saved>;
  /** The draft as the server has it now, after somebody else changed it. */
  reload: () => Promise<{ facts: Facts; notes: Record<string, Note>; draftVersion: number }>;
  /** Told whenever what waits has changed. */
  onPending: (pending: Pending<Note>) => void;
  onReload: (facts: Facts, notes: Record<string, Note>) => void;
  onSaved: (saved: Saved) => void;
  onState: (state: SaveState, failure: Failure | undefined) => void;
}

function isStale(failure: Failure): boolean {
  return failure.code === 'DRAFT_STALE' || failure.code === 'VERSION_STALE';
}

/** Sends only what changed, a moment after typing stops, one batch at a time, until the server has acknowledged it. */
export class Autosave<Note = string> {
  readonly #port: AutosavePort<Note>;
  #state: SaveState = 'saved';
  #draftVersion: number;
  #pending = nothing<Note>();
  #unanswered: (Pending<Note> & { commandId: string }) | undefined;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(draftVersion: number, port: AutosavePort<Note>) {
    this.#draftVersion = draftVersion;
    this.#port = port;
  }

  get draftVersion(): number {
    return this.#draftVersion;
  }

  /** Adds changes; they go out once typing pauses. */
  change(more: Partial<Pending<Note>>): void {
    this.#wait({
      changes: { ...this.#pending.changes, ...more.changes },
      notes: { ...this.#pending.notes, ...more.notes },
    });
    if (this.#state === 'offline') return;
    if (this.#state !== 'saving') this.#become('unsaved');
    this.#schedule(PAUSE);
  }

  /** Sends what waits at once; false where it could not be saved. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 5 && (this.#isWaiting() || this.#running); round += 1) {
      await this.#send();
      if (this.#state === 'offline' || this.#state === 'refused') return false;
    }
    return !this.#isWaiting();
  }

  /** No more sending; what still waits stays on this computer. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #become(state: SaveState, failure?: Failure): void {
    this.#state = state;
    this.#port.onState(state, failure);
  }

  #isWaiting(): boolean {
    return count(this.#pending) > 0;
  }

  #wait(pending: Pending<Note>): void {
    this.#pending = pending;
    this.#port.onPending(pending);
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), wait);
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#running && (this.#isWaiting() || this.#unanswered)) {
      this.#running = this.#attempt().finally(() => {
        this.#running = undefined;
      });
    }
    return this.#running ?? Promise.resolve();
  }

  async #attempt(): Promise<void> {
    // A batch whose answer was lost goes out again as it was, under the same command id.
    this.#unanswered ??= { ...this.#pending, commandId: newCommandId() };
    const batch = this.#unanswered;
    this.#become('saving');
    try {
      this.#acknowledged(batch, await this.#port.save({ ...batch, draftVersion: this.#draftVersion }));
    } catch (error) {
      await this.#failed(toFailure(error));
    }
  }

  #acknowledged(batch: Pending<Note>, saved: Saved): void {
    this.#draftVersion = saved.draftVersion;
    this.#unanswered = undefined;
    this.#failures = 0;
    this.#wait(without(this.#pending, batch));
    this.#become(this.#isWaiting() ? 'unsaved' : 'saved');
    this.#port.onSaved(saved);
    if (this.#isWaiting()) this.#schedule(PAUSE);
  }

  async #failed(failure: Failure): Promise<void> {
    this.#failures += 1;
    if (isPassing(failure)) {
      this.#become('offline');
      this.#schedule(RETRIES[Math.min(this.#failures, RETRIES.length) - 1] ?? PAUSE);
      return;
    }
    this.#unanswered = undefined;
    if (isStale(failure) && this.#failures < 4) {
      await this.#mergeLatest().catch(() => this.#schedule(PAUSE));
      return;
    }
    this.#become('refused', failure);
  }

  async #mergeLatest(): Promise<void> {
    const latest = await this.#port.reload();
    this.#draftVersion = latest.draftVersion;
    const { changes, notes } = this.#pending;
    this.#port.onReload({ ...latest.facts, ...changes }, { ...latest.notes, ...notes });
    this.#become('unsaved');
    this.#schedule(0);
  }
}
