import type { TellerWaysWords } from './teller-dictionary.ts'

/** What tellers read on a shared tablet, and who writes a story down for another, in simple Polish, phrased as in `pl.ts`. */
export const plWays: TellerWaysWords = {
  kiosk: {
    idleTitle: 'Jesteś tu jeszcze?',
    idle: 'Za',
    idleAfter: 'sek. ta strona zacznie się od nowa. To, co jest wpisane, wtedy zniknie.',
    stay: 'Tak, piszę dalej',
    end: 'Ta strona zniknie za',
    endAfter: 'sek. Zapisz swój kod na kartce.',
    more: 'Więcej czasu',
    done: 'Gotowe',
  },
  collector: {
    title: 'Zapisujesz to, co opowiada ktoś inny',
    lead: 'Dziękujemy, że to robisz. Przeczytaj najpierw to, zajmie to jedną minutę.',
    rules: [
      {
        title: 'Pytaj otwarcie',
        text: 'Pytaj: „Co się stało?” i „A potem?”. Nie odpowiadaj za tę osobę.',
      },
      {
        title: 'Zapisuj jej słowa',
        text: 'Pisz tak, jak ta osoba mówi, nawet jeśli zdanie ma błędy. Przeczytaj jej na głos, co jest zapisane.',
      },
      {
        title: 'Przestań, gdy ta osoba chce przestać',
        text: 'Nic nie trzeba. Każde pytanie można pominąć. Robi się smutno? Zróbcie przerwę albo skończcie.',
      },
      {
        title: 'Bez imion i nazw',
        text: 'Napisz „moja pani” albo „mój brat”. Bez imion, ulic i szkół.',
      },
      {
        title: 'O tobie nic nie zapisujemy',
        text: 'Ani imienia, ani tego, kim jesteś. Zapisujemy tylko, że pisaliście razem. Formularz pyta, kto pomagał? Możesz to pominąć.',
      },
      {
        title: 'Kod jest dla osoby, która opowiada',
        text: 'Po wysłaniu pojawi się kod. Zapisz go na kartce i daj ją osobie, która opowiadała. Nie zatrzymuj go dla siebie.',
      },
    ],
    worry: 'Słyszysz coś, co cię niepokoi? Postępuj według zasad swojej organizacji.',
    begin: 'Zaczynamy',
    together: 'Piszemy razem',
    cardTitle: 'Kartka dla osoby, która opowiadała',
    cardText:
      'Z tym kodem możesz później sprawdzić, co się dzieje z twoją historią, albo ją usunąć. Przechowuj go w miejscu, które jest tylko twoje.',
    print: 'Wydrukuj kartkę',
  },
}
