import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, SectionType, TextRun } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import { fonts, page, sizes } from './typography.ts';

/** A4 pages with the page number at their foot (— 1 —); each part begins on a new page. */
export async function packDocument(parts: readonly FileChild[][], properties: { title: string }): Promise<Uint8Array> {
  const document = new Document({
    title: properties.title,
    creator: '示范',
    styles: { default: { document: { run: { font: fonts.body, size: sizes.body } } } },
    sections: parts.map((children) => section(children)),
  });
  return new Uint8Array(await Packer.pack(document, 'uint8array'));
}

function section(children: FileChild[]): ISectionOptions {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fonts.body, size: sizes.table });
  return {
    properties: { page: { size: page.size, margin: page.margin }, type: SectionType.NEXT_PAGE },
    footers: {
      default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
    },
    children,
  };
}
