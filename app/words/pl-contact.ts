import type { ContactWords } from './nl-contact.ts'

/** What tellers of 16 and older read about leaving contact details, in simple Polish. */
export const plContact: ContactWords = {
  title: 'Chcesz wziąć udział w rozmowach albo dostać wiadomość?',
  lead: 'To nie jest konieczne. To jest dla osób od 16 lat.',
  apart:
    'To, co tu wpiszesz, trafia do osobnego sejfu. Nie łączy się z twoją historią: bez kodu, bez godziny, bez kolejności.',
  open: 'Zostaw dane',
  codeFirst: 'Najpierw zachowaj swój kod. Po wysłaniu nie będzie go na tym ekranie.',
  name: 'Jak możemy się do ciebie zwracać?',
  nameHint: 'Może to być inne imię albo nic.',
  way: 'Jak możemy się z tobą skontaktować?',
  wayHint: 'Wpisz jedno. Wybierz coś, co czytasz tylko ty.',
  mail: 'Adres e-mail',
  phone: 'Numer telefonu',
  wants: 'W jakim celu?',
  wishes: {
    sessions: 'Chcę raz wspólnie pomyśleć w grupie',
    results: 'Chcę wiedzieć, co się z tym dzieje',
    talk: 'Chcę, żeby do mnie zadzwonić i o tym porozmawiać',
  },
  keep: (days) => `Przechowujemy to najwyżej ${days} dni. Otworzyć może to tylko projekt.`,
  remove: (mail) => `Chcesz usunąć dane? Napisz na adres ${mail}.`,
  send: 'Wyślij moje dane',
  sentTitle: 'Dziękujemy, twoje dane są zachowane',
  sent: 'Projekt skontaktuje się, gdy coś się wydarzy. To może potrwać.',
  goneTitle: 'Tego nie można teraz tutaj zrobić',
  gone: 'Dane można zostawić tylko zaraz po wysłaniu historii.',
  home: 'Na początek',
  fields: {
    mail: 'Ten adres e-mail jest niepoprawny. Sprawdź go.',
    phone: 'Ten numer telefonu jest niepoprawny. Sprawdź go.',
    way: 'Wpisz adres e-mail albo numer telefonu.',
    wants: 'Wybierz, w jakim celu możemy się z tobą skontaktować.',
  },
}
