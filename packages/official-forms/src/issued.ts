/** The call to which the official forms are annexed, and its day. */
export const CALL = '工信厅企业函〔2025〕460号';
export const FORMS_ISSUED = '2025-11-10';
