import type { Theme } from '../coding/codebook.ts'
import { examplesOf } from './examples/pact-examples.ts'
import { lines } from './lines.ts'

/** Group C of the PACT codebook: help that fits. */
export const fittingHelp: readonly Theme[] = [
  {
    code: 'T07',
    group: 'C',
    name: { nl: 'Laagdrempelige hulp', en: 'Help close at hand' },
    definition:
      'Hulp die snel, dichtbij en zonder indicatie of verwijzing te krijgen is, of die juist een hoge drempel heeft.',
    include:
      'Inloop, een buddy, maatschappelijk werk of de praktijkondersteuner, meteen mogen komen, gratis, aan huis.',
    exclude: 'Specialistische behandeling en of die paste (T10).',
    usually: 'helped',
    examples: examplesOf('T07'),
    cues: {
      all: lines(`
        laagdrempelig* ^3; inloop* ^2.5; spreekuur ^1.5; binnenlopen ^1.5; liep ~ (zomaar|zo) ~ binnen ^2.5; (zo|zomaar|gewoon) ~ (binnenlopen|terecht|langskomen|aanschuiven) ^2.5 :); zonder (afspraak|verwijzing|verwijsbrief|indicatie|wachtlijst|aanmelding|gedoe) ^2.5 :); geen (verwijzing|verwijsbrief|indicatie|afspraak) nodig ^2.5 :); zonder ~ formulier* ^2 :)
        (volgende|dezelfde|zelfde) (dag|week|middag) ~~ (terecht|afspraak|komen|langs|gesprek|terug) ^2 :); meteen ~ (terecht|langskomen|komen|afspraak|geholpen|gesprek|terugbellen|teruggebeld) ^2 :); direct ~ (terecht|langskomen|geholpen|afspraak) ^2 :); mocht ~ (meteen|gelijk|direct|zo|altijd) ~ (komen|bellen|langs|langskomen|appen|binnenlopen) ^2.5 :); (gelijk|meteen) ~ tijd voor ^2 :); binnen (een|twee|drie) (dag|dagen|week|weken) ~ (terecht|gesprek|afspraak|plek|hulp|geholpen) ^2 :)
        gratis & (hulp|gesprek|advies|coach|spreekuur|cursus|buddy) ^2.5 :); kostte ~ niets ^1.5; kost ~ niks ^1.2; om de hoek ^1.5; in de buurt & (hulp|coach|gesprek|centrum|terecht) ^1.5; buurthuis ^2; buurtkamer ^2.5; wijkcentrum ^1.5; dorpshuis ^1.5; huiskamer* & (inloop|koffie|buurt|ouders) ^1.5; kulturhus ^1.5
        maatschappelijk werk* ^2; schoolmaatschappelijk werk* ^2; praktijkondersteuner ^2; =poh ^2; huisarts & (luisteren|tijd|gesprek|terecht|praten|vroeg) ^1.5; vrijwilliger* ^1.5; maatje ^1.2; ervaringsdeskundige* ^2; lotgenoten* ^2; humanitas ^2; buurtcoach ^2; wijkcoach & (langs|thuis|koffie|keukentafel|meteen|bellen) ^2; ouderbuddy ^2.5; scheidingscafe ^2.5; praatgroep ^2
        keukentafel ^1.5; bij ~ thuis ~ (langs|langskomen|kwam|gesprek) ^1.5; kwam ~ (gewoon|aan) huis ^1.5; kop koffie & (luisteren|hulp|praten|gesprek|inloop|vrijwilliger) ^1.5; (belde|appte) ~ dezelfde dag ^2; hoge drempel ^2.5 :(; drempel ~ (hoog|laag|over|te) ^2; stap ~ te groot ^2 :(; (durfde|schaamde) ~~ (hulp|bellen|aankloppen|binnen) ^2 :(; schaamte ~~ hulp ^2 :(; eerst ~ (indicatie|verwijzing|verwijsbrief|beschikking) ^2.5 :(; (indicatie|verwijsbrief) ~ nodig ^2; een luisterend oor ^1.5; even ~ (bellen|appen|binnenlopen) met ~ {hulp} ^2
        (stond|kwam|zat|belde) ~ (volgende|dezelfde|zelfde|een) ~ (dag|week|ochtend|middag) ^1; (mocht|kon) ~ (blijven|zitten|komen|langskomen|bellen) ~ (zonder|zo|altijd|wanneer|elke|gewoon) ^1.8; de deur ~ (open|stond|staat) ^1.5; koffie ~ (stond|kreeg|schonk|zette|klaar|dronk) ^1.3; thee ~ (stond|kreeg|schonk|zette) ^1.2; (hoefde|hoef) ~ niets ~ (in te vullen|uit te leggen|te tekenen|uitleggen|invullen) ^2.3; (hoefde|hoef) ~ (geen|niet) ~ (formulier|invullen|indicatie|wachten|aanmelden|verwijzing) ^2.3; (nam|neemt) ~ meteen op ^2; belde ~ (ze|zij|hij) ~ terug ^1.6; nam (alle|de) tijd ^1.8; (tijd|uur) ~ voor ~ (mij|me|ons) ^1.2; huisarts ~ (zei|vroeg|nam|belde|maakte|schoof) ^1.6; assistente ^1.3; wijkverpleegkundige ^1.8; jeugdverpleegkundige ^1.3; consultatiebureau ~ (vroeg|zei|verpleegkundige) ^1.6; bibliotheek ~ (tafel|spreekuur|mevrouw|uur) ^1.6; markt ~ (kraam|kraampje) ^1.6; buurthuis ^2; (dinsdagmiddag|woensdagmiddag|woensdagochtend|donderdagmiddag|maandagochtend) ~~ (terecht|open|inloop|zit|zat|tafel) ^1.8; aan (het|mijn|onze|haar) keukentafel ^1.6; inloop ^2
        (huisarts|praktijkondersteuner|wijkcoach|maatschappelijk|vrijwilliger|vrijwilligster|dominee|jongerenwerker|wijkverpleegkundige|buddy|ervaringsdeskundige) ^0.9; (huisarts|wijkcoach|vrijwilliger|vrijwilligster|praktijkondersteuner|maatschappelijk) & (belde|kwam|vroeg|tijd|zat|luisterde|zei|koffie|week|dag) ^1.4; diezelfde (dag|middag|week|avond) ^1.6; de volgende (dag|ochtend) ~ (belde|zat|stond|kwam|kon) ^1.8; binnen een (uur|dag|week) ^2; zo ~ binnen ^1.4; geen (vragen|papieren|gedoe|dossier) ^1.4; naam ~ hoefde ~ niet ^1.8; anoniem ^1.8; hoefde niets ~ (te) ^0.9; elke (dinsdag|woensdag|donderdag|maandag) ~~ (koffie|inloop|terecht|tafel|zit) ^1.6; telefoonnummer ~ (gaf|kreeg|bellen) ^1; mocht bellen ^1.8; bel maar ^1.6; kom maar ^1.6; kom gerust ^2
      `),
      ouder: lines(`
        kon ~ haar ~ (altijd|gewoon) ~ (bellen|appen) ^1.5; (mocht|kon) ~ altijd bellen ^2; zat ~ al bij ~ (huisarts|praktijkondersteuner) ^1.5; {hulp} ~ belde ~ (terug|zelf|meteen) ^1.5
      `),
      jongere: lines(`
        (gewoon|zo) ~ appen met ^2; whatsappen met ~ {hulp} ^2; inloopuur* ^2.5; jongerenwerk* ^2; jongerencentrum ^2.5; chatten & (hulp|kindertelefoon|buddy|iemand) ^1.5; hoefde ~ niet ~ afspraak ^2; zonder dat ~ ouders ~ (weten|wisten|toestemming) ^2.5
      `),
      kind: lines(
        `(kon|mocht) ~ altijd ~ (naar|bij) ~ (haar|hem|juf|mevrouw) ^1.5; mevrouw ~ op school ~ (praten|spelen|kletsen) ^2; kindertelefoon ^1.5; altijd binnenlopen ^2`,
      ),
      professional: lines(`
        zonder indicatie ^3; vrij toegankelijk* ^3; vrijtoegankelijk* ^3; voorliggend* ^2; outreachend* ^2; eropaf ^1.5; inloopspreekuur ^3; op huisbezoek ^1.5; korte lijn* met ~ (gezin|ouders) ^1.5; presentie* ^1.2; kortdurend* ~ (hulp|ondersteuning|gesprekken) ^1.5; bij ons ~ binnenlopen ^2.5
      `),
    },
  },
  {
    code: 'T08',
    group: 'C',
    name: { nl: 'Wachttijd', en: 'Waiting time' },
    definition: 'Wachten op hulp, op een zitting of op een onderzoek.',
    include:
      'Wachtlijst, geen plek, weken tot maanden stilte na een aanmelding, een zitting die wordt uitgesteld.',
    exclude: 'Wachten op een woning (T25).',
    usually: 'hindered',
    examples: examplesOf('T08'),
    cues: {
      all: lines(`
        wachtlijst* ^3; wachttijd* ^3; wachtperiode ^3; wachtkamer ^0.7; overbruggingszorg ^3; overbrugging* ^2; patientenstop ^3; opnamestop ^3; clientenstop ^3; plaatsingslijst ^2
        wachten op ~~ (hulp|plek|zitting|onderzoek|intake|behandeling|therapie|uitspraak|psycholoog|gesprek|beschikking|raad|antwoord|begeleiding|mediator) ^3; gewacht op ~~ (hulp|plek|zitting|onderzoek|intake|behandeling|therapie|uitspraak|psycholoog|begeleiding) ^3; wachtten op ~~ (hulp|plek|zitting|onderzoek|uitspraak) ^3
        (weken|maanden|jaar|halfjaar|maand) ~ (wachten|gewacht|wachtten) ^3; (wachten|wachtte|wachtten|gewacht) ~ (weken|maanden|jaar|halfjaar) ^2.5; lang (wachten|gewacht) ^2.5; moesten ~ wachten ^1.5; moest ~ wachten ^1.2; eindeloos (wachten|gewacht) ^2.5; blijven wachten ^2; wachten en wachten ^2.5
        geen plek ^1.5; geen plek ~ (vrij|voor) ^2; geen plaats ~ (vrij|voor) ^1.5; zat ~ vol & (hulp|groep|psycholoog|therapie|praktijk|instelling|agenda) ^2; agenda ~ vol ^1.5; pas over ~ (weken|maanden|week|maand) ^2; pas ~ (weken|maanden) later ~ (terecht|gesprek|intake|zitting|plek|hulp) ^2.5; (weken|maanden) ~ (voordat|voor|tot) ~~ (intake|zitting|plek|gesprek|terecht|hulp|beurt|onderzoek|begon|startte|iemand) ^2
        aan de beurt ^1; aan de beurt & (hulp|maanden|lijst|weken|behandeling|eindelijk) ^2; (maanden|weken) ~ (niets|niks) ~ gehoord ^2.5; hoorden ~ (maanden|weken) ~ niks ^2; (niets|niks) meer ~ (gehoord|horen) & (aanmelding|aangemeld|intake|instantie|hulp) ^2; na ~ aanmelding ~~ (weken|maanden|stil|niets|niks) ^2.5; aangemeld & (maanden|weken|wachten|plek) ^2
        zitting ~~ (uitgesteld|verschoven|verplaatst|verzet|maanden|aangehouden) ^2.5; zaak ~ aangehouden ^1.5; doorlooptijd* ^3; duurde ~ (maanden|weken|jaar|lang) ~ (voordat|voor) ^1.5; duurde ~~ (maanden|weken|halfjaar) ^1.2; {dienst} ~~ duurde ~~ (maanden|weken|jaar|lang|halfjaar) ^1.5; personeelstekort ^1.5; tekort aan ~ (personeel|hulpverleners|plekken) ^2
        snel ~ (plek|geholpen|terecht) ^1 :); geen wachtlijst ^2 :); weer terug ~ lijst ^1.5; onderaan ~ lijst ^2.5; bovenaan ~ lijst ^2; (op|van) ~ de lijst & (hulp|therapie|psycholoog|groep|behandeling) ^1.5; woning ~~ (wachtlijst|wachten) ^-2; huurwoning & wachtlijst ^-2; urgentie & wachten ^-2
        (nog|pas) ~ (over|na) ~ (weken|maanden) ^1.5; maanden later ^1.3; (vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|drie) (weken|maanden) ^1.2; (vier|vijf|zes|zeven|acht|negen|tien|elf|veertien) maanden ~~ (niemand|niets|stil|plek|gebeld|brief|zitting|intake|onderzoek|hulp|niks) ^2.2; (nummer|plaats) ~ (op de lijst|wachtlijst|lijst) ^2.5; wij bellen u ^2.2; wordt u gebeld ^2.2; u hoort van ons ^2.5; geduld ^1.5; (=bandje|wachtmuziek|wachtrij|telefoonmuziek) ^2; nieuwe datum ^1.8; verplaatst ^1.4; uitgesteld ^1.6; verschoven ^1.6; aangehouden ^1.6; (brief|mail|bericht) ~ (kwam|komen) ~ (maanden|weken) ^1.8; toen ~ (aan de beurt|plek|plaats) ~ (was|kwam|vrij) ^2.2; stond ~ (lijst|wachtlijst) ^2; drukte ^1.1; vakantieperiode ^1.4; (zomer|winter|kerst|herfst|voorjaar) ~ voorbij ^1; in de tussentijd ^1.8; ondertussen ~ (wachten|thuis|gebeurde|ging|groeide) ^1.3
        (wachten|gewacht|wachtten) ^0.7; nog steeds ~ (niet|geen|niets) ^0.8
        (zou|zouden) ~ (bellen|gebeld worden|terugbellen) ^1.5; weken werden maanden ^3; nog steeds op de lijst ^2.5; werd ~ (pasen|zomer|herfst|kerst|zomervakantie) ^1.3
      `),
      ouder: lines(
        `elke week ~ bellen ~ (of|wanneer) ^1.5; ik bleef bellen ^1.2; nog steeds ~ (geen|wachten|niemand) & (hulp|plek|intake|therapie) ^1.5; wij wachten ~ nog ^2; intake ~~ (maanden|weken|pas) ^2`,
      ),
      jongere: lines(
        `wacht ~ (al|nog) ~~ op ~ (hulp|psycholoog|therapie|gesprek|iemand) ^2.5; sta ~ (al|nog) ~~ lijst ^2.5; stond ~ op ~ lijst ^2; duurt ~ (fucking|kapot|mega|super|zo|echt) ~ lang ^1.2; ben ~ pas ~ aan de beurt ^2.5`,
      ),
      kind: lines(
        `heel lang wachten ^2.5; moest ~ wachten ~~ (mevrouw|praten|groep|psycholoog|gesprek) ^2.5; nachtjes wachten ^1; nog (niet|steeds) ~ aan de beurt ^1.5; duurde (heel|zo) lang ~ (voor|voordat) ^1.5`,
      ),
      professional: lines(
        `wachtlijst* & (ondertussen|escalatie|gezin|ouders|overbruggen) ^1; plaatsing ~~ maanden ^2; raadsonderzoek ~~ (maanden|wachten|wachttijd|weken) ^3; raad ~~ wachttijd ^2; termijn* ~ (overschreden|verstreken|gehaald) ^2; capaciteit* ^1.2; caseload ^1.2; niet ~ toegewezen ^1.2; ligt ~ op de plank ^2.5; geen (jeugdbeschermer|gezinsvoogd) beschikbaar ^3`,
      ),
    },
  },
  {
    code: 'T09',
    group: 'C',
    name: { nl: 'Versnipperd en doorverwezen', en: 'Scattered and sent on' },
    definition:
      'Het gezin heeft met veel organisaties of steeds andere mensen te maken, vertelt telkens opnieuw en mist iemand die het geheel ziet.',
    include:
      'Doorgestuurd worden, wisselende hulpverleners, geen plan, overdracht die misgaat; ook één vast gezicht.',
    exclude: 'Hoe professionals het onderling regelen (T29) en de weg naar hulp niet vinden (T04).',
    usually: 'hindered',
    examples: examplesOf('T09'),
    cues: {
      all: lines(`
        van het kastje ^3; kastje ~ muur ^3; van hot naar her ^3; pingpong* ^2; flipperkast ^2.5; doorgestuurd ^2.5; door+sturen ^2; doorverwezen ^2.5; door+verwijzen ^2; doorverwijzing* ^2.5; terugverwezen ^2.5; terugverwijzen ^2; doorgeschoven ^2.5; door+schuiven ^2; weggestuurd ^1
        (opnieuw|telkens|elke|weer|steeds) ~~ (verhaal|alles) ~ (vertellen|doen|verteld|gedaan|uitleggen) ^3; verhaal ~~ (opnieuw|weer|telkens|steeds) ~~ (vertellen|doen|verteld|gedaan) ^3; (zoveelste|tiende|vijfde|zesde|vierde|derde) keer ~ (vertellen|verhaal|verteld|uitleggen) ^3; hele verhaal ~ (opnieuw|weer|nog) ^3; van voren af aan ^2; weer ~ van voren ^1.5; opnieuw beginnen ~ (bij|met) ~ {hulp} ^2.5; niet opnieuw ~ (vertellen|uitleggen|verhaal) ^2.5 :)
        (steeds|telkens|weer|elke) ~ (iemand|een) ~ (anders|andere|ander|nieuw|nieuwe) ^2; (weer|steeds|alweer|telkens) ~ (nieuwe|andere) ~ (hulpverlener|begeleider|jeugdbeschermer|gezinsvoogd|voogd|wijkcoach|consulent|coach|behandelaar|medewerker|gezicht|gezichten|psycholoog|organisatie) ^3; (nieuw|nieuwe|wisselende|verschillende) gezichten ^2.5; wisselingen ^1.5; wisseling van ^1.2; (jeugdbeschermer|gezinsvoogd|voogd|hulpverlener|begeleider|wijkcoach|consulent) ~ (wisselde|vertrok|weg|ziek|andere) ^2; personeelswissel* ^2.5
        (drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veel|zoveel|allerlei|verschillende|hoeveel) ~ (hulpverleners|instanties|organisaties|begeleiders|instellingen|jeugdbeschermers|gezinsvoogden|voogden|loketten|professionals|coaches|trajecten) ^2.5; langs ~ (instanties|organisaties|loketten) ^2; (organisaties|instanties|hulpverleners|mensen) ~ langs elkaar heen ^2.5; niemand ~ (overzicht|regie|geheel|eindverantwoordelijk|verantwoordelijk) ^2.5; (geen|zonder) (plan|regie|regisseur|overzicht) ^1.5; overdracht ~~ (niet|nooit|kwijt|slecht|ontbrak|geen|mis) ^2.5; dossier ~ (kwijt|niet|ongelezen) ^2; (niemand|niet) ~ dossier ~ gelezen ^2.5
        voelde ~ (niemand|geen) ~ verantwoordelijk ^2; niemand ~ voelde zich verantwoordelijk ^2.5; daar zijn wij niet van ^2.5; niet ~ (onze|hun) ~ (afdeling|taak|expertise) ^2; wees* ~ naar elkaar ^2; wezen ~ naar elkaar ^2.5; ieder ~ (eigen|ander) ~ (stukje|deel|plan) ^2; elk ~ eigen stukje ^2.5; vast (gezicht|aanspreekpunt|contactpersoon) ^2.5 :); vaste (contactpersoon|begeleider|hulpverlener|wijkcoach|coach) ^2.5 :); één ~ (aanspreekpunt|contactpersoon|gezicht) ^2.5 :); (dezelfde|zelfde) ~ (hulpverlener|begeleider|coach|wijkcoach|persoon) ~ (bleef|gebleven|hele) ^2 :)
        naast elkaar & (hulpverleners|instanties|trajecten|organisaties) ^2; afgesloten & (dossier|traject|doorverwezen|volgende) ^1.2; tussen wal en schip ^3; wal en schip ^2.5; versnipper* ^3
        (weer|nog) (een|iemand) ~ (ander|andere|nieuwe|nieuw) ^1.8; (derde|vierde|vijfde|zesde|zevende|achtste|negende) ~ (begeleider|gezicht|coach|intake|hulpverlener|voogd|mevrouw|organisatie) ^2; nieuwe (begeleider|jeugdbeschermer|voogd|wijkcoach|contactpersoon|hulpverlener|medewerker|consulent) ^2.2; stelde zich voor ^1.4; (is|was) ~ (weg|gestopt|vertrokken) ~ (bij|andere baan|zwangerschapsverlof) ^1.6; zwangerschapsverlof ^1.4; andere baan ^1.6; (vijf|zes|zeven|acht|negen|drie|vier) ~ (mensen|gezichten|namen|visitekaartjes|mappen|intakes|formulieren|nummers) ^1.6; (intake|intakes) ~ (weer|nieuwe|derde|vierde|opnieuw|tweede) ^2.2; begon ~ weer ~ (bij|van) ^1.8; weer bij (nul|het begin|af|voren) ^2.2; vertelde ~ weer ^1.6; verhaal ~ uit mijn hoofd ^2; map ~ (mee|onder|vol|dik|papieren) ^1.4; niet voor ons ^1.4; niet bij ons ^1.8; daarvoor moest ~ (naar|bij) ^1.8; moest ~ (naar|bij) ~ (andere|volgende) ~ (loket|organisatie|afdeling) ^2; verwees ~ (naar|ons|mij|door|terug) ^1.8; hoefde ~ (niets|niks|niet) ~ opnieuw ^2.3 :); (iedereen|ieder|elk) ~ (stukje|eigen deel) ^1.8
        (organisatie|organisaties|instanties|instantie|hulpverleners) ^0.6; (weer|nog) een ~ (gesprek|intake|formulier|mevrouw|organisatie) ^1.5
      `),
      ouder: lines(
        `mijn verhaal & (opnieuw|keer|telkens) ^2.5; weer iemand anders ^3; stuurde ~ (mij|me|ons) ~ (door|terug|naar) ^2; (sturen|stuurden) ~ (mij|me|ons) ~ (door|terug|weg|naar) ^2; iedereen ~ stukje ^1.5`,
      ),
      jongere: lines(
        `(weer|steeds|alweer) ~ (nieuw|nieuwe|ander|andere) ~ (iemand|mens|persoon|mevrouw|man|vrouw|voogd|begeleider|psych) ^2.5; weer alles (vertellen|uitleggen) ^3; moest ~ alles ~ opnieuw ^2.5; ging ~ (ook|weer) weg & (begeleider|coach|psych|voogd|hulpverlener) ^2`,
      ),
      kind: lines(
        `(weer|steeds) ~ (nieuwe|andere) ~ (mevrouw|meneer|juf) ^3; weer ~ (alles|hetzelfde) ~ (vertellen|zeggen) ^2.5; iemand anders ~ (praten|komen|kwam) ^1.2; steeds iemand anders ^2.5`,
      ),
      professional: lines(
        `(derde|vierde|vijfde|zoveelste) ~ (hulpverlener|organisatie|jeugdbeschermer|professional|verwijzing) ^2.5; gezin & (doorverwezen|doorgestuurd|hulpverleners|organisaties) ^1.5; stapeling ~ (hulp|trajecten) ^3; hulp ~ gestapeld ^2.5; gezin ~~ (opnieuw|telkens) ~ vertellen ^2.5`,
      ),
    },
  },
  {
    code: 'T10',
    group: 'C',
    name: { nl: 'Hulp die past (of niet)', en: 'Help that fits (or does not)' },
    definition:
      'De hulp sloot aan bij dit gezin, of was te licht, te zwaar, te kort of te algemeen.',
    include:
      'Klik met een hulpverlener, maatwerk, een cursus die te licht was, hulp die stopte terwijl het nog nodig was.',
    exclude: 'Wachten (T08) of niet vinden (T04).',
    usually: 'mixed',
    examples: examplesOf('T10'),
    cues: {
      all: lines(`
        maatwerk ^3 :); passende (hulp|ondersteuning|begeleiding|zorg) ^3; hulp ~ (paste|past|aansloot|aansluit|passend) ^3; (paste|past) ~ (niet|precies|goed) ~ (bij|voor) ~ (ons|mij|hem|haar|gezin|situatie) ^2; sloot ~ aan bij ^2.5; sluit ~ aan bij ^2; sloot ~ niet aan ^2.5 :(; aangesloten bij ~ (wat|ons|gezin) ^2; niet passend ^2.5 :(
        (te|veel) (licht|lichte) & (hulp|cursus|training|traject|begeleiding|ondersteuning|probleem|problemen) ^3 :(; (te) zware ~ (hulp|inzet|middelen|maatregel|traject) ^3 :(; te zwaar & (hulp|inzet|traject|maatregel|begeleiding) ^2 :(; te kort & (hulp|traject|gesprekken|begeleiding|cursus) ^2 :(; te (algemeen|standaard|oppervlakkig) ^2 :(; standaard (traject|aanpak|cursus|programma|hulp|lijstje|pakket) ^2.5 :(; standaardtraject ^2.5 :(; standaardaanpak ^2.5 :(; protocol ~ (gevolgd|afgewerkt|volgens) ^1.5; vragenlijst* & (hulp|intake|invullen|weer) ^1.2
        (klik|klikte) ~ (met|tussen|niet|meteen|goed|geen|wel) ^1.5; {hulp} & (klik|klikte) ^3; geen klik ^2.5 :(; (goede|meteen) klik ^2.5 :); {hulp} & (snapte|begreep|meedacht|doorvroeg|aanvoelde) ^2 :); {hulp} & (luisterde|luistert) ^1.5 :); dacht ~ met ons mee ^2.5 :); mee+denken ^1.2; meegedacht ^1.5 :); keek* ~ (naar|wat) ~ (wij|ons|ik|gezin) ~ nodig ^2.5 :); wat (wij|ik|ons|hij|zij) ~ nodig ~ (hadden|had|heb) ^1.5; vroeg ~ wat ~ nodig ^2 :)
        hulp ~ (stopte|gestopt|hield|afgesloten|afgebouwd|ophield) ^2.5 :(; (gesprekken|sessies|afspraken) ~ (op|voorbij|gestopt|stopte) ^1.2; (maar|slechts) ~ (drie|vier|vijf|zes|acht) ~ (gesprekken|sessies|keer|bijeenkomsten) ^2 :(; traject ~ (afgelopen|gestopt|stopte|klaar|eindigde|afgesloten) ^2; dossier ~ gesloten ^1.5; hielp* ~ niet & (therapie|cursus|training|gesprekken|traject|begeleiding|coach|psycholoog) ^2 :(; {dienst} ~~ (niks|niets|weinig) ~ (opgeleverd|geholpen|uitgehaald|aan) ^2.5 :(; niks aan (gehad|hadden) ^2 :(; (veel|alles) aan gehad & {dienst} ^2 :)
        (training|cursus|traject|therapie|behandeling|begeleiding|programma) & (hielp|geholpen|paste|nut|zinvol|zinloos|nutteloos|goed|geleerd|nodig) ^1.5; emdr ^1.5; speltherap* ^1.5; systeemtherap* ^2; gezinstherap* ^2; gezinsbegeleid* ^1.5; gezinsopname ^2; ouderschap blijft ^2; =kies ^0.8; ambulante (hulp|begeleiding|hulpverlening) ^2; individuele (therapie|begeleiding|hulp) ^1.5; nazorg ^2
        op ~ (ons|mijn|hun|zijn|haar) tempo ^1.5 :); te (jong|theoretisch|schools) & {hulp} ^1.5 :(; (veel|totaal) te jong ~ {hulp} ^2 :(; afgewezen & (hulp|aanmelding|criteria|te) ^1.5 :(; (niet|net) ~ (ernstig|zwaar|erg) genoeg ^3 :(; te (complex|ingewikkeld) ~ (voor|bevonden|gevonden) ^2 :(; buiten ~ criteria ^2.5 :(; voldeden ~ criteria ^2
        {hulp} & (vroeg|keek|zei|bleef|gooide|kwam) ~ (wat|niet|eerst|naast|mee|zelf) ^1.5; {hulp} & (lijstje|formulier|protocol|methode|werkboek|vragenlijst|kaartjes|schema|doelen) ^1.8; (cursus|training|gesprekken|traject|hulp|therapie) ~ (ging|was|bleek|hoorde|duurde|liep) ^1.4; (training|cursus) van ^1.5; (acht|zes|vijf|tien|twaalf) (gesprekken|sessies|keer|bijeenkomsten|weken) ^1.4; het pakket ^1.8; zat in het contract ^2.3; paste ~ (niet|bij|precies|ons|op) ^1.8; (klachten|problemen) ~ te (licht|zwaar|complex|ingewikkeld) ^2.6; te (licht|zwaar) ^1.4; hulp ~ (hielp|kwam|deed|gaf|voelde) ^1.3; stiefcoach ^1.3; (eindelijk|voor het eerst) iemand ~ (die|snapte|begreep|vroeg|keek) ^1.8; keek niet ~ (horloge|klok|scherm) ^1.6; nam ~ (ons|mij|me|hem|haar) ~ serieus ^1.6; wat hebben ~ nodig ^1.8; wat heb je nodig ^2; deed wat ~ (nodig|zei|beloofde) ^1.5; kwam ~ (bij ons|thuis) ~ (kijken|zitten|ochtend|ontbijt|eten) ^1.8; {hulp} ~ zei ^1.2
        {hulp} & (week|weken|gesprek|uur|keer|maanden) ^0.9; (therapie|cursus|training|traject|coach|psycholoog|begeleider|begeleiding) ^0.6; {hulp} & (naast|tempo|eerst|ontbijt|keuken|wandelen|vloer|auto|tekende) ^1.4
        certificaat ^1.2; rollenspel ^1.8; oefenen met ^1.5; werkboek ^1.6; (sessies|gesprekken|bijeenkomsten) ~ (hielp|hielpen|niks|niets) ^1.6; (vriendelijk|goed|lief) bedoeld ^1.8; standaard (programma|traject|aanpak) ^2.3
      `),
      ouder: lines(
        `eindelijk iemand die ^2 :); voor het eerst ~~ (begreep|begrepen|luisterde|snapte|hulp) ^1.5 :); de hulp ~ die wij ^2; hulpverlener ~ (nam|gaf|deed|keek|vroeg|zei) ^1; onze (begeleider|hulpverlener|gezinscoach|wijkcoach|therapeut) ^1.2`,
      ),
      jongere: lines(
        `(psych|psycholoog|therapeut|coach|begeleider|hulpverlener) & (snapte|snapt|chill|relaxt|aardig|fijn|saai|kut|nutteloos|raar|kinderachtig|praten) ^2; kinderachtig* & (groep|gesprek|tekenen|hulp|training|spelletje|kaartjes) ^2.5 :(; had ~ (niks|niets) aan ^2 :(; (heb|had) ~ wel ~ wat aan ^1.5 :); therapie & (helpt|hielp|stom|fijn|goed) ^2`,
      ),
      kind: lines(
        `(mevrouw|meneer|psycholoog|therapeut) & (spelen|spelletjes|tekenen|aardig|lief|snapte|begreep|stom|saai|fijn) ^2; (praatgroep|therapie|speltherapie) & (leuk|stom|fijn|saai) ^2`,
      ),
      professional: lines(
        `maatwerk* ^1; aanbod ~ (paste|past|passend|sluit|sloot|niet) ^3; passend aanbod ^3; (lichte|zware|lichtere|zwaardere) (hulp|inzet|interventie|ondersteuning|zorg) ^3; op+schalen ^2; afschalen ^2; opgeschaald ^2; contra-indicatie* ^2.5; (te) (licht|zwaar) ~ (ingezet|ingeschat) ^3; interventie* & (paste|passend|gezin|werkte|effect) ^2; afgesloten ~~ (beschikking|traject|uren) ^1.5; beschikking ~ (afgelopen|verlengd|uren|liep) ^2; verlenging ~ (afgewezen|aangevraagd|hulp) ^2; naast ~ ouders ~ staan ^1`,
      ),
    },
  },
]
