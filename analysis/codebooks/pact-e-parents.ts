import type { Theme } from '../coding/codebook.ts'
import { lines } from './lines.ts'

/** Group E of the PACT codebook: the parents. */
export const parents: readonly Theme[] = [
  {
    code: 'T16',
    group: 'E',
    name: { nl: 'Samenwerken als ouders', en: 'Working together as parents' },
    definition: 'Het lukt de ouders wel of niet om na de scheiding samen ouder te zijn.',
    include:
      'Overleggen, elkaar iets gunnen, samen op de tribune, een schriftje of app over het kind, ieder zijn eigen weg zonder ruzie.',
    exclude: 'De ruzie zelf (T20) en wat op papier staat (T21).',
    usually: 'helped',
    examples: [
      'Bij het afzwemmen zaten we met ons vieren naast elkaar op de bank.',
      'Als hij koorts heeft, beslist zij zonder met mij te overleggen.',
    ],
    cues: {
      all: lines(`
        overleggen ^1.2; overleg & {ouder} ^1.7; overleg & (ex|elkaar|samen|kinderen|ouders) ^2; zonder ~ (overleg|overleggen) ^2.5 :(; zonder ~ te overleggen ^2.5 :(; (geen|niet) overleg* ~ (mogelijk|meer|met) ^2.5 :(; geen overleg ^1.7 :(; in overleg ~ (met|samen) ^1.2; niet overlegd ^2 :(; goed overleg* ^2.5 :); overleggen ~ goed ^2.5 :)
        samen ouder* ^3; samen (als|vader|opvoeden|beslissen|besloten) ^1.5; ouders ~ (samen|samenwerken|samenwerking) ^1.5; samenwerk* & (ouder|ouders|ex|vader|moeder) ^2; als ouders ~ (samen|blijven|team|één|werken|praten) ^2.5; ouderteam ^3; team & (ouders|ex|vader) ^2; goed team ^1.7 :); co-ouder* ^1.5; coouder* ^1.5; parallel ~ ouderschap ^3; parallel ~ solo ^2; solo-ouder* ^2.5; mede-ouder ^2.5; ouderschap ~ (delen|gedeeld|samen|gezamenlijk) ^2.5; gezamenlijk ouderschap ^3; partners ~ maar ~ ouders ^2.5; geen partners ~ wel ~ ouders ^3; als ex-partners ~ ouders ^2
        samen ~~ (ouderavond|verjaardag|diploma|afzwemmen|musical|tribune|oudergesprek|rapportgesprek|ziekenhuis|kinderarts|kinderfeestje|sinterklaas|kerst|schoolplein|communie|uitvoering|eindmusical|diploma-uitreiking|wedstrijd|lijn) ^2.2 :); (ouderavond|verjaardag|afzwemmen|musical|tribune|kinderfeestje|diploma-uitreiking|wedstrijd|uitvoering) ~~ (samen|allebei|naast|beiden) ^2.2 :); naast elkaar ~ (zitten|op|in|staan|tribune|bank) ^1.7 :); met ~ (vieren|drieen|vijven|allen) ~~ (tafel|taart|eten|verjaardag|strand|tribune|bank) ^2 :); (allebei|beiden) ~ (kwamen|erbij|aanwezig|langs|kwam|mee) ^1.5 :); samen ~ (vieren|vierden|gevierd) ^2 :); (papa|vader|hij) ~ (kwam|mocht|kwamen) ~ (binnen|koffie|mee-eten|blijven|eten) ^1.2 :)
        elkaar ~ (gunnen|gunde|gunden) ^2.5 :); (gunt|gunde|gunnen|gun) ~ (hem|haar|elkaar|de) ^2 :); rekening houden met elkaar ^2 :); (elkaar|ex) ~ (aanvullen|steunen|vertrouwen|respecteren|helpen) ^1.7 :); respect voor elkaar ^2.5 :); met respect ^1.2 :); op één lijn ^2.5; dezelfde lijn ^2; (één|een) lijn trekken ^2.5; achter elkaar staan ^1.5; elkaar ~ tegemoet ^2 :); afstemmen & (ouders|ex|elkaar|vader|moeder) ^2; goed contact ~ (met|tussen) ~ (ex|vader|moeder|ouders) ^2.5 :); goed door één deur ^2.5 :); door een deur ^2; redelijk ~ met elkaar ^1.5; normaal ~ (met elkaar|praten|doen|overleg) ^1.7; vrienden gebleven ^2 :); als vrienden uit elkaar ^2 :); goede ex ^2 :); ex ~ goed ^1
        (dag|dagen|weekend|weekenden|week) ~ (ruilen|geruild|ruilden|ruilde) ^2.2; ruilen ^1.2; (schriftje|schrift|logboek) ~~ (heen|tas|ouders|overdracht|schrijven|kinderen|elkaar) ^2; overdrachtsschrift* ^2.5; heen-en-weerschrift* ^3; gedeelde (agenda|kalender|app) ^2.5; gezamenlijke (agenda|kalender|app) ^2.5; ouderapp ^1.2; familieapp ^2; groepsapp ~ (ouders|ex|vader|moeder|samen) ^1.7; app & (over|koorts|ziek|gymspullen|foto) & (ex|vader|moeder) ^1.5; foto ~ (sturen|stuurde|stuurt) ^1; wekelijks ~ (bellen|belmoment|overleg) ^1.7; koffie drinken ~ (met|samen) ~ (ex|vader|moeder) ^2 :)
        (regel|regelde|regelen|doe|deed|draag) ~ alles alleen ^2 :(; alles ~ op mij neer* ^2 :(; komt alles op ^1.7 :(; niks ~ (doorgegeven|doorgeven|laten weten) ^1.7 :(; buitenspel gezet ^1.7 :(; beslissingen ~ (alleen|samen|zonder) ^2; beslist ~ alleen ^1.5 :(; besliste ~ (alleen|zonder) ^1.7 :(; samen beslissen ^2 :); (werkt|werkte|wilde|wil) ~ niet mee ^1.7 :(; (geen|niet) toestemming ~ (geven|gaf|paspoort|vakantie|therapie) ^1.5 :(; belang van ~ (kind|kinderen) ^1; (kind|kinderen) ~ (voorop|centraal|eerste|belangrijkste) ^1.7; kinderen boven ^1.5; voor de kinderen ~ (samen|normaal|aardig|beleefd) ^2
        dank je wel & (ex|papa|mama|vader|moeder) ^1.7 :); wees maar ~ zuinig ^0.5; haar ~ (vader|moeder) zijn ^0.7; blijft ~ de (vader|moeder) van ^2.2; is en blijft ~ (vader|moeder) ^2.5; altijd ~ (vader|moeder) blijven ^2
      `),
      ouder: lines(`
        (mijn|m'n) ex ~ (en|samen) ~ (ik|wij) ^1.2; samen met ~ (ex|vader|moeder) ~ (besproken|overleg|besloten|gekozen|geregeld|gesprek) ^2; (hij|zij) belt ~ (even|als|eerst) ^1.2; wij (overleggen|bespreken|regelen|doen) ~ (alles|samen|veel) ^2; we (overleggen|bespreken|regelen|appen) ~ (alles|samen|elke|over|goed) ^2; we kunnen ~ (goed|weer|samen|nu) ~ (praten|overleggen|lachen|deur) ^2.2 :); samen ~ (nieuwe|kiezen|kochten|betaalden|gekozen) ~ (school|fiets|bed) ^1.7; gun ~ (haar|hem|mijn|de) ^1.7 :); (vroeg|belde|appte) ~ of (hij|zij|ze|ik) ~ (mocht|wilde|kon|langer|eerder) ^1.2; ik stuurde ~ foto ^1.7 :); stond ik er alleen voor ^1.7 :(
      `),
      jongere: lines(`
        (mijn|me|m'n) ouders ~~ (normaal|goed|chill|samen|aardig|overleg|bellen|appen) ~ (elkaar|doen|praten|kunnen|tegen|met) ^2.2 :); ouders ~ samen ~ (kwamen|bij|op|naar|zaten|stonden|waren) ^2.2 :); (pa|papa|vader|pap) en (ma|mama|moeder|mam) ~~ (samen|allebei|naast|normaal|overleg) ^2.2; (ma|mama|moeder|mam) en (pa|papa|vader|pap) ~~ (samen|allebei|naast|normaal|overleg) ^2.2; ze kunnen ~ (goed|normaal|gewoon|niet) ~ (elkaar|praten|kletsen) ^2; ze (bellen|appen|praten) ~ (gewoon|normaal|elkaar) ^1.7; allebei ~ (langs de lijn|op de tribune|wedstrijd|diploma|mijn) ^1.7; zaten ~ (samen|naast elkaar) ^2; gaan ~ goed met elkaar om ^2.5 :); samen mijn ~ verjaardag ^2.5; één verjaardag ^1.7
      `),
      kind: lines(`
        (papa|mama) en (mama|papa) ~~ (samen|allebei|naast|lachen|praten|lachten|praatten|tegelijk|koffie) ^2.2 :); papa en mama samen ^2.5 :); (papa|mama) ~ ook ~ (kwam|kwamen|komen|bij|mee) ~ (verjaardag|feestje|kijken|diploma|musical) ^2 :); allebei ~ (kwamen|kijken|klappen|klapten|zwaaien|zwaaiden|juichen) ^2.2 :); samen ~ taart ^1.7 :); (papa|mama) belde ~ (mama|papa) ^2; (papa|mama) ~ (mocht|kwam) ~ (binnen|mee-eten|eten|koffie) ^2 :); niet boos ~ op elkaar ^2 :); samen ~ (kerst|sinterklaas|verjaardag|jarig) ^2 :)
      `),
      professional: lines(`
        ouders ~~ (samenwerken|samenwerking|overleggen|overleg|afstemming|afstemmen) ^2.2; ouders ~ (samen|allebei|beiden) ~ (tafel|gesprek|kwamen|zaten|aan) ^1.5; ouders ~ kantelen ^2.5 :); van partner naar ouder ^2.5; ouderrol ^2; ouderlijke ~ (rol|samenwerking|relatie) ^2.5; ex-partnerrelatie ^2; collaboratief ^1.7; zakelijk ~ (ouderschap|communiceren|overleg) ^2.2; ouders ~ (erkenden|erkennen|waardeerden|bedankte|complimenten) ~ elkaar ^2.5 :); naar hun kind (kijken|keken) ^1.7
      `),
    },
  },
  {
    code: 'T17',
    group: 'E',
    name: { nl: 'School en ouders', en: 'School and parents' },
    definition:
      'Afspraken, informatie en contact tussen de school of opvang en beide ouders na de scheiding.',
    include:
      'Een of twee rapportgesprekken, mail aan beide ouders, wie mag halen, wie tekent, een school die één ouder overslaat.',
    exclude: 'Dat school iets merkt aan het kind (T02).',
    usually: 'mixed',
    examples: [
      'De uitnodiging voor het rapportgesprek ging alleen naar mijn ex.',
      'Op het inschrijfformulier was maar plaats voor één ouder.',
    ],
    cues: {
      all: lines(`
        ouderavond* ^2; rapportgesprek* ^3; rapportavond ^3; tienminutengesprek* ^3; tien-minutengesprek* ^3; 10-minutengesprek* ^3; oudergesprek* ^2; kennismakingsgesprek* & {school} ^2; informatieavond & (school|klas|juf|mentor) ^2; schoolgesprek* ^2; startgesprek* ^2.5; rapport & (ouders|vader|moeder|allebei|gesprek|beide|school) ^2; twee (rapporten|gesprekken|ouderavonden|rapportgesprekken|uitnodigingen) ^2.5; twee ~ gesprek* & {school} ^2.5; apart ~ (gesprek|rapportgesprek|ouderavond) ^1.7; aparte (gesprekken|rapportgesprekken|ouderavonden) ^2.5; dubbele (gesprekken|uitnodiging|informatie) ^2
        ouderapp ^2.5; schoolapp ^2.5; parro ^2.5; magister ^1.7; social schools ^2.5; schoudercom ^2.5; somtoday ^2.5; ouderportaal ^3; ouderportal ^3; klassenapp ^2; nieuwsbrief & (school|juf|opvang|klas) ^2.5; mailadres* & (school|ouders|beide|opvang|tweede) ^2.5; (mail|mails|mailtje|brief|brieven|uitnodiging|informatie|foto|berichten|bericht) & (school|juf|mentor|opvang|klas) & (beide|allebei|alleen|ook|ouders|vader|moeder|mij) ^2.2; schoolfoto* ^2.5; schoolreis & (brief|briefje|mail|geld|wist) ^1.5; schoolinformatie ^3; informatie van school ^3; informatieplicht ^2.5; informatieprotocol ^3; scheidingsprotocol ^3; schoolprotocol ^3; protocol & (school|scheiding|ouders|klas) ^2; protocol gescheiden ouders ^3
        school ~~ (beide|allebei) ~ ouders ^2.5; beide ouders ~~ (school|mail|uitnodiging|informatie|rapport|uitgenodigd|informeren) ^2.5; school ~~ (alleen|enkel) ~ (moeder|vader|mij|haar|hem|ex|één) ^2.5; {school} ~ (belde|belt|mailde|mailt|bellen) ~ (altijd|alleen) ~ (moeder|mij|haar|vader|hem) ^2.5; noodnummer ^2; contactgegevens & (school|ouders) ^2.5; contactpersoon & school ^1.5; leerlingdossier ^2.5; leerlinggegevens ^2.5; leerlingadministratie ^3; inschrijfformulier* ^2.5; inschrijv* & (school|handtekening|ouders|gezag) ^2.2; school & handtekening* ^2.2; schoolkeuze ^2.5; welke school ^1.7; naar welke (school|middelbare) ^2; andere school ~ (inschrijven|ingeschreven|wilde|kiezen) ^1.7; open dag* & (school|ouders|samen|vader|moeder) ^1.7; schooladvies ^1.5
        (halen|ophalen|haalt|opgehaald|ophaalt|brengen) & {school} & (wie|mag|mocht|niet|verboden|schema|lijst|toestemming) ^2.2; ophaallijst ^2.5; (mag|mocht) ~ niet ~ (schoolplein|ophalen|halen) ^2; schoolplein & (ouders|ruzie|vader|ex|stonden|moeder) ^2; ruzie & (schoolplein|gang|klas|school) & (ouders|vader|moeder) ^2.2; school ~ (neutraal|partij|kant|kiezen|koos|conflict|strijd) ^2.5; moederdag* & (school|twee|juf|knutsel*) ^2; vaderdag* & (school|twee|juf|knutsel*) ^2; twee ~ (werkjes|knutselwerkjes|kaarten|tekeningen) ^2; hulpouder ^1.7; ouderhulp ^1.7; luizenmoeder ^1.5; musical & (kaartjes|plaatsen|plekken|ouders) ^1.7; kaartjes ~ (musical|afscheid) ^1.7; (school|opvang|juf|mentor) ~ (vergat|overslaat|oversloeg|vergeet) ~ (mij|hem|haar|vader|moeder) ^2.5; cc ~ (beide|allebei|ouders) ^2; aan ~ allebei ~ (mailen|sturen|mailt|stuurt|gestuurd) ^2
      `),
      ouder: lines(`
        (juf|meester|mentor|school|leerkracht|directeur) ~~ (wilde|wil|moest|mocht) ~~ (beide|allebei|ex|gezag|toestemming) ^2.2; ik kreeg ~ (niets|niks|geen) ~ (van|informatie) ~ school ^2.5; hoorde ~ (niets|niks) ~ van school ^2.5; stond ~ niet ~ (maillijst|lijst|systeem) ^2; inlog* & (school|app|magister) ^2; inloggegevens & school ^2.5; school ~ (zei|mailde|nodigde|vond|stuurde|hield) ^1; op het rapport ^1.5; aan tafeltje ~ (juf|meester|mentor) ^1.5; op de ouderavond ^2; mijn naam ~ (niet|nergens) ~~ (school|lijst|formulier|systeem) ^2.2
      `),
      jongere: lines(`
        ouderavond ^2; mentorgesprek* ^2; oudergesprek ^2; rapport ~ (laten zien|tekenen|ophalen|twee) ^1.7; diploma-uitreiking ^1.7; mijn mentor ~~ (ouders|allebei|beide|mailde|mailt) ^2.2; mailt ~ (allebei|beide) ^2.5; twee kaartjes ^2; school ~ (belt|belde|mailt) ~ (alleen|altijd) ^2.2; magister ^1.5
      `),
      kind: lines(`
        (rapport|juf|meester) ~~ (papa|mama) ~ (en|allebei|kwamen) ^1.5; rapport ~ (papa|mama|allebei|laten) ^2; twee ~ rapport ^2; (moederdag|vaderdag) ~ (cadeautje|knutselen|gemaakt|kaart) ^2; twee ~ (werkjes|knutsels|cadeautjes|kaarten) ^1.7; wie ~ (mij|me) ~ (ophaalt|ophalen|komt|haalt) ^1.7; musical ~ (papa|mama|allebei|kijken) ^1.7
      `),
      professional: lines(`
        rapportgesprek ^2; oudergesprek* ^2; schoolteam ^1.5; ouders ~~ (rapport|ouderavond|schoolplein|schoolgesprek|inschrijving) ^2.5; (beide|allebei) ~ ouders ~~ (uitgenodigd|uitnodigen|mailen|informeren|informatie|gemaild|aan) & (school|klas|leerling|mentor|rapport|gesprek) ^2.5; mail aan (beide|allebei) ^2.5; gezag & school ^2.2; als school ~~ (ouders|neutraal|partij|informatie|beide) ^2; onze school ~ (protocol|afspraak|beleid|stuurt|werkt) ^2; vader ~ (stond|belde|mailde) & school ^1.7; wie ~ (ophaalt|ophalen|brengt) ^2
      `),
    },
  },
  {
    code: 'T18',
    group: 'E',
    name: { nl: 'Rouw en eigen herstel', en: "Grief and a parent's recovery" },
    definition:
      'Wat de scheiding met de ouder zelf doet, verdriet, woede, schaamte en uitputting, en hoe die weer opkrabbelt.',
    include:
      'Ziek uitvallen, alleen huilen, jezelf kwijt zijn, een leeg huis, hulp voor jezelf, weer gaan leven.',
    exclude: 'Verdriet en klachten van een kind (T11).',
    usually: 'mixed',
    examples: [
      'Als de kinderen weg waren zat ik op de badrand te huilen.',
      'Na een jaar kocht ik gele verf en sliep ik weer in het midden van het bed.',
    ],
    cues: {
      all: lines(`
        burn-out ^2; burnout ^2; overspannen ^2; opgebrand ^2; uitgeput ^1.5; uitputting ^2; oververmoeid ^1.7; ziekgemeld ^2.5; ziek+melden ^2; ziektewet ^2.5; bedrijfsarts ^2.5; re-integr* ^2; antidepress* ^2.5; slaappil* ^2; slaapmiddel* ^2; depressie ^1.5; postnatale ^0.5; rouw* ^2.2; liefdesverdriet ^2.5; rouwproces ^3; levend verlies ^3; verwerk* ^1.5; verwerken ^1.7; verwerkt ^1.5; een plek geven ^2; plekje geven ^2; verlies ~ (relatie|gezin|huwelijk|toekomst|droom) ^2; gezin ~ (kapot|uiteen|kwijt|weg) ^1.2; droom ~ (gezin|kapot|uiteen|toekomst) ^1.7; trouwring ^2; trouwfoto* ^2; trouwdag ^1.5; trouwjurk ^1.7
        opkrabbel* ^3 :); op+krabbelen ^3 :); opgekrabbeld ^3 :); uit het dal ^2.5 :); dieptepunt ^2; diep dal ^2.5; diep gezeten ^2.5; zwart gat ^2.5; door een hel ^2; door de hel ^2; bodem ~ put ^1.7; overleven ^1.2; overlevingsstand ^1.7; op de automatische piloot ^2.2; geleefd worden ^1.7; van dag tot dag ^1.5; in de overlevingsmodus ^2.2; op mijn tandvlees ^2.5; instorten ^1.5; ingestort ^1.7; stortte ~ in ^1.7; knapte ~ af ^0.7; brak ik ^1.7; gebroken ^0.8; eenzaam* ^1.2; hart gebroken ^2; leegte ^1.7; jezelf terugvinden ^2.5
        moeder ~ (burn-out|depressief|depressie|opgenomen|stortte|instortte|ziek|overspannen|kapot) ^2; vader ~ (burn-out|depressief|depressie|opgenomen|stortte|instortte|ziek|overspannen|drinken|dronk|kapot) ^2
      `),
      ouder: lines(`
        ik ~ (huilde|huilen|gehuild|jankte|snikte|brulde) ^1.7; zat ik ~~ (huilen|janken|snikken) ^2.2; huilend ~ (auto|bank|douche|keuken|vloer|wc) ^2.5; huilen ~ in (de|mijn) auto ^2.2; in de auto ~ (huilen|huilde|gehuild|schreeuwen|schreeuwde) ^2.2; onder de douche ~ (huilen|huilde) ^2.5; tranen ~ (over|stroomden|kwamen|rolden) ^1.2; ik ~ (kapot|gesloopt|stuk|gebroken|leeg|verdoofd|verslagen) ^1.7; ik was ~ (op|moe|kwijt|leeg|boos|woedend|wanhopig|radeloos) ^1.5; was ik ~ (op|kapot|leeg|woedend|wanhopig|radeloos) ^1.5; ik kon niet meer ^2; kon ik niet meer ^1.7; helemaal op ^2; mezelf ~ (kwijt|verloren|terug|terugvinden|hervonden|gevonden|weer|niet) ^2.2; (mijzelf|mezelf) ~ (kwijt|schuld|verwijt|verwijten) ^1.7; wie ~ ik ~ (zelf|was|ben) ^1.5; voor mezelf ~ (zorgen|kiezen|gekozen|hulp|opkomen) ^2; tijd voor ~ mezelf ^2; hulp voor mezelf ^2.5; goed voor mezelf ^2
        ik ~ schaamde ~ (me|mij) ^2; schaamte ^1.5; ik voelde ~ (me|mij) ~ (mislukt|waardeloos|eenzaam|alleen|leeg|schuldig|gefaald|kapot|afgewezen|verraden|bedrogen|dom|klein|vrij|sterk|machteloos) ^2; (me|mij) ~ (mislukt|gefaald|afgewezen|verraden|eenzaam) ^1.7; gefaald ^1.7; falen ^1; mislukking ^1.7; schuldgevoel* ^1.5; ik ~ sliep ~ (niet|slecht|nauwelijks|amper|bijna|weer) ^2; lag ik ~ wakker ^2; ik lag ~ wakker ^2; nachten ~ wakker ^1.7; niet meer ~ (eten|slapen) ^1.2; kreeg ~ geen hap ^2; geen hap ~ keel ^2; viel ~ kilo* ^2.5; kilo ~ (afgevallen|kwijt|lichter) ^2; op de vloer ~ (zat|lag|zitten|keuken|badkamer) ^1.5; (lege|leeg|stil|stille) ~ (huis|bed|kamer|stoel|kamertjes|kinderkamer) ^1.7; stilte ~ huis ^1.7; het huis ~ (stil|leeg) ^1.7; te stil ^1.2; kwam ~ bed niet uit ^2.5; (bed|bank) ~ niet ~ (uit|af) ^1.7
        (psycholoog|therapeut|haptonoom|coach|therapie) ~ voor mezelf ^2.5; zelf ~ (in therapie|naar een psycholoog|hulp|psycholoog|therapie) ^2; ik ging ~ (in therapie|hardlopen|wandelen|sporten|yoga|zingen|schrijven|schilderen|dansen) ^2; begon ~ met (hardlopen|wandelen|sporten|schilderen|schrijven|zingen) ^2; hardlopen ^1; (mezelf|ik) ~ (weer|opnieuw) ~ (lachen|genieten|leven|ademen|gelukkig|zin|slapen) ^2 :); weer ~ (genieten|ademen|ademhalen|opbouwen) ^1.5 :); stukje bij beetje ^1.5; langzaam ~ (beter|weer|op|terug) ^1.5; (nieuw|nieuwe) ~ (leven|start|begin|ik) ^1.2; eigen leven ^1.2; opnieuw leren ^1.7; leerde ik ^1; leerde ~ (alleen|voor mezelf|mezelf) ^1.7; voor het eerst ~ alleen ^1.7; eerste ~ (kerst|weekend|avond|nacht|vakantie) ~ (alleen|zonder) ^2.2; ik miste ~ (kinderen|mijn|hem|haar|gezin|ons) ^1.2; boos ~ op ~ (mezelf|hem|haar|wereld) ^1.5; woede ^1.5; ik heb ~ gerouwd ^3; rouwde ^2.5; om ~ wat er niet meer ^1.7; (mijn|het) huwelijk ~ rouw* ^2.5; mijn werk ~ (ziek|thuis|lukte|gestopt|niet) ^1.2; thuis ~ (van|op) ~ werk ^0.8; sterker geworden ^2 :); sterker uit ~ (gekomen|kom|kwam) ^2.5 :); op eigen benen ^2 :); eigen kracht ^1.2; masker ^1.2; sterk ~ houden ^1.5; groot houden ^1.7; flink ~ (zijn|houden) ^1.2; niet huilen ~ waar ~ kinderen ^2; dode vogel ^0.5; bloemen voor mezelf ^2.5; verf ~ (kocht|muur|geel|kamer) ^1.2; midden van het bed ^2.5; zijn kant van het bed ^2.5; haar kant van het bed ^2.5
      `),
      jongere: lines(`
        (mijn|me|m'n) (moeder|vader|ma|pa|mam|pap) ~ (huilt|huilde|huilen|bed|bank|depressief|drinkt|dronk|kapot|ziek) ^1.7; {ouder} ~ (lag|ligt) ~ (bed|bank) ^2.2; {ouder} ~ (ging|gaat) ~ (weer|beter|lachen|opknappen|sporten) ^1.5; {ouder} & (weer lachen|opgeknapt|beter) ^1; burn-out & {ouder} ^2.5; {ouder} ~ niet meer ~ (werken|koken|lachen|opstaan) ^2
      `),
      kind: lines(`
        (mama|papa) ~ (huilt|huilde|huilen) ~ (vaak|veel|elke|weer|in|op) ^1.5; (mama|papa) ~ (lag|ligt) ~ (bed|bank) ^2; (mama|papa) ~ (moe|ziek) ^1.2; (mama|papa) ~ (weer) ~ (lacht|lachen|lachte|zingen|zingt|vrolijk|blij) ^2.2 :); (mama|papa) was ~ verdrietig ^1.5
      `),
      professional: lines(`
        (moeder|vader|ouder) ~~ (rouw|rouwproces|verdriet|uitgeput|overbelast|overspannen|burn-out|huilde|instortte|draagkracht) ^2.2; emotionele scheiding ^2.5; rouwverwerking ^3; draaglast ^2; draagkracht ^1.5; overbelast* ^1.7; verwerking van ~ (scheiding|relatie|breuk) ^3; krenking ^2.5; kwetsuur ^2; zelf in therapie ^2; eigen (hulp|therapie|verwerking|proces) ^1.5
      `),
    },
  },
  {
    code: 'T19',
    group: 'E',
    name: { nl: 'Contactverlies', en: 'Losing contact' },
    definition:
      'Een kind en een ouder, of opa en oma, zien elkaar niet meer of dreigen elkaar kwijt te raken.',
    include:
      'Omgang die stopt, niet meer willen gaan, geblokkeerd zijn, kaarten zonder antwoord, begeleide omgang, elkaar weer vinden.',
    exclude: 'Een gewone regeling met weinig contact (T21).',
    usually: 'hindered',
    examples: [
      'Ik heb mijn zoon al drie jaar niet gezien.',
      'Mijn verjaardagskaart kwam ongeopend terug.',
    ],
    cues: {
      all: lines(`
        contactverlies ^3; contactbreuk ^3; contactverbreking ^3; contactherstel ^3; herstel van ~ contact ^3; contact ~ (herstellen|hersteld|herstel|opbouwen|opgebouwd|opnieuw) ^2.2; ouderverstoting ^3; verstoting ^3; verstoten ^2.5; oudervervreemding ^3; vervreemd* & (kind|kinderen|vader|moeder|ouder) ^2.5; contact ~ (verbroken|verbrak|verbreken|verloren|kwijt|verliezen|verloor|gestopt|stopte|weg|gestaakt|opgezegd) ^2.5; verbrak ~ contact ^3; (geen|nauwelijks|amper|nooit) ~ contact ~ (met|meer|tussen) ^2; geen contact ~~ (vader|moeder|kind|kinderen|zoon|dochter|papa|mama|hem|haar|opa|oma|kleinkinderen) ^2.5; wil ~ geen contact ^2.5; wilde ~ geen contact ^2.5
        (omgang|omgangsregeling) ~~ (stopte|gestopt|stopgezet|geweigerd|weigerde|frustreren|gefrustreerd|geblokkeerd|niet|stil|opgeschort|mislukt|weigert|staken|gestaakt) ^2.2; omgangsfrustr* ^3; omgangsbegeleid* ^3; begeleide omgang ^3; omgangshuis ^3; omgangsbegeleider ^3; omgangsruimte ^2.5; omgangscentrum ^3; bezoekregeling ^1.2; onder toezicht ~ (zien|bezoek|omgang|spelen) ^2; niet meer ~ (zien|gezien|naar) ~~ (vader|moeder|papa|mama|kinderen|zoon|dochter|opa|oma) ^2.2; {kind} ~~ niet (meer|mogen) zien ^2.2; {kind} ~~ niet meer ~ (gezien|zien|spreken|gesproken) ^2.5; (vader|moeder|papa|mama|opa|oma) ~~ niet meer ~ (gezien|zien|spreken|gesproken) ^2.5; (maanden|jaar|jaren|weken) ~ niet ~ (gezien|gesproken|zien) ^2.5; al ~ (jaar|jaren|maanden) ~ niet ^1; niet gezien ^1.2; (zag|zagen|zie) ~~ nooit meer ^2.5; nooit meer ~ (gezien|gehoord|zien|teruggezien) ^2.2; uit beeld ~ (verdwenen|verdween|raken|vader|moeder) ^2; uit ~ leven ~ (verdwenen|verdween|gestapt|gewist|verwijderd|weg) ^2; verdween uit ^1.7; {kind} ~~ (kwijt|kwijtgeraakt|kwijtraken) ^2.2; kwijtgeraakt & (vader|moeder|kind|kinderen) ^2; (raakte|raak) ~ (kind|kinderen|zoon|dochter|vader|moeder) ~ kwijt ^3
        {kind} ~~ (wil|wilde|wilden|willen) niet ~ (meer|naar) ^2; (wil|wilde|wilden) ~ niet meer ~ (naar|mee|zien|heen|komen) ^2; niet meer naar ~ (vader|moeder|papa|mama|hem|haar) ^2.5; weiger* ~ (naar|mee|contact|omgang|kinderen) ^2; {kind} ~ weiger* ^2; mag ~ niet zien ^1.7; mocht ~ niet ~ zien ^1.7; {kind} ~ (bij mij weg|weggehouden|weghouden|onthouden|afgepakt|afgenomen) ^2.5; weggehouden ^2.2; weghouden ~ (bij|van) ^2; onthoud* & (kind|kinderen|omgang) ^1.7; (kaart|kaartje|kaarten|brief|brieven|cadeau|pakje|pakket|berichten) ~~ (terug|ongeopend|antwoord|retour|onbeantwoord|reactie) ^2; ongeopend ^2; geblokkeerd & (kind|kinderen|zoon|dochter|nummer|vader|moeder|contact|mij|me) ^2.2; reageert ~ niet ~ (meer|op) ^1.7; neemt ~ niet ~ op ^1.2; grootouders ~~ (contact|niet|zien|kleinkind|kleinkinderen) ^2; kleinkind* ~~ (niet|nooit|geen|kwijt|missen|mis|zien) ^2.5; (opa|oma) ~~ (niet meer|nooit|mag|mogen|mocht) ~ (zien|komen|naar) ^2; vreemde ~ (voor|geworden) ~ (kind|kinderen|zoon|dochter|hem|haar|mij|me) ^2.5; een vreemde ^1.5; lege stoel ^1.5; dag tellen ^0.7; vanuit de verte ^1.7; van een afstand ~ (zien|gezien|kijken|keek) ^1.7; (voor|na) ~ het eerst (weer|in) ~~ (gezien|zien|contact|terug) ^1.7; weer contact ^2.5 :); opnieuw contact ^2.5 :); toenadering ^2; verzoening ^1.7; op de hoogte gehouden ~ foto ^1; spoorloos ^1.7; meegenomen naar ~ (buitenland|land) ^2; kinderontvoering ^2.5
      `),
      ouder: lines(`
        ik zie ~ (mijn|m'n) ~ {kind} ~ (niet|nauwelijks|amper|nooit) ^3; (mijn|m'n) {kind} ~~ niet (gezien|zien|gesproken|spreken) ^3; mijn {kind} ~~ (mis|miste|missen) ^1.7; mis ~ (mijn|m'n) ~ {kind} ^2.5; (hij|zij|ze) ~ wil ~ (mij|me) ~ niet ~ (zien|spreken) ^3; (hij|zij|ze) ~ wilde ~ (mij|me) ~ niet ~ (zien|spreken) ^3; (mij|me) ~ geblokkeerd ^2.2; ik stuur ~ (elk|elke|iedere|nog|kaart|kaartje|berichtje) ^1.7; (elk|ieder) jaar ~ (kaart|kaartje|cadeau) ^2.2; deur ~ (op een kier|kier|open) ^1.7; als ~ hij ~ ooit ^1; bang ~ (kwijt|verlies|verliezen) ~ {kind} ^2.2; groeit op zonder ^2.5; opgroeien zonder ~ (vader|moeder) ^2.5
      `),
      jongere: lines(`
        (mijn|me|m'n) (vader|moeder|pa|ma|pap|mam) ~~ (nooit|niet|amper) ~ (meer|zien|gezien|spreken|gesproken) ^2; (zie|zag) ~ (mijn|me|m'n|hem|haar) ~ (nooit|amper|niet) ^1.5; (zie|zag) ~ {ouder} ~ (nooit|amper|niet|bijna) ^2.5; hem ~ niet meer ~ (zien|gezien|gesproken) ^2; haar ~ niet meer ~ (zien|gezien|gesproken) ^2; geen contact ^2; (wil|wilde|wou|hoef|hoefde) ~ (hem|haar) ~ niet ~ (zien|spreken) ^2.5; (hem|haar) ~ geblokkeerd ^2.5; (hij|zij|ze) ~ (belt|belde|appt|appte) ~ (nooit|niet) ^1.2; nooit meer (gebeld|geappt|gehoord|iets) ^2; liet niks ~ horen ^2.2; liet niets ~ horen ^2.2; niks meer ~ (van|gehoord) ~ (hem|haar|vader|moeder) ^2; (hij|ze|zij) kwam ~ niet (meer|opdagen) ^1.5; (vader|moeder|pa|ma) ~ weg uit ~ leven ^2.5; ik ga ~ niet meer ~ (heen|naar) ^2; ging ~ niet meer ~ (heen|naar) ^2; mis ~ (mijn|me) ~ (vader|moeder|pa|ma|oma|opa) ^2.2
      `),
      kind: lines(`
        ik zie ~ (papa|mama|opa|oma) ~ (niet|nooit|bijna) ^3; (papa|mama) ~ (niet|nooit) meer ~ (gezien|zien|komt|kwam|bellen) ^2.5; (mag|mocht) ~ niet ~ naar ~ (papa|mama|opa|oma) ^2.5; wil ~ niet ~ naar ~ (papa|mama) ^2.2; wilde ~ niet ~ naar ~ (papa|mama) ^2.2; (papa|mama) ~ (is|was) ~ weg ^1.5; (papa|mama) ~ belt ~ (niet|nooit) ^2.2; waar ~ (papa|mama) ~ woont ^1.7; mevrouw ~ erbij ~~ (papa|mama) ^2.2; speelkamer & (papa|mama) ^2; als ik ~ (papa|mama) ~ zie ^1.2; (mis|miste) ~ (opa|oma|papa|mama) ^1.5
      `),
      professional: lines(`
        contactverlies ^3; dreigend contactverlies ^3; (kind|kinderen|zoon|dochter|jongere) ~~ (vader|moeder|ouder) ~ niet meer ^2.2; omgang ~ (begeleid|opstarten|herstarten|stagneert|stagneerde|opgestart|stilgelegd|herstel) ^2.5; contact ~ (vader|moeder) ~ (weiger|stop|verbroken|herstel|weg) ^2.2; afwijzen & (ouder|vader|moeder) & kind ^2.5; wijst ~ (vader|moeder) af ^2.5; uitwonende ouder ^1.5
      `),
    },
  },
  {
    code: 'T20',
    group: 'E',
    name: { nl: 'Strijd en communicatie', en: 'Conflict and communication' },
    definition:
      'Ruzie, verwijten, stilte, berichten en wantrouwen tussen ouders die uit elkaar zijn of gaan.',
    include:
      'Vechtscheiding, appjes, zwartmaken, niet meer praten, ruzie aan de deur, de strijd die weer tot rust komt.',
    exclude: 'Geweld en dreiging (T27) en ruzie toen zij nog samen waren (T01).',
    usually: 'hindered',
    examples: [
      'Elke avond kwamen er berichten vol verwijten.',
      'Bij de overdracht bleef zij in de auto en keken we elkaar niet aan.',
    ],
    cues: {
      all: lines(`
        vechtscheiding* ^3; complexe scheiding* ^3; conflictscheiding* ^3; strijd ^1.5; ouderstrijd ^3; strijd ~ tussen ~ (ouders|ex|ons|hun|vader|moeder) ^3; strijdbijl ^2.5 :); loopgraven* ^2.5; oorlog ^1.7; wapenstilstand ^2; vechten & (ouders|ex|elkaar|kinderen|vader|moeder|scheiding) ^1.7; gevecht ^1.5; conflict* & (ouders|ex|vader|moeder|elkaar|kinderen) ^2; conflict* ^1.2; escal* & (ouders|ex|vader|moeder|ruzie|conflict|strijd|apps|mail) ^2; de-escal* ^1.7; ruzie ^1.3; ruzie ~ (ouders|ex|elkaar|vader|moeder|over) ^1.8; ouders ~ ruzie ^2.2; schreeuw* & (ouders|elkaar|telefoon|deur|ex|vader|moeder|stoep) ^2; elkaar ~ (uitschelden|uitgescholden|schelden|zwart|aanvliegen|haat|haten|verwijten|gunnen)  ^2; schelden ^1.5; scheldpartij* ^2.5; uitgescholden ^1.5; verwijt* ^1.7; over en weer ^2; beschuldig* ^1.7; aantijging* ^2; zwartmaken ^2.5; zwart+maken ^2.5; zwartgemaakt ^2.5; slecht ~ over elkaar ^2; kwaad over elkaar ^2; modder ~ (gooien|gegooid) ^2.5; met modder ^2.5; moddergooien ^3; wraak ^2; gelijk ~ (krijgen|halen|willen|hebben) ^1.2; olie op het vuur ^2.5; onderste uit ^0.7; pesten & (ex|elkaar) ^1.7; treiter* ^1.7; dwarszitten ^2; tegenwerk* & (ex|vader|moeder|ouders) ^2; dwars ~ (zit|zat|liggen|lag) ^1.5
        (appjes|apps|app|berichten|mails|mailtjes|mail|smsjes|bericht|whatsapps|voicemails) ~~ (verwijten|boze|lange|scherpe|hatelijk|nare|schelden|nacht|avond|vol|ruzie|eindeloos|dreigend|gemeen|kille|zakelijke|stroom|hoofdletters|uitroeptekens) ^2.2; (boze|lange|scherpe|nare|hatelijke|gemene|vervelende|kille|eindeloze|felle|giftige) ~ (appjes|apps|app|berichten|mails|mailtjes|mail|brieven|brief|bericht) ^2.5; (tientallen|twintig|dertig|veertig|honderd|stroom) ~ (appjes|apps|berichten|mails) ^2.2; hoofdletters ^1.2; uitroepteken* ^1.2; blauwe vinkjes ^1.7; bericht* ~ niet beantwoord* ^1.5; per mail ^1; alleen ~ (via|per) ~ (mail|app|advocaat|advocaten|appjes) ^2.2; via ~ (advocaten|advocaat) ~ (praten|communiceren|contact|communicatie) ^2; (ex|vader|moeder|hij|zij|ze) ~ geblokkeerd ^1.2
        communicatie ~ (tussen|met|ouders|ex|slecht|moeizaam|stroef|stokte|onmogelijk|verbeterde|via|liep|lukte) ^2.2; communiceren ^1.5; communicatie ^1.3; niet meer ~ (met elkaar|elkaar) ~ (praten|spreken|communiceren) ^2.2; praten ~ niet ~ (met|meer) ~ elkaar ^2.2; (kijken|keken|kijkt) elkaar niet ^2.5; elkaar niet ~ (aan|aankijken|groeten|gegroet|luchten|verdragen|uitstaan) ^2.2; (groeten|groetten|groetten) elkaar ^1.7; niet in één ruimte ^2.5; (dezelfde|zelfde|één) ~ (ruimte|kamer) ~~ (niet|zonder|samen|weer) ^1.7; zwijgen & (ouders|ex|elkaar|deur|tafel) ^1.7; ijzige ^2; ijskoud ^1.2; koude oorlog ^3; om te snijden ^1.7; spanning ~ (tussen|overdracht|ouders) ^1.7; (aan|bij|voor) de (deur|stoep|poort|voordeur) ~ (ruzie|schreeuwen|discussie|woorden|zwijgen|schelden|stil) ^2.5; woordenwisseling ^2.5; discussie* & (ex|ouders|elkaar|deur|vader|moeder) ^1.7; blijft ~ in de auto ^1.7; bleef ~ in ~ auto ^1.7; in de auto ~ (wachten|zitten) & (ex|hij|zij|papa|mama|vader|moeder) ^1.2; wantrouw* ^2; vertrouw* & (ex|elkaar) & (niet|geen|nooit|weg) ^2; leugens ^1.5; liegen ~ over ^1.5; gif ^1.2; haat ^1.5; haatdragend ^2; bitter* ^1.2; ruziemak* ^2; ruzie over ~ (geld|kinderen|omgang|alles|spullen|vakantie|niks|elke|mij|me|ons) ^2.2; partijen ~ (lijnrecht|tegenover) ^1.7; lijnrecht tegenover ^2; tegenover elkaar ^1.5; vuile was ^2; facebook & (ex|scheiding|zwart|post|bericht) ^1.7; opgenomen gesprek* ^1.5; screenshots ^2; mediator ~ (ruzie|schreeuwen) ^1; rustiger ~ (tussen|communiceren|ouders) ^1.7 :); geen ruzie ^1.5; nooit ruzie ^1.7; brand ~ (blussen|geblust) ^1.2; ruis ^0.8
      `),
      ouder: lines(`
        (mijn|m'n) ex ~~ (boos|schreeuwt|schreeuwde|verwijt|verweet|appte|appt|mailt|mailde|scheldt|reageert|liegt|weigert|weigerde|dwars|woedend) ^1.8; met ~ ex ~ (praten|ruzie|communiceren|overleg) ^1.5; elk appje ^2.5; elk bericht ^2; elke mail ^2; elk gesprek ~ (ruzie|liep|eindigde|escaleerde) ^2.5; ik hapte ^1.5; ik beet terug ^1.7; ik schreef terug ^1.2; niet reageren ^1.5; eerst een nacht ^1.5; telefoon ~ trilde ^1.2; ik las ~ berichten ^1.5; mijn hart ~ telefoon ^1.2; ping ^0.8
      `),
      jongere: lines(`
        ouders ~~ (ruzie|schreeuwen|schelden|haten|vechten|strijd|bekvechten|zeiken) ^2.2; (hun|die) ruzie* ^2; ruzie maken ^1.7; ze ~ (schreeuwden|schreeuwen|haten elkaar|vechten|ruzien|schelden|bekvechten) ^1.8; haten elkaar ^2.5; praten niet ~ (met|meer) ^1.8; praten ~ alleen via ^2.2; (alleen|enkel) via ~ (app|mail|advocaten|advocaat|mij|me) ^2; afkraken ^2; afgekraakt ^2; afzeiken ^2; schelden ~ (elkaar|op) ^2; altijd ~ (gezeik|gezeur|gedoe|drama|ruzie) ^1.7; gezeik ^1.5; drama ^1.2; stop met ~ (ruzie|vechten) ^2.5; elkaar ~ niet (aan|aankijken|uitstaan) ^2.2; doen alsof ~ (lucht|niet bestaan) ^1.5
      `),
      kind: lines(`
        ruzie ^1.7; (papa|mama) ~~ (schreeuwt|schreeuwde|schreeuwen|boos|schelden) ~~ (mama|papa|elkaar) ^2.2; boos op ~ (papa|mama|elkaar) ^1.7; boos op elkaar ^2.5; papa en mama ~ (ruzie|boos|schreeuwen|schreeuwden|maken) ^2.5; (schreeuwen|schreeuwden) ~ (tegen|naar|hard) ^1.7; aan de telefoon ~ (boos|schreeuwen|ruzie) ^2; zeggen niks tegen elkaar ^2.5; zegt niks ~ tegen ~ (papa|mama) ^2.5; kijken ~ niet ~ elkaar ^2.2; stopt ~ om de hoek ^1.5; doen ~ gemeen ^1.2
      `),
      professional: lines(`
        ouders ~~ (strijd|conflict|ruzie|verwijten|escaleerde|lijnrecht|wantrouwen|spanning|schreeuwden|verwijt|vechten|gelijk) ^2.2; ouders ~ niet ~~ (één|dezelfde|zelfde|kamer|ruimte|tafel) ^2.2; hoogconflict* ^3; high-conflict ^3; conflictueus ^2.5; conflictniveau ^3; strijdende ouders ^3; mailwissel* ^2; cc ^1; in de cc ^2; mails van ~ (ouders|vader|moeder) ^2; welles nietes ^2.5; welles-nietes ^2.5; patroon ~ (strijd|conflict|ouders) ^1.7
      `),
    },
  },
  {
    code: 'T21',
    group: 'E',
    name: { nl: 'Afspraken en ouderschapsplan', en: 'Agreements and parenting plan' },
    definition:
      'Afspraken over zorg, verblijf, omgang en vakanties, en of die duidelijk zijn en nagekomen worden.',
    include:
      'Ouderschapsplan, omgangsregeling, schema, vakanties verdelen, te laat of niet komen, een regeling die meegroeit.',
    exclude: 'Afspraken over geld (T24) en de gewone dag in twee huizen (T15).',
    usually: 'mixed',
    examples: [
      'Het ouderschapsplan lag in de la en niemand hield zich eraan.',
      'Hij zou om vijf uur komen, maar zij zat met haar jas aan te wachten.',
    ],
    cues: {
      all: lines(`
        ouderschapsplan* ^3; ouderschaps-plan ^3; opvoedplan ^2; convenant ^2; echtscheidingsconvenant ^2.5; omgangsregeling* ^2.5; zorgregeling* ^3; zorgverdeling ^3; bezoekregeling ^2.5; contactregeling ^3; vakantieregeling ^3; vakantieverdeling ^3; vakantierooster ^3; co-ouderschapsregeling ^3; verblijfsregeling ^3; hoofdverblijf* ^3; regeling & (kind|kinderen|omgang|week|weekend|vader|moeder|ouders|vakantie) ^2; omgangsschema ^3; schema & (kinderen|week|weekend|ouders|vader|moeder|omgang|papa|mama|wissel) ^2; rooster & (kinderen|ouders|vader|moeder|papa|mama|werk) ^1.5; birdnesting ^1.5; proefperiode ^1.7; proefregeling ^2.5
        afspraken ^1; afspraken ~ (maken|gemaakt|maakten|nakomen|nagekomen|komt|houdt|houden|kinderen|ouders|ex|papier|vastgelegd|vastleggen|geschonden|duidelijk|helder|evalueren) ^2.2; (duidelijke|heldere|goede|vaste|nieuwe|concrete|gemaakte|mondelinge) afspraken ^2.2; (houdt|hield|houden|hielden) ~ zich ~ niet ~ (aan|eraan) ^2.5 :(; (houdt|hield|houden|hielden) ~ zich ~ (aan|eraan) ^2; niemand ~ (hield|houdt) ~ eraan ^2 :(; eraan (gehouden|houden) ^1.7; na+komen ^1.7; nagekomen ^2; afspraak is afspraak ^3; op papier ~ (gezet|staat|stond|zetten|vastgelegd|afspraken) ^2.2; zwart op wit ^2.5; staat ~ niet in ~ (plan|afspraken) ^2; stond ~ in het plan ^2.5; tekenen & (plan|afspraken|regeling) ^2.2; handtekening & (plan|ouderschapsplan|afspraken|regeling) ^2; ondertekend & (plan|afspraken) ^2.2; vastgelegd ^1.7; vast+leggen ^1.7; evalu* & (ouders|plan|afspraken|regeling) ^2.2; bijstellen ^1.7; bij+stellen & (plan|afspraken|regeling) ^2; aanpassen & (plan|afspraken|regeling|schema) ^2; aangepast & (plan|afspraken|regeling|schema) ^2
        (helft|verdeeld|verdelen|verdeling) ~~ (vakantie|vakanties|feestdagen|dagen|weken|kerst|zomervakantie|tijd|zorg) ^2.2; (vakantie|vakanties|feestdagen|zomervakantie|kerstvakantie|herfstvakantie|meivakantie|kerst) ~~ (helft|verdeeld|verdelen|verdeling|afgesproken|ruilen|afspraak|drie|oneven|even) ^2.2; (oneven|even) (jaren|weken) ^2.5; afgesproken ~ (dat|hoe|wie|week|dagen|weekend|tijd|uur) ^1.5; spraken ~ af ~ (dat|hoe|wie) ^1.5; afspraak was ^1.7; afspraak & (kinderen|halen|brengen|weekend|omgang|vader|moeder|ex|papa|mama) ^1.7; (fiftyfifty|fifty-fifty) ^2; (halen|brengen|ophalen|terugbrengen) ~~ (te laat|afspraak|tijd|uur|niet|schema|geregeld) ^1.7; (kwam|komt|kwamen) ~ niet opdagen ^2.2 :(; (kwam|komt) ~ te laat ~ (halen|ophalen|brengen|terug) ^2.2 :(; te laat ~ (gebracht|opgehaald|teruggebracht|gehaald|ophalen|brengen) ^2.5 :(; zegt ~ af ^1.2; zei ~ (weer|steeds|altijd|telkens|op) ~ af ^2 :(; zegde ~ af ^2 :(; af+zeggen ^1.7 :(; afgezegd ^1.7 :(; op het laatste moment ^1.5 :(; (laatste|elfde) moment ~ (af|anders|gewijzigd|afgezegd|ruilen) ^2 :(; jas aan ~~ (wachten|raam|gang|deur|klaar|zat|stond) ^2.2; (wachten|wachtte|wachtten) ~~ (raam|stoep|vensterbank|jas|trap) ^2; zat ~ klaar ~ (met|tas|jas) ^1.7; (elk|ieder) weekend ~ anders ^2; steeds anders ^1; wie ~ wanneer ~ (kinderen|is|waar|haalt|brengt) ^2.2; week op week af ^1.5; om de week ^1.2; om het weekend ^1.7; een weekend per ^2; (twee|één|vier|drie) ~ (dagen|weekend|weekenden|keer) ~ per ~ (week|maand) ~ (bij|naar|zien) ^2; verdeling ~ (zorg|dagen|tijd|kinderen) ^2.5; ging ~ over ~ uren ^1.5; tot op de minuut ^2.5; uurtje te laat ^1.7; vier uur ~ ophalen ^1; meegroei* ^2; meegroeien ~ (plan|regeling) ^2.5; toestemming & (vakantie|buitenland|paspoort|reis) ^2; paspoort ^1.7; id-kaart ^1.7; zorgdagen ^1.7; papadag* ^1.5
      `),
      ouder: lines(`
        (hij|zij|ze) ~ (komt|kwam) ~ (afspraken|afspraak|regeling) ~ niet na ^3 :(; (mijn|m'n) ex ~ (houdt|hield|komt|kwam) ~ (afspraken|afspraak|niet|nooit) ^2.2; we hebben ~ afgesproken ^2; we spraken af ^2; wij spraken af ^2; (week|weekend|dagen) bij (mij|hem|haar) ^1.5; de regeling ^2; het schema ^1.7; ons plan ^2; samen ~ plan ~ (schrijven|maken|geschreven|gemaakt) ^2.2
      `),
      jongere: lines(`
        schema ^1.7; rooster ^1.2; ouderschapsplan ^2.5; om de week ~ (wisselen|bij|naar) ^1.2; afspraken ^1.3; (hij|zij|ze) ~ (kwam|komt) ~ niet (opdagen|ophalen) ^2.2; zei ~ (altijd|steeds|weer) ~ af ^2; (hij|ze|zij) zou ~ (komen|ophalen|bellen|halen) ^1.7; stond ~ (klaar|wachten) ~~ (tas|jas|niet) ^1.7; verplicht ~ (naar|om) ~ (vader|moeder|pa|ma|weekend) ^2; (moet|moest) ~ (elk|om|ieder) ~ weekend ^2; (mag|mocht|wil|wou|wilde) ~~ (schema|dagen|rooster) ~ (zelf|anders|veranderen|kiezen) ^2.2; vakantie ~ (bij|met) ~ (vader|moeder|pa|ma) ~ (helft|verdeeld|weken) ^2
      `),
      kind: lines(`
        kalender ^1.5; wie ~ (wanneer|welke) ~ (dag|week|is) ^1.7; (papa|mama) ~ zou ~ (komen|ophalen|halen|bellen) ^2.2; (papa|mama) ~ (kwam|komt) ~ (niet|laat|te laat) ^2; (papa|mama) ~ (vergat|vergeten) ~ (mij|me|dat|om) ^1.7; afgesproken ^1.5; had ~ beloofd ^1.7; beloof* ~ (papa|mama|dat) ^1.5; wachten ~ (raam|stoep|tas|jas) ^2; (woensdag|maandag|dinsdag|donderdag|vrijdag) ~ (papadag|mamadag|bij papa|bij mama) ^1.7
      `),
      professional: lines(`
        ouderschapsplan ^2.5; afspraken ~ (ouders|plan|papier|concreet|kleine) ^2; ouders ~~ (afspraken|regeling|plan|schema|verdeling) ^2.2; zorgregeling ^2.5; regeling ~ (uitvoerbaar|nageleefd|uitvoeren|passend|leeftijd) ^2.2; kleine afspraak ^2.2; veiligheidsafspraken ^1.2
      `),
    },
  },
]
