import { expect, test } from 'vitest'
import { matchTotp, newTotpSecret, totpCode, totpStep } from '#app/services/totp.server.ts'

/** The secret of RFC 6238, appendix B: the twenty bytes "12345678901234567890" in base32. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s, as in RFC 6238', (seconds, code) => {
  expect(totpCode(RFC_SECRET, totpStep(new Date(seconds * 1000)))).toBe(code)
})

test('a code counts in its own half minute, the one before and the one after, and in no other', () => {
  const secret = newTotpSecret()
  const at = new Date('2026-03-04T09:30:10Z')
  const step = totpStep(at)
  const matched = [-2, -1, 0, 1, 2].map((away) =>
    matchTotp(secret, totpCode(secret, step + away), at),
  )
  expect(matched).toEqual([undefined, step - 1, step, step + 1, undefined])
})

test('a code may be typed in groups, and anything else is no code', () => {
  const secret = newTotpSecret()
  const at = new Date('2026-03-04T09:30:10Z')
  const code = totpCode(secret, totpStep(at))
  expect(matchTotp(secret, `${code.slice(0, 3)} ${code.slice(3)} `, at)).toBe(totpStep(at))
  for (const typed of ['', 'abcdef', '12345', `${code}0`, '١٢٣٤٥٦'])
    expect(matchTotp(secret, typed, at), typed).toBeUndefined()
})

test('every secret is another one, in letters and digits that an app reads', () => {
  const secrets = Array.from({ length: 50 }, newTotpSecret)
  expect(new Set(secrets).size).toBe(50)
  for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
})
