import type { Theme } from '../coding/codebook.ts'
import { examplesOf } from './examples/pact-examples.ts'
import { lines } from './lines.ts'

/** Group D of the PACT codebook: the child. */
export const child: readonly Theme[] = [
  {
    code: 'T11',
    group: 'D',
    name: { nl: 'Verdriet, stress en gezondheid', en: 'Sadness, stress and health' },
    definition: 'Wat de scheiding doet met het welzijn en het lichaam van een kind of jongere.',
    include:
      'Buikpijn, slecht slapen, somber of boos zijn, angst, bedplassen, minder eten, slechter leren.',
    exclude: 'Zorgen die een kind om een ouder heeft (T14) en verdriet van de ouder zelf (T18).',
    usually: 'hindered',
    examples: examplesOf('T11'),
    cues: {
      all: lines(`
        {kind} & {lichaam} ^3; {kind} & (verdrietig|verdriet|somber|depressief|angstig|bang|boos|gestrest|gespannen|onrustig|onzeker|overstuur|huilen|driftig|prikkelbaar) ^1.7; {kind} & (slapen|sliep|slaapt) ~ (slecht|niet|nauwelijks|amper|moeilijk) ^2.5; {kind} & (slecht|niet|nauwelijks|amper) ~ (slapen|sliep|slaapt|eten|at) ^2.5
        (kinderen|kind|zoon|dochter) ~ (leden|lijden|lijdt|leed) ~ (eronder|onder) ^2.5; lijden ~ (kinderen|kind) ^1.5; (kinderen|kind) ~~ (dupe|rekening|beschadigd|getekend|kapot) ^2; (kinderen|kind) ~ de dupe ^2.5; buikpijn ^1.7; hoofdpijn ^0.8; nachtmerrie* ^1.5; bedplassen ^2; (plaste|plast) ~ bed ^2.5; in bed ~ (plaste|plassen|geplast) ^2.5; weer in ~ broek ^1.5; duimzuigen ^1.5; eczeem ^1; hyperventil* ^1; paniekaanval* ^1
        huilend ~ (bed|slaap|thuis|wakker|school) ^1.7; huilde zich ~ slaap ^3; in slaap (huilen|gehuild) ^3; huilbuien & {kind} ^2; woedeaanval* ^2; driftbui* ^1; boosheid & {kind} ^1.5; {kind} ~~ (sloeg|gooide|schopte) ~ (met|tegen) ^1.2; {kind} ~ trok zich terug ^2.5; trekt zich terug ^1.5; trok zich ~ terug ^2; teruggetrokken & {kind} ^2; {kind} ~~ (zei|praatte|sprak) ~ (niets|niks|nauwelijks) meer ^1.7
        zelfbeeld ^2; faalangst* ^2; verlatingsangst ^2.5; scheidingsangst ^2; angststoornis ^1.5; depressie & {kind} ^2.5; zelfbeschadig* ^2.5; automutil* ^2.5; eetstoornis ^2; eetprobleem ^2; suicid* & {kind} ^2.5; zelfmoord* & {kind} ^2.5; trauma* & {kind} ^2; getraumatiseerd* ^1.5; schooluitval ^1.7; thuiszitter* ^1.7; blijven zitten & (school|klas|havo|vmbo|vwo) ^1.2; {kind} ~~ (klampte|klampt|hangerig|claimerig) ^2; {kind} ~~ durfde ~ niet (alleen|meer|slapen) ^1.7; wilde niet ~ (alleen slapen|eten) ^1.2; {kind} & stress ^2; {kind} ~~ (last|moeite) ~ (van|met) ~ (scheiding|spanning|ruzie|situatie) ^2.5; voelde* ~ de spanning ^1; loyaliteit* ^-0.5
        (gaat|ging) ~ niet goed met ~ {kind} ^2; (gaat|ging) ~ slecht met ~ {kind} ^2.5; {kind} ~~ (zichzelf|zelf) ~ schuld ^1.7; {kind} ~~ (weer|eindelijk) ~ (lachen|lachte|slapen|sliep|vrolijk|spelen) ^1.7 :); zorgen over ~ {kind} ^1.7; zorgen om ~ {kind} ^1.7
        (hij|zij|ze) ~~ (beet|nagels|krabde|plukte|stotter*|stil|wit|trilde|kromp|schrok) ^1; lag ~ nachten ^1.8; plafond ~ kijken ^1.8; nagels ~ (beet|bijten|kapot|afgebeten) ^1.8; stotter* ^1.8; huisarts ~ buik ^1.8; niks ~ lichamelijks ^1.8; (gegeten|eten|at) ~ (niet|nauwelijks|bord) & {kind} ^1.4; bord ~ vol ^1.2; plafond ^1.5; dekbed ~ over ^1.5; lampje ~ aan ^1.3; (kwam|kroop) ~ (bij mij|bij ons|in mijn|tussen) ~ bed ^1.8; in mijn bed ^1.3; cijfers ^0.7; van een ~ naar een ^1; onvoldoende* ^1.4; (zei|praatte|speelde|lachte|zong) ~ niet meer ^1.8; geen woord ^1; werd ~ (stiller|stil|bozer|boos|bang|mager|dunner) ^1.6; trekt ~ haar ~ uit ^1.2; gooide ~ (speelgoed|stoel|kamer|schoen|beker|tas) ^1.3; (wc|toilet) ~ (zat|opgesloten|huilen|pauze|school) ^1.6; capuchon ^1.4; koptelefoon ^1.2; kwam ~ kamer niet uit ^2
        (overdag|altijd) (op|moe) ^1.2; 's nachts ~ (lig|ligt|lag|wakker|luister*) ^1.8; concentratie ^1.5; (niks|niets) ~ meegekregen ^1.3
      `),
      ouder: lines(`
        (hij|zij|ze) ~ (had|kreeg|klaagde) ~ (buikpijn|hoofdpijn|nachtmerries) ^2.5; ligt ~ wakker & {kind} ^2.5; (hij|zij|ze) ~ (sliep|slaapt) ~ (niet|slecht|bij) ^1.7; (hij|zij|ze) ~ (huilde|huilt) ~ (elke|iedere|bij|na|om) ^1.5; (kroop|kwam) ~~ bij ~ mij in bed ^2; mijn {kind} ~ (stil|bang|boos|verdrietig|somber) ^2; mijn {kind} & (psycholoog|ziek) ^1.2
        {kind} & (stil|moe|alleen|tranen|kwijt|angst|pijn|ziek|nachten|wakker|schrok|slaap) ^1.4; {kind} ~~ (huilde|huilt|snikte) ^1.6
      `),
      jongere: lines(`
        ik ~ (huilde|huil|jankte|jank) ^1.5; ik ~ (sliep|slaap) ~ (niet|slecht|amper|bijna) ^2.5; niet meer (slapen|eten) ^1.7; lag ~ wakker ^2; kon ~ niet slapen ^2.5; niet in slaap ^2; me ~ (kut|kapot|klote|leeg|alleen|somber|depri|depressief|ellendig|rot|shit) ^1.5; voelde me ~ (alleen|leeg|waardeloos|verloren|rot|slecht) ^2; ik ~ (depressief|depri|somber) ^2; (heb|had|kreeg) ~ (buikpijn|hoofdpijn|stress|paniekaanvallen|paniekaanval|nachtmerries) ^2.5; zoveel stress ^1.7; veel stress ^1.7; sneed mezelf ^3; mezelf ~ (snijden|pijn) ^2.5; wilde ~ niet meer leven ^3; wou er niet meer zijn ^3; at ~ (niks|niets|amper|niet) ^1.7; cijfers ~~ (omlaag|slechter|kelderden|zakten|onvoldoende) ^1.5; kon me niet concentreren ^2; concentreren ~ (niet|lukt) ^1.5; geen zin ~ (meer|nergens|school) ^1.2; binnenvetter ^1.5; kropte ~ op ^2; alles opkroppen ^2; opgekropt ^1.5; blowen ^1.5; bleef zitten ~ (jaar|klas|havo|vmbo|vwo) ^1.2; me ~ opgesloten ~ kamer ^1.5; alleen op mijn kamer ^1.7; janken ^1.2
        (mijn|me) (hoofd|buik|borst|keel|hart|handen) ~ (vol|pijn|dicht|zwaar|trilde|trilden|bonkte|bonkt|knoop) ^1.8; (voelde|voel) ~ (niks|niets|leeg|raar|alleen) ^1.8; zat ~ (wc|fietsenhok|kamer|badkamer) ^1.3; bleef ~ in bed ^1.5; huilen ^1.4; tranen ^1.3; ik dacht ~ (komt|kwam|ligt|lag) ~ door mij ^2.3; mijn schuld ^1.8
        (bang|somber|moe|leeg|boos|alleen|eenzaam|verdrietig) ^0.7; (ziek|misselijk|duizelig) ^1
      `),
      kind: lines(`
        buikpijn ^2.5; pijn in (mijn|me) buik ^3; (mijn|me) buik ~ (deed|doet) pijn ^3; buik deed ^1.5; hoofdpijn ^1.7; (was|ben|werd|word) ~ (verdrietig|bang|boos) ^1.8; verdrietig ^1.2; (moest|ga|ging|moet) ~ huilen ^1.8; huilde ~ (bed|stiekem|kussen|kamer|wc) ^2.5; stiekem (huilen|gehuild|gehuild) ^2.5; (kan|kon) ~ niet slapen ^2.5; slecht slapen ^2; eng ~ (gedroomd|droom|dromen) ^2; enge dromen ^2.5; nare dromen ^2.5; in bed ~ (geplast|gepiest|plassen) ^2.5; (mijn|me) knuffel & (huilen|bed|bang|verdrietig|vast|slapen) ^1.7; brok in ~ keel ^2; onder ~ dekens ^1.2; ik mis (papa|mama|hem|haar) ^2; ik miste (papa|mama|hem|haar) ^2; miste ~ (papa|mama) ~ (heel|zo) ^2; heimwee ^2.5
        (ik|moest) ~ huilen ^1.5; ik dacht ~ door mij ^2.5; mijn schuld ^1.8; durfde niet ^1; (boos|bang|verdrietig|alleen) ^1.1; raar (gevoel|in) ^1.5; kon ~ niet ~ slapen ^2; onder (het|mijn) (bed|dekbed|kussen) ^1.3
      `),
      professional: lines(`
        {kind} ~~ (klachten|signalen|gedragsproblemen|traumaklachten|spanningsklachten|stressklachten|ontwikkeling) ^2; lichamelijke klachten ^2; psychosomatisch* ^2.5; ontwikkelingsachterstand ^2; bedreigd ~ ontwikkeling ^2.5; ontwikkelingsbedreiging ^2.5; internaliserend* ^2.5; externaliserend* ^2.5; kind ~ overlevingsstand ^2.5; kindsignalen ^2; schade ~ (kind|kinderen) ^2; kinderen ~ beschadig* ^2.5; leerling ~~ (somber|boos|verdrietig|buikpijn|huilen|agressief) ^2.5; traumasensitief ^1.5
        {kind} & (stil|moe|tranen|bang|angst|boos|trilde|bleek|wit) ^1.5
      `),
    },
  },
  {
    code: 'T12',
    group: 'D',
    name: { nl: 'Stem van het kind', en: "The child's voice" },
    definition:
      'Is het kind iets gevraagd, gehoord en serieus genomen, thuis, bij hulp of bij de rechter.',
    include:
      'Kindgesprek, bijzondere curator, kindbehartiger, brief aan de rechter, meepraten, genegeerd worden.',
    exclude: 'Aandacht en steun zonder dat het om besluiten gaat (T13).',
    usually: 'mixed',
    examples: examplesOf('T12'),
    cues: {
      all: lines(`
        kindgesprek* ^3; kinderverhoor ^3; kindverhoor ^3; bijzondere curator ^3; curator* ^1.7; kindbehartiger* ^3; kinderbehartiger ^3; kindadvocaat ^2.5; jeugdadvocaat ^2; kinderrechtswinkel ^2.5; kinderombudsman ^2; kindinterview ^2.5; kindperspectief ^2.5; hoorrecht ^3; inspraak ^2.5; vertrouwenspersoon ~ {kind} ^2
        stem van ~ (kind|kinderen|jongeren|jongere) ^3; (mijn|zijn|haar|hun) stem ~ (gehoord|telt|telde|horen|tellen) ^3; {kind} ~~ (gehoord|serieus) ^2.5; (gehoord|serieus) ~ {kind} ^2.5; {kind} ~~ (mening|inspraak|meepraten|meebeslissen) ^2.5; mee+praten ^1; meebeslissen ^2.5; (mening|wens|wensen) van ~ (kind|kinderen|zoon|dochter|jongere|jongeren) ^3; naar ~ (kinderen|kind|jongeren) ~ (luisteren|geluisterd|luistert|luisterde|luisterden) ^3; {kind} ~ (luisteren|geluisterd) ^1.7
        (niemand|nooit|niet) ~~ (vroeg|gevraagd|vragen) ~~ {kind} ^2.5; {kind} ~~ (niemand|nooit|niets|niks) ~ (gevraagd|vroeg) ^2.5; vroeg ~ {kind} ~~ (wat|hoe|zelf) ~~ (wilde|wil|vond|vindt|vonden|wilden) ^3; {kind} ~~ (zelf|eindelijk) ~ (vertellen|zeggen|kiezen|beslissen|meedenken) ^1.7; wat ~ {kind} ~ (wil|wilde|wilden|willen|vond|vindt|vinden|nodig) ^2; met ~ {kind} ~ (gesproken|gepraat|praten|spreken) ^1.5; zonder ~ {kind} ~~ (spreken|gesproken|vragen|gezien) ^3; over ~ (hoofd|hoofden) ~ van ^1.5; over {kind} (praten|gepraat) ~ niet met ^2.5; niet over ~ maar met ^3; over ~ hoofd heen ^2; over onze hoofden ^2.5; over mijn hoofd ^2.5
        brief aan ~ rechter ^3; brief ~ (rechter|rechtbank) & {kind} ^2.5; {kind} & (rechter|kinderrechter) ~~ (praten|gesprek|vertellen|vroeg|luisterde|spreken|brief) ^2.5; rechter & (luisterde|vroeg) ~~ {kind} ^2.5; (twaalf|12) & (rechter|kindgesprek|mening|gehoord|mocht) ^2; vanaf ~ twaalf ^1.5; te jong ~ (mening|vragen|gehoord|praten|zeggen|rechter|kiezen) ^2.5; eigen woorden & {kind} ^1.5; {kind} ~~ (mocht|mochten) ~ (zelf) ^1.5; {kind} ~ tekende ~ (hoe|wat) ^1.5; drie huizen ~ (methode|tekenen|getekend) ^2; (kinderraad|jongerenraad|jeugdraad) ^1.7; familiegroepsplan ^1.5
        idee van ~ {kind} ^2.3; {kind} ~~ (idee|voorstel|verzoek|wens|plan) ^1.5; {kind} ~~ (wilde|wil|wou) ~ (liever|graag|zelf|niet|dat) ^1.4; {kind} ~ zei ~ dat ~ (wilde|wil|niet|liever|meer) ^1.4; {kind} ~~ (bracht|inbracht|in) ~ dat ^1; (vroeg|vroegen|gevraagd) ~ (haar|hem|hen|hun) ~ (wat|hoe|wanneer|waar|of) ^1.6; niemand ~~ (haar|hem|hun|hen|de kinderen) ~ (gevraagd|vroeg|iets) ^2; goedvinden ^1.8; haar woorden ^1.6; zijn woorden ^1.5; in eigen woorden ^1.8; tekening ~ (tafel|rechter|ouders|voorgelezen) ^1.8; las ~ (brief|voor|briefje) ~ (voor|allebei|ouders) ^2; (waar|bij wie) ~ (wil|wilde|wou) ~ wonen ^2.5; hele ~ hand ~ geschreven ^1.3; over haar ~ (praten|gepraat|gesproken|beslist|besloten) ^1; aan tafel ~ (mee|meepraten|erbij) ~ {kind} ^1.6; kinderen ~ (mochten|mogen) ~ (zeggen|kiezen|bepalen|stemmen|meedoen|meepraten|beslissen) ^2.2
        {kind} & (gevraagd|vroeg) & (wat|waar|hoe|zelf) ^1.1; (wat|waar) ~ {kind} ~ zelf ^1.8; {kind} ~~ (niet|nooit) ~ (gehoord|gezien|gevraagd|gesproken) ^1.8; luister* ~ naar ~ (ons|kinderen|hem|haar|kind) ^1.4; {kind} ~~ (zin|woorden|tekening|brief|briefje) & (rechter|gesprek|tafel|verslag|rapport|plan) ^1.8
      `),
      jongere: lines(`
        niemand ~ vroeg ~ (mij|me|iets|wat|hoe|aan) ^3; (niemand|nooit) ~~ (luisterde|luistert|luisteren|geluisterd) ^3; (niet|nooit|nergens|niks) ~ gevraagd ^2.5; nooit ~ iemand ~ gevraagd ^3; vroeg ~ (mij|me) ~~ (wat|hoe|waar) ^2; werd ~ (niet|nooit|eindelijk) ~ (gehoord|gevraagd|serieus|geluisterd) ^3; serieus (nemen|genomen|nam|neemt) ^2.5; mijn mening ^2.5; me mening ^2.5; wat ik (wil|wilde|wou|vond|vind) ^2; wat ik ~ wilde ^1.7; wat ik er van vond ^2.5; wat ik ervan (vond|vind) ^3; niks te zeggen ^2.5; niets te zeggen ~ (had|heb) ^2; niks te kiezen ^2; mocht ~ (niet|nooit|eindelijk|zelf) ~ (kiezen|zeggen|beslissen|meepraten|meebeslissen) ^2.5; beslisten ~ (over|voor|zonder) ~ (mij|me|ons) ^3; besloten ~ (over|voor|zonder) ~ (mij|me|ons) ^3; over mij ~ (beslist|besloten|gepraat|praatten) ^3; (rechter|kinderrechter) & (praten|vroeg|brief|luisterde|gesprek|mij|vertellen|mocht) ^2.5; ze luisteren ~ (niet|nooit) ^2.5; iemand ~ (echt|eindelijk) ~ luisterde ^2 :); gehoord worden ^2.5; alsof ik ~ (lucht|pakketje|meubel|niet bestond|ding) ^2; voelde me ~ gehoord ^2.5
        niemand ~ (gevraagd|vraagt|vroeg) ^2; ik (mocht|kreeg) ~ (zelf|zeggen|kiezen|bepalen) ^2; (vroeg|vroegen) ze ~ (wat|aan mij|mij|me|of) ^1.6; heb ~ (tegen|gezegd) ~~ dat ik ~ (niet|wil|liever|maandag|zelf) ^1.6; ik wil ~ (wisselen|wonen|slapen|blijven) ^1.5; wat wil jij ^2.3; wat vind jij ^2.3; wat heb jij nodig ^2
        (vragen|vroegen|gevraagd) ~ (ons|mij|me) ^1.2; zonder ~ (mij|ons|me) ~ (te vragen|te zeggen) ^2.3; hoorde ~ ik ~ (pas|later|via|achteraf) ^1.3; over ons ~ (beslist|besloten|heen|gepraat) ^1.8
      `),
      kind: lines(`
        niemand ~ vroeg ~ (mij|me|iets|wat|aan) ^3; (vroeg|vroegen|vragen) ~ (niks|niets|nooit|niet) ~ (mij|me|aan) ^2.5; (niks|niets|nooit|niet) ~ gevraagd ^2.5; niemand ~ luister* ^2.5; (luisteren|luisterden|luistert|luisterde) ~ (niet|nooit) ^2.5; niet ~ naar (mij|me) ~ (luisteren|geluisterd) ^3; wat ik ~ (wil|wilde|wou|vind|vond) ^2.5; mocht ~ (niet|ook|zelf) ~ (kiezen|zeggen|vertellen|meepraten) ^2.5; rechter ^2; mevrouw ~ vroeg ~ wat ik ^2.5; (brief|briefje|tekening) ~~ rechter ^3; grote mensen ~ (beslissen|bepalen|praten|besluiten) ^2.5
        niemand ~ (vraagt|vroeg|gevraagd|vraag) ^2.2; ik mocht (zelf|kiezen|zeggen) ^2; mocht zelf ^1.8; vroeg ~ wat ik ^2.3; wat ik wil ^2; als ik de baas ^2.3; mijn idee ^2
      `),
      ouder: lines(
        `(mijn|onze) {kind} ~~ (wilde|wil|zegt|zei) ~ (zelf|dat|niet|liever) ^1; niemand ~ (vroeg|sprak|luisterde) ~~ {kind} ^2.5; {kind} ~ mocht ~ (zeggen|vertellen|kiezen) ^2.5; {kind} ~~ bij de rechter ^2`,
      ),
      professional: lines(`
        met kinderen (praten|spreken|gesproken) ^3; met ~ {kind} ~ (in gesprek|sprak|spreken) ^2; {kind} ~ (zelf|apart|alleen) ~ (gesproken|spreken|sprak|gezien) ^3; kind ~ (centraal|voorop|middelpunt) ^1.5; participatie ^2; kindgericht* ^1.5; vroeg ik ~ {kind} ^2.5; perspectief van ~ (kind|jongere|kinderen) ^3; kind ~ uit beeld ^2; kind ~ (vergeten|ondergesneeuwd|sneeuwt) ^2.5; {kind} ~~ (nog niet|nooit|nog nooit|wel) gesproken ^3; {kind} ~~ bij ~ overleg ^1.5; leerling ~~ (zelf|vroeg|vertelde) ~ wat ^1.7
        (hun|haar|zijn) ~ (verzoek|wens|idee|stem) ^1.8; kinderen ~~ (verzoek|wens|voorstel|idee|gevraagd|gesproken) ^1.8; wat (vind|wil|zou) ~ jij ^2.2
      `),
    },
  },
  {
    code: 'T13',
    group: 'D',
    name: { nl: 'Aandacht en steun voor kind', en: 'Attention and support for the child' },
    definition: 'Er is (of was niet) iemand of iets voor het kind zelf.',
    include:
      'Een buddy, een groep met lotgenoten, een knuffelplek, sport of muziek, iemand om mee te praten.',
    exclude: 'Meepraten over besluiten (T12) en signaleren door school (T02).',
    usually: 'helped',
    examples: examplesOf('T13'),
    cues: {
      all: lines(`
        buddy* ^2.5; villa pinedo ^3; kies-groep ^3; kies-training ^3; =kies & (groep|training|cursus|kinderen|school|programma) ^3; kindercoach* ^3; tienercoach* ^3; jongerencoach* ^2.5; jeugdcoach ^2.5; kindertherap* ^2; speltherap* ^2; dappere dino* ^3; jes het ^2.5; brugklas & groepje ^1; lotgenotengroep & {kind} ^3; lotgenoten & {kind} ^2.5; kindergroep* ^2.5; praatgroep* & {kind} ^2.5; piep zei de muis ^3; stoere schildpadden ^3; ravottuh ^2.5; steunfiguur & {kind} ^2; steungezin ^2; scheidingskoffer* ^2.5; knuffelplek* ^2.5; gevoelsdoos ^2.5; zorgendoos* ^2.5; kanjertraining ^2
        (groep|groepje|training|club) & (gescheiden ouders) ^2.5; {kind} ~~ (groep|groepje|club) ~ (met|van) ~ kinderen ^2.5; groepje ~ (met|van|voor) ~ kinderen ^2.5; andere kinderen ~ (gescheiden|zelfde|hetzelfde|ook|scheiding) ^2.5; (ook|allemaal) gescheiden ouders ^2.5; kinderen ~ (hetzelfde|zelfde) ~ (meemaken|meemaakten|meegemaakt|meemaakt) ^2.5
        iemand (om|waar) ~ (mee|tegen) ~ praten & {kind} ^3; iemand voor (haar|hem|hun|zichzelf) ~ (alleen|zelf) ^2; {kind} ~~ (terecht) ~ (bij|kon|kunnen) ^2; {kind} ~~ (hart luchten|stoom afblazen|uitrazen|ontladen) ^2.5; {kind} ~~ (eigen) ~ (plek|hulp|coach|begeleider|vertrouwenspersoon|therapeut) ^2; (plek|iets|hulp|steun|aandacht|begeleiding|iemand|gesprekken) voor ~ (kind|kinderen|zoon|dochter|jongeren|jongste|oudste) ^2.5; (kind|kinderen|zoon|dochter) ~ (kreeg|kregen|krijgt|krijgen) ~ (hulp|steun|aandacht|begeleiding|coach|therapie|gesprekken|buddy|iemand) ^2.5; geen ~ (hulp|aandacht|steun) ~ voor ~ (kind|kinderen) ^2.5 :(; aandacht ~ (kind|kinderen|haar|hem) ^1.5; {kind} ~~ (vergat|vergeten|vergaten) ~ (in|door|men|iedereen) ^1.5 :(
        (voetbal|paardrijden|paarden|paard|judo|dansen|muziek|scouting|drummen|gitaar|hockey|turnen|manege|boksen|sport|voetbalclub) & {kind} & (uitlaatklep|scheiding|hoofd|even|kwijt|rust) ^2.5; uitlaatklep & {kind} ^2.5; verhaal kwijt ~ {kind} ^2.5; {kind} ~~ verhaal kwijt ^3; {kind} ~~ even (kind|gewoon) ^2; gewoon kind ~ (zijn|kon|mocht|wezen) ^2.5; even kind ^2.5; weer kind ~ (zijn|kon|mocht) ^2.5; knutsel* & {kind} & (praten|gevoel|groep|hulp) ^2
        {kind} ~~ (mocht|mag|kreeg|krijgt) ~ (schreeuwen|helpen|spelen|verven|timmeren|bouwen|rijden|aaien|sleutel|eigen|mee|kring) ^1.8; (mocht|mag) ~ (hij|zij|ze) ~ (daar|even|altijd) ^1.3; kring van ^1.5; (acht|zes|zeven|tien) kinderen ^1.8; samen met ~ kinderen ^1.3; (beker|bekertje) ranja ^1.8; (hond|paard|pony|konijn|ezel|kat|poes|geit|geiten) ~~ (vertelt|vertelde|aaien|borstelen|verzorgen|troost|oor|praat) & {kind} ^2.3; stadsboerderij ^1.5; zorgboerderij ^2.3; manege ^1.6; (voetbalclub|turnen|judo|zwemmen|drumles|muziekles|dansles|scouting) ~ (ging|door|blijven|elke|mocht) ^1.5; voor ~ {kind} ~ (alleen|zelf|iemand|was|er) ^1.5; luisterde naar ~ {kind} ^1.8; {kind} ~~ (eigen|vaste) ~ (buddy|maatje|plek|uur|middag) ^2; aandacht voor ~ (hem|haar|kind|kinderen|de) ^1.8
        {kind} & (luisterde|luistert|luisterend) ^1.4; {kind} & (juf|meester|mentor|coach|trainer|buurvrouw|oma|opa|tante|buddy|jongerenwerker) & (praten|vertellen|kwijt|luister|samen|uur|elke) ^1.8; iemand ~ (alleen|speciaal) voor ~ (haar|hem|hen|mij|kinderen|kind) ^2.3; voor haar alleen ^1.8; voor hem alleen ^1.8; (haar|zijn) eigen ~ (plek|uurtje|middag|verhaal|plekje) ^1.4; niemand ~ (keek|vroeg|dacht) ~ (naar|aan) {kind} ^2; vergaten {kind} ^2; even weg van ^1.5; even niet ~ (denken|over|aan) ^1.5; lotgenoten ^1.3
        (uur|uurtje|middag|moment) ~ (voor|over|van) ~ (mij|haar|hem|mezelf|zichzelf) ^2.3; (alleen|even|helemaal) voor (mij|haar|hem) ^2.3; iets voor (mezelf|zichzelf) ^2; iemand die ~ (mij|me|haar|hem) zag ^2.3; voor ~ {kind} ~ (niets|niks|geen aanbod|weinig) ^2.5; te jong voor ~ (hulp|groep|begeleiding|gesprek) ^2.3; geen oog voor ~ {kind} ^2.3; (zwemles|drumles|gitaarles|pianoles|muziekles|tekenles|dansles|kinderboerderij|atelier) ^1.3; liet ~ uitpraten ^1.8; zegt niks ~ wacht ^1.5; (leerlingen|kinderen|jongeren) ~~ (kletsen|praten) ~ (met|onder) elkaar ^2
      `),
      ouder: lines(
        `(haar|zijn) (coach|buddy|therapeut|groepje|kindercoach) ^2.5; (hij|zij|ze) ~ (mocht|ging|gaat) ~ naar ~ (groepje|groep|coach|speltherapie|training|kindercoach) ^2.5; met lotgenootjes ^3`,
      ),
      jongere: lines(`
        (mijn|me|een) (buddy|coach|tienercoach) ^2; iemand ~ om mee te praten ^3; iemand om ~ te praten ^2.5; niemand om ~ mee te praten ^3 :(; (met|bij) (haar|hem) ~ (kon|kan) ~ (alles|altijd|gewoon) ^2; (kon|kan) ~ alles ~ (kwijt|zeggen|vertellen) ^2.5; verhaal kwijt ^2.5; (kon|kan) ~ bij (haar|hem|hun) terecht ^2.5; ook gescheiden ouders ^2.5; ouders ook (gescheiden|uit elkaar) ^2.5; (hetzelfde|zelfde) ~ meegemaakt ^2; snapte ~ (wat|hoe) ~ ik ^1.5; (voetbal|muziek|gamen|dansen|boksen|sport|tekenen|paard|gitaar|trainen|training) & (hoofd|even|vergeten|weg|rust|kwijt) ^2; nergens ~ aan denken ^1.5; er was niemand voor (mij|me|ons) ^2.5 :(; niemand ~ voor (mij|me) ~ (was|er|tijd) ^2 :(
        (zij|hij|ze) ~ (luisterde|luistert|snapte|wachtte) ^1.4; mocht ~ (altijd|daar|bij hem|bij haar|helpen|blijven) ^1.5; (gaf|kreeg) ~ (sleutel|sleutelbos|nummer|plek) ^1.5; hele (groep|team|klas|ploeg) ^1.5; met mij ~ (mee|gelopen|gaan) ^1.3; andere ~ (die|jongeren) ~ (ook|hetzelfde|zelfde) ^2; mijn ouders ook ^1.8
        (trainer|coach|mentor|buurvrouw|oma|opa|tante|vriendin|vriend|jongerenwerker|buddy) ~~ (luisterde|luistert|snapte|appte|belde|bleef|wist) ^1.4; bij hem ~ kon ik ^1.6; bij haar ~ kon ik ^1.6; daar ~ (kon|kan|mag|mocht) ik ^1.3; niemand die ~ (vroeg|wist|keek|luisterde) ^1.6
      `),
      kind: lines(`
        groepje ^2; (juf|meester|mevrouw|oma|opa|meneer|tante|oom) ~~ (praten|kletsen|vertellen|knuffelen|troosten) ^1.5; mee praten ^1.5; praatte ~ met ^1.2; (hond|poes|kat|konijn|cavia|paard|pony|knuffel) & (troost|vertellen|praten|knuffelen|aaien|vertelde|vertel|luistert) ^2.5; getroost ^1.7; troostte ~ (mij|me) ^2.5; kinderen ~ ook ~ gescheiden ^2.5; ouders ook gescheiden ^2.5; andere kinderen ^1.5; (dagboek|schriftje|doosje) & (gevoel|gevoelens|schrijf|schreef|verdriet|zorgen) ^2.5; buddy ^1
        (vertel|vertelde|fluister|fluisterde|zeg) ~ (ik|hem|haar|alles|oor|geheim) ^1.5; (mijn|onze) (hond|poes|kat|konijn|cavia|hamster|knuffel|beer) ^1.6; aan (hem|haar) ~ (vertellen|vertel) ^1.8
        (oma|opa|juf|meester|tante) ~ (luistert|luisterde|helpt|snapt|vraagt) ^1.6; helpt ^0.8
      `),
      professional: lines(
        `{kind} ~~ (doorverwezen|aangemeld) ~ (groep|coach|kies|speltherapie|buddy) ^2.5; ouders ~~ (alle|zoveel) ~ aandacht & kind ^2; steun* voor {kind} ^2.5; kindercoaching ^2.5; {kind} ~~ (eigen) (hulpverlener|begeleider) ^3; steunend* volwassen* ^2.5; (gewoon|even) kind (zijn|kon|mag) ^2; groepsaanbod & kinderen ^2.5; leerling ~~ (kwijt|terecht|praten|langskomen) ^1.7
        jongerenwerk* ^1.6; (afwas|koken|tafeltennis|wandelen|bal|potje|spelletje) ~~ (zei|vertelde|kind|jongen|meisje) ^1.8
      `,
      ),
    },
  },
  {
    code: 'T14',
    group: 'D',
    name: { nl: 'Klem tussen ouders', en: 'Caught between parents' },
    definition:
      'Een kind moet kiezen, boodschappen overbrengen, partij trekken of zorgt voor een ouder.',
    include:
      'Loyaliteit, boodschapper of spion zijn, dingen verzwijgen, schuldig voelen, troosten van een ouder.',
    exclude: 'Geen contact meer met een ouder (T19).',
    usually: 'hindered',
    examples: examplesOf('T14'),
    cues: {
      all: lines(`
        loyaliteit* ^3; loyaal ^2; loyale ^2; klem ~ tussen ^2; (kind|kinderen|zoon|dochter|zit|zat|zaten|zitten) ~ klem ^2; klem (zit|zat|zaten|zitten) ^2; tussen ~ (twee|beide) ~ ouders ^1.7; tussen ~ (vuren|twee vuren) ^2.5; tussen twee ^1.2; er tussenin ^2; ertussenin ^2.5; ertussen ~ (zit|zat|zitten|zaten|staat|stond) ^2.5; in het midden ~ (zit|zat|staat|stond|van) ^1.5; speelbal ^3; inzet van ~ (strijd|ruzie|scheiding) ^3; pion ^2; parentific* ^3; boodschapper* ^3; doorgeefluik ^3; postbode ^2.5; tussenpersoon & {kind} ^2.5; spion* ^2.5; bespioneren ^2; uithoren ^2.5; uitgehoord ^2.5; hoorde ~~ {kind} ~ uit ^1.5; uitvragen & {kind} ^2.5
        kiezen tussen ~~ {ouder} ^3; {kind} ~~ (kiezen|koos|kiest) ~~ {ouder} ^2; {kind} ~~ (moest|moet|moeten|moesten|hoeft|hoefde) ~ kiezen ^3; {kind} ~~ partij ^2; partij (kiezen|koos|kiest) ~ (voor|tussen) ~ {ouder} ^3; {ander} tevreden ^0.7; (twee|beide) ~ (ouders|kanten) tevreden ^2.5; {kind} & doorgeven & {ander} ^2; boodschappen ~ (overbrengen|doorgeven|meegeven|brengen) ^2; zeg maar tegen ~ {ander} ^3; zeg ~ tegen je {ouder} ^3; vertel ~ niet aan ~ {ouder} ^2.5; niet (tegen|aan) ~ (papa|mama) ~ (zeggen|vertellen) ^3; {kind} ~~ (verzwijgt|verzweeg|verzwijgen|geheimen|geheim) ^1.7; {kind} ~~ (mond|niets|niks) ~ over ~ (bij|thuis) ~ {ouder} ^2; durfde* niet ~~ (zeggen|vertellen) ~~ (leuk|gezellig|fijn|mist|miste) ^3; durfde* niet ~~ (leuk|gezellig|fijn) ~ (bij|had) ^3; sociaal wenselijk ~ {kind} ^1.7
        {kind} ~~ (troostte|troosten|troost) ~ {ouder} ^2.5; {kind} ~~ (zorgde|zorgt|zorgen) voor ~ {ouder} ^2; zorgen om ~ {ouder} ^1.7; {kind} ~~ schuldig ^2; {kind} ~~ verantwoordelijk ~ (voor|voelde|voelt) ^2; (slecht|lelijk|negatief|kwaad|zwart) ~ (praten|spreken|sprak|gesproken|praat|praatte) ~ over ~ {ouder} ^2.5; {kind} ~~ (opgestookt|opgezet|beinvloed|gemanipuleerd) ^2; tegen ~ {ouder} ~ opgezet ^2.5; (kinderen|kind|zoon|dochter) ~ (gebruikt|gebruikte|gebruikten|ingezet|wapen|drukmiddel) ^2.5; over de rug ~ (van|kinderen|kind) ^2.5; verscheurd & {kind} ^2.5; heen en weer getrokken ^3; trokken ~ aan ~ {kind} ^2.5; strijd ~ (kinderen|kind) ~ (klem|tussen|midden|merkten) ^1.5; van allebei ~ (houden|hou|houdt|hield) ^2.5; van ~ beide ~ ouders houden ^3
        {kind} ~~ (post|postduif|bode|brievenbus|doorgeefluik|vertaler|tolk) ^2.3; (onze|jullie|hun) post ^1.8; (brief|briefje|envelop|boodschap|rekening) ~~ aan ~ {ouder} ~ (geven|gaf|meegeven|overhandigen|brengen) ^2.6; {kind} ~~ (niet|niets|niks|nooit) ~ (zeggen|vertellen|zei|vertelde|verteld) ~ (aan|tegen|over|dat|van) ^1.8; niet mocht (zeggen|vertellen) ^2; {kind} ~~ (keek|kijkt) ~ (eerst|naar) ~ (mij|hem|haar|ons) ^1.2; {kind} ~~ (zorgde|zorgt|ruimt|ruimde|kookte|kookt|waste|controleerde|troost|troostte) ^1.6; ruimt ~ uit zichzelf ^1.8; {kind} ~~ sorry ^1.5; getrokken ~ (tussen|kanten) ^1.8; twee kanten ~ (trok|trokken|getrokken) ^2.5; allebei ~ (gelijk|tevreden|blij) ^1.5; (hoefde|hoeft|hoeven|moest|moeten) ~ te kiezen ^2.5; niet te kiezen ^2.3; kiezen ^1.2; iets verkeerd ^1.2; {kind} & (geheim|geheimpje|stiekem|verzwegen|liegen|loog|jokte) ^1.8; zodat ~ niemand ~ (verdrietig|boos|alleen|pijn) ^2.5; braaf ^1.2; te groot voor ~ leeftijd ^1.8; grote mensen ~ (dingen|zaken|taken) ^1.6
        {kind} ~~ (vader|moeder|papa|mama) ~~ (niet|nooit) ~ (pijn|verdrietig|alleen|kwetsen|teleurstellen) ^1.8; {kind} ~~ (keek|kijkt) ~~ (of|wie) ^1; {kind} ~~ (briefje|envelop|boodschap|vraag) ~ (mee|aan|van) ^1.8; {kind} ~~ (fluisterde|fluistert|fluisterend) ^1.5; {kind} ~~ (zachtjes|stilletjes|stiekem) ^1.2; wie ~ (liefst|meeste|het meest) ~ (houdt|hield|van) ^1.8; (net|precies|sprekend) ~ je (vader|moeder) ^2.3; partij ~ kind* ^1.3; tussen ons in ~ (zat|stond|kind|dochter|zoon) ^1.6
        op eieren ^2.3; op (mijn|zijn|haar) tenen ^1.8; schipperen ^2.3; laveren ^2.3; (bemiddelaar|scheidsrechter|diplomaat) & {kind} ^2.3; niet laten merken ^2.3; (niks|niets) (laten merken|merken) ^2; gezicht ~ (leeg|plooi|neutraal) ^2; verzwijgen ^2; uithoren ^2.5; uitgehoord ^2.5; (papa|mama|vader|moeder|hij|zij|ze) ~ (hoeft|hoefde) ~ niet te weten ^2.3; twee gezichten ^2.3; {kind} ~~ eerlijk ~ (verdelen|verdeeld|bleef|blijven) ^2.3; om en om & {kind} ^1.8; {kind} ~~ (niemand|geen van beiden) ~ (voortrekken|teleurstellen|pijn) ^2.3; {kind} ~~ (mantelzorger|zorgt) ^1.5
      `),
      ouder: lines(
        `(hij|zij|ze) ~~ (wilde|wil|durfde|durft) ~ (ons|mij|niemand|geen) ~ (allebei|pijn|kwetsen|kiezen) ^1.7; {kind} ~~ (gaf|moest) ~ (briefje|brief|bericht|envelop) ^2.5; {kind} ~~ vertelde ~ niets over ~ {ouder} ^2.5; {kind} ~~ (spaarde|sparen|ontzien) ~ (mij|ons) ^2.5`,
      ),
      jongere: lines(`
        (moest|moet|moeten) ~ kiezen ^2.5; wil ~ niet kiezen ^3; niet kiezen ^2; kant kiezen ^1.7; (moest|moet) ~ doorgeven ^3; doorgeven ~ (aan|dat) ^2; doorvertellen ^2; door+vertellen ^1.5; vraag ~ (maar) ~ aan je {ouder} ^2.5; zeg ~ (maar) ~ tegen je ^2.5; ertussen ^2; er tussen ^1.2; tussen (hun|hen|mijn ouders|me ouders|pa|pap|mijn vader|mijn moeder) ^2.5; (voel|voelde) me schuldig ^2.5; schuldgevoel* ^1.7; (pa|pap|papa|vader|ma|mam|mama|moeder) ~~ (klaagde|klaagt|zeurt|zeikt|roddelt|afzeiken|bitchen|zeiken) ~ over ^2.5; (praat|praatte|praten|zegt|zei|zeggen) ~ slecht over ^2.5; (moeder|vader|ma|pa|mam|pap) ~~ (troosten|getroost|troostte|opvangen) ^2; voor (mijn|me) {ouder} ~ (zorgen|zorgde|opkomen|sterk) ^2; maak me zorgen ~ (om|over) ~ {ouder} ^2.5; durf ~ niet ~ (zeggen|vertellen) ^1.7; durfde ~ niet ~ (zeggen|vertellen) ^1.5; (alsof|omdat) ~ verraad ^2.5; verraden ^1.7; verrader ^2.5; (een|soort|net) (whatsapp|postduif|brievenbus|scheidsrechter|mediator|psycholoog) ~ (van|tussen|voor) ~ (mijn|hun|ouders) ^3; scheidsrechter ^2.5; was ik ~ (psycholoog|mediator|volwassene) ^2.5; uitgevraagd ^1.7; hoort ~ me uit ^2.5; hoorde ~ me ~ uit ^2.5
        (als|dan|toen) ~ {ouder} ~ (stil|verdrietig|boos|huilen|gekwetst|alleen|zielig) ^1.8; {ouder} ~~ (vraagt|vroeg|wil|wilde) ~ (weten|altijd) ~ (wat|hoe|wie|of) ~~ (ander|vader|moeder|pa|ma|daar) ^2; niet (aan|tegen) ~ (mijn|me) ~ {ouder} ~ (vertellen|zeggen|vertelt|zeg) ^2.5; niet (vertellen|zeggen) ~ (dat|aan|tegen) ^1.8; de ander ~ (lachte|keek|zag|leuk|verdrietig|boos) ^1.8; zeg ik maar ^1.4; (zeg|zei) ik ~ (niks|niets) ^1.5; dus zeg ik ^1.4; (maak|maakte|smeer|smeerde|kook|kookte) ~ (brood|eten|broodjes|trommels|lunch) ^1.8; mijn (broertje|zusje) ~ (naar|brood|bed|school|gymkleren|aankleden|ophalen) ^1.8; alsof ik ~ (ze|hem|haar|iemand) ~ (bedrogen|opgelicht|verraden|verraadde|kwetste|liet) ^2.3; kies maar ^2; zelf kiezen ^1.8; in allebei de huizen ^1.5; ik lieg ^1.5; loog ik ^1.5; deed alsof ^1.4; doe alsof ^1.6; verzin ^1.3; zonder dat (ma|pa|mam|pap|mijn moeder|mijn vader) ~ (merkt|zag|weet|wist) ^2
        (als ik|zodra ik) ~ (over|bij) {ouder} ~~ (praat|vertel|zeg|begin|noem) ^1.8; (hun|allebei|beiden) ~ (gelijk|tevreden|blij|lief|boos) ^1.6; van wie ~ (ik|hou) ^1.4; ik moest ~ (zeggen|vragen|doorgeven|geven|meenemen) ^1.8; (vertel|zeg|vraag) ~ (dat|het|maar) ~ (aan|tegen) ^1.8; net als je (vader|moeder) ^2.3; de volwassene ^1.8; oppassen op ~ (mijn|me) {ouder} ^2; ik ~ (troostte|troost|zorg|zorgde) ^1.5; kan ~ niet ~ (goed|fijn) ~ doen ^1.4; nooit goed ^1.2; kies ~ (geen|kant|partij) ^2
      `),
      kind: lines(`
        (moest|moet|wil) ~ (niet|nooit) kiezen ^2; kiezen ~ (papa|mama|wie|tussen) ^3; niet kiezen ^3; van (allebei|beide) ~ (hou|houden|evenveel) ^3; hou ~ van (allebei|beide) ^3; allebei ~ (lief|evenveel) ^2.5; (papa|mama) ~ (zegt|zei) ~ (stomme|stom|lelijke|gemene|slechte|rare) ~ (dingen|over) ^3; (zegt|zei|praat) ~ (stom|lelijk|gemeen|boos|slecht) ~ over (papa|mama) ^3; (mag|mocht) ~ niet ~ (zeggen|vertellen) ~ (papa|mama|tegen|aan) ^3; moet ~ zeggen tegen (papa|mama) ^3; moest ~ (zeggen|doorgeven|geven) ~~ (papa|mama) ^2.5; geheim* ~ (houden|papa|mama|bewaren) ^2; als ik bij (papa|mama) ben ~~ (mama|papa) ~ (verdrietig|boos|alleen|zielig) ^3; (papa|mama) ~ (zielig|alleen) ~ (als|wanneer|vind) ^2; (mama|papa) ~~ (getroost|troosten) ^2; (mama|papa) ~ (huilen|huilt|huilde) ^1.5; niet zeggen dat ~ leuk ^3; sorry ~ (papa|mama) ^1
        (als|dan) ~ (papa|mama) ~ (stil|verdrietig|boos|huilen|huilt|moe) ^2; (papa|mama) wordt ~ (stil|verdrietig|boos) ^2.3; zeg ik ~ (niet|maar|niks|niets|dat) ^1.8; ik zeg ~ (niet|maar|niks|niets|het) ^1.5; lief (mag|vinden|mogen) ^1.8; mag ~ (haar|hem|papa|mama) ~ lief ~ vinden ^2.5; wie ik ~ moest ~ (kijken|kiezen) ^2.3; naar wie ^1.8; (ik|dan) ~ (maak|zet|breng|haal) ~ (thee|koffie|tee|eten|brood|deken) ^1.8; niet (verdrietig|boos) ~ (wordt|word|worden|is) ^1.8; geheim ^1.8; stiekem ^1.5; alleen denken ^1.5
        (papa|mama) ~ (vraagt|vroeg|vraag) ~ (altijd|steeds|of|wat|hoe|dan) ^1.6; ik moest ~ (zeggen|vragen|geven|doorgeven) ^1.8; briefje ~ (papa|mama|geven|tas) ^1.8; (papa|mama) ~ niet ~ (weten|horen|zien) ^1.8; anders ~ (wordt|is|word|gaat) ~ (papa|mama|ze|hij) ^2
      `),
      professional: lines(
        `{kind} ~~ (loyaal|positie|spagaat|in het midden) ^2.5; spagaat & {kind} ^3; klem ^1.5; (kind|kinderen|jongere|leerling) ~~ (verantwoordelijkheid|zorgtaken|zorgde) ^2; {kind} ~~ tussen ~ (ouders|beide) ^2.5; {kind} ~ (volwassen rol|volwassenrol) ^2; strijd ~ kind ~ (heen|in|midden) ^1.7
        (jongen|meisje|kind|dochter|zoon|leerling) ~~ (vroeg|dacht) ~~ (verkeerd|schuld|fout|boos) ^1.8; {kind} ~~ (twee kanten|beide kanten) ^2.3
      `,
      ),
    },
  },
  {
    code: 'T15',
    group: 'D',
    name: { nl: 'Twee huizen en wisselen', en: 'Two homes and changing over' },
    definition: 'De gewone dag in twee huizen: spullen, regels, ritme en het moment van wisselen.',
    include:
      'De tas, vergeten gymspullen, andere regels, feestdagen in tweeën, heen en weer, een eigen kamer.',
    exclude: 'Afspraken op papier (T21).',
    usually: 'mixed',
    examples: examplesOf('T15'),
    cues: {
      all: lines(`
        twee (huizen|adressen|kamers|bedden|thuizen|plekken|werelden) ^1.6; (andere|anderen) huis ^1; twee ~ (fietsen|laptops|tandenborstels|jassen) ^1.7; wisselmoment* ^3; wisseldag* ^2; wisselweek ^3; wisselschema ^2; overdrachtsmoment* ^2.5; overgang ~ (huis|huizen|vader|moeder) ^2; wissel ^1; wisselen & (huis|huizen|vader|moeder|papa|mama|zondag|vrijdag|kinderen|week) ^2.5; birdnest* ^3; nestouder* ^3; nesting ^2; vogelnest* ^3
        om de week ^1.2; week op week af ^3; week (om) week ^2; (de ene) week & (de andere) week ^2; (halve|hele) week ~ bij ^2; week bij ~ {ouder} ^2.5; weekend bij ~ {ouder} ^1.4; om het weekend ^1.2; doordeweeks ~ bij ^1.7; heen en weer ~~ (tussen|huis|huizen|reizen|slepen|gesleept|sjouwen|tas|fietsen) ^2.5; {kind} & heen en weer ^2; pendelen ^2.5; gependeld ^2.5; sjouwen ^1.7; gesjouw ^2.5; slepen ~ (tas|spullen|koffer) ^2.5; (tas|koffer|koffertje|rugzak|weekendtas|gymtas|sporttas|knuffel|knuffels|gymspullen|gymkleren|spullen|kleren|schoolboeken|boeken|oplader|bril|beugel|jas|laptop|voetbalschoenen|medicijnen) ~~ (vergeten|vergat|kwijt|inpakken|ingepakt|mee|meenemen|meegeven|meegegeven|andere|ander|pakken|terug|meegenomen|ophalen) ^2; in+pakken & (tas|koffer|spullen|kleren|week) ^2.5; gymspullen ^1.7; gymtas ^2; weekendtas ^2.5; tas ~ (klaar|deur|gang|trap|inpakken) ^2; =koffertje ^1.7
        andere regels ^2.5; verschillende regels ^2.5; regels ~~ (ander|anders|verschillen|huis|beide|twee) ^2; (dezelfde|zelfde) regels ^2; bij ~ {ouder} mag ~~ bij ~ {ouder} ^3; bij ~ {ouder} ~~ en bij ~ {ouder} ^2.5; bij de een ~~ bij de ander ^2.5; (bedtijd|schermtijd|eten|huiswerk) & (andere|beide|twee|bij vader|bij moeder|anders) ^1.5; (kerst|sinterklaas|verjaardag|oud en nieuw|pasen|suikerfeest|feestdagen|vakantie|kerstavond|moederdag|vaderdag) & (twee|wissel|bij papa|bij mama|helft|verdeeld|verdelen|dubbel|andere|zonder|tweemaal|bij) ^1.5; feestdag* ^1.5; twee keer (kerst|sinterklaas|jarig|vakantie|verjaardag) ^3; eigen (kamer|bed|plek|la|plekje) & (bij|huis) ^1.7; nergens (echt|helemaal) thuis ^3; thuis voelen ~ (beide|twee|allebei|niet|nergens) ^2; logeren bij ~ {ouder} ^2; logeetje ^2; logé ^1.5; op bezoek bij ~ eigen ~ {ouder} ^2; (zondag|zondagavond|vrijdag|vrijdagmiddag|maandag) & (wissel|wisselen|tas|ophalen|brengen|andere) ^1.7; wennen & (wissel|huis|huizen|wisselen|terug) ^2; dag nodig ~ (wennen|landen|om) ^2.5; ontregeld ~ (terug|weekend) ^2; als ~ terug (komt|kwam|komen) ~ (van|bij) ~ {ander} ^2; thuiskomt van ~ {ander} ^2.5; kalender ~ (koelkast|kleur|kleuren|muur) ^2; kleurtjes ~ kalender ^2
        (in|uit) (welk|beide) (huis|huizen|bed|bedden) ^2; in welk bed ^2.3; twee sets ^2.2; tweede ~ (set|jas|fiets|tandenborstel|paar|oplader) ^2; (van|tussen) ~ (haar|zijn|het) ene ~ (huis|adres) ~ naar ^1.8; het ene huis ^2.3; het andere huis ^1.6; kluisje ^1.2; {kind} ~~ (tas|rugzak|koffer|koffertje) ^1.5; lag nog bij ^2; ligt nog bij ^2; aan de deur ~ (zaterdag|zondag|vrijdag|tas|wissel) ^1.6; (bus|trein|fiets|auto) ~ (tussen|naar) ~ (vader|moeder|papa|mama|andere|pa|ma) ^1.8; (woensdag|vrijdag|zondag) ~ (overstappen|bus|trein|tas|koffer) ^1.6; andere ~ (straat|stad|dorp) ~ (wonen|bed|kamer) ^1.3
      `),
      ouder: lines(`
        (brengen|bracht|ophalen|haalde) & (deur|parkeerplaats|stoep|wissel|zondag|vrijdag) & {kind} ^2; (lege|leeg|stil) huis ~~ (week|weekend|kinderen) ^1.5; kinderen (niet) ~ (bij mij) ^1.2; {kind} ~ bij ~ (mij|hem|haar) ~ (is|zijn|was|waren) ^1.2; (week|weekend|dagen) zonder ~ kinderen ^1.7; de kinderen ~ om de ^2; bij ~ terugkomst ^1.5
      `),
      jongere: lines(`
        (bij|naar) (mijn|me|m'n) (vader|moeder|pa|ma) ~~ (en|dan) ~ (bij|naar) (mijn|me|m'n) (vader|moeder|pa|ma) ^2.5; (bij|naar) (pap|papa|pa) ~~ (bij|naar) (mam|mama|ma) ^2.5; (bij|naar) (mam|mama|ma) ~~ (bij|naar) (pap|papa|pa) ^2.5; wissel* ^1.2; altijd ~ (vergeten|kwijt) & (huis|bij) ^2; ligt ~ (bij|in) ~ (pa|pap|ma|mam|andere|vader|moeder) ^2; lag ~ nog bij ~ (pa|pap|ma|mam|vader|moeder) ^3; lag ~ (andere) huis ^2.5; fietsen naar ~ (andere|vader|moeder) ^1.5; verder van ~ (vrienden|school) ^1.7; met de (bus|trein) ~ naar ~ (vader|moeder|pa|ma|pap|mam) ^2; uit een tas ~ leven ^3; uit mijn tas ^2.5; (leef|leven|leefde) ~ uit ~ (tas|koffer) ^3; co-ouder* ^1
      `),
      kind: lines(`
        twee (huizen|kamers|bedden) ^3; mijn tas ^2; tas vergeten ^3; (knuffel|beer|konijn|boek|gymspullen|gymtas|zwemspullen|beugel|trui) ~~ (vergeten|bij papa|bij mama|andere|kwijt|mee) ^2.5; bij (papa|mama) ~~ (en|maar|dan|mag) ~~ bij (papa|mama) ^2.5; bij (papa|mama) (mag|moet|slaap|eten|heb|is) ^1.7; naar (papa|mama) ~ (gaan|moet|toe|ga) ^1.2; nachtjes ~ (bij|tot) ^2; slaap ~ bij (papa|mama) ^2; huis van (papa|mama) ^2.5; (papa's|mama's|papas|mamas) huis ^2.5; ander huis ^1.7; andere huis ^2; mijn kamer ~ bij (papa|mama) ^2.5; twee keer ~ jarig ^3
      `),
      professional: lines(
        `twee huishoudens ^2.5; twee gezinnen & {kind} ^1.5; (maandag|vrijdag) & leerling* & (wissel|tas|spullen|andere|weekend|moe|druk) ^2.5; leerling ~~ (gymspullen|tas|spullen|huiswerk) & (vader|moeder|andere) ^2.5; ritme & (twee|huizen|huis) ^2`,
      ),
    },
  },
]
