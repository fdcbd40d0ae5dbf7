/** Where a figure belongs; `divisionCode` '' is the whole authority. */
export type Place = { tenantId: string; divisionCode: string };

/** What a case is counted by and never changes. */
export type Dims = Place & { jurisdiction: string; kind: string; year: number; tilted: boolean };

/** How many; null where there are one or two that the asker may not see one by one. */
export type Count = { n: number | null };

export type Stock = Dims & Count & { stage: string; level: string; closedReason: string };
export type Reached = Dims & Count & { step: string };
export type Flow = Omit<Dims, 'year'> & Count & { month: string; type: string; detail: string };
export type Clock = Dims & Count & { name: string; onDay: string };
/** `total` is the exact sum over the `n` cases that have a value. */
export type FactSum = Dims & Count & { standing: string; fact: string; total: string | null };
export type OldTitles = Place & Count & { kind: string; basis: string; status: string; progress: string };
export type Quota = Place & {
  noticeId: string;
  jurisdiction: string;
  year: number;
  level: string;
  used: number | null;
  max: number | null;
};
