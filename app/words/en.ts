import { enGuard } from './en-guard.ts'
import { enStaff } from './en-staff.ts'
import { enTeller } from './en-teller.ts'
import { enWays } from './en-ways.ts'
import type { Words } from './nl.ts'

/** Every sentence of the interface in English. */
export const en: Words = { ...enTeller, ...enStaff, ...enWays, ...enGuard }
