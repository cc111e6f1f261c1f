import { nlStaff, type StaffWords } from './nl-staff.ts'
import { nlTeller, type TellerWords } from './nl-teller.ts'

/** Every sentence of the interface. Dutch is the type that other languages follow. */
export type Words = TellerWords & StaffWords

export const nl: Words = { ...nlTeller, ...nlStaff }
