import { criteriaFaults } from './criteria.ts';
import { formFaults } from './forms.ts';
import { lawFaults } from './law.ts';
import { noticeFaults } from './notices.ts';
import { processFaults } from './process.ts';
import { shapeFaults } from './shape.ts';

/** Every kind of wrong plugin that a single file can show. */
export const faults = [
  ...shapeFaults,
  ...lawFaults,
  ...criteriaFaults,
  ...formFaults,
  ...processFaults,
  ...noticeFaults,
];
