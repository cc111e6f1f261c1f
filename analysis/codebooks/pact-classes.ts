import { words } from './lines.ts'

/** Words that cue lines name by class, so that "the teacher" is written once. */
export const pactClasses = {
  kind: words(
    'kind zoon dochter jongste oudste middelste kleuter peuter baby puber tweeling meisje jongen kleintje zoontje dochtertje meiden jongens tiener jongere leerling kindje',
  ),
  ouder: words('vader moeder ouder papa mama pa ma pap mam pappie mammie stiefvader stiefmoeder'),
  ex: words(
    'ex exman ex-man exvrouw ex-vrouw expartner ex-partner exvriend ex-vriend exvriendin ex-vriendin ex-echtgenoot partner',
  ),
  ander: words('ex vader moeder papa mama pa ma pap mam hij zij ze ouder'),
  school: words(
    'juf meester mentor leerkracht docent leraar lerares mentrix ib-er iber leidster gastouder concierge trainer directeur directrice zorgcoordinator teamleider schoolmaatschappelijk schoolverpleegkundige begeleider pedagogisch peuterspeelzaal kinderopvang opvang bso school gymleraar gymdocent schoolcoach conrector zwemjuf coach leiding jeugdleider voorschool invaljuf vertrouwenspersoon',
  ),
  hulp: words(
    'hulpverlener begeleider gezinsvoogd voogd jeugdbeschermer psycholoog therapeut coach wijkcoach consulent gezinscoach orthopedagoog jeugdprofessional medewerker medewerkster gezinsbegeleider ambulant jeugdwerker jongerenwerker maatschappelijk praktijkondersteuner poh jeugdarts jeugdverpleegkundige casusregisseur gedragswetenschapper behandelaar regisseur mevrouw meneer contactpersoon',
  ),
  dienst: words(
    'wijkteam gemeente loket jeugdzorg jeugdhulp ggz huisarts cjg ggd raad instantie organisatie instelling jeugdbescherming hulpverlening hulp begeleiding therapie traject behandeling intake maatschappelijk psycholoog centrum',
  ),
  familie: words(
    'opa oma grootouder tante oom neef nicht schoonmoeder schoonvader schoonouder schoonfamilie schoonzus zwager familie peettante peetoom',
  ),
  vriend: words(
    'vriend vriendin vrienden vriendinnen maat maatje matties mattie bestie bff buur buurvrouw buurman buren kennis kennissen vriendengroep',
  ),
  lichaam: words(
    'buikpijn hoofdpijn misselijk overgeven spugen eczeem hyperventilatie hyperventileren slapeloos nachtmerrie bedplassen migraine buik maagpijn keelpijn paniek paniekaanval',
  ),
  recht: words(
    'rechter rechtbank zitting advocaat advocate mediator mediation rechtszaak vonnis uitspraak beschikking hof procedure verzoekschrift griffie toga',
  ),
  huis: words('huis flat woning kamer appartement huurhuis koophuis'),
} as const
