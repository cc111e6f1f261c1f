/** A made-up title and story; nobody lived it, and no name or place stands in it. */
export type MadeUpStory = { readonly title: string; readonly story: string }

const ouder: readonly MadeUpStory[] = [
  {
    title: 'Het overdrachtschrift',
    story:
      'Wij schreven alles in een schriftje. In het begin stonden er alleen tijden in. Na een paar maanden schreven we ook wat er leuk was. Dat schrift hielp ons meer dan de gesprekken.',
  },
  {
    title: 'Wachten op een brief',
    story:
      'Wij hadden samen een plan gemaakt. Daarna bleef het lang stil. Elke dag keek ik in de bus. Niemand kon zeggen hoe lang het nog zou duren. Dat wachten maakte mij onrustig.',
  },
  {
    title: 'De juf vroeg het gewoon',
    story:
      'Op school vroeg de juf hoe het thuis ging. Ze luisterde en gaf geen raad. Ik kon die dag voor het eerst rustig vertellen. Daarna spraken we af dat zij ook mijn kind zou vragen.',
  },
  {
    title: 'Twee agenda’s',
    story:
      'Wij hebben elk een eigen agenda en een eigen huis. Afspraken liepen vaak door elkaar. Een hulpverlener tekende het op één vel. Toen zagen we pas hoe vol de week van onze kinderen was.',
  },
  {
    title: 'Steeds opnieuw beginnen',
    story:
      'Bij elk loket moest ik mijn verhaal weer vertellen. De mensen waren vriendelijk. Toch ging ik elke keer moe naar huis. Ik had graag één persoon gehad die alles wist.',
  },
]

const jongere: readonly MadeUpStory[] = [
  {
    title: 'Mijn tas staat altijd klaar',
    story:
      'Ik wissel elke week van huis. Mijn tas staat altijd klaar. Soms vergeet ik een boek en dan snapt niemand op school dat. Nu heb ik bij allebei een eigen plank. Dat scheelt.',
  },
  {
    title: 'Niemand vroeg iets',
    story:
      'Er werd veel over ons gepraat. Niemand vroeg wat wij wilden. Later mocht ik zelf met iemand praten. Ik kreeg niet overal gelijk in, maar ik werd wel gehoord.',
  },
  {
    title: 'Mijn mentor',
    story:
      'Mijn mentor merkte dat ik stil was. Hij liet mij met rust en zei dat zijn deur open stond. Na een week ging ik naar binnen. Dat was een goed gesprek.',
  },
  {
    title: 'Sport ging door',
    story:
      'Alles veranderde, maar sport ging gewoon door. Iedereen deed daar normaal tegen mij. Ik had dat uur nodig. Thuis ging het altijd over hetzelfde.',
  },
]

const kind: readonly MadeUpStory[] = [
  {
    title: 'Twee kamers',
    story:
      'Ik heb nu twee kamers. In de ene staat mijn bed bij het raam. In de andere heb ik een kast voor mijn spullen. Ik vind het soms raar. Mijn knuffel gaat altijd mee.',
  },
  {
    title: 'De kalender',
    story:
      'Aan de muur hangt een kalender met kleuren. Zo weet ik waar ik slaap. Dat vind ik fijn. Als het verandert wil ik het graag eerder weten.',
  },
  {
    title: 'Praten in de klas',
    story:
      'In de klas praatten we over thuis. Er waren meer kinderen met twee huizen. Toen was ik niet meer de enige. Daarna gingen we buiten spelen.',
  },
]

const professional: readonly MadeUpStory[] = [
  {
    title: 'Samen aan één tafel',
    story:
      'In dit gezin waren vijf mensen bezig en niemand wist dat van elkaar. Wij gingen samen aan één tafel zitten. De ouders kozen wie hun eerste persoon werd. Dat gaf rust.',
  },
  {
    title: 'Te laat in beeld',
    story:
      'De school zag al vroeg dat het niet goed ging. Wij hoorden het pas maanden later. Een korte afspraak vooraf had geholpen. Nu bellen we elkaar elke maand.',
  },
  {
    title: 'Eerst luisteren',
    story:
      'Ik had mijn vragenlijst klaar. De ouder wilde eerst vertellen. Ik legde de lijst weg. Daarna kwamen bijna alle antwoorden vanzelf.',
  },
]

const ander: readonly MadeUpStory[] = [
  {
    title: 'Een vaste middag',
    story:
      'De kinderen komen elke week een middag bij mij. Wij bakken iets en praten weinig over thuis. Zij weten dat zij hier niets hoeven. Dat merk ik aan hoe zij binnenkomen.',
  },
  {
    title: 'Tussen twee kanten',
    story:
      'Ik ken allebei de ouders al lang. Beiden wilden dat ik hun kant koos. Ik zei dat ik er voor de kinderen ben. Dat was niet makkelijk, maar het bleef zo.',
  },
  {
    title: 'De buurvrouw',
    story:
      'Ik hoorde en zag dat het moeilijk ging. Ik wist niet wat ik mocht doen. Op een dag bracht ik soep. Sindsdien groeten wij elkaar anders.',
  },
]

const BY_ROLE: Readonly<Record<string, readonly MadeUpStory[]>> = {
  ouder,
  jongere,
  kind,
  professional,
  ander,
}

/** The made-up stories of one role; those of people around a family where the role is not known. */
export function madeUpStories(role: string | null): readonly MadeUpStory[] {
  return BY_ROLE[role ?? 'ander'] ?? ander
}

/** Short answers for any other open question. */
export const MADE_UP_NOTES: readonly string[] = [
  'Dat er iemand was die bleef luisteren.',
  'Duidelijke uitleg, en op tijd.',
  'Eén persoon die alles weet.',
  'Ik weet het nog niet zo goed.',
  'Meer tijd om er rustig over te praten.',
  'Dat de kinderen ook iets mochten zeggen.',
]
