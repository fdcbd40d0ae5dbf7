import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { packDocument } from '../layout/document.ts';
import { grid, proportions } from '../layout/grid.ts';
import { note, paragraph, title } from '../layout/paragraphs.ts';
import { sizes } from '../layout/typography.ts';
import { qrGif } from './qr-code.ts';
import { withSameBytes } from './same-bytes.ts';

/** What a certificate says; days are written out, `issuedAt` is an ISO instant. */
export interface Certificate {
  title: string;
  number: string;
  name: string;
  operatorName: string;
  uscc: string;
  kindName: string;
  divisionName: string;
  documentNumber: string;
  grantedOn: string;
  /** null: without an end */
  endsOn: string | null;
  /** who decided; its seal is put on the paper by hand and never drawn */
  issuedBy: string;
  /** where the title is verified; the QR code leads there */
  address: string;
  issuedAt: string;
}

const widths = proportions([1, 3]);
const CODE = 150;

/**
 * The certificate of a title as an A4 docx with a QR code, to be printed and sealed. The same content gives the same bytes, so that
 * whoever has the file can have it verified by its digest.
 */
export async function certificateDocx(certificate: Certificate): Promise<Uint8Array> {
  const children = [
    title(certificate.title),
    paragraph(`编号：${certificate.number}`, { alignment: AlignmentType.CENTER, spacing: { after: 240 } }),
    grid(
      linesOf(certificate).map(([label, text]) => ({ cells: [{ text: label, as: 'label' }, { text }] })),
      widths,
    ),
    codeOf(certificate.address),
    paragraph(`查验地址：${certificate.address}`, {
      face: { size: sizes.table },
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
    }),
    paragraph(`${certificate.issuedBy}（盖章）`, { alignment: AlignmentType.RIGHT, spacing: { before: 240 } }),
    note('本证书不含签章，由决定机关盖章后有效。称号是否仍然有效，以查验结果为准；文件改动后不能通过查验。'),
  ];
  const packed = await packDocument([children], { title: certificate.title });
  return withSameBytes(packed, certificate.issuedAt);
}

function linesOf(of: Certificate): (readonly [string, string])[] {
  return [
    ['名称', of.name],
    ['运营单位', of.operatorName],
    ['统一社会信用代码', of.uscc],
    ['类型', of.kindName],
    ['所在地', of.divisionName],
    ['认定文号', of.documentNumber],
    ['认定日期', of.grantedOn],
    ['有效期', of.endsOn === null ? '认定文件没有规定终止日期' : `到${of.endsOn}为止`],
  ];
}

function codeOf(address: string): Paragraph {
  const words = { name: '查验二维码', description: `查验二维码，内容为${address}`, title: '查验二维码' };
  const image = new ImageRun({
    type: 'gif',
    data: qrGif(address),
    transformation: { width: CODE, height: CODE },
    altText: { ...words, id: '1' },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 360, after: 120 }, children: [image] });
}
