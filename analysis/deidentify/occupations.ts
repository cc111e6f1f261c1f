import type { Find } from './identifier.ts'
import { COMMON_OCCUPATIONS, OCCUPATION_ENDING, OCCUPATIONS } from './lists/occupations.ts'
import { isJoined, type Reading, type Word } from './reading.ts'
import { claim, type Taken } from './taken.ts'

const WORKS =
  /^(?:werk|werkt|werkte|werkten|werken|gewerkt|baan|beroep|functie|werkzaam|opgeleid|studeer|studeert|leerde|leer|opleiding|aan)$/
const IS = /^(?:ben|bent|is|was|werd|word|wordt|waren|zijn|geworden)$/
const OF_PEOPLE_CLOSE =
  /^(?:ik|mijn|m'n|mn|onze|vader|moeder|papa|mama|man|vrouw|ex|broer|zus|opa|oma|oom|tante|stiefvader|stiefmoeder|vriend|vriendin|partner|buurman|buurvrouw)$/
const DETAIL =
  /^(?:internationaal|zelfstandig|leidinggevend|gepensioneerd|gediplomeerd|beëdigd|technisch|medisch|financieel|administratief|commercieel|creatief|senior|junior|allround|freelance|eerste|tweede|hoofd)$/

/**
 * What somebody does for a living, when few do it: "werkt als stukadoor", "is koelmonteur".
 * Helpers that every such story has (teacher, lawyer, judge, family doctor) are no finds, whoever they are.
 */
export function findOccupations(reading: Reading, taken: Taken): Find[] {
  const found: Find[] = []
  const { words } = reading
  for (const [at, word] of words.entries()) {
    if (taken[at] || COMMON_OCCUPATIONS.has(word.lower)) continue
    const isListed =
      OCCUPATIONS.has(word.lower) || OCCUPATIONS.has(word.lower.replace(/(?:s|en|n)$/, ''))
    const hasShape = word.lower.length > 6 && OCCUPATION_ENDING.test(word.lower)
    if (!isListed && !hasShape) continue
    const confidence = occupationConfidence(words, at, isListed)
    if (confidence === 0) continue
    const detail = words[at - 1]
    const from =
      detail && isJoined(word) && DETAIL.test(detail.lower) && !taken[at - 1] ? at - 1 : at
    found.push(
      claim(reading, taken, [from, at], {
        type: 'BEROEP',
        rule: isListed ? 'occupation-list' : 'occupation-shape',
        confidence,
      }),
    )
  }
  return found
}

function occupationConfidence(words: readonly Word[], at: number, isListed: boolean): number {
  let back = at - 1
  while (
    back > at - 4 &&
    (DETAIL.test(words[back]?.lower ?? '') ||
      /^(?:een|de|zelf|ook|net|nog|al)$/.test(words[back]?.lower ?? ''))
  )
    back--
  const before = words[back]?.lower ?? ''
  const near = words.slice(Math.max(0, at - 6), at).map((word) => word.lower)
  const after = words.slice(at + 1, at + 5).map((word) => word.lower)
  if (before === 'als') {
    const works = [...near, ...after].some((word) => WORKS.test(word))
    return works ? 0.85 : isListed ? 0.7 : 0.6
  }
  if (IS.test(before)) return isListed ? 0.75 : 0.6
  if (near.some((word) => /^(?:beroep|functie|werk|baan)$/.test(word))) return 0.7
  if (
    /^(?:mijn|zijn|haar|onze|hun)$/.test(before) &&
    /^(?:baas|collega|werk)$/.test(words[at - 1]?.lower ?? '')
  )
    return 0.6
  return isListed && near.some((word) => OF_PEOPLE_CLOSE.test(word)) ? 0.4 : 0
}
