/** A form with one file as it was sent: its fields as words, and the file when there is one; an empty file is none. */
export async function readSentFile(request: Request): Promise<{
  readonly field: (name: string) => string
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined
}> {
  const sent = await request.formData()
  const file = sent.get('bestand')
  const field = (name: string) => {
    const value = sent.get(name)
    return typeof value === 'string' ? value.slice(0, 200) : ''
  }
  if (!file || typeof file === 'string' || file.size === 0) return { field, file: undefined }
  return { field, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
}
