import { type CodingWords, nlCoding } from './nl-coding.ts'
import { type DeskWords, nlDesk } from './nl-desk.ts'
import { type DoubtWords, nlDoubt } from './nl-doubt.ts'
import { type GuardWords, nlGuard } from './nl-guard.ts'
import { nlPeople, type PeopleWords } from './nl-people.ts'
import { nlStaff, type StaffWords } from './nl-staff.ts'
import { nlTeller, type TellerWords } from './nl-teller.ts'
import { type ListeningWords, nlListening, nlVoice, type VoiceWords } from './nl-voice.ts'
import { nlWalls, type WallsWords } from './nl-walls.ts'
import { nlWays, type WaysWords } from './nl-ways.ts'

/** Every sentence of the interface. Dutch is the type that other languages follow. */
export type Words = TellerWords &
  StaffWords &
  WaysWords &
  PeopleWords &
  DoubtWords &
  GuardWords &
  DeskWords &
  WallsWords &
  CodingWords & { readonly voice: VoiceWords; readonly listening: ListeningWords }

export const nl: Words = {
  ...nlTeller,
  ...nlStaff,
  ...nlWays,
  ...nlPeople,
  ...nlWalls,
  ...nlDoubt,
  ...nlGuard,
  ...nlDesk,
  ...nlCoding,
  voice: nlVoice,
  listening: nlListening,
}
