/** An xlsx as other programs write it, part by part, for tests. */

interface Parts {
  /** Rows of the one sheet. */
  readonly cells: string;
  readonly strings?: string;
  readonly properties?: string;
  /** Before the root of the sheet. */
  readonly before?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Style 1 is a date. */
export async function workbook(parts: Parts): Promise<Uint8Array> {
  const { configure, TextReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const { cells, strings = '', properties = '', before = '' } = parts;
  const zip = new ZipWriter(new Uint8ArrayWriter());
  const files = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:rel="${OFFICE}">${properties}<sheets><sheet name="Padrón" sheetId="1" rel:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="c" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="[$-280A]d &quot;de&quot; mmmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${before}<worksheet ${MAIN}><sheetData>${cells}</sheetData></worksheet>`,
  };
  for (const [name, xml] of Object.entries(files)) await zip.add(name, new TextReader(xml));
  return zip.close();
}
