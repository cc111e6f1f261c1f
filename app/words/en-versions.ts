import type { VersionsWords } from './nl-versions.ts'

/** The versions of the surveys, in English. */
export const enVersions: VersionsWords = {
  versions: {
    title: 'Surveys',
    intro: 'A published survey does not change any more. A change becomes a new version.',
    version: (number) => `version ${number}`,
    preview: 'Look',
    back: 'Back to the surveys',
    check: 'Fingerprint',
    kinds: { story: 'story', needs: 'needs survey' },
    previewNote: 'This is a preview for staff. What you fill in here is not kept.',
    answers: 'This would be kept',
    loading: 'The survey is loading.',
  },
}
