import { useEffect, useState } from 'react'
import { TEXT_ID } from './coded-text.tsx'
import { wholeWords } from './passages.ts'

/** Words that somebody selected in the story. */
export type Selected = { readonly start: number; readonly end: number; readonly words: string }

const SETTLE_MS = 120

/**
 * What was last selected in the story, by mouse, touch or keyboard, as a passage of whole words; undefined before that. It
 * stays when the selection itself goes, so that a form can be filled in; `clear` forgets it.
 */
export function useSelection(text: string): [Selected | undefined, () => void] {
  const [selected, setSelected] = useState<Selected>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const span = selectedSpan()
      const passage = span && wholeWords(text, span.start, span.end)
      if (passage) setSelected({ ...passage, words: text.slice(passage.start, passage.end) })
    }
    // While a finger draws, the selection changes many times.
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, SETTLE_MS)
    }
    document.addEventListener('selectionchange', later)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
    }
  }, [text])
  return [selected, () => setSelected(undefined)]
}

/** Where the selection lies in the text; the numbers between its pieces count for nothing. */
function selectedSpan(): { readonly start: number; readonly end: number } | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const piece of document.querySelectorAll(`#${TEXT_ID} [data-start]`)) {
    const node = piece.firstChild
    if (!node || !range.intersectsNode(node)) continue
    const length = node.textContent?.length ?? 0
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : length
    if (to <= from) continue
    const base = Number(piece.getAttribute('data-start'))
    start = Math.min(start, base + from)
    end = Math.max(end, base + to)
  }
  return end > start ? { start, end } : undefined
}
