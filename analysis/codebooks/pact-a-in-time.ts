import type { Theme } from '../coding/codebook.ts'
import { examplesOf } from './examples/pact-examples.ts'
import { lines } from './lines.ts'

/** Group A of the PACT codebook: seeing in time. */
export const inTime: readonly Theme[] = [
  {
    code: 'T01',
    group: 'A',
    name: { nl: 'Relatie onder druk', en: 'Relationship under pressure' },
    definition:
      'De relatie staat onder spanning terwijl de ouders nog samen zijn, ook rond een zwangerschap of de komst van een kind.',
    include:
      'Ruzie of kilte in huis, uit elkaar groeien, relatietherapie zoeken, twijfel of het nog goed komt.',
    exclude: 'Ruzie nadat ouders uit elkaar zijn (T20).',
    usually: 'hindered',
    examples: examplesOf('T01'),
    cues: {
      all: lines(`
        relatieproblem* ^2.5; relatietherap* ^3; relatiecrisis ^2.5; huwelijksproblem* ^2.5; huwelijkscrisis ^2.5; relatiecoach ^2.5
        partnertherapie ^2.5; relatiegesprek* ^2; relatiebureau ^2; relatieondersteuning ^2.5; relatiestress ^2.5; huwelijkstherap* ^3; relatiecursus ^2.5
        uit elkaar groeien ^3; van elkaar vervreemd* ^2; elkaar kwijtraken ^2.5; elkaar kwijt ^1.5; elkaar verloren ^2; elkaar uit het oog ^2
        langs elkaar heen leven ^3; naast elkaar leven ^2.5; naast elkaar geleefd ^2.5; als huisgenoten ^2.5; (huisgenoten|kamergenoten|collegas) geworden ^2.5
        huwelijk ~ (druk|redden|kapot|stuk|kraken|wankelen|slecht|lijmen|stranden|strandde|spanning); ons huwelijk ^1.2; slecht huwelijk; ongelukkig & huwelijk
        relatie ~ (druk|redden|kapot|stuk|kraken|wankelen|slecht|lijmen|spanning|crisis|werken|twijfel|problemen|moeilijk) ^2
        werken aan ~ relatie; vechten voor ~ (relatie|huwelijk); twijfel* ~ relatie; relatie ~ bespreekbaar; over onze relatie; tussen ons ~ (stil|koud|kil|spanning|mis|slecht)
        niet meer verliefd; geen liefde meer; hield niet meer van; voor de kinderen (bij|samen) (elkaar|blijven) ^2.5; bij elkaar (blijven|gebleven) ~ (kind|kinderen) ^2.5; samen blijven voor ^2
        apart slapen ^2; (logeerkamer|zolderkamer|bank) slapen ^1.5; aparte slaapkamer* ^2; sliep ~ op de bank ^1.2; ieder op ~ (telefoon|scherm|bank) ^1.5
        zwanger & (ruzie|spanning|relatie|alleen|elkaar|partner|afstand|stil) ^2; zwangerschap & (ruzie|spanning|relatie|partner|afstand|elkaar|alleen) ^2
        kraamtijd ^1.5; kraamweek ^1.2; kraamverzorg* ^1; huilbaby ^2; (geboorte|bevalling) & (ruzie|relatie|spanning|elkaar|afstand|partner|wij) ^2; gebroken nachten ^1.2; luiers ^0.7
        postnatale ^1.5; sinds de baby ^1.5; na de komst van ~ (kind|baby|tweede|eerste) ^2; toen ~ geboren & (ruzie|elkaar|relatie) ^1.5
        nog samen & (ruzie|spanning|schreeuwen|stil) ^2; toen we nog samen waren ^2; nog bij elkaar waren ^2; nog getrouwd waren ^2; voordat we uit elkaar ^2; (voor|vóór) de scheiding & (ruzie|spanning|sfeer) ^2
        vreemdgaan ^2; vreemdgegaan ^2; vreemd (ging|gaat|gegaan) ^2; affaire ^2; minnaar* ^1.5; ontrouw ^1.5; had een ander ^1.5; dubbelleven ^1.5
        geen tijd voor elkaar ^2.5; elkaar nauwelijks (zien|spreken) ^2; elkaar niet meer (zien|aankijken|aanraken|horen|begrijpen) ^1.5; niet meer met elkaar praten ^1.5; praatten niet meer ^1.5
        alleen nog over (boodschappen|luiers|rooster|kinderen|praktische) ^2; agenda ~ afstemmen ^1; uit elkaar ~ of niet ^2; scheiden of (blijven|niet) ^2; overwegen ~ (scheiden|scheiding) ^2; dreigen te scheiden ^1.5; weg bij mijn (man|vrouw|vriend) ^1.5
        het boterde niet ^2; spanning in huis ^2; sfeer in huis ^1.5; sfeer ~ om te snijden ^2; op eieren lopen ^1.5; op mijn tenen ^1.2; altijd maar werken & (man|vrouw|partner) ^1.2; nog een kans geven ^1.5; proberen te lijmen ^2; lijmpoging ^2
        hoe ~ tussen jullie ^2; hoe gaat het met jullie samen ^2.5; samen ~ (eten|praten) ~ (zonder|zwijgend) ^1.2; aan tafel ~ zwijg* ^1.5; het ging al (jaren|lang) niet ^2; al (jaren|lang) niet goed tussen ^2.5
        weekendje weg ~ (samen|elkaar) ^1; avondje samen ^1.5; steeds ~ ruzie over (niks|kleine|huishouden|opvoeding|geld) ^1.5; ruzie om niks ^1.2; we scheiden ~ niet ^1.5
        we (leefden|sliepen|aten|keken) ~ (naast|apart|langs|zwijgend|ieder) ^2.2; (hij|zij|ze) ~ sliep ~ (logeerkamer|bank|zolder|kamer|studeerkamer) ^1.8; (hij|zij) ~ (later|laat) ~ thuis ^1.2; rug ~ naar elkaar ^2.2; (ieder|elk) ~ eigen ~ (kant|scherm|kamer|bank) ^1.8; tussen ons in ^1.2; (spraken|praatten|zeiden) ~ alleen ~ over ^2.2; na de geboorte ^2; (flessen|luiers|flesje|kolven|kraamvisite|wiegje|zwangerschapsverlof) ^1.3; tweeling ~ geboren ^1.5; (zaten|zat) ~ (in|bij) ~ relatietherap* ^3; (hij|zij|ze) ~ (keek|zat) ~ (telefoon|scherm) ~~ (niet|nooit) ^1.2; (bij|nog) ~ elkaar ~ (blijven|houden) ~ (of|niet|proberen) ^2; (samen|wij|we) ~ proberen ^1; (laatste|nog één) ~ kans ^1.8; is het nog ~ leuk ^1.8; hoe ~ het ~ met jullie ~ (tweeen|twee|samen|als) ^2.5; als stel ^2; met ons tweeen ^1.5; we waren ~ (alleen|vooral) ~ ouders ^2; elkaar ~ (aanraken|aanraakten|aangeraakt|zoenden|zoenen|kusten) ^1.8; verbouwing ~ (ruzie|klaar|huis) ^1.2
      `),
      ouder: lines(`
        ik deed alles alleen ^1.5; stond er alleen voor & (baby|zwanger|geboren) ^2; mijn (man|vrouw|vriend) & (spanning|afstand|zwijgen|ver|vervreemd) ^1.5; mijn (man|vrouw) & (stil|werken|telefoon) ^1
      `),
      jongere: lines(`
        nog bij elkaar ^1.5; nog samen ^1.5; op de trap ^1.5; hoorde ~ beneden ~ (ruzie|schreeuwen|praten) ^2; door de muur ^1.5; voordat ze uit elkaar ^2; voor ze gingen scheiden ^2; gaan jullie scheiden ^2
        {ouder} & sliep & (bank|logeerkamer|zolder) ^2; al jaren ruzie ^2; altijd ruzie ~ samen ^1.5; ze zeiden niks meer tegen elkaar ^1.5; muziek hard & ruzie ^1.5; koptelefoon ~ ruzie ^1.5
        (pa|ma|papa|mama|vader|moeder|ouders) ~~ (nog samen|aten|sliep|zwegen|aan tafel) ^1.3; aan tafel ~ (stil|niemand|zei|bestek) ^1.8
      `),
      kind: lines(`
        nog samen ^1.5; op de trap ^2; (papa|mama) sliep op ~ bank ^2; hoorde ~ (schreeuwen|ruzie|huilen) ~ beneden ^2; gaan jullie scheiden ^2; onder ~ dekbed ^1; kussen op mijn oren ^1.5
        (schreeuwden|ruzie) ~ (beneden|keuken|nacht|bed) ^2; lag in bed ~~ hoorde ^1.8
      `),
      professional: lines(`
        verloskund* ^1.2; consultatiebureau ^1.2; kraamzorg ^1.2; jeugdverpleegkundige & (relatie|elkaar) ^2; ouderschap & (relatie|partner) ^1.5; vraag over ~ relatie ^2; relatie ter sprake ^2.5; zwanger* ^0.8; stel & (spanning|ruzie|relatie) ^1.5
      `),
    },
  },
  {
    code: 'T02',
    group: 'A',
    name: { nl: 'Zien op school en opvang', en: 'Noticed at school and day care' },
    definition:
      'Iemand van school, opvang of sportclub merkt aan het kind dat er iets is, en doet er iets mee of juist niet.',
    include:
      'Opmerken, navragen, een extra oogje, een plek in de klas, een signaal teruggeven aan ouders.',
    exclude: 'Regels over rapporten, ouderavonden en halen en brengen (T17).',
    usually: 'helped',
    examples: examplesOf('T02'),
    cues: {
      all: lines(`
        {school} & (merken|merkte|opvallen|opviel|signaleren|signaal) ^3; {school} ~ (zien|zag) ^2; {school} ~~ (door|doorhad) ^1.2; {school} & in de gaten ^2.5; {school} & oogje ^2.5; {school} ~~ vragen ~ (gaat|ging|was|is) ^2.5
        {school} & (tekening|stiller|stil|teruggetrokken|afwezig|huilen|veranderd|anders|moe) ^1.5; {school} & nam ~ apart ^3; {school} & apart nemen ^3; {school} & aan de bel ^3; {school} & even ~ (praten|zitten|wandelen|lopen) ^2
        {school} & na de les ^2; na de les & (vragen|bleef|praten) ^2; {school} & rustig* ~ (plek|plekje|hoekje) ^2.5; {school} & kwam naast ^2.5; {school} & (hurken|knielde|hurkte) ^2.5; {school} & (kletsen|luisteren) ^1.5; bij {school} terecht ^2
        {school} & belde ~ (mij|me|ons|ouders|thuis) ^1.5; {school} & zorgen ^1.2; {school} & niemand ~ (merkte|zag|vroeg|door) ^2; niemand op school ^2 :(; op school ~ niemand ^1.5 :(; school wist ~ niet ^1.5; school wist ^1; op school ~ (merkte|zagen|viel|merken) ^2; school & signaal* ^2
        signaal* & (school|klas|opvang|club) ^2.5; viel ~ op & (klas|school|opvang|training|bso|groep) ^2.5; zorgelijk & (klas|school|groep) ^1.5; zat ~ niet (goed|lekker) in zijn vel ^1.2
        in de klas & (stil|huilen|droom*|boos|slapen|moe|anders|afwezig|zitten) ^1.5; op het schoolplein & (alleen|stil|huilen|zag) ^1.5; langs de lijn & (zag|vroeg|trainer) ^1.5; kleedkamer ^0.8; {kind} ~ stiller ^1.5; stil in de klas ^2.5
        cijfers ~ (omlaag|kelder|zakken|slechter) ^1.2; spijbel* ^1; huiswerk ~ (niet|vergeten) ^0.8; kringgesprek ^1.5; in de kring ^1.2; weekendkring ^2; plattegrond ~ klas ^1; schoolmaatschappelijk* ^1.2; intern begeleider ^0.8; ib'er ^1.2; zorgteam ^1.2; gymles ^0.8; brugfunctionaris ^1.5; pauze & (alleen|praten|zitten) ^1
        steuntje op school ^2; rustplek ^1.5; time-out* ^1; knuffelhoek ^1.5; mocht ~ (plantjes|koffie|kopie*) ~ {school} ^1.5; oppikken ^0.8; {school} & schreef ~ (briefje|kaartje) ^2; {school} & vertrouwen ^1
        {school} & (alert|attent|oplettend|opmerkzaam|doorvragen|doorvroeg) ^2.5; {school} & gesprekje ^2; trainer & (vroeg|zag|praten|merkte) ^2; {school} & dacht dat ~ (adhd|moe|druk|pubert*) ^2 :(; druk gedrag ^1; werd eruit gestuurd ^1.2; strafwerk ^1.2 :(; nablijven ^1
        {school} & (schoof|zette|wachtte|bewaarde|aaide|knipoogde|hurkte|tikte|bleef) ^1.4; {school} & (niemand|niets|niks) ~ (vroeg|zei|gezien|zag) ^2 :(; na (schooltijd|school|training) ~ (bleef|blijven|mocht|vroeg|zei) ^1.8; in de pauze ^1.3; (grote|kleine) pauze ^1.3; kantine ^1.3; conciërge ^1.8; schoolbibliotheek ^1.5; verzuim* ^1.5; te laat ~ (school|les|klas) ^1.3; (motivatie|motivatieprobleem|concentratie) ^1.2; strafwerk ^1.2; eruit gestuurd ^1.8; (gymtas|brood|broodtrommel|trommel|lunch) ~~ (leeg|vergeten|niet|zonder) & {school} ^2; tekening ~ (juf|meester|klas|school|leidster|kleuter) ^2; (huis|gezin|familie) ~ (tekenen|tekende|getekend) ^1.5; overblijf* ^1.5; kleedkamer ^1; training ~ (zag|vroeg|stil|trainer) ^1.5; (zwemles|badmeester|rijinstructeur|buschauffeur|dansjuf|muziekleraar) ^1.5
        (juf|meester|mentor|leerkracht|leidster|trainer|conciërge|docent) ^0.6
      `),
      jongere: lines(`
        mijn mentor ^1.5; me mentor ^1.5; m'n mentor ^1.5; mentor & (vroeg|zei|zag|gaat|praten) ^2; mentoruur ^1.5; docent & (vroeg|zag|gaat) ^2; gaat het wel ~ (zei|vroeg) ^1.5; alles goed thuis ^2; hoe gaat het thuis ^2; leraar & vroeg ^1.5; op school had niemand ^2 :(; vertrouwenspersoon ^1.5; concierge ^1.5; te laat & (school|les) & vroeg ^1.5
        (hij|zij|ze) vroeg ~ (niks|niets) ^1.2; mocht ~ (blijven|zitten|helpen) ^1.2; {school} ^0.6
      `),
      kind: lines(`
        (juf|meester) ~ (zag|vroeg|zei|merkte|wist) ^2; (juf|meester) & (huilen|verdrietig|boos|praten|hulp|lief) ^2; bij de juf ^1.5; mocht ~ (hoekje|gang|bij) ~ (juf|meester|zitten) ^1.5; juf weet ^2; mijn juf ^1; mijn meester ^1
        (juf|meester) ^1.3; mocht ~ (ik|bij) ~ (haar|hem|helpen|blijven) ^1.3
      `),
      ouder: lines(
        `leidster & (zei|zag|belde|vertelde) ^2; juf ~ (belde|zei|vertelde|mailde|appte) ^1.5; op de opvang ^1; bij het ophalen & (zei|vertelde|vroeg) & {school} ^2`,
      ),
      professional: lines(`
        mijn (leerling|klas|groep) ^1.5; als (leerkracht|mentor|ib-er|docent|trainer|leidster) ^2; leerling & (zag|viel|merkte|stil|vroeg|vertelde|moe) ^2; in mijn klas ^2.5; in mijn groep ^1.5; bij ons op (school|de opvang|de groep) ^1.5; groep (3|4|5|6|7|8|drie|vier|vijf|zes|zeven|acht) ^0.8; op de groep ^1; leerling* ^0.7; kleuter* ^0.7
        in de (klas|kring|groep|kantine) ^1; op het plein ^1.8; mijn lokaal ^1.8
      `),
    },
  },
  {
    code: 'T03',
    group: 'A',
    name: { nl: 'Te laat in beeld', en: 'Seen too late' },
    definition: 'Hulp of aandacht kwam pas toen het al uit de hand gelopen was.',
    include:
      'Signalen die bleven liggen, pas hulp na een uitbarsting, jaren doorgegaan voor iemand ingreep.',
    exclude: 'Wachten nadat je bent aangemeld (T08).',
    usually: 'hindered',
    examples: examplesOf('T03'),
    cues: {
      all: lines(`
        pas toen ~~ (kwam|kregen|kreeg|werd|ging|keek|luisterde|deed|schrok|wist|belde|nam|iemand|hulp) ^2.5; pas nadat ^2.5; pas na ~~ (jaar|jaren|politie|incident|uitval|melding|opname|escalatie|zitting|klap|tijd) ^2.5; pas bij ~ (rechter|rechtbank|derde|crisis|politie) ^2.5; pas als ~~ (mis|escaleert|fout|ontploft|erg|misgaat) ^2.5; toen pas ^2.5; dan pas ^2
        te laat ^1; veel te laat ^2.5; te laat ~ (hulp|beeld|gezien|ingegrepen|bij) ^2.5; hulp ~ te laat ^3; kwamen te laat ^2; was het al te laat ^2.5; mosterd na de maaltijd ^3; kalf verdronken ^3; achter de feiten ^2.5; te lang (gewacht|doorgegaan|doorgemodderd|geduurd|mee|aan) ^2; te lang ~ (aangekeken|gezwegen|afgewacht|laten) ^2.5; jarenlang ~ (niemand|niets|gezwegen|door) ^2; doormodderen ^2; veel eerder ^2; had* ~ eerder ~ (moeten|gezien|gekund|kunnen|hulp|ingrijpen|gebeld|gevraagd|gemerkt) ^2.5; eerder (ingrijpen|ingegrepen|bij) ^2.5; als iemand eerder ^2.5; waarom ~ (niet|niemand) eerder ^2.5; eerder aan de bel ^2.5
        uit de hand gelopen ^2.5; uit de hand lopen ^2; uit de hand liep ^2; geescaleerd ^1.5; escaleren ^1.5; explo* ^1; ontploft* ^1.2; bom ~ (barstte|barsten) ^2; (emmer|bom) ~ (overlopen|liep|barstte) ^1.5; toen het misging ^1.5; toen het mis ging ^1.5; instorten ^1; stortte in ^1; volledig vast ^1
        nooit eerder ~ (gevraagd|gezien|opgevallen) ^2; niemand ~ (ingrijpen|greep|ingegrepen|opgemerkt|gezien|doorhad|opgevallen) ^2; niemand (greep|deed iets|zag het|had ~ door) ^2; niemand die ~ (ingreep|doorvroeg|zag) ^2; iedereen zag ^2; iedereen wist ^1.5; weggekeken ^2; wegkijken ^1.5; keken ~ weg ^1.5; bleef liggen ^1.2; signalen ~ (gemist|genegeerd|jaren|niet|al) ^2.5; terugkijkend ^1.5; achteraf ^1; met de kennis van nu ^2; achteraf ~ signal* ^2.5; stapel* meldingen ^1.5; zoveelste melding ^2; derde melding ^2; er moest eerst ^3; eerst ~ (gebeuren|misgaan|fout) ^2; wachten tot het ~ (misgaat|fout|escaleert|erger) ^2.5; niet eerder in beeld ^3; onder de radar ^2.5; buiten beeld ^2; in beeld ^1; niet in beeld ^2; opgenomen ~ toen ^1.2; op de spoedeisende ^1; crisisplaats* ^1.5; crisisdienst ^1; al (twee|drie|vier|vijf|zes|zeven|acht|jaren) ~ (gaande|bezig|speelde) ^1.5; jaren ~ gaande ^2.5; toen het kwaad ^2; kwaad ~ geschied ^3
        twee jaar (eerder|daarvoor|ervoor) ^1.2; jaar eerder ~ (gezien|gezegd|gevraagd) ^2; hadden we dat maar ^1.5; had ik maar ^1; als we ~ eerder ^2; (vier|drie|twee|vijf|zes) jaar ~ niemand ^1.5; dossier ~ dik ^1.2; voor het eerst ~ vroeg ~ iemand ^1.5; nu pas ^2; zo lang heeft het geduurd ^2
        (jaar|maanden|weken) (eerder|geleden|daarvoor|ervoor) ~~ (had|nodig|genoeg|geholpen|gesprek|al) ^1.6; had ~~ eerder ~ (nodig|moeten|willen|kunnen|gekund|gescheeld) ^2.2; (was|waren) ~ (al|inmiddels) ~ te (laat|oud|ver|groot) ^2.2; (inmiddels|intussen|ondertussen) ~ (was|waren|zat|woonde|liep) ^1; in al die jaren ^2.2; al die (jaren|tijd|maanden) ^1.6; (jaar|jaren|maanden) lang ~~ niemand ^2.5; niemand ~~ (op het idee|gevraagd|doorgevraagd|door) ^1.6; (vier|drie|vijf|zes|zeven) ~ (eerdere|meldingen|signalen) ^2; eerdere melding* ^2.5; had ~ vóór ~ moeten ^2.2; (pas|eerst) ~ (politie|ambulance|ziekenhuis|spoedeisende|wegliep|van school) ^2; toen was ~ (alles|iedereen|het) ~ (ineens|opeens|te laat) ^2; ineens ~ (iedereen|heel|hele|zes|vijf|tijd|een team) ^1.5; was genoeg geweest ^2.2; (kwam|kwamen) er ~ (pas|eindelijk) ^1.8; pas na ^1.8; pas toen ^1.6; de signalen ^1.3; zo ver ~ (had|moest|laten|komen|gekomen) ^2
        pas ~ (na|in|toen|bij|later) ^0.9; eerder ^0.7; te laat ^0.9; (had|hadden) ~ (iemand|iedereen|ik|we|ze|school|huisarts) ~~ (kunnen|moeten|eerder|toen|al) ^1.6; als er toen ^2.2; als (iemand|school|de huisarts) ~ toen ^2; (wisten|zagen) ~ het ~ allemaal ^2; (niemand|geen mens) ~ (deed|zei|vroeg|kwam|keek|belde) ^1.2; wachtte* ~ (tot|totdat) ^1.4; tot het ~ (knalde|misging|barstte|niet meer|ontplofte|klapte|escaleerde) ^2.3; (eerst|daarvoor) ~ moest ~ (gebeuren|kapot|mis|erger|vallen) ^2.2; toen kwam ~ (ineens|opeens|wel) ^1.8; was het ~ te laat ^2
        dweilen met de kraan open ^2.5; brandjes blussen ^1.5; zou wel overgaan ^2; ging wel over ^1.8; hoort bij de leeftijd ^2; (jaren|maanden) ~ laten (liggen|lopen|sudderen|versloffen) ^2.5; niet opgepakt ^2.3; (niks|niets) mee gedaan ^2.3; geen haan naar ^2.5; geen mens ~ (gevraagd|gezien|gemerkt|keek|vroeg) ^2.3; moest eerst ~ (een|iets|wat) ^2; op het laatste moment ^1.8; vijf voor twaalf ^2.3; al lang (mis|gaande|fout) ^2.3; over het hoofd gezien ^2.5; al die tijd ~ (niet|niemand|niks) ^2; eerder makkelijker ^1.8; hadden we ~ bij ~ eerste ^2.3
      `),
      jongere: lines(
        `niemand had iets door ^2.5; niemand had door ^2.5; niemand merkte ^2; niemand vroeg ^1.2; toen was het al ^1.5; was al te laat ^2.5; nu opeens ^1.5; pas toen ik ~ (stopte|wegliep|zakte|flauwviel|sneed|bleef|niet|kwijt) ^3; boeide niemand tot ^2.5`,
      ),
      kind: lines(`niemand wist ~ (het|dat) ^1.5; niemand zag ^1.5; toen pas ^2`),
      professional: lines(
        `wij ~ laat ~ (betrokken|aangehaakt|ingeschakeld|beeld) ^2.5; pas ~ (betrokken|aangehaakt|aangemeld|ingeschakeld|gebeld) ^2.5; voorveld ^0.8; vroegsignalering ^1.5; eerder hadden we ^2; hadden wij ~ eerder ^2.5; gemiste signal* ^3
        het dossier ~ (lag|jaren|al) ^1.6; al (maanden|jaren) zichtbaar ^2.2; toen het bij (mij|ons) ~ (kwam|binnenkwam|lag) ^2.2; zagen het ~ (al|niet) ^1.5
      `,
      ),
    },
  },
]
