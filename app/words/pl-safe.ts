import type { SafeWords } from './nl-safe.ts'

/** What tellers read about leaving fast, looking safely and their own or a shared device, in simple Polish. */
export const plSafe: SafeWords = {
  exit: {
    label: 'Szybkie wyjście',
    region: 'Szybkie opuszczenie tej strony',
  },
  device: {
    title: 'To twoje własne urządzenie czy wspólne?',
    why: 'Na własnym urządzeniu zapisujemy to, co piszesz. Tekst jest zaszyfrowany. Możesz wtedy pisać dalej później. Na wspólnym urządzeniu nie zapisujemy niczego.',
    own: 'Własne urządzenie, nikt inny na nie nie patrzy',
    shared: 'Wspólne urządzenie albo ktoś czasem na nie patrzy',
    plain: 'Zapisywanie w trakcie pisania działa tylko z JavaScriptem. Tutaj jest on wyłączony.',
  },
  look: {
    title: 'Bezpieczne przeglądanie',
    link: 'Czy ktoś patrzy na to, co robisz? Najpierw przeczytaj: bezpieczne przeglądanie.',
    exitTitle: 'Co robi „Szybkie wyjście”?',
    exit: 'Przycisk „Szybkie wyjście” albo naciśnięcie trzy razy klawisza Shift od razu przenosi cię na inną stronę. To, co nie jest jeszcze wysłane, wtedy znika. Znika też historia, która czeka na połączenie z internetem.',
    plain:
      'JavaScript jest wyłączony? Wtedy ktoś może jeszcze wrócić na tę stronę przyciskiem Wstecz w przeglądarce.',
    historyTitle: 'Jakie ślady zostają?',
    history: [
      'Nie możemy usunąć historii twojej przeglądarki. Może w niej być widać wizytę na tej stronie. Nazwa to tam tylko „Formulier”, ale jest tam też adres.',
      'Numer, na który dzwonisz, zostaje na liście połączeń w twoim telefonie. Także wtedy, gdy połączenie jest bezpłatne.',
      'Ktoś może zainstalować na twoim telefonie lub komputerze program, który podgląda, co robisz. Ten przycisk przed tym nie chroni.',
    ],
    saferTitle: 'Jak przeglądać bezpieczniej',
    safer: [
      'Użyj urządzenia, do którego ta druga osoba nie ma dostępu: w szkole, w bibliotece albo u kogoś, komu ufasz.',
      'Otwórz w przeglądarce prywatne okno. Na koniec je zamknij.',
      'Potem usuń tę stronę z historii przeglądarki.',
      'Usuń rozmowę z listy połączeń w telefonie.',
    ],
  },
  helpPage: {
    title: 'Pomoc i bezpieczne przeglądanie',
    offline:
      'Widzisz to zamiast swojego formularza? To znaczy, że nie ma połączenia z internetem. Jeśli wybrane jest własne urządzenie, twój tekst nadal tu będzie, gdy połączenie wróci.',
  },
}
