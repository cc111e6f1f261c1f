import type { Release } from '#analysis/dashboard/release-content.ts'

/** The charts of a release as an address names them, in the order of the page. */
export const RELEASE_PICTURES = [
  'groepen',
  'themas',
  'optijd',
  'antwoorden',
  'verschil',
  'gemeenten',
] as const
export type ReleasePicture = (typeof RELEASE_PICTURES)[number]

/** Whether a release has this chart: those of before municipalities were counted, and those of a few tellers, have no map. */
export const hasPicture = ({ municipalities }: Release, picture: ReleasePicture): boolean =>
  picture !== 'gemeenten' || municipalities !== undefined
