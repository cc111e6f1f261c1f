import { describe, expect, test } from 'vitest'
import { distance, findHiddenNames, readNames } from '#app/islands/parts/hidden-names.ts'

const found = (text: string, typed: string) =>
  findHiddenNames(text, readNames(typed)).map(({ start, end }) => text.slice(start, end))

describe('names that somebody wants to hide', () => {
  test('are read with commas, spaces and lines between them', () => {
    expect(readNames(' Sanne, Jan-Willem;\nÖmer  sanne, a')).toEqual([
      'sanne',
      'jan-willem',
      'omer',
    ])
  })

  test('are read with the commas of Arabic', () => {
    expect(readNames('سارة، علي؛ ليلى')).toEqual(['سارة', 'علي', 'ليلى'])
  })

  test('are found in small letters, in capitals, with accents and as a possessive', () => {
    expect(found('sanne SANNE Sannes sanne’s', 'Sanne')).toHaveLength(4)
    expect(found('ömer was er', 'Omer')).toEqual(['ömer'])
  })

  test('are found with a typing error when they are long enough', () => {
    expect(found('femkje, willme en bernadeta', 'Femke, Willem, Bernadette')).toEqual([
      'femkje',
      'willme',
      'bernadeta',
    ])
    expect(found('ik zag msrk en makr', 'Mark')).toEqual(['makr'])
  })

  test('are not seen in ordinary words', () => {
    expect(found('maak de band klaar, samen met tom', 'Tim, Mark, Sanne')).toEqual([])
  })

  test('count letters as one does by hand', () => {
    expect([distance('', 'abc'), distance('ab', 'ba'), distance('kat', 'katje')]).toEqual([3, 1, 2])
  })
})
