import { byPlace } from './phrases.ts'
import { plContact } from './pl-contact.ts'
import { plKinds } from './pl-kinds.ts'
import { plReceipt } from './pl-receipt.ts'
import { plRecognise } from './pl-recognise.ts'
import { plSafe } from './pl-safe.ts'
import { plWays } from './pl-ways.ts'
import type { TellerDictionary } from './teller-dictionary.ts'

/** What tellers read, in simple Polish. Phrased so that no word depends on a number or on who is addressed. */
export const pl: TellerDictionary = {
  neutralTitle: 'Formularz',
  skip: 'Przejdź do treści',
  language: 'Język',
  languageUnread:
    'Tych tekstów nie sprawdził jeszcze nikt, dla kogo polski jest językiem ojczystym. Mogą być w nich błędy.',
  questionsInDutch: 'Pytania są po niderlandzku.',
  example: 'Przykład',
  exampleNote:
    'Historie w tym projekcie są zmyślone. Pokazują, jak działa Vertelpunt. Nie ma wśród nich historii prawdziwej osoby.',

  safe: plSafe,
  receipt: plReceipt,
  recognise: plRecognise,
  ...plWays,

  help: {
    title: 'Potrzebujesz pomocy?',
    notAHelpLine:
      'To nie jest telefon zaufania. Czytamy twoją historię, ale nie od razu. Nie wiemy, kim jesteś. Dlatego nie możemy do ciebie zadzwonić.',
    lines: {
      emergency: 'Grozi ci teraz niebezpieczeństwo?',
      'safe-home': 'Przemoc w domu lub brak bezpieczeństwa. Bezpłatnie, w dzień i w nocy.',
      suicide: 'Myślisz o samobójstwie? Bezpłatnie, w dzień i w nocy.',
      'child-line': 'Dla dzieci i młodzieży do 18 lat. Bezpłatnie.',
      'young-buddies': 'Dla dzieci i młodzieży, których rodzice się rozstali.',
      'local-desk': 'Pytania o rozstanie w Almelo.',
    },
    page: {
      title: 'Gdzie znajdziesz pomoc',
      newTab: 'otworzy się w nowej karcie',
      lead: 'Tu znajdziesz ludzi, którzy z tobą pomyślą albo ci pomogą. Zadzwoń albo wejdź na ich stronę.',
      national: 'W całej Holandii',
      local: 'Blisko ciebie',
      none: 'Nie ma tu jeszcze miejsc blisko ciebie. Pomoc podana wyżej jest dla wszystkich.',
      back: 'Wróć na początek',
    },
    call: 'Zadzwoń:',
    visit: 'Strona:',
  },

  start: {
    title: 'Opowiedz, co cię spotkało',
    lead: 'Kiedy rodzice się rozstają, dużo się zmienia. Twoja historia pomoże, żeby innym było lepiej.',
    listTitle: 'Projekty',
    none: 'Nie ma jeszcze żadnego projektu.',
  },
  project: {
    whyTitle: 'Po co zbieramy historie?',
    readTitle: 'Kto czyta moją historię?',
    readByTwo:
      'Dwie osoby z projektu czytają twoją historię. Usuwają wszystko, po czym można cię rozpoznać. Potem czyta ją zespół, który pracuje nad zmianami.',
    readByOne:
      'Jedna osoba z projektu czyta twoją historię i usuwa wszystko, po czym można cię rozpoznać. Potem czyta ją zespół, który pracuje nad zmianami.',
    notWho: 'Nie pytamy, kim jesteś. Nie zapisujemy, z jakiego urządzenia piszesz.',
    takes: 'To trwa około 10 minut. Możesz pomijać pytania i w każdej chwili możesz przestać.',
    chooseTitle: 'Kim jesteś?',
    chooseHint: 'Wybierz to, co najlepiej pasuje. Wtedy dostaniesz pytania dla siebie.',
    closed: 'Teraz zamknięte',
    needsTitle: 'Ankieta: czego potrzebujesz?',
    needsHint:
      'Tutaj nie opowiadasz historii. Wybierasz to, co jest dla ciebie ważne. To trwa około 8 minut.',
    needs: {
      ouder: { title: 'Dla rodziców', text: 'Także dla rodziny i przyjaciół.' },
      professional: { title: 'Dla specjalistów', text: 'Czego potrzebujesz w swojej pracy?' },
    },
    codeLink: 'Masz już u nas swoją historię? Sprawdź ją swoim kodem.',
    roles: {
      ouder: {
        title: 'Rodzic lub opiekun',
        text: 'Rozstajesz się lub jesteś po rozstaniu i masz dzieci.',
      },
      jongere: {
        title: 'Młodzież, od 12 do 18 lat',
        text: 'Twoi rodzice się rozstają lub się rozstali.',
      },
      kind: { title: 'Dziecko, od 8 do 12 lat', text: 'Zrób to razem z kimś dorosłym.' },
      professional: {
        title: 'Specjalista',
        text: 'Pracujesz z rodzinami, które się rozstają.',
      },
      ander: { title: 'Ktoś inny', text: 'Rodzina, przyjaciele, nowy partner lub partnerka.' },
    },
  },
  form: {
    page: (number, count) => `Krok ${number} z ${count}`,
    next: 'Dalej',
    back: 'Wstecz',
    send: 'Wyślij moją historię',
    sendNeeds: 'Wyślij moje odpowiedzi',
    stop: 'Przerwij',
    errorsTitle: (count) => `Do poprawienia: ${count}`,
    optional: 'Możesz to pominąć.',
    max: (count) => `Największa liczba odpowiedzi: ${count}.`,
    required: 'To jest potrzebne.',
    notApplicable: 'Nie pasuje do mojej historii',
    choose: 'Wybierz',
    noScriptNote:
      'Twoje odpowiedzi są zaszyfrowane w tej stronie. Dostajemy je dopiero wtedy, gdy je wyślesz.',
    dyad: {
      plainHint: 'Wybierz liczbę od 0 do 10.',
      between: (left, right) => `0 znaczy: ${left}. 10 znaczy: ${right}.`,
      unset: 'Nic jeszcze nie wybrano. Przesuń albo użyj przycisków.',
      towards: 'Bliżej:',
      value: (left, right, value) =>
        byPlace(value, [
          `całkiem: „${left}”`,
          `bliżej: „${left}”`,
          'pośrodku',
          `bliżej: „${right}”`,
          `całkiem: „${right}”`,
        ]),
      clear: 'Usuń mój wybór',
      scale: (low, lowText, high, highText) =>
        `${low} znaczy: ${lowText}. ${high} znaczy: ${highText}.`,
    },
    kinds: plKinds,
    points: {
      points: 'liczba punktów',
      left: (left, total) =>
        left === 0
          ? `Wszystkie punkty (${total}) są rozdane.`
          : left > 0
            ? `Punkty do rozdania: ${left} z ${total}.`
            : `Za dużo punktów: ${-left}.`,
      more: (item) => `O jeden punkt więcej: ${item}`,
      fewer: (item) => `O jeden punkt mniej: ${item}`,
      clear: 'Zacznij od nowa',
    },
    triad: {
      hint: 'Rozdziel 10 monet. Najwięcej daj temu, co było najważniejsze.',
      coins: 'liczba monet',
      left: (left) =>
        left === 0
          ? 'Wszystkie monety (10) są rozdane.'
          : left > 0
            ? `Monety do rozdania: ${left}.`
            : `Za dużo monet: ${-left}.`,
      tap: 'Dotknij trójkąta, użyj klawiszy ze strzałkami albo licz przyciskami.',
      keys: 'Albo wpisz dwie cyfry: monety na górę, potem na lewo.',
      picture: 'Trójkąt do wybierania',
      more: (corner) => `O jedną więcej: ${corner}`,
      fewer: (corner) => `O jedną mniej: ${corner}`,
      unset: 'Nic jeszcze nie rozdano.',
      summary: (parts) => parts.map((part) => `${part.text}: ${part.coins}`).join(', '),
      clear: 'Usuń mój wybór',
    },
    story: {
      hint: 'Wystarczy pięć do siedmiu zdań. Nie podawaj imion, ulic ani szkół. Napisz na przykład „mój syn” albo „nauczycielka”.',
    },
    sentences: {
      required: 'Tu potrzebna jest odpowiedź.',
      'not-a-choice': 'Wybierz jedną z podanych odpowiedzi.',
      'too-many': 'Wybrano za dużo odpowiedzi.',
      'out-of-range': 'Tej liczby nie można tu użyć.',
      'not-whole': 'Podaj liczbę całkowitą.',
      'triad-sum': 'Rozdziel dokładnie 10 monet.',
      'rank-places': 'Użyj każdego miejsca jeden raz. Zacznij od 1.',
      'not-a-number': 'Napisz liczbę, na przykład 12.',
      'too-precise': 'Ta liczba ma za dużo cyfr po przecinku.',
      'too-long': 'To jest za długie. Skróć tekst. Nic jeszcze nie zginęło.',
      'wrong-kind': 'Ta odpowiedź nie pasuje do pytania.',
      'unknown-question': 'Tego pytania nie ma w formularzu.',
      'consent-needed': 'Możemy przeczytać twoją historię tylko wtedy, gdy się na to zgodzisz.',
      'file-kind': 'To nie jest zdjęcie, które możemy odczytać. Wybierz JPEG lub PNG.',
      'file-size': 'To zdjęcie jest za duże. Najwyżej 8 MB. Wybierz inne.',
    },
  },
  thanks: {
    title: 'Dziękujemy za twoją historię',
    stored: 'Twoja historia jest bezpiecznie zapisana.',
    codeTitle: 'To jest twój kod',
    codeText:
      'Dobrze przechowaj ten kod: zapisz go albo zrób zdjęcie. Pokazujemy go tylko raz. Z tym kodem możesz później sprawdzić, co się dzieje z twoją historią, albo ją usunąć.',
    shared:
      'Czy ktoś inny może patrzeć na to urządzenie? Zapisz wtedy kod na kartce i zamknij tę stronę.',
    next: 'Co będzie dalej?',
    steps: {
      two: [
        'Dwie osoby czytają twoją historię.',
        'Usuwają imiona i miejsca.',
        'Potem czyta ją zespół, który pracuje nad zmianami.',
      ],
      one: [
        'Jedna osoba czyta twoją historię.',
        'Usuwa imiona i miejsca.',
        'Potem czyta ją zespół, który pracuje nad zmianami.',
      ],
    },
    needs: {
      title: 'Dziękujemy za twoje odpowiedzi',
      stored: 'Twoje odpowiedzi są bezpiecznie zapisane.',
      codeText:
        'Dobrze przechowaj ten kod: zapisz go albo zrób zdjęcie. Pokazujemy go tylko raz. Z tym kodem możesz później usunąć swoje odpowiedzi.',
      steps: [
        'Twoje wybory liczymy razem z odpowiedziami innych.',
        'Jest tam też twój własny tekst? Najpierw go czytamy i usuwamy wszystko, po czym można cię rozpoznać.',
        'Projekt sprawdza, co jest najbardziej potrzebne.',
      ],
      story: 'Opowiedz też historię',
    },
    another: 'Opowiedz jeszcze jedną historię',
    home: 'Wróć na początek',
  },
  code: {
    title: 'Sprawdź swoim kodem',
    text: 'Wpisz 20 cyfr. Pokazaliśmy je po wysłaniu albo po to, żeby dokończyć później.',
    label: 'Twój kod',
    look: 'Sprawdź',
    state: {
      received: 'Mamy twoją historię. Nikt jej jeszcze nie czytał.',
      proposed: 'Mamy twoją historię. Czeka na osoby, które ją przeczytają.',
      prepared: 'Jedna osoba przeczytała twoją historię. Następny krok to drugie czytanie.',
      released: 'Twoja historia jest przeczytana. Imiona są usunięte. Zespół może ją teraz czytać.',
      counted: 'Twoje odpowiedzi się liczą.',
      withdrawn: 'Ta historia jest usunięta. Nikt nie może jej już przeczytać.',
    },
    needsState: {
      received: 'Mamy twoje odpowiedzi. Twojego tekstu nikt jeszcze nie czytał.',
      proposed: 'Mamy twoje odpowiedzi. Twój tekst czeka na osoby, które go przeczytają.',
      prepared: 'Jedna osoba przeczytała twój tekst. Następny krok to drugie czytanie.',
      released: 'Twoje odpowiedzi się liczą. Z twojego tekstu usunięto imiona.',
      counted: 'Twoje odpowiedzi się liczą.',
      withdrawn: 'Te odpowiedzi są usunięte.',
    },
    toldOn: (day) => `Data opowiedzenia: ${day}.`,
    withdrawTitle: 'Usuń swoją historię',
    withdrawText: 'Potem nikt jej już nie przeczyta, my też nie. Tego nie można cofnąć.',
    withdrawCheck: 'Tak, usuńcie moją historię',
    needsWithdraw: {
      title: 'Usuń swoje odpowiedzi',
      text: 'Potem nigdzie się już nie liczą. Tego nie można cofnąć.',
      check: 'Tak, usuńcie moje odpowiedzi',
    },
    withdraw: 'Usuń',
  },
  contact: plContact,
  later: {
    button: 'Dokończ później z kodem',
    title: 'Możesz dokończyć później',
    text: 'Zachowujemy to, co jest już wpisane. Otwiera to tylko ten kod.',
    codeTitle: 'Twój kod, żeby wrócić',
    until: (day) => `Ostatni dzień kodu: ${day}. Potem wszystko usuwamy.`,
    notSent: 'Twoja historia nie została jeszcze wysłana. Nikt jej nie czyta.',
    goOn: 'Jednak dokończ teraz',
    found: 'Twój formularz czeka. Nic nie zostało jeszcze wysłane.',
    takeUp: 'Dalej',
  },
  faults: {
    notFoundTitle: 'Nie ma takiej strony',
    notFound: 'Może link jest stary albo jest w nim błąd.',
    forbiddenTitle: 'Nie możesz tego otworzyć',
    forbidden:
      'Jesteś po zalogowaniu, ale twoja rola na to nie pozwala. Zapytaj kierownika projektu.',
    closedTitle: 'Tu jest teraz zamknięte',
    closed: 'Nie możesz tu teraz opowiedzieć historii.',
    brokenTitle: 'Coś się u nas nie udało',
    broken:
      'To nie twoja wina. Spróbuj jeszcze raz. Przyciskiem Wstecz w przeglądarce wrócisz do tego, co jest napisane.',
    id: (id) => `Numer tej awarii: ${id}`,
    home: 'Na początek',
  },
  busy: {
    title: 'Chwileczkę',
    text: 'Przychodzi teraz bardzo dużo historii naraz. Twoja historia jest gotowa i nic nie zginęło.',
    byHand: 'Poczekaj 10 sekund. Potem naciśnij przycisk, żeby wysłać.',
    byItself: 'Twoja historia zaraz wyśle się sama. To potrwa kilka sekund.',
    trap: 'Zostaw to pole puste',
  },
  problems: {
    'contact-not-offered': 'Nie można tu teraz zostawić danych.',
    'contact-wrong': 'Spójrz jeszcze raz na swoje dane.',
    answers: 'Spójrz jeszcze raz na swoje odpowiedzi.',
    'story-point-unknown': 'Nie ma takiego miejsca na historie.',
    'story-point-closed': 'Tu jest zamknięte. Twoja historia nie jest wysłana.',
    'story-point-full': 'Mamy tu już dość historii. Dziękujemy za chęć opowiedzenia.',
    'help-lines-unchecked':
      'To miejsce na historie nie jest jeszcze otwarte. Projekt najpierw sprawdza numery pomocy.',
    'form-broken':
      'Ta strona jest uszkodzona albo za stara, żeby ją wysłać. To, co jest na niej napisane, nadal tu jest. Zacznij od nowa i wklej to tam.',
    'sent-with-other-content':
      'Ta historia była już wysłana. Pierwsza jest zapisana. Chcesz opowiedzieć coś innego? Zacznij nową historię.',
    'wait-asked':
      'Przychodzi teraz za dużo historii naraz. Poczekaj chwilę i wyślij swoją historię jeszcze raz.',
    'too-busy':
      'Teraz jest bardzo duży ruch. Twoja historia nadal tu jest. Wyślij ją jeszcze raz za kilka minut.',
    'story-unknown': 'Tej historii tu nie ma (lub już nie ma).',
    'receipt-typo': 'Ten kod się nie zgadza. Sprawdź cyfry. Pewnie jedna jest błędna.',
    'receipt-unknown': 'Nie znajdujemy historii z tym kodem.',
    'too-late-to-correct':
      'Twoja historia jest już przeczytana i zespół może ją czytać. Nie można jej już poprawić. Nadal możesz ją usunąć.',
    'log-in-later': 'Za dużo prób. Poczekaj minutę i spróbuj jeszcze raz.',
    'recording-not-allowed': 'Nagrywać można od 16 lat. Napisz swoją historię albo usuń nagranie.',
    'recording-wrong':
      'Nie możemy zachować tego nagrania. Nagraj je od nowa albo napisz swoją historię.',
  },
}
