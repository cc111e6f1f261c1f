/** Eighteen random digits and two that check them: twenty digits without spaces. */
export type Receipt = string & { readonly __brand: 'Receipt' }

const DIGITS = /^\d{20}$/

/** Remainder of a row of digits by 97, digit by digit, so that no number grows past a double. */
function mod97(digits: string): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

/**
 * Makes a receipt of 18 digits by adding the two check digits of ISO 7064 mod 97-10 (the IBAN's rule).
 *
 * Every single wrong digit and every swap of neighbours changes the remainder, so a typing error is found without asking anyone.
 */
export function receiptFrom(digits: string): Receipt {
  if (!/^\d{18}$/.test(digits)) throw new RangeError('a receipt starts from 18 digits')
  const check = 98 - mod97(`${digits}00`)
  return `${digits}${String(check).padStart(2, '0')}` as Receipt
}

/** The receipt in what somebody typed, spaces and dashes left out; undefined when the check digits disagree. */
export function parseReceipt(typed: string): Receipt | undefined {
  const digits = typed.replace(/[\s.\-–]/g, '')
  return DIGITS.test(digits) && mod97(digits) === 1 ? (digits as Receipt) : undefined
}

/** The receipt in five groups of four, as it is shown and read out: `1234 5678 …`. */
export function receiptGroups(receipt: Receipt): readonly string[] {
  return receipt.match(/.{4}/g) ?? []
}
