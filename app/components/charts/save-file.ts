import { sizeOf, withSize } from '#analysis/drawing/sheet.ts'

/** Twice the size of the drawing: sharp in a slide and on paper. */
const SCALE = 2

/** Gives a file to whoever sits at this browser; it never leaves this machine for it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A browser reads it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** A drawing as PNG, on white, painted by this browser. Rejects where a browser cannot paint it. */
export async function pngOf(svg: string): Promise<Blob> {
  const { width, height } = sizeOf(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withSize(svg, canvas.width, canvas.height))}`
  await image.decode()
  const board = canvas.getContext('2d')
  if (!board) throw new Error('no canvas')
  board.drawImage(image, 0, 0, canvas.width, canvas.height)
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png')
  })
}
