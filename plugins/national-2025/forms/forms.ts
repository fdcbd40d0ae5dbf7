import type { Form } from '@shifan/rules';
import { applicationBase } from './application-base.ts';
import { applicationPlatform } from './application-platform.ts';
import { creationPlan } from './creation-plan.ts';
import { summarySheet } from './summary-sheet.ts';

/** The official forms in the order of 460号's annexes. */
export const forms: Form[] = [summarySheet, applicationPlatform, applicationBase, creationPlan];
