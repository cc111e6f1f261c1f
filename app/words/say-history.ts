import type { HistoryLine } from '#surveys/story-history.ts'
import type { ReceiptWords } from './nl-receipt.ts'

/** One line of what happened with a story, in words. */
export function sayHistory(
  { history }: ReceiptWords,
  kind: 'story' | 'needs',
  line: HistoryLine,
): string {
  switch (line.kind) {
    case 'received':
      return kind === 'needs' ? history.needsReceived() : history.received()
    case 'read':
      return history.read(line.readers ?? 1)
    case 'counted':
      return history.counted(line.release ?? 0)
    case 'insight':
      return line.title ? history.insight(line.title) : history['insight-of-team']()
    case 'pilot':
      return history.pilot(line.title ?? '')
    default:
      return history[line.kind]()
  }
}
