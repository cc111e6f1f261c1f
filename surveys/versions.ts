import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { SurveyDefinition } from './definition.ts'

/**
 * What identifies the content of a definition: the SHA-256 of its canonical JSON, 64 hexadecimal digits.
 *
 * For the server: this file needs node:crypto and stays out of what a browser loads.
 */
export function fingerprint(definition: SurveyDefinition): string {
  return createHash('sha256').update(canonicalJson(definition)).digest('hex')
}
