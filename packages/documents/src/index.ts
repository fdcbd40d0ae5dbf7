export type { Answers } from './application/answers.ts';
export { applicationDocx, formDocx } from './application/application-docx.ts';
export type { ImportReport, ReportSection } from './import-report/import-report-xlsx.ts';
export { importReportXlsx } from './import-report/import-report-xlsx.ts';
export type { SummarySheet, SummarySheetRow } from './summary-sheet/summary-sheet.ts';
export { summarySheetDocx } from './summary-sheet/summary-sheet-docx.ts';
export { summarySheetXlsx } from './summary-sheet/summary-sheet-xlsx.ts';
