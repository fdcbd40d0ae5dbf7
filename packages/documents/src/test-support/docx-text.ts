import { fileInZip } from './unzip.ts';

/** The document's XML. */
export function documentXml(docx: Uint8Array): string {
  return fileInZip(docx, 'word/document.xml');
}

/** What a reader sees: a line for each paragraph, line breaks kept. */
export function linesOf(docx: Uint8Array): string[] {
  return documentXml(docx)
    .split('</w:p>')
    .map((paragraph) => textOf(paragraph.replaceAll(/<w:br\b[^>]*\/>/gu, '\n')))
    .filter((line) => line !== '');
}

/** The cells of every table row, in the document's order. */
export function rowsOf(docx: Uint8Array): string[][] {
  return [...documentXml(docx).matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) =>
    row
      .split('</w:tc>')
      .slice(0, -1)
      .map((cell) => textOf(cell.replaceAll(/<w:br\b[^>]*\/>/gu, '\n'))),
  );
}

function textOf(xml: string): string {
  const text = xml.replaceAll(/<[^>]+>/gu, '');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
