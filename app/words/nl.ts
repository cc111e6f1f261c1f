import { type GuardWords, nlGuard } from './nl-guard.ts'
import { nlStaff, type StaffWords } from './nl-staff.ts'
import { nlTeller, type TellerWords } from './nl-teller.ts'
import { nlWays, type WaysWords } from './nl-ways.ts'

/** Every sentence of the interface. Dutch is the type that other languages follow. */
export type Words = TellerWords & StaffWords & WaysWords & GuardWords

export const nl: Words = { ...nlTeller, ...nlStaff, ...nlWays, ...nlGuard }
