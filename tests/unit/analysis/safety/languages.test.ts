import { describe, expect, test } from 'vitest'
import type { Signal } from '#analysis/safety/cue.ts'
import { loadLanguageCues } from '#analysis/safety/languages.ts'
import { findSafetySignals } from '#analysis/safety/signals.ts'

/** Sentences by language: what a card with help lines must come for, and what it must not. Written by us. */
const SENTENCES: Readonly<Record<string, Record<Signal | 'none', readonly string[]>>> = {
  en: {
    GEWELD: ['He hit me when I wanted to leave.', 'She is scared of her father.'],
    MISHANDELING: ['My ex slapped our son in the face.'],
    MISBRUIK: ['My stepfather touched me in bed at night.'],
    SUICIDE: ['I don’t want to live any more.', 'My daughter said she wanted to die.'],
    ACUUT: ['We are not safe at home tonight.', 'He is banging on the door.'],
    none: [
      'He beat me at chess every week.',
      'I was dead tired after the move.',
      'I don’t want to live with my father.',
      'The judge wanted to end the meeting.',
      'The children were scared of the dark.',
    ],
  },
  de: {
    GEWELD: ['Er hat mich geschlagen.', 'Er droht, mir die Kinder wegzunehmen.'],
    MISHANDELING: ['Mein Ex schlug unser Kind.'],
    MISBRUIK: ['Sie wurde von ihrem Onkel missbraucht.'],
    SUICIDE: ['Ich will nicht mehr leben.', 'Meine Tochter will sterben.'],
    ACUUT: ['Wir sind zu Hause nicht sicher.', 'Er hämmert gegen die Tür.'],
    none: [
      'Er schlug mir vor, zur Mediation zu gehen.',
      'Papa bringt mich um acht Uhr zur Schule.',
      'Ich will nicht mehr mit ihm leben.',
      'Sie hat Angst vor der Prüfung.',
      'Wir haben die Zeit totgeschlagen.',
    ],
  },
  tr: {
    GEWELD: ['Eşim beni dövdü.', 'Bana tokat attı.', 'Beni olmekle tehdit etti.'],
    MISHANDELING: ['Çocuklarımı dövüyor.'],
    MISBRUIK: ['Üvey babam beni taciz etti.'],
    SUICIDE: ['Artık yaşamak istemiyorum.', 'Kızım ölmek istediğini söyledi.'],
    ACUUT: ['Şu anda evde güvende değiliz.'],
    none: [
      'Onunla birlikte yaşamak istemiyorum.',
      'Çocuklar topa vurdu ve güldü.',
      'Gülmekten öldük.',
      'Şiddetli yağmur yağıyordu.',
      'Okuldan korkuyor ama gidiyor.',
    ],
  },
  ar: {
    GEWELD: ['زوجي ضربني أمام الأولاد.', 'كان يهددني كل يوم.', 'أنا خائفة منه.'],
    MISHANDELING: ['ضرب ابني بالحزام.'],
    MISBRUIK: ['تحرّش بها زوج أمها.'],
    SUICIDE: ['لا أريد العيش بعد الآن.', 'أتمنى الموت.', 'ابنتي قالت إنها تريد أن تموت.'],
    ACUUT: ['لسنا في أمان هنا.'],
    none: [
      'ضرب ابني الكرة وفاز الفريق.',
      'لا أريد العيش معه في نفس البيت.',
      'ضرب لي مثلًا جيدًا.',
      'كان الأطفال سعداء في المدرسة.',
      'قال القاضي إن الجلسة انتهت الآن.',
    ],
  },
  pl: {
    GEWELD: ['Mąż mnie uderzył.', 'Grozi mi, że zabierze dzieci.', 'Boje sie go.'],
    MISHANDELING: ['On bije nasze dzieci.'],
    MISBRUIK: ['Ojczym ją molestował.'],
    SUICIDE: ['Nie chcę już żyć.', 'Córka powiedziała, że chce umrzeć.'],
    ACUUT: ['Nie jesteśmy tu bezpieczni.', 'Wali w drzwi.'],
    none: [
      'Nie chcę z nim żyć pod jednym dachem.',
      'Syn pobił rekord szkoły.',
      'Boję się o przyszłość.',
      'Wszyscy bili brawo.',
      'Dzieci kopały piłkę na podwórku.',
    ],
  },
  uk: {
    GEWELD: ['Чоловік мене бив.', 'Він погрожував мені.', 'Я боюся його.'],
    MISHANDELING: ['Він б’є дітей.'],
    MISBRUIK: ['Вітчим домагався до неї, домагався до мене.'],
    SUICIDE: ['Я не хочу більше жити.', 'Донька сказала, що хоче померти.'],
    ACUUT: ['Ми тут не в безпеці.', 'Він вибиває двері.'],
    none: [
      'Я не хочу жити з ним.',
      'Син побив рекорд школи.',
      'Діти боялися темряви.',
      'Ми довго чекали на допомогу.',
      'Він бив м’ячем у стіну, і діти сміялися.',
    ],
  },
}

describe.each(Object.entries(SENTENCES))('cues in %s', (language, { none, ...signals }) => {
  test.each(
    Object.entries(signals).flatMap(([signal, texts]) =>
      texts.map((text) => [signal, text] as const),
    ),
  )('%s: %s', async (signal, text) => {
    const cues = await loadLanguageCues(language)
    const found = findSafetySignals(text, cues)
    expect(found.map((find) => find.signal)).toContain(signal)
    for (const { start, end } of found) expect(text.slice(start, end).trim()).not.toBe('')
  })

  test.each(none)('nothing: %s', async (text) => {
    expect(findSafetySignals(text, await loadLanguageCues(language))).toEqual([])
  })
})

test('Dutch has no second list, and an unknown language none at all', async () => {
  expect(await loadLanguageCues('nl')).toBeUndefined()
  expect(await loadLanguageCues('toString')).toBeUndefined()
})

test('Dutch is found beside another language, and a story in capitals or without accents too', async () => {
  const cues = await loadLanguageCues('tr')
  expect(findSafetySignals('Hij heeft mij geslagen.', cues)).not.toEqual([])
  expect(findSafetySignals('BENI DOVUYOR', cues).map(({ signal }) => signal)).toContain('GEWELD')
})
