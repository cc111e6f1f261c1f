import type { Signal, Voice } from '#analysis/safety/cue.ts'

/** A sentence with what a moderator must be told of it; no signals for one that only looks like it. */
export type LabelledSentence = {
  readonly text: string
  readonly voice: Voice
  readonly signals: readonly Signal[]
}

/** Reads lines `voice SIGNAL[,SIGNAL] text`; `-` for no signal. */
export function readSentences(lines: string): readonly LabelledSentence[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, voice = '', signals = '', text = ''] = /^(\S+) (\S+) (.+)$/.exec(line) ?? []
      return {
        text,
        voice: voice as Voice,
        signals: signals === '-' ? [] : (signals.split(',') as Signal[]),
      }
    })
}
