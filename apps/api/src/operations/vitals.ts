/** What the process knows of itself. */
export type Vitals = {
  /** it ends: no new work is sent here */
  stopping: boolean;
  /** when what time brings about was last looked at without a failure; null where nobody looks */
  lookedAt: number | null;
};

export function createVitals(): Vitals {
  return { stopping: false, lookedAt: null };
}
