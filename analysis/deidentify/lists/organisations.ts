/**
 * Organisations that everybody can call and that identify nobody: their names are left alone.
 * The care institutions of a region serve thousands, so they are here too. As they are written, without an article.
 */
export const PUBLIC_ORGANISATIONS: readonly string[] = [
  'Veilig Thuis Twente',
  'Veilig Thuis Overijssel',
  'Veilig Thuis',
  'Raad voor de Kinderbescherming',
  'Raad voor Kinderbescherming',
  'Raad van de Kinderbescherming',
  'Raad v/d Kinderbescherming',
  'de Raad',
  'Kinderbescherming',
  'Jeugdbescherming Overijssel',
  'Jeugdbescherming Noord',
  'William Schrikker Stichting',
  'William Schrikker Groep',
  'William Schrikker',
  'Leger des Heils',
  'Kindertelefoon',
  'Slachtofferhulp Nederland',
  'Slachtofferhulp',
  'Stichting 113',
  'Villa Pinedo',
  'Centrum voor Jeugd en Gezin',
  'Centrum Jeugd en Gezin',
  'Centrum Seksueel Geweld',
  'Raad van State',
  'Hoge Raad',
  'Rechtbank Overijssel',
  'Rechtbank Almelo',
  'rechtbank in Almelo',
  'rechtbank Almelo',
  'Gerechtshof Arnhem-Leeuwarden',
  'Gerechtshof Arnhem',
  'Centraal Justitieel Incassobureau',
  'Landelijk Bureau Inning Onderhoudsbijdragen',
  'Juridisch Loket',
  'Raad voor Rechtsbijstand',
  'Sociale Verzekeringsbank',
  'Openbaar Ministerie',
  'Rode Kruis',
  'Uniform Hulpaanbod',
  'Buurtgezinnen',
  'Humanitas',
  'Home-Start',
  'Home Start',
  'MIND Korrelatie',
  'Chat met Fier',
  'Passend Onderwijs',
  'Triple P',
  'Kinderen uit de Knel',
  'Ouderschap Blijft',
  'Kind en Scheiding',
  'Kind & Scheiding',
  'Parallel Ouderschap',
  'Stoplicht',
  'Dappere Dino’s',
  "Dappere Dino's",
  'KIES-training',
  'KIES training',
  'Brusjes',
  'Piep zei de muis',
  'Zandkastelen',
  'Complexe Scheidingen',
  'Wet Langdurige Zorg',
  'Albert Heijn',
  'Burger King',
  'Grand Theft Auto',
  'Call of Duty',
  'Mario Kart',
  'Harry Potter',
  'Star Wars',
  'Donald Duck',
  'Google Maps',
  'Google Agenda',
  'Microsoft Teams',
  'Marktplaats',
  'Oud en Nieuw',
  'Goede Vrijdag',
  'Tweede Kamer',
  'Eerste Kamer',
]

/**
 * Institutions of care and youth in the east of the country. Their clients are many, their name is still a clue: a doubt,
 * not a proposal. Lower case.
 */
export const REGIONAL_INSTITUTIONS: ReadonlySet<string> = new Set(
  'jarabee mediant dimence tactus kadera trias ambiq aveleijn karakter accare wijkracht avedan salut impuls livio carint trivium zorgaccent medisch spectrum ziekenhuisgroep zgt mst saxion parcival interaktcontour triade philadelphia lister kwintes entrea pactum vitree pluryn intermetzo'.split(
    ' ',
  ),
)

/** What stands before the name of an organisation. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'stichting vereniging voetbalclub voetbalvereniging sportclub sportvereniging hockeyclub tennisclub handbalclub turnclub turnvereniging zwemclub zwemvereniging korfbalclub judoclub dansschool balletschool muziekschool muziekvereniging fanfare harmonie scouting fc sv vv hc tc rkvv rksv asv avc bc mhc hv sc ' +
    'praktijk huisartsenpraktijk huisartspraktijk tandartspraktijk fysiopraktijk kindercoachpraktijk coachpraktijk psychologenpraktijk mediationbureau mediationpraktijk bureau advocatenkantoor kantoor notariskantoor notaris makelaar makelaardij garage autobedrijf ' +
    'zorgboerderij boerderij manege pension café cafe restaurant eetcafé snackbar cafetaria pizzeria bakkerij bakker slagerij slager kapper kapsalon salon winkel supermarkt bouwmarkt drogisterij apotheek kerk moskee parochie gemeenschap camping vakantiepark bungalowpark sportschool hotel bedrijf firma aannemer transportbedrijf bouwbedrijf bioscoop zwembad theater museum wijkcentrum buurthuis jongerencentrum clubhuis speeltuin kinderboerderij ziekenhuis verpleeghuis verzorgingstehuis bejaardentehuis hospice opvanghuis blijfhuis gezinshuis logeerhuis woongroep leefgroep woningcorporatie woningbouw woningstichting wooncorporatie uitzendbureau'
  ).split(/\s+/),
)

/** What ends the name of an organisation. Lower case. */
export const ORGANISATION_ENDINGS: ReadonlySet<string> = new Set(
  'bv nv vof advocaten advocatuur notarissen mediation mediators coaching zorg jeugdzorg jeugdhulp kinderopvang makelaars transport logistics bouw holding groep installatietechniek schoonmaak psychologen fysiotherapie therapie huisartsen hoveniers kozijnen wonen'.split(
    ' ',
  ),
)

/** Shops and firms of the street corner that people name by one word. Lower case. */
export const FIRMS: ReadonlySet<string> = new Set(
  'welkoop boerenbond plus coop emte poiesz vomar dirk dekamarkt spar kruidvat etos hornbach gamma karwei praxis blokker zeeman wibra scapino bristol xenos bcc mediamarkt intratuin apollo vredestein grolsch urenco thales siemens ten cate heracles bolletje timmerhuis nijhof leenbakker kwantum jysk deen picnic postnl dhl twentsche texoprint menzis grolsche'.split(
    ' ',
  ),
)

/** What stands before the name of a school or a place where children are looked after. Lower case. */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  'school basisschool scholengemeenschap middelbare obs cbs rkbs rkb kbs pcbs pcb bs ods ibs gbs sbo so vso pro praktijkschool college lyceum gymnasium mavo havo vmbo kdv kinderdagverblijf peuterspeelzaal peutergroep voorschool crèche creche opvang kinderopvang bso gastouder gastouderbureau roc mbo hogeschool universiteit vrijeschool jenaplanschool montessorischool daltonschool internaat sg osg csg rsg brede ikc kindcentrum basissschool bassischool'.split(
    /\s+/,
  ),
)

/** Schools of the region that people name without the word "school". Lower case. */
export const SCHOOLS: ReadonlySet<string> = new Set(
  'noordik pius canisius erasmus reggesteyn waerdenborch bonhoeffer kottenpark grundel bataafs montessori assink jacobuscollege marianum carmel carmelcollege zone twickel twickelcollege lyceumstraat potskamp thij etty innova gerrit-komrij attendiz hooge-berkt elimschool'.split(
    ' ',
  ),
)
