import { enCoding } from './en-coding.ts'
import { enDesk } from './en-desk.ts'
import { enDoubt } from './en-doubt.ts'
import { enGuard } from './en-guard.ts'
import { enPeople } from './en-people.ts'
import { enStaff } from './en-staff.ts'
import { enTeller } from './en-teller.ts'
import { enListening, enVoice } from './en-voice.ts'
import { enWalls } from './en-walls.ts'
import { enWays } from './en-ways.ts'
import type { Words } from './nl.ts'

/** Every sentence of the interface in English. */
export const en: Words = {
  ...enTeller,
  ...enStaff,
  ...enWays,
  ...enPeople,
  ...enWalls,
  ...enDoubt,
  ...enGuard,
  ...enDesk,
  ...enCoding,
  voice: enVoice,
  listening: enListening,
}
