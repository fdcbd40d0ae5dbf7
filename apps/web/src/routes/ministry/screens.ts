import type { Screen } from '../../shell/screen.ts';

export const ministryScreens: readonly Screen[] = [];
