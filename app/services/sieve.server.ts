import { type Doubt, doubtsOf, sameForm } from '#surveys/doubts.ts'
import { keepProofs, type Proofs } from './proof.server.ts'
import { keepWindows } from './windows.server.ts'

/** How many forms without a doubt in ten minutes are far above what ever comes; a class is 30, a school 300. */
export const CALM = { project: 600, visitor: 240 } as const

/** So many others may have sent the same text before it is doubted. */
export const MOST_SAME = 5

/** What somebody without scripts waits instead of solving a puzzle, and how many may pass in that way in ten minutes. */
export const WAIT_SECONDS = 10
export const MOST_WAITED = 200

/** Above this, doubted forms are turned away for some minutes: they would fill the disk, and nobody could look at them. */
export const MOST_DOUBTED = 10_000

/** One form that is about to be stored, with what is known of how it came. */
export type Sent = {
  readonly projectId: string
  /** The submission key: the same form sent twice counts once. */
  readonly form: string
  readonly openedAt: number
  readonly isTrapFilled: boolean
  /** The typed words of the story. */
  readonly texts: readonly string[]
  /** A pseudonym of where it came from. */
  readonly visitor: string
  /** The answer to a puzzle, where one was asked. */
  readonly proof?: string
  /** Since when its sender has been asked to wait. */
  readonly waitsSince?: number
  /** False where nobody can be asked anything: then it is stored apart instead. */
  readonly canAsk: boolean
}

export type Verdict =
  | { readonly kind: 'take'; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'ask' }
  | { readonly kind: 'too-busy' }

/** What tells floods of machines from tellers, in the memory of this process alone. */
export type Sieve = {
  judge(sent: Sent, now: number): Promise<Verdict>
  readonly proofs: Proofs
}

/**
 * Judges each form before it is stored. Nearly all are taken without anybody noticing; a reason to doubt stores it apart.
 *
 * Only forms without a doubt make pressure, so that a clumsy flood costs tellers nothing. Under pressure a puzzle is asked, which a
 * browser solves by itself; without scripts a wait does instead. Nothing is refused but doubted forms in a flood of those.
 * Forms, texts and visitors are counted under keys of ten minutes. `isOn` false takes everything, for measurements.
 */
export function openSieve(options: { readonly secret: string; readonly isOn: boolean }): Sieve {
  const windows = keepWindows()
  const proofs = keepProofs(options.secret)

  const isPressed = ({ projectId, visitor }: Sent, now: number) =>
    windows.count('project', projectId, now) >= CALM.project ||
    windows.count('visitor', `${projectId} ${visitor}`, now) >= CALM.visitor

  const isSame = ({ projectId, form, texts }: Sent, now: number) =>
    texts.some((text) => {
      const plain = sameForm(text)
      if (plain === undefined) return false
      windows.add('text', `${projectId} ${plain}`, form, now)
      return windows.count('text', `${projectId} ${plain}`, now) > MOST_SAME
    })

  const hasWaited = ({ projectId, form, waitsSince }: Sent, now: number) => {
    if (waitsSince === undefined || now - waitsSince < WAIT_SECONDS * 1000) return false
    windows.add('waited', projectId, form, now)
    return windows.count('waited', projectId, now) <= MOST_WAITED
  }

  const doubt = (sent: Sent, doubts: readonly Doubt[], now: number): Verdict => {
    windows.add('doubted', sent.projectId, sent.form, now)
    const isFlood = windows.count('doubted', sent.projectId, now) > MOST_DOUBTED
    return isFlood ? { kind: 'too-busy' } : { kind: 'take', doubts }
  }

  const take = (sent: Sent, now: number): Verdict => {
    windows.add('project', sent.projectId, sent.form, now)
    windows.add('visitor', `${sent.projectId} ${sent.visitor}`, sent.form, now)
    return { kind: 'take', doubts: [] }
  }

  return {
    proofs,
    judge: async (sent, now) => {
      if (!options.isOn) return { kind: 'take', doubts: [] }
      const own = doubtsOf({ ...sent, seconds: (now - sent.openedAt) / 1000 })
      const doubts: readonly Doubt[] = isSame(sent, now) ? [...own, 'same-text'] : own
      if (doubts.length > 0) return doubt(sent, doubts, now)
      if (!isPressed(sent, now)) return take(sent, now)
      if (sent.proof && (await proofs.accepts(sent.proof, sent.form, now))) return take(sent, now)
      if (hasWaited(sent, now)) return take(sent, now)
      const isLate = sent.waitsSince !== undefined && now - sent.waitsSince >= WAIT_SECONDS * 1000
      if (sent.canAsk && !isLate) return { kind: 'ask' }
      return doubt(sent, ['no-proof'], now)
    },
  }
}
