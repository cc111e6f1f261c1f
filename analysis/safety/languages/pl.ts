import type { LanguageCues } from '../cue.ts'

/** A first list of cues in Polish, written by us and not read by a native speaker. */
export const plCues: LanguageCues = {
  groups: {
    child: 'dziecko dziecka dzieci dzieciom syna synka syn córkę córki córkom córka niemowlę',
    me: 'mnie mi nas nam go ją ich jej mamę mamie matkę tatę brata siostrę żonę @child',
    hit: 'bije biją bił biła bili bijąc pobił pobiła zbił zbiła uderzył uderzyła uderza uderzał kopnął kopnęła kopał kopie popchnął popchnęła popycha dusił dusiła dusi spoliczkował policzkuje szarpie szarpał szarpała',
  },
  cues: [
    {
      voice: 'any',
      signals: ['GEWELD'],
      lines: `
        @hit + @me ~5 - rekord|piłkę|piłka|brawo|pianę|szachy|szachach|serce|zegar|rower
        grozi|groził|groziła|zagroził|grożąc|groźby|groźbami + mi|mnie|nam|nożem|zabij*|śmiercią|dziećmi|zabierze ~8
        zabije|zabić|zabiję|zamordować + mnie|nas|ją|go|ciebie|cię|dzieci ~5 - czas|nudę
        nóż|nożem|broń|bronią + groził*|grozi|gardła|wyciągnął|rzucił|mnie ~7 - chleb*|masło|kuchni
        boję|boi|bałam|bałem|bała|bał się jego|go|taty|ojca|męża|jej|mamy|ojczyma
        przemoc|przemocy|przemocą
        prześladuje|śledzi mnie|nas
        zamknął|zamknęła|zamyka mnie|nas|ją + pokoju|domu|piwnicy|klucz ~6
      `,
    },
    {
      voice: 'any',
      signals: ['MISHANDELING'],
      lines: `
        @hit + @child ~5 - rekord|piłkę|piłka|brawo|pianę|rower
        znęca*|znęcanie
      `,
    },
    {
      voice: 'any',
      signals: ['MISBRUIK'],
      lines: `
        gwałt|gwałcił*|zgwałci*|molest*
        wykorzyst*|napast* seksualn*
        seksualn* wykorzyst*|napast*
        dotykał|dotyka|dotykała + intymn*|tam|łóżku|chciałam|chciałem|chcę ~7 - ekranu
      `,
    },
    {
      voice: 'any',
      signals: ['SUICIDE'],
      lines: `
        samobój*
        zabić|zabiję|zabije się - śmiechu
        chcę|chce|chciałam|chciałem|chciała|chciał umrzeć
        nie chcę|chce|chciałam|chciałem|chciała|chciał żyć - z|ze|razem|tak
        nie chcę|chce|chciałam|chciałem już żyć - z|ze|razem|tak
        odebrać|odbiorę|odbierze|odebrał sobie życie
        skończyć ze sobą
        tnę|tnie|ciąć|cięła|cięłam|okaleczam|okalecza się
        zrobić|zrobię|zrobi sobie krzywdę|coś
        lepiej beze mnie
      `,
    },
    {
      voice: 'any',
      signals: ['ACUUT'],
      lines: `
        ratunku
        pomóżcie|pomóż proszę|nam|mi
        nie jestem|jesteśmy|czuję|ma|są bezpieczn*
        wali|kopie|dobija|łomocze + drzwi ~5
        teraz|zaraz|dzisiaj|dziś + zabije|nożem|bije|grozi ~9 - serce
        policję wezwałam|wezwałem|zadzwoń
        dzwoń*|zadzwoń*|wezwij* na|po policję
      `,
    },
  ],
}
