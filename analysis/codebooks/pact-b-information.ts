import type { Theme } from '../coding/codebook.ts'
import { examplesOf } from './examples/pact-examples.ts'
import { lines } from './lines.ts'

/** Group B of the PACT codebook: the right information. */
export const information: readonly Theme[] = [
  {
    code: 'T04',
    group: 'B',
    name: { nl: 'Weten waar je terechtkunt', en: 'Knowing where to turn' },
    definition:
      'Er is wel of geen duidelijke weg naar hulp of informatie: een loket, een wegwijzer, iemand die zegt waar je moet zijn.',
    include:
      'Zoeken op internet, niet weten wie je moet bellen, een loket of kaart die de weg wijst.',
    exclude: 'Doorgestuurd worden als de hulp al loopt (T09).',
    usually: 'hindered',
    examples: examplesOf('T04'),
    cues: {
      all: lines(`
        (wist|weet|weten|wisten) ~~ waar ~~ (terecht|heen|moest|moet|moesten|kon|kan|konden|beginnen|zijn|aankloppen|naartoe) ^3; geen idee waar ^2; geen idee ~ (wie|waar) ~ (bellen|moest|moet|kon) ^2.5; waar ~ (terechtkon|terechtkan|terechtkunt|terechtkun|aankloppen|aankloppend) ^3; waar moet ik (heen|zijn|beginnen) ^3; waar ~ beginnen ^2.5; bij wie ~ (terecht|aankloppen|beginnen) ^2.5; wie ~ (bellen|moest bellen|kon bellen) ^2; welk* (nummer|loket|instantie) ^2; welke hulp ~ (bestaat|bestond|er|is) ^2.5; dat het bestond ^2; dat ~ bestaat ^1.2; nooit van gehoord ^2.5; nog nooit ~ gehoord ^1.5; niemand (vertelde|zei|wees) ~~ (dat|waar|er|bestond|kon) ^2; niemand ~ wist waar ^2.5
        loket ^2; scheidingsloket ^3; *loket ^1.5; wegwijs* ^3; de weg (wijzen|gewezen|kwijt|weten) ^2; (=wegwijzer|=wegwijzers) ^1.7; sociale kaart ^3; sociaal loket ^2.5; overzicht ~ (hulp|instanties|organisaties|adressen) ^3; =adressen ^1.2; lijst* ~ (nummers|telefoonnummers|adressen|namen|organisaties|instanties) ^2.5; telefoonnummers ^1.5; informatiepunt ^3; steunpunt ^1.5; website* ^1.2; google* ^2; googelen ^2.5; gegoogeld ^2.5; op internet ^1.5; internet ~ (zoeken|zocht|gezocht|vinden|vond) ^2.5; zelf ~ (uitzoeken|uitgezocht|zoeken|vinden) ^2; moest alles zelf ~ (uitzoeken|vinden) ^2.5; uitzoeken ^1; zoektocht ^2; zoekmachine ^2; forum ^1; doolhof ^2.5; bos ~ bomen ^2; verdwaald ^1.5; verdwalen ^1.5; folder ^1; flyer ^1.5; foldertje ^1.5; poster ^1.2; kaartje met ~ (nummer|adres) ^2; visitekaart* ^1.2; prikbord ^1.2; bibliotheek ^1
        via via ^2; toevallig ~ (hoorde|gehoord|zag|las|tegen|terecht|tegenkwam|vond) ^2; bij toeval ^1.5; tip van ^1.5; tipte ^1.5; wees mij op ^2; wees ~ op ~ (het|een|de) ^1; kreeg ~ (nummer|adres) van ^2; verwees mij ~ naar ^1; wist precies ~ (waar|wie|bij) ^2; gaf mij ~ nummer ^2; eerste stap ^1; =één =nummer ^1; één plek ^1.5; niet voor ~ bedoeld ^1; daar waren wij niet voor ^1; niet aan het goede adres ^2.5; verkeerde adres ^2.5; verkeerde loket ^3; daar gaan wij niet over ^2; ging er niet over ^1.5; doorverbonden ^1.5; doorverbinden ^1.5; keuzemenu ^2; wie waarvoor ^3; waar ouders ~ terecht ^3; hulpwijzer ^3; vindbaar ^2.5; onvindbaar ^2.5; hoe ~ aan hulp ^2.5; aan hulp komen ^2.5; waar ~ hulp ~ (vragen|krijgen|vinden|halen) ^2.5; hulp ~ zoeken ^1.5; hulp ~ vinden ^1.5
        (wie|waar) ~ (moet|moest|kun|kan) ik ~ (bellen|zijn|heen|vragen) ^2.5; (website|site|internet|pagina) ~ (zoek|vond|vinden|klik|doorgeklikt|link) ^1.8; zocht ~ (hulp|nummer|internet|nachten|woorden) ^1.3; (midden in|s) ~ nacht* ~ (zoeken|internet|google|scherm|telefoon|getypt|typte) ^1.8; typte ik ^1.8; zoekterm* ^2.5; ik wist niet dat ~ (bestond|kon|mocht|zoiets|er) ^2.5; had ~ nog nooit ~ gehoord ^2; had* ~ niemand ~ (verteld|gezegd|gewezen) ^2; (een|één) ~ (telefoontje|nummer|adres|loket|deur) ~ (genoeg|gemist|waar|voor) ^1.8; (dat|het) ~ (nummer|adres|kaartje) ~~ (kreeg|gaf|koelkast|prikbord|portemonnee|hing) ^2; folderrek ^2.5; wachtkamer ~ (folder|poster|kaartje) ^2; kapster ^1.5; kapper ~ (vertelde|zei|tip) ^1.8; gemeentehuis ^1.5; gemeentegids ^2; startpunt ^2; overzicht ^1.3; in kaart ^1.3
      `),
      jongere: lines(
        `waar kan je ~ heen ^2.5; waar je ~ heen ^2; wist niet dat ~ (bestond|kon|mocht|er) ^2; wie je ~ bellen ^2; tiktok ~ (filmpje|zag|vond) ^1.5; opgezocht ^1.5; zocht ~ op ^1; insta* ~ (zag|vond|account) ^1.5; chatten met ^1; kindertelefoon ^1.5; niemand zegt ~ dat ~ (kan|kunt|bestaat) ^2.5`,
      ),
      kind: lines(
        `kindertelefoon ^1.5; wist niet ~ wie ~ (zeggen|vertellen|vragen) ^2; aan wie ~ (vragen|zeggen|vertellen) ^2`,
      ),
      professional: lines(
        `sociale kaart ^3; waar ~ naartoe (verwijzen|kon) ^2.5; naar wie ~ (verwijzen|doorverwijzen) ^2.5; wist ~ zelf niet ~ (bestond|waar|wie) ^2.5; ken ~ sociale ^2; verwijsmogelijkheden ^2.5; welke aanbieder* ^2; ouders ~ (zoeken|zochten|weten|vinden) ~ (weg|waar) ^2.5; route ^1.2; routekaart ^2.5`,
      ),
      ouder: lines(
        `belde de gemeente ^1.5; gemeente gebeld ^1.5; ik belde ~ (verkeerde|vier|drie|vijf|zes) ^1.5; stond ~ balie ^1.2; balie ^1`,
      ),
    },
  },
  {
    code: 'T05',
    group: 'B',
    name: { nl: 'Begrijpelijke uitleg', en: 'Explanation one can follow' },
    definition: 'De uitleg over geld, recht, kinderen en regelingen is te volgen, of juist niet.',
    include:
      'Moeilijke woorden en brieven, tegenstrijdige uitleg, iemand die het stap voor stap uitlegt.',
    exclude: 'Uitleg die een kind miste of kreeg (T06 of T12).',
    usually: 'hindered',
    examples: examplesOf('T05'),
    cues: {
      all: lines(`
        uit+leggen ^1; uitleg ^1.5; begrijpelijk* ^2; onbegrijpelijk* ^2; (duidelijke|heldere|goede|begrijpelijke|onduidelijke) uitleg ^3; geen uitleg ^2.5; (snapte|begreep|snap|begrijp|snapten) ~ (niks|niets|geen|niet|helft|bal|snars|amper|nauwelijks) ^2; (niks|niets|geen|bal|snars|helft) ~ (snapte|begreep|begrijpen|snappen) ^2; begreep ik ~ niet ^1.5; begreep de brief ^2.5; brief & (snapte|begreep|begrijpen|moeilijk|woorden|lezen|las) ^2; brieven & (snapte|begreep|begrijpen|moeilijk|woorden|lezen) ^2; moeilijke (woorden|taal|brief|brieven|termen) ^3; (ambtelijke|juridische|ambtenaren) (taal|termen|woorden|brief) ^3; vaktaal ^2.5; jargon ^2.5; vakjargon ^3; afkorting* ^2.5; termen ^1.5; juristentaal ^3; ambtelijk ^1.5; ingewikkeld* ^1.2; formulier* ^0.8; formulieren & (snapte|begreep|invullen|ingewikkeld|hulp|samen) ^2.5; in gewone (taal|woorden) ^3; gewoon nederlands ^3; gewonemensentaal ^3; in mijn eigen taal ^2.5; eigen taal ^1.2; tolk ^2; vertaald ^1.5; vertalen ^1.5; vertaling ^1.5; nederlands ~ (niet|moeilijk|slecht|lezen) ^2; kleine lettertjes ^2.5
        stap voor stap ^2.5; stappenplan ^2.5; op een rij* ^2; op een rijtje ^2.5; schema ~ (getekend|tekende|uitleg) ^2; tekende ~ (uit|op|schema|papier|kladblok) ^1.5; uitgetekend ^2.5; rekende ~ voor ^1.5; voorgerekend ^1.5; voorbeeld* ~ erbij ^1.5; filmpje ^1; filmpjes ^1; infographic ^2.5; whiteboard ^1.5; in ~ (klare|duidelijke|simpele|gewone) (taal|woorden) ^3; tegenstrijdig* ^2.5; iedereen ~ (zei|zegt) ~ (anders|iets) ^2; ieder ~ iets anders ^2; elke ~ een ander (verhaal|antwoord) ^2.5; ander antwoord ^2.5; de één zei ^1.5; weer anders ^1; klopte niet ~ (folder|site|uitleg) ^1.5; verkeerde informatie ^3; verkeerd ~ (uitgelegd|geinformeerd|voorgelicht) ^3; onjuist* ^1; informatieavond ^2; voorlichting* ^2; te veel informatie ^2.5; door elkaar ^1; rechten en plichten ^2.5; wat ~ mijn rechten ^2.5; (gezag|alimentatie|toeslagen|toeslag|partneralimentatie|kindgebonden) ~~ (uitleg|uitleggen|uitgelegd|snapte|begreep|betekent|betekende|inhoudt) ^3; wat ~ (betekent|betekende|inhield|inhoudt) ^1.2; wat ~ verschil tussen ^2; gezag & verschil ^2; wist niet ~ (moest|tekende|tekenen) ^1.2; getekend zonder ^2; tekende ~ zonder ^2; voor ~ ondertekenen ^1; handtekening ~ (snapte|begreep|waaronder|wist) ^2; nagevraagd ^1; drie keer lezen ^2.5; twee keer lezen ^2.5; opnieuw lezen ^1.5; zin voor zin ^3; woordenboek ^2; opzoeken ^1; wat er stond ^1.5; duizel* ^1.5; kwartje viel ^2; in ~ jip ^3; b1 ^1; pagina's ^1; bladzij* ^1.2; =kantjes ^1.5
        (het|de|een) woord ~~ (betekent|betekende|begreep|snapte|niet) ^1.8; (woorden|zinnen|taal) ~ (rechtbank|brief|gemeente|advocaat|te moeilijk|niet) ^1.8; wat ~ (stond|staat) er ~ (eigenlijk|nou|in) ^1.8; (las|lezen|gelezen) ~ (drie|twee|vier|vijf|tien) keer ^2.2; geen idee wat ~ (was|betekende|stond|dat) ^2.2; uit+tekenen ^1.8; tekende ~ (huisje|poppetjes|pijltjes|lijn|tijdlijn|blaadje|servet|achterkant|kladblok) ^2.2; (poppetjes|pijlen|pijltjes|tijdlijn|kladblok|flipover|flap) ^1.4; toen snapte ik ^2; toen begreep ik ^1.8; (de|elke) (één|een) zegt ~~ (ander|andere) ^2; (iedereen|elk|ieder) ~ (iets|wat) anders ^1.8; knikte ~ (ja|alsof|terwijl|maar) ^1.4; (spreekt|sprak|spreek) ~ (geen|slecht|weinig) ~ nederlands ^2.2; vertaalapp ^2.5; kind ~ (vertalen|tolken|vertaalde) ^2.5; (recht|rechten) op ^1.4; wist niet ~ recht op ^2.2; rekenvoorbeeld ^2.2; voorgelezen ^1.5; beeldbrief ^2.5
      `),
      ouder: lines(
        `niemand legde ~ uit ^2.5; legde ~ (mij|me|ons|alles) ~ uit ^2.5; legde uit ^1.5; ik durfde niet te (vragen|zeggen) ~ (snapte|begreep) ^2.5; knikte maar ^1.5; knikken ^0.8; ja geknikt ^2`,
      ),
      jongere: lines(
        `snapte er niks van ^2; snap ~ geen (fuck|reet|bal|hol|kut) ^2; brief van de rechtbank ^1.7; geen idee wat (dat|het) ~ (was|is|betekende) ^2.5; moeilijke woorden ^3; alsof ik ~ (rechten|advocaat) ^1.5; legde ~ (gewoon|normaal) uit ^2.5`,
      ),
      kind: lines(
        `moeilijk woord ^2.5; moeilijke woorden ^3; snapte het niet ^1.5; snap het niet ^1.5; wat is een (scheiding|rechter|mediator|voogd) ^2`,
      ),
      professional: lines(
        `ouders & (begrepen|begrijpen|snapten|snappen|begreep) ^2; taalniveau ^3; eenvoudige taal ^3; laaggeletterd* ^3; onze brief ^2; onze brieven ^3; beschikking ~ (uitgelegd|begrijpen|lezen|voorgelezen) ^2.5; uitgelegd ^1.5; legde ik ~ uit ^2; folder ^1`,
      ),
    },
  },
  {
    code: 'T06',
    group: 'B',
    name: { nl: 'Hoe vertel ik het de kinderen', en: 'How to tell the children' },
    definition:
      'Steun bij wat en hoe je het je kind vertelt, en bij opvoeden tijdens en na de scheiding.',
    include:
      'Zoeken naar woorden, sparren over reacties van een kind, een boek, spijt over hoe het gezegd is.',
    exclude: 'Of het kind zelf gehoord wordt (T12).',
    examples: examplesOf('T06'),
    cues: {
      all: lines(`
        (hoe|wat) ~~ (vertel|vertellen|vertelde|zeggen|zeg) ~~ {kind} ^3; {kind} ~~ (vertellen|verteld|vertelden) ~ (scheiden|scheiding|uit|gaan|weg) ^2.5; aan {kind} ~ (vertellen|uitleggen|verteld|zeggen) ^2; aan {kind} ~ (vertel|uitleg|zeg) ^2; tegen {kind} ~ zeggen ^1.5; {kind} ~ uitleggen ^1.5; het {kind} vertellen ^2.5; de kinderen (vertellen|verteld|vertelden) ^2.5; vertelden we ~ (kinderen|het|hun) ^2; {kind} ~ inlichten ^2; vertelgesprek ^3; slechtnieuwsgesprek ^2; hoe breng je ^2; hoe leg je ~ uit ^2; hoe leg ik ~ uit ^2; hoe leg je ^1.5; juiste woorden ^2.5; goede woorden ^2.5; welke woorden ^3; woorden ~ (vinden|zoeken|zochten|gevonden|voor) ^1.5; wat zeg je ~ (tegen|als|dan|op) ^2; wat zeg ik ~ (tegen|als|dan) ^2; wat moest ik zeggen ^2; wist niet ~ (zeggen|antwoorden|antwoord|uitleggen) ^1.5; geen antwoord ^0.8; leeftijd & (vertellen|uitleggen|woorden|begrijpen) ^2
        prentenboek* ^3; voorleesboek* ^2.5; boekje ^1.5; boek over ^1.5; voorlezen & (scheiding|twee|uit) ^2; scheidingsboek* ^3; kinderboek* ^2; filmpje ~ (kinderen|samen) ^1.5; voorbeeldzin* ^3; =zinnetje ^1.5; zinnen ~ (oefenen|geoefend|opgeschreven) ^2.5; oefenen & (vertellen|zeggen|zinnen) ^2.5; samen verteld ^2.5; samen vertellen ^2.5; op de bank & vertelden ^2; aan tafel & vertelden ^2; eerlijk ~ (vertellen|verteld|zijn) ~ {kind} ^2; {kind} & (te veel|teveel) ~ (vertellen|verteld|wist|weten) ^2.5; {kind} & vroeg ~ (waarom|of|wanneer) ^1.2; mama waarom ^1.5; papa waarom ^1.5; waarom ~ (papa|mama) ~ (weg|niet|ergens) ^1.5; vragen van ~ {kind} ^2; opvoed* ^1.2; opvoedvra* ^2.5; opvoedondersteuning ^3; opvoedsteun ^3; opvoedcursus ^3; oudercursus ^2; ouderschapscursus ^2; sparren ^1.5; sparren ~ {kind} ^3; sparren over ^2; hoe reageer* ^2.5; reageer ik goed ^3; hoe ~ ermee om ^1.2; doe ik het goed ^2; deed ik het goed ^2; grenzen stellen ^1.5; streng zijn ^1.2; toegeven ^0.8; driftbui* ^1.2; wat ~ normaal is ^1.2; is dat normaal ^2; hoort ~ bij ~ leeftijd ^2; leugentje ^1.5; papa ~ (aan het werk|op reis|langer werken) ~ gezegd ^2; niet jullie schuld ^2.5; niet jouw schuld ^2.5; niet hun schuld ^2.5; wij blijven ~ (papa|ouders|jouw|jullie) ^2.5; blijven altijd ~ (ouders|papa|mama) ^2.5
        nieuws ~ (brengen|vertellen|gebracht|verteld|kinderen) ^1.5; verteld dat ~ (uit elkaar|gingen scheiden|gaan scheiden) ^2.5; (vertelde|vertelden) dat ~ (uit|gingen|scheiden) ^1.5
        vertelden ~ (het|hun|haar|hem) ~ (samen|zondag|ochtend|avond|tafel|bank|auto) ^2.2; vertelde ~ het ~ (in|aan|op) ^1.8; (hoe|wat) ~ (we|wij|ik) ~ het ~ (moesten|zouden|gingen|moest|zou) ~ (vertellen|zeggen|brengen) ^3; gingen vertellen ^2.2; het vertellen ^1.6; had ~ verteld ~~ (kinderen|papa|mama|werk) ^1.4; (papa|mama|vader|moeder) ~ (zei|zeiden) ~ dat ~ (werk|werken|op reis|weg|even|logeren|oom|vakantie) ^1.2; kussen ~ weg ^1.3; schoenen ~ weg ^1.4; tandenborstel ~ weg ^1.5; (hij|zij|ze) vroeg ~ (of|waarom|wanneer) ~~ (papa|mama|vader|moeder|dood|schuld|terug) ^2; door mij ~ (kwam|komt|is) ^1.6; (jouw|mijn|hun|jullie) schuld ^1.6; (drie|twee) =zinnen ^1.8; blijven ~ (allebei|altijd) ~ (van|houden|jouw) ^2.2; jij hebt ~ (niks|niets) ~ (fout|verkeerd) ^2.5; wat zeg je dan ^2; zei ik maar ^1.3; loog ik ^1.6; verhaaltje ^1.3; knuffels ~ (spelen|speelde|vertellen|uitleg) ^1.6; (vraag|vragen) ~ (kind|dochter|zoon|kinderen) ~ (antwoord|wist|beantwoorden) ^2
      `),
      jongere: lines(`
        hoe ze het vertelden ^3; toen ze het vertelden ^3; vertelden ~ dat ze ~ (scheiden|uit|gingen) ^3; we moeten praten ^2; moeten jullie iets vertellen ^3; moeten ~ iets vertellen ^2.5; kwamen het vertellen ^2.5; kregen we te horen ^1.5; kreeg te horen ^1.5; (pa|ma|papa|mama|vader|moeder) ~ (vertelde|zei) ~~ (scheiden|scheiding|uit elkaar) ^2.5; via (whatsapp|app|appje) ~ (horen|gehoord|scheiden) ^2; hoorde het via ^2; niemand vertelde ~ (mij|me|waarom|wat) ^2; niemand legde ~ uit ^2; niemand zei ~ (waarom|wat) ^2; gingen ze scheiden ^1; gaan scheiden ^0.8; aan tafel ~ (vertelden|zeiden|zetten) ^1.5; in de auto ~ (vertelde|zei) ^1.5
      `),
      kind: lines(`
        (papa|mama) (en) (mama|papa) ~ (zeiden|vertelden) ^2; zeiden ~ dat ze ~ (uit|scheiden|niet) ^2.5; vertelden ~ dat ^2; ze vertelden ^2; (papa|mama) vertelde ^1.5; gaan scheiden ^1.5; niet mijn schuld ^2; mijn schuld ^1.5; niemand vertelde ^2; niemand zegt ~ (wat|waarom|iets) ^2; boek & scheiden ^2.5; boekje ^1.5; op de bank ~ (zitten|zeiden|vertelden) ^1.5; legde uit ^1.5; legden uit ^1.5
      `),
      professional: lines(`
        ouders ~~ (vertellen|vertel|verteld|uitleggen) ~ {kind} ^3; oefende* ~ (gesprek|woorden|zinnen|ouders) ^2; met ouders ~ (oefenen|geoefend|voorbereid*) ^2.5; voorbereid & (vertellen|gesprek) & {kind} ^2; rollenspel ^1.5; tips ^1; leeftijdsfase ^2; opvoedspreekuur ^3; psycho-educatie ^2
      `),
    },
  },
]
