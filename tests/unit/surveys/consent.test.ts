import { expect, it } from 'vitest'
import { consentHash, consentTexts } from '#surveys/consent.ts'
import { smallSurvey } from './small-survey.ts'

it('the consent texts are what the teller read, in the language of the teller', () => {
  expect(consentTexts(smallSurvey, 'en')).toEqual([
    {
      question: 'consent_read',
      purpose: 'consent-read',
      title: 'You may read it',
      description: '',
      answers: [
        { value: 'true', text: '' },
        { value: 'false', text: '' },
      ],
    },
    {
      question: 'consent_share',
      purpose: 'consent-share',
      title: 'You may share it',
      description: '',
      answers: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
    },
  ])
})

it('another sentence is another hash, another question elsewhere is not', () => {
  const hash = consentHash(consentTexts(smallSurvey, 'nl'))
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(consentHash(consentTexts(smallSurvey, 'en'))).not.toBe(hash)
  const longer = {
    ...smallSurvey,
    pages: [
      ...smallSurvey.pages,
      { name: 'more', elements: [{ type: 'text' as const, name: 'more' }] },
    ],
  }
  expect(consentHash(consentTexts(longer, 'nl'))).toBe(hash)
})
