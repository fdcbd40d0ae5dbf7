import type { WorkCalendar } from '../work-calendar.ts';
import { year2021 } from './2021.ts';
import { year2022 } from './2022.ts';
import { year2023 } from './2023.ts';
import { year2024 } from './2024.ts';
import { year2025 } from './2025.ts';
import { year2026 } from './2026.ts';

/**
 * The State Council's arrangements that this release knows; a new year is one file and one line.
 * 2020 is left out: its spring festival was lengthened by a second notice while it ran.
 */
export const stateCouncilCalendar: WorkCalendar = {
  announcedYears: [year2021, year2022, year2023, year2024, year2025, year2026],
};
