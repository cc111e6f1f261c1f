import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

/**
 * What one answer costs a sender: so many steps of so many rounds, on average 90. Measured: 0.2 s on a laptop, and about a second
 * on a phone that is six times as slow.
 */
const ROUNDS = 5000
const STEPS = { least: 60, most: 120 }

/** How long a puzzle may be answered. */
const OPEN_MS = 600_000

/** Puzzles that a browser solves to show that sending costs its sender something. */
export type Proofs = {
  /** A new puzzle as JSON, for the page. */
  ask(now: number): Promise<string>
  /** Whether `answer` solves a puzzle of ours that no other form was sent with. */
  accepts(answer: string, form: string, now: number): Promise<boolean>
}

const answerShape = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.hex(),
      salt: z.hex(),
      cost: z.literal(ROUNDS),
      keyLength: z.literal(32),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

/**
 * Puzzles after ALTCHA 2, signed under `secret`: a solution is checked by two hashes, without doing the work again.
 *
 * A solved puzzle is remembered until it is too old, together with the form that it came with: the same form may come twice,
 * because connections break, and any other form has to solve a puzzle of its own.
 */
export function keepProofs(secret: string): Proofs {
  const spent = new Map<string, { readonly form: string; readonly until: number }>()
  const secrets = {
    hmacSignatureSecret: `${secret} puzzle`,
    hmacKeySignatureSecret: `${secret} answer`,
  }
  return {
    ask: async (now) =>
      JSON.stringify(
        await createChallenge({
          algorithm: 'PBKDF2/SHA-256',
          cost: ROUNDS,
          counter: randomInt(STEPS.most, STEPS.least),
          deriveKey,
          expiresAt: new Date(now + OPEN_MS),
          ...secrets,
        }),
      ),
    accepts: async (answer, form, now) => {
      const read = answerShape.safeParse(parseJson(answer))
      if (!read.success) return false
      const { challenge, solution } = read.data
      if (challenge.parameters.expiresAt * 1000 < now) return false
      const checked = await verifySolution({ challenge, solution, deriveKey, ...secrets })
      if (!checked.verified) return false
      for (const [old, { until }] of spent) {
        if (until > now) break
        spent.delete(old)
      }
      const first = spent.get(challenge.signature)
      if (first) return first.form === form
      spent.set(challenge.signature, { form, until: now + OPEN_MS })
      return true
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
