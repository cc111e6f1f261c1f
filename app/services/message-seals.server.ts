import type { SealedMessage } from '#db/queries/messages.ts'
import type { MessageKind } from '#db/schema/messages.ts'
import { decrypt, encrypt } from './keys.server.ts'

/** As long as a note, a message or an answer may be, in UTF-16 units. */
export const LONGEST_MESSAGE = 2000

/** A text that can be kept as a message, or undefined when it is empty or too long. */
export function messageText(typed: unknown): string | undefined {
  // A NUL cannot be kept, and nobody can see it.
  const text = String(typed ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .trim()
  return text === '' || text.length > LONGEST_MESSAGE ? undefined : text
}

/** Binds a cipher to its place, so that no row can stand in for another. */
const boundTo = (storyId: string, kind: MessageKind, number: number) =>
  `${storyId} ${kind} ${number}`

type Place = { readonly storyId: string; readonly kind: MessageKind; readonly number: number }

/** Encrypts a message under the key of its story. */
export function sealMessage(key: Buffer, { storyId, kind, number }: Place, text: string): Buffer {
  return encrypt(key, text, boundTo(storyId, kind, number))
}

/** The text of a message. Throws when it belongs to another story, kind or number. */
export function openMessage(key: Buffer, storyId: string, message: SealedMessage): string {
  return decrypt(key, message.sealed, boundTo(storyId, message.kind, message.number))
}
