/** Version of the set of official forms an answer was given on; a plugin's forms change with its version. */
export const FORM_VERSION = 1;
