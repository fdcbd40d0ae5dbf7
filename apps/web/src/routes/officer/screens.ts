import type { Screen } from '../../shell/screen.ts';

export const officerScreens: readonly Screen[] = [];
