/**
 * Words with a capital that identify nobody: organisations that everybody can call, parts of the system, days and feasts,
 * countries and languages, brands. Lower case.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'veilig thuis raad kinderbescherming kindertelefoon slachtofferhulp politie gemeente rechtbank gerechtshof hof justitie jeugdzorg jeugdbescherming jeugdhulp ' +
    'jeugdreclassering jeugdteam wijkteam wijkcoach wijkcoaches consultatiebureau ggd ggz jgz cjg amk bjz ots uhp vot vots bso bsn ggzers maw wmo jw lvb adhd add ass ptss cptsd kopp gz mbo hbo havo vwo vmbo mavo gymnasium ' +
    'savo save sw mt iq odd okay ok tv dvd pc app apps whatsapp facebook instagram snapchat tiktok google youtube netflix playstation xbox minecraft fortnite ikea hema albert heijn lidl aldi jumbo mcdonalds ' +
    'villa pinedo kies jes stoer pact twente overijssel nederland nederlands nederlandse nederlander belgië duitsland duits duitse duitser turkije turks turkse turk marokko marokkaans marokkaanse marokkaan syrië syrisch syrische syriër polen pools poolse iran irak eritrea suriname surinaams surinaamse ' +
    'spanje spaans frankrijk frans franse engeland engels engelse italië amerika arabisch arabische islam islamitisch christelijk christelijke katholiek joods koran bijbel god allah jezus kerk ' +
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'kerst kerstmis kerstavond pasen pinksteren hemelvaart sinterklaas sint koningsdag oud nieuw nieuwjaar suikerfeest offerfeest ramadan valentijnsdag moederdag vaderdag carnaval halloween corona covid ' +
    'mama papa mam pap mamma pappa opa oma oom tante mem heit juf juffrouw meester meneer mevrouw mw dhr mevr dr drs ' +
    'parallel ouderschap ouderschapsplan omgangshuis mediation mediator uniform hulpaanbod cola nvt jk sorry help insta snap zaaknummer bsn iban volvo volkswagen opel renault peugeot toyota ford fiat stop ja nee o oh ach pff nou'
  ).split(/\s+/),
)

/** Names of organisations that everybody can call, as they are written; the whole of it is left alone. */
export const PUBLIC_ORGANISATIONS: readonly string[] = [
  'Veilig Thuis Twente',
  'Veilig Thuis',
  'Raad voor de Kinderbescherming',
  'Raad voor Kinderbescherming',
  'Kinderbescherming',
  'de Kindertelefoon',
  'Kindertelefoon',
  'Slachtofferhulp Nederland',
  'Villa Pinedo',
  'Centrum voor Jeugd en Gezin',
  'Centrum Jeugd en Gezin',
  'Raad van State',
  'Hoge Raad',
  'Centraal Justitieel Incassobureau',
  'Landelijk Bureau Inning Onderhoudsbijdragen',
  'Juridisch Loket',
  'het Juridisch Loket',
  'Centrum Seksueel Geweld',
  'Rode Kruis',
  'Leger des Heils',
  'Jeugdbescherming Overijssel',
  'Albert Heijn',
  'Burger King',
  'Uniform Hulpaanbod',
  'Buurtgezinnen',
  'Humanitas',
]
