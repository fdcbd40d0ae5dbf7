import type { Citation } from '@shifan/rules';

/** A line of a box, with the clause it stands on. */
export interface Detail {
  text: string;
  citation?: Citation;
}

/** What leads out of the programme. */
export interface Exit extends Detail {
  id: string;
  /** what has become of the case */
  end: string;
  interpretation?: string | undefined;
}

/** The levels that a case passes in some authorities. */
export interface Chain {
  id: string;
  /** which authorities; null where there is one chain for all */
  where: string | null;
  citation: Citation;
  levels: Detail[];
}

/** One stage of the process: a box of the diagram, a part of the list. */
export interface Stage {
  id: string;
  title: string;
  details: Detail[];
  chains?: Chain[];
  /** the words on the way from one level to the next */
  between?: Detail;
  exits: Exit[];
  interpretation?: string | undefined;
}

/** A way from one stage to another. */
export interface Way extends Detail {
  from: string;
  to: string;
}

/** A law's whole process, as the diagram and the list show it. */
export interface ProcessModel {
  stages: Stage[];
  ways: Way[];
  /** what may happen at any moment, and from when on */
  beside: { title: string; stages: Stage[] };
}
