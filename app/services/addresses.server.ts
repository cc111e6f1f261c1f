/** A name as a piece of an address: small letters, digits and hyphens, at most 40; 'project' where nothing is left. */
export function addressOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return plain || 'project'
}

/** An address that is not taken: as it is, or with the first number that makes it free. */
export function freeAddress(address: string, taken: readonly string[]): string {
  const isFree = (one: string) => !taken.includes(one)
  for (let number = 1; ; number++) {
    const tried = number === 1 ? address : `${address}-${number}`
    if (isFree(tried)) return tried
  }
}
