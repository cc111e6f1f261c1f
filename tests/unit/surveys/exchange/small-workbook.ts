import { crc32, deflateRawSync } from 'node:zlib'

type Part = readonly [name: string, content: string | Uint8Array]

/** An archive of these parts; `claimed` is the unpacked size that it says each has, right or wrong. */
export function zipOf(parts: readonly Part[], claimed?: number): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const named = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(8, 8)
    const crc = typeof crc32 === 'function' ? crc32(bytes) : 0
    head.writeUInt32LE(crc, 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(claimed ?? bytes.length, 22)
    head.writeUInt16LE(named.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    head.copy(central, 6, 4, 30)
    central.writeUInt32LE(offset, 42)
    locals.push(head, named, packed)
    centrals.push(central, named)
    offset += 30 + named.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

const asXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const letter = (index: number) => String.fromCharCode(65 + index)

/** The XML of a sheet with these rows as inline texts. */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], at: number) =>
    row
      .map(
        (text, index) =>
          `<c r="${letter(index)}${at}" t="inlineStr"><is><t>${asXml(text)}</t></is></c>`,
      )
      .join('')
  const lines = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`)
  return `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** A workbook with these sheets; a sheet is rows, or XML of its own. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[] | string>>,
): Uint8Array {
  const names = Object.keys(sheets)
  const list = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const targets = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="t" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return zipOf([
    [
      'xl/workbook.xml',
      `<workbook xmlns="x" xmlns:r="y"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`],
    ...Object.values(sheets).map(
      (sheet, at): Part => [
        `xl/worksheets/sheet${at + 1}.xml`,
        typeof sheet === 'string' ? sheet : sheetXml(sheet),
      ],
    ),
  ])
}
