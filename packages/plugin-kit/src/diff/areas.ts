import type { AreaReader } from './difference.ts';
import { articlesArea, identityArea, notHeldArea } from './law-areas.ts';
import { parametersArea } from './parameters-area.ts';
import { documentsArea, fieldsArea, formsArea, materialsArea, slotsArea } from './material-areas.ts';
import { criteriaArea, kindsArea, preferencesArea, rubricArea } from './standard-areas.ts';
import { noticesArea, phasesArea } from './process-areas.ts';

/** Every area, in the order in which differences are told. */
export const areaReaders: readonly AreaReader[] = [
  identityArea,
  parametersArea,
  kindsArea,
  criteriaArea,
  rubricArea,
  materialsArea,
  slotsArea,
  formsArea,
  fieldsArea,
  phasesArea,
  preferencesArea,
  documentsArea,
  noticesArea,
  articlesArea,
  notHeldArea,
];
