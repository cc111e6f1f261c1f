import type { Theme } from '../coding/codebook.ts'
import { lines } from './lines.ts'

/** Group I of the PACT codebook: professionals and how they work together. */
export const professionals: readonly Theme[] = [
  {
    code: 'T28',
    group: 'I',
    name: {
      nl: 'Handelingsverlegenheid en partijdigheid',
      en: 'Unsure what to do, or taking sides',
    },
    definition:
      'Een professional weet niet wat te doen of raakt klem tussen ouders; of een ouder of kind voelt zich veroordeeld of niet geloofd.',
    include:
      'Niet durven vragen, bang voor een klacht, één kant horen, vooroordelen, een verhaal dat wordt weggewuifd; ook juist naast allebei blijven staan.',
    exclude: 'Hoe professionals onderling samenwerken (T29).',
    usually: 'hindered',
    examples: [
      'Ik zag het gebeuren en wist niet wat ik moest zeggen, dus schonk ik nog maar koffie in.',
      'Zij had alleen met hem gesproken en haar oordeel stond al vast.',
    ],
    cues: {
      all: lines(`
        handelingsverleg* ^3; partijdig* ^3; meerzijdig* ^3; onpartijdig* ^3; neutraal ^2; neutrale ~ (houding|partij|hulpverlener|positie) ^2.3; neutraliteit ^2.8; vooroordeel ^2.8; vooroordelen ^2.8; bevooroordeeld ^2.8; vooringenomen ^3; oordeel ~ (klaar|al|over|vast|zonder|hulpverlener|geveld) ^2.2; oordelen ~ (over|zonder|niet|hulpverlener) ^1.8; zonder ~ (oordeel|oordelen|te oordelen) ^2.3 :); veroordeeld ^2; veroordelend ^2.5; veroordeelde ^1.5; {hulp} & (partij|kant|oordeel|schuld|geloofde|partijdig|vooroordeel|klem|bang|klacht) ^2.3; (koos|kiest|gekozen|kiezen|kozen) ~ partij & (hulp|hulpverlener|jeugdzorg|school|juf|mentor|gezinsvoogd|wijkteam|mediator|raad|coach|psycholoog) ^2.5; stond aan ~ kant ^1.8; aan ~ (haar|zijn|moeders|vaders|mijn) kant ^1.5; kant van ~ (moeder|vader|ex) ^2; één kant van ~ verhaal ^3; alleen ~ (haar|zijn|moeders|vaders) ~ (verhaal|kant|versie) ^2.8; (haar|zijn) (verhaal|versie) ~ (geloofd|geloofden|overgenomen|rapport|opgeschreven) ^2.5; mijn kant ~ (verhaal|niet|nooit|gevraagd|gehoord) ^2.5; beide kanten ^1.8; twee kanten ^1.8; allebei ~ (kanten|verhalen|gehoord) ^1.7; hoor en wederhoor ^3; wederhoor ^3; waar twee vechten ^3; twee ~ vechten ~ (schuld|hebben) ^2.8; (niet|nooit|niemand|nergens|eindelijk) ~ geloofd* ^2.3; geloofde* ~ (mij|me|ons|haar|hem) ^2; niet geloofd ^2.8; (niet|nooit) ~ serieus ~ (genomen|nam|namen) ^2; serieus ~ genomen & {hulp} ^2; weggewuifd ^2.3; weg+wuiven ^2.3; afgedaan als ^2.3; weggezet als ^2.5; (bestempeld|neergezet|gezien|afgeschilderd|behandeld) als ~ (moeilijke|lastige|hysterische|overbezorgde|boze|emotionele|lastpak|dader|agressieve|aansteller|zielige|strijdende|slechte) ^2.8; (moeilijke|lastige|hysterische|overbezorgde) (moeder|vader|ouder) ^2.5; stempel ^1.7; etiket ^1.7; hokje ^1.5; als vader ~ (niet|tweede|minder|telde|telt|nooit|altijd|achtergesteld|één-nul) ^2.2; vaders ~ (tweede|achtergesteld|minder|tellen) ^2.3; achtergesteld ^2; tweederangs (ouder|vader|moeder) ^2.8; één-nul achter ^2.3; met 1-0 achter ^2; moeder ~ (altijd|automatisch) ~ gelijk ^2.3; (werd|werden|voelde) ~~ niet (gehoord|gezien|geloofd|begrepen) ^2; niet gehoord ^1.8; keek ~ (mij|me) ~ niet aan ^1.8; knikte ~ (alleen|vooral) ~ (naar|tegen) ^2; knikte alleen ^1.5; praatte ~ (alleen|vooral) ~ (met|tegen) ~ (haar|hem|moeder|vader) ^2; praatte over mij heen ^2.3; keek ~ (weg|naar de klok|op haar scherm|op zijn horloge) ^1.3; de schuld ~ (kreeg|gaf|bij mij|legden|legde) ^1.7; ik zou ~ overdrijven ^2; overdreef ^1.5; overdrijven ^1.5; klacht* ~ (ingediend|indienen|tegen|gekregen|bang|over|tucht|dreigde|dreigen|diende) ^2; tuchtrecht ^2.8; tuchtklacht* ^3; tuchtcollege ^2.8; klachtencommissie ^2.3; bang voor ~ (klacht|klachten|tucht*) ^3; wist (niet|zelf) ~~ (hoe|wat) ~~ (moest|moesten|aan|ermee|reageren) & {hulp} ^2.3; {hulp} & wist ~ niet ~ (wat|hoe|raad) ^2.3; {school} & wist ~ niet ~ (wat|hoe|raad) ~ (moest|doen|zeggen|aan) ^2.3; brand* ~ vingers ^2.3; vingers ~ branden ^2.3; wilde ~ zich ~ niet ~ mee bemoeien ^2.3; durfde ~ (niemand|niet) ~~ (ingrijpen|zeggen|vragen|benoemen|door) & {hulp} ^2.3; mocht ~ er niets ~ over zeggen ^1.7; hield* zich op de vlakte ^2.5; op de vlakte ^2.3; naast ~ (allebei|beide|ons|beiden) ~ (staan|stond|blijven|bleef) ^2 :); voor ~ (allebei|beide|beiden) ~ (stoel|kopje|ruimte|tijd|luister*|aandacht) ^1.5
      `),
      ouder: lines(`
        (ze|zij|hij) ~ had ~ (haar|zijn) oordeel ^2.5; luisterde* ~ niet ~ naar ~ (mij|mijn|me|ons) ^2.2; luisterden ~ (alleen|vooral|enkel) ~ naar ~ (haar|hem|mijn|moeder|vader|ex) ^3; luisterde ~ (alleen|vooral|enkel) ~ naar ~ (haar|hem|mijn|moeder|vader|ex) ^3; (niemand|niet) ~ vroeg ~ (mij|naar mijn) ^1.5; mijn verhaal ~~ (niet|nooit|geloofd|weggewuifd|telde|deed) ^1.7; (ik|me) ~ niet ~ (gehoord|serieus|geloofd|begrepen|gezien) ^2.2; voelde* ~ (me|mij) ~ (beoordeeld|bekeken|veroordeeld|dader|verdachte|crimineel|aangevallen|aangeklaagd|beschuldigd|klein|gehoord) ^2.3; verdachte ^1.8; in de beklaagdenbank ^3; beklaagdenbank ^2.8; alsof ik ~ (dader|gek|liegt|loog|slechte|crimineel|overdreef|lastig|verdachte|probleem|moeilijk) ^2.3; het was mijn schuld ^1.5; in het rapport ~ (stond|staat|schreef) ^1.7; in het verslag ~ (stond|staat|schreef) ^1.7; stond ~ in het (rapport|verslag) ^1.8; (klopte|klopten) niet ^1.2; schreef ~ op ~ wat (hij|zij) ^1.7; zij vroeg ~ ook mijn ^1.8; voor het eerst ~ (vroeg|vroegen) ~ (mij|me|mijn) ^1.8; ook naar mij ^1.8 :)
      `),
      jongere: lines(`
        {hulp} ~~ (partij|kant|geloofde|gelooft|oordeel) ^2.3; geloofde me niet ^2.5; gelooft me niet ^2.5; niemand ~ geloofde ^2.3; koos ~ kant van ^2.2; kiest ~ kant van ^2.2; wist* niet ~ wat (hij|ze|zij) moest zeggen ^2.2; mentor ~ (wist|durfde|zei) ~ (niet|niks) ~ (wat|hoe|reageren) ^2.2; begon ~ over iets anders ^2; veranderde van onderwerp ^2; overdrijf* ^1.5; stel je niet aan ^2; aansteller ^1.8
      `),
      kind: lines(`
        (juf|meester|mevrouw|meneer) ~ (wist|zei|durfde) ~ (niet|niks) ~ (wat|hoe) ^2; (gelooft|geloofde) ~ (mij|me) niet ^2.5; (juf|meester) ~ zei ~ (niks|niets) ^1.8; wist ~ niet ~ wat ze moest zeggen ^2.3
      `),
      professional: lines(`
        wist ik ~ niet ~ (wat|hoe|meer|of) ^2.5; ik wist ~ niet ~ (wat|hoe|of|meer) ^2.5; wist niet ~ (wat|hoe|of) ~ ik ^2.5; ik durfde ~ (niet|het) ^2.3; durfde ik ~ (niet|het) ^2.3; ik twijfelde ^2; twijfelde ik ^2; twijfel* ^1.3; ik aarzel* ^2.2; aarzelde ^1.8; handelingsverlegen ^3; machteloos ^1.8; onmacht ^1.8; ik voelde ~ (me|mij) ~ (klem|machteloos|onzeker|onthand|verlamd|tekort|heen|gebruikt|speelbal|ongemakkelijk|meegezogen|schuldig) ^2.5; meegezogen ^2.5; mee+zuigen ^2; in ~ (kamp|strijd) ~ getrokken ^2.5; tussen ~ (twee|beide) ~ (ouders|vuren) ^2; tussen ~ ouders ~ (in|klem|stond|zat) ^1.7; trok* ~ aan ~ (mij|me) ^1.8; aan mijn jas ^1.8; wilde* ~ dat ik ~ (partij|kant|verklaring|opschreef|schreef|kies|koos) ^2.8; ouderverklaring ^2; verklaring ~ (schrijven|rechtbank|advocaat|vroeg) ^2.3; bang ~ (voor|dat) ~ (klacht|klachten|fout|verkeerd|ouders|partij|het|ik) ^2.3; had ik ~ moeten ^2; had ik maar ^2; ik had ~ (moeten|willen|eerder) ^1.7; ik zei niets ^2.3; zei ik niets ^2.3; ik zweeg ^2.5; hield ik ~ mond ^2.5; ik heb ~ niets gezegd ^2.5; ik vroeg ~ niet door ^2.8; niet doorgevraagd ^2.8; ik liet het ~ (gaan|liggen|erbij|zo) ^2.3; liet ik het ~ (gaan|liggen|erbij|zo) ^2.3; schoof ~ voor me uit ^2.5; mijn eigen scheiding ^2.3; eigen (oordeel|vooroordeel|ervaring|aannames|mening) ^1.8; aanname* ^1.8; ik merkte dat ik ~ (kant|partij|oordeel|meeging|geloofde|boos|sympathie) ^2.8; betrapte ~ (mezelf|mij) ^2.3; betrapte ik ^2.3; sympath* ^1.5; intervisie ^2; supervisie ^1.8; collega ~ vroeg ~ mij ^1; niet getraind ^2; nooit geleerd ^2.3; niet opgeleid ^2.3; geen opleiding ^1.8; scholing ^1.5; handvat* ^1.8; professionele ruimte ^1.5; mandaat ^1.3; buiten mijn ~ (vak|taak|rol|boekje) ^2.3; is dit wel ~ (mijn|aan mij) ^2; mijn rol ^1.8; mijn stoel ~ (schoof|midden) ^1.5
      `),
    },
  },
  {
    code: 'T29',
    group: 'I',
    name: { nl: 'Samenwerken in de keten', en: 'Working together across services' },
    definition:
      'Organisaties en professionals stemmen het onderling wel of niet af: afspraken, gegevens delen, één plan, wie de regie heeft.',
    include:
      'Casusoverleg, niet mogen delen, elkaar kennen en bellen, verschillende taal of visie, wie doet wat.',
    exclude: 'Dat het gezin steeds opnieuw moet vertellen of doorgestuurd wordt (T09).',
    usually: 'mixed',
    examples: [
      'School, wijkteam en huisarts zaten voor het eerst samen aan tafel.',
      'Wij bleken met vier organisaties in hetzelfde gezin te werken zonder het te weten.',
    ],
    cues: {
      all: lines(`
        casusoverleg* ^3; casusbespreking ^3; casuïstiek* ^2; casustafel* ^3; ketenpartner* ^3; keten ^2.5; ketensamenwerking ^3; ketenoverleg ^3; multidisciplinair* ^2.8; =mdo ^3; zorgoverleg ^2.3; rondetafel* ^2.5; ronde tafel ^2.5; tafel ~ (partijen|organisaties|professionals|instanties) ^2; casusregie* ^3; casusregisseur ^3; regisseur ^2; regie ~ (wie|voeren|één|nam|had|pakte|ontbrak|niemand|bij) ^2.3; regie ^1.5; procesregie* ^3; één gezin ~ één plan ^3; één plan ^2.8; één gezin ^1.5; gezamenlijk ~ plan ^2.5; gezinsplan ^2.3; ondersteuningsplan ^1.8; plan van aanpak ^1.5; gezamenlijke (visie|taal|aanpak|werkwijze|verklarende|analyse) ^3; dezelfde taal ~ spreken ^2.5; andere taal ^1.7; verschillende (taal|visies|visie|werkwijzen|belangen) ^2; werkwijze ^1.3; afstemm* & (hulp|organisaties|instanties|professionals|school|wijkteam|hulpverleners|partners) ^2.8; afgestemd & (hulp|organisaties|instanties|professionals|school|wijkteam|hulpverleners|partners) ^2.8; langs elkaar heen ~ (werken|werkten|gewerkt|werkte) ^3; werkten langs elkaar ^3; werken langs elkaar ^3; {dienst} ~~ langs elkaar heen ^2.5; (wisten|wist|weten) ~ van elkaar ~ (niet|niks|niets) ^2.8; (wisten|wist|weten) niet van elkaar ^2.8; niet van elkaar ~ (wisten|wist|weten|bestaan) ^2.8; informatie ~ (delen|gedeeld|uitwisselen|uitgewisseld|uitwisseling|deelden|gedeelde|delen) ^2.8; informatiedeling ^3; gegevens ~ (delen|gedeeld|uitwisselen|uitgewisseld|mochten) ^2.8; gegevensdeling ^3; gegevensuitwisseling ^3; mocht* ~ niet* ~ (delen|gedeeld) ^2.3; mogen ~ niet* ~ delen ^2.3; privacy ^2.3; privacyregels ^2.8; privacywet* ^2.8; =avg ^2.8; beroepsgeheim ^2.8; geheimhouding ^1.8; toestemmingsverklaring ^2.8; toestemming ~ (delen|bellen|overleggen|ouders|uitwisselen) ^2; toestemmingsformulier ^2.3; warme overdracht ^2.8; overdracht ~ (tussen|organisaties|team|collega|warm|warme|goed) ^2.3; korte lijnen ^2.8; korte lijntjes ^2.8; lijntjes ^1.5; {dienst} & {school} & (samen|overleg|tafel|bellen|belden|afspraken|afstemmen|samenwerken|samenwerking|contact) ^2.3; {dienst} & {hulp} & (samenwerken|overleg|afstemmen|samenwerking|afgestemd) ^2; (hulpverleners|instanties|organisaties|professionals) ~~ (samen|samenwerken|samenwerking|elkaar|overleg|overlegden|overleggen|tafel|één) ^2.2; samenwerk* ~ (tussen|met|in) ~ (organisaties|instanties|hulp|school|wijkteam|gemeente|professionals|partners|hulpverleners|veilig|jeugdbescherming) ^2.8; samenwerkingsafspraken ^3; samenwerkingsverband ^2; wie doet wat ^3; wie ~ wat ~ (doet|deed|zou) ^2.3; wie waarvoor ^1.5; dubbel werk ^2.5; dubbelop ^1.8; naar elkaar wijzen ^2; wezen naar elkaar ^2; belden elkaar ^2; allemaal ~ (aan|rond) ~ (één|dezelfde|zelfde|de) tafel ^2.3; met iedereen ~ (tafel|samen) ^1.7; om de tafel ^1.8; rond de tafel ^1.8; aan één tafel ^2; zaten ~ allemaal ~ tafel ^2; systemen ~ (koppelen|niet|verschillende) ^1.7; financiering* ^1.7; schotten ^2.5; ontschot* ^2.5; inkoop ^1.5; gemeentegrens ^2.3; gemeentegrenzen ^2.3; verantwoordelijkheid ~ (organisatie|organisaties|wie|bij) ^1.7; scheidingsteam ^2.3; pilot ^1.5; convenant ~ (organisaties|keten|partners) ^2
      `),
      ouder: lines(`
        (school|wijkteam|huisarts|jeugdzorg|hulpverlener|hulpverleners|instanties) ~~ (elkaar|samen) ~ (belden|overleg|overlegden|praten|spraken|contact|afgestemd|tafel|niet|niks) ^2.3; niemand ~ (belde|overlegde|sprak) ~ (met|elkaar) ^1.8; (ze|zij) ~ (overlegden|overleggen|belden|spraken) ~ met elkaar ^1.7; de één wist niet ^2.3; de een wist niet ^2.3; wist de een niet ^2.3; wist de één niet ^2.3
      `),
      jongere: lines(`
        (school|mentor|hulpverlener|hulpverleners|jeugdzorg|coach|voogd) ~~ (elkaar|samen|overleg|overlegden|overleggen) ^1.5; (overleggen|praten) ~ met elkaar over ~ (mij|me) ^2
      `),
      professional: lines(`
        overleg ~ (met|tussen|school|wijkteam|huisarts|partners|collega|organisaties|casus) ^1.5; collega* ~ van ~ (andere|veilig|wijkteam|jeugd|school|instelling) ^2.2; ketenpartners ^3; (ik|wij|we) ~ (belde|belden|bel|bellen) ~ (wijkteam|school|huisarts|collega|jeugdbeschermer|veilig|mentor|ib'er|intern|verloskundige|jeugdverpleegkundige) ^2.2; (wijkteam|school|huisarts|jeugdbeschermer|veilig|mentor|advocaat|mediator|raad) ~ belde ~ (mij|me|ons|terug) ^2.2; terugkoppel* ^2.5; teruggekoppeld ^2.5; niets teruggehoord ^2.5; niets meer gehoord ^1.7; (hoorde|hoorden) ~ nooit ~ (terug|iets|meer|wat) ^2.3; wat er ~ met ~ melding ^2; wie ~ (regie|aan zet|verantwoordelijk|eigenaar) ^2.8; aan zet ^2; samen optrekken ^2.5; opgetrokken ~ samen ^2; samen optrokken ^2.5; (samen|gezamenlijk) ~ (jeugdbeschermer|wijkteam|collega|school|mediator|advocaat|huisarts) ^1.8; elkaars ~ (werk|taal|rol|nummer|naam|expertise|gezicht) ^2.5; op één lijn ^1.5; ieder ~ (vanuit|eigen) ~ (rol|opdracht|expertise|organisatie|kader|hoek|systeem) ^2.5; andere organisaties ^2; andere organisatie ^1.7; betrokken ~ (organisaties|professionals|hulpverleners|partijen|partners) ^2.3; (vier|vijf|drie|zes|zeven) ~ organisaties ^2.3; allemaal ~ (iets|stukje|deel) ~ (wisten|weten|zagen|deden) ^2; in ~ (hetzelfde|zelfde|één) gezin ^2; opdracht ~ gemeente ^1.3; afspraken ~ (organisaties|keten|collega*|partners|onderling|scheidingsteam) ^2.3
      `),
    },
  },
]
