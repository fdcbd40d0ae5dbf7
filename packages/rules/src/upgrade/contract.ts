/** The version of the vocabulary that plugins are written in. */
export const CONTRACT = 2;
