import type { ZipPart } from './zip.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export interface Written {
  /** inside sheetData */
  rows: string;
  /** behind sheetData */
  after?: string;
  /** the si elements */
  strings?: string;
  /** the inside of styleSheet */
  styles?: string;
  from1904?: boolean;
}

/** The parts of an xlsx in the order in which office programs write them: the texts behind the sheet. */
export function workbookParts({ rows, after = '', strings = '', styles = '', from1904 = false }: Written): ZipPart[] {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string => `<Relationships xmlns="${RELATIONS}">${inside}</Relationships>`;
  return [
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: '_rels/.rels', text: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      text: `<workbook ${MAIN} xmlns:r="${OFFICE}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'styles', 'styles.xml') +
          relation('rId3', 'sharedStrings', '/xl/sharedStrings.xml'),
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', text: `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>` },
    { name: 'xl/styles.xml', text: `<styleSheet ${MAIN}>${styles}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', text: `<sst ${MAIN}>${strings}</sst>` },
  ];
}
