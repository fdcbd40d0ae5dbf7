import { createSignal, type Accessor } from 'solid-js';

/** Something typed that stays on this computer until it has been sent. */
export interface Kept<T> {
  value: Accessor<T>;
  set: (change: Partial<T>) => void;
  /** It has been sent: begins anew. */
  clear: () => void;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read<T extends object>(key: string, fresh: T): T {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isRecord(found) ? { ...fresh, ...found } : fresh;
  } catch {
    return fresh;
  }
}

function write(key: string, value: object | undefined): void {
  try {
    if (value) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
  } catch {
    // A full or forbidden storage costs the safety net alone.
  }
}

/** Keeps what is typed into a short form, one entry for each person and form, so that a reload loses nothing. */
export function createKept<T extends object>(what: { person: string; form: string; fresh: () => T }): Kept<T> {
  const key = `shifan.kept.${what.person}.${what.form}`;
  const [value, setValue] = createSignal<T>(read(key, what.fresh()));
  return {
    value,
    set: (change) => {
      const next = { ...value(), ...change };
      setValue(() => next);
      write(key, next);
    },
    clear: () => {
      setValue(() => what.fresh());
      write(key, undefined);
    },
  };
}
