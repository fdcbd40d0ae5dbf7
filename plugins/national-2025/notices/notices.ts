import type { Notice } from '@shifan/rules';
import { guangdong202531 } from './guangdong-2025-31.ts';
import { miit2025460 } from './miit-2025-460.ts';

/** The general before the narrower. */
export const notices: Notice[] = [miit2025460, guangdong202531];
