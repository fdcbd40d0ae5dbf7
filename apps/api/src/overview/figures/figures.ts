import type { Clock, FactSum, Flow, OldTitles, Quota, Reached, Stock } from './figure.ts';

/** The figures under one filter, read when they are asked for. */
export type Figures = {
  stock(): Promise<Stock[]>;
  reached(): Promise<Reached[]>;
  flow(): Promise<Flow[]>;
  clocks(): Promise<Clock[]>;
  facts(): Promise<FactSum[]>;
  oldTitles(): Promise<OldTitles[]>;
  quota(): Promise<Quota[]>;
};
