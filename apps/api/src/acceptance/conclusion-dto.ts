import type { Conclusion } from '@shifan/db';
import { levelLabel } from '@shifan/process';
import type { ConclusionDto } from '../contract/acceptance.ts';

/** A conclusion as officers read it. */
export function conclusionDto(conclusion: Conclusion): ConclusionDto {
  const { id, level, outcome, reasons, by, on, at } = conclusion;
  return { id, level, levelName: levelLabel(level), outcome, reasons, by, on, at };
}
