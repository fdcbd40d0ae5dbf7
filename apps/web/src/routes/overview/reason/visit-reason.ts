import { createSignal, type Accessor } from 'solid-js';

const FEWEST = 2;
export const MOST = 200;

/** Whether a text can stand in the log as the reason of a reading. */
export function isReason(text: string): boolean {
  const { length } = [...text.trim()];
  return length >= FEWEST && length <= MOST;
}

function read(key: string): string {
  try {
    const found = sessionStorage.getItem(key) ?? '';
    return isReason(found) ? found : '';
  } catch {
    return '';
  }
}

/** What this person reads across tenants for, asked once a visit; whoever signs in next at this computer is asked anew. */
export function createVisitReason(person: string): { reason: Accessor<string>; set: (reason: string) => void } {
  const key = `shifan.overview.reason.${person}`;
  const [reason, setReason] = createSignal(read(key));
  return {
    reason,
    set: (text) => {
      setReason(text);
      try {
        sessionStorage.setItem(key, text);
      } catch {
        // A forbidden storage costs being asked again, nothing else.
      }
    },
  };
}
