/** The charts of a release as an address names them, in the order of the page. */
export const RELEASE_PICTURES = ['groepen', 'themas', 'optijd', 'antwoorden', 'verschil'] as const
export type ReleasePicture = (typeof RELEASE_PICTURES)[number]
