/** The address of the page with the materials, beside the sections of the forms. */
export const MATERIALS = 'materials';
