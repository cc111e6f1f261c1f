import { announce, make } from './dom.ts'

/** Shows the buttons with which a code is printed, copied or saved; without this script they stay hidden. */
export function offerToKeep(): void {
  const bar = document.querySelector<HTMLElement>('[data-keep]')
  const code = document.querySelector('.receipt')?.textContent?.trim()
  if (!bar || !code || !bar.hidden) return
  const acts: Readonly<Record<string, () => void>> = {
    print: () => print(),
    copy: () => void copy(bar, code),
    save: () => save(bar, code),
  }
  for (const [name, act] of Object.entries(acts)) {
    const button = bar.querySelector<HTMLElement>(`[data-act=${name}]`)
    // Without a secure connection a page may not write to the clipboard.
    if (name === 'copy' && !navigator.clipboard) button?.remove()
    else button?.addEventListener('click', act)
  }
  bar.hidden = false
}

async function copy({ dataset }: HTMLElement, code: string): Promise<void> {
  const isDone = await navigator.clipboard.writeText(code).then(
    () => true,
    () => false,
  )
  const said = (isDone ? dataset.copied : dataset.notCopied) ?? ''
  const status = document.querySelector('[data-keep-status]')
  if (status) status.textContent = said
  else announce(said)
}

function save({ dataset }: HTMLElement, code: string): void {
  const text = `${code}\n${dataset.address ?? ''}\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = make('a', { href: address, download: dataset.fileName ?? 'formulier.txt' })
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
