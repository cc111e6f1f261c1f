import type { Theme } from '../coding/codebook.ts'
import { examplesOf } from './examples/pact-examples.ts'
import { lines } from './lines.ts'

/** Group F of the PACT codebook: the people around and the new family. */
export const surroundings: readonly Theme[] = [
  {
    code: 'T22',
    group: 'F',
    name: { nl: 'Familie en vrienden', en: 'Family and friends' },
    definition:
      'Mensen uit het eigen netwerk, zoals opa en oma, vrienden, buren of collega’s, helpen, blijven weg of kiezen partij.',
    include:
      'Logeren bij familie, oppassen, een pan soep, iemand die luistert, een vriendengroep die uiteenvalt, een schoonfamilie die zwijgt.',
    exclude: 'Steun van mensen voor wie het hun werk is (T07, T10, T13).',
    usually: 'helped',
    examples: examplesOf('T22'),
    cues: {
      all: lines(`
        {familie} & (helpen|hielp|opvangen|ving|logeren|sliep|slapen|steun|steunen|luisteren|oppassen|oppas|bellen|praten|troosten|koken|eten|langs|klaarstaan|terecht|geld|lenen|rust|veilig) ^1.8; {familie} & (kant|partij|kiezen|koos|bemoeien|bemoeide|roddelen|oordeel|kwijt|negeren|verbroken|stoken|zwijgen|weg|buitengesloten) ^2
        {vriend} & (helpen|hielp|opvangen|steun|steunen|luisteren|logeren|oppassen|bellen|praten|troosten|koken|langs|soep|klaarstaan|terecht|koffie|appen|stond) ^1.8; {vriend} & (kant|partij|kiezen|koos|kwijt|verdwenen|weg|wegbleven|roddelen|oordeel|negeren|laten vallen|afstand) ^2
        (opa|oma|opa's|oma's) ~~ (op|bij|thuis|huis|keuken|haalde|bracht|oppas|paste|ophalen|logeren|bed|kamer|pannenkoeken|tuin|zei|vroeg) ^1.3; bij (opa|oma|tante|oom) ~ (en|thuis|wonen|logeren|slapen|in|op) ^1.5; opa en oma ^1.8; grootouders ^1.7; schoonfamilie ^2.5; schoonouders ^2.5; schoonmoeder ^2; schoonvader ^2; schoonzus ^2; schoonzusje ^2; (mijn|m'n|me) (zus|broer|zusje|broertje) ~ (hielp|luisterde|belde|kwam|ving|stond|steunde|zei|haalde) ^1.7; (zus|broer|tante|oom|nicht|neef) ~ (in huis|opgevangen|logeren|sliepen|zolder|wonen) ^2; neefjes ^1.2; nichtjes ^1.2; peettante ^2; peetoom ^2; familie ~ (viel|koos|uiteen|hielp|steunt|steunde|kant|stond|bleef|kring) ^2.2; (hele|beide|zijn|haar) (familie|families) ~ (boos|kant|weg|kwijt|tegen|achter|hielp|stil|bemoei*) ^2.2; familie ^0.8; familiefeest ^1.7; netwerk ^1.5; sociaal netwerk ^2.5; vangnet ^2; achterban ^2; omgeving ~ (partij|kant|koos|oordeel|steun|begrip|hielp) ^2.2; steungezin ^2
        buren ^1.3; buurvrouw ^1.7; buurman ^1.7; overbuurvrouw ^2; overbuurman ^2; buurt ~ (hielp|roddel*|praten|praatte|keek) ^1.7; dorp ~ (praten|praatte|roddel*|klein|kijken|keek|weet|wist|iedereen) ^2; in het dorp ^1; kerk ~ (hielp|mensen|gemeente|steun|oordeel|wegbleven|soep|gemeenschap|bezoek) ^2; moskee ^1.5; imam ^1.2; dominee ^1.5; ouderling ^1.7; gebedsgroep ^2; collega* ~ (hielp|luisterde|vroeg|steunde|koffie|begrip|overnam|nam|namen) ^2; leidinggevende & (begrip|hielp|vrij|uren|gunde|vroeg) ^2; baas & (begrip|hielp|vrij|uren|gunde) ^2; werkgever & (begrip|hielp|vrij|uren) ^1.7; beste (vriend|vriendin|vrienden) ^1.7; vriendengroep ^2.2; vriendenkring ^2.5; vriendinnen ^1.2; gezamenlijke vrienden ^3; vrienden ~ (kozen|kiezen|verdwenen|kwijt|bleven|weg) ^2.5; moest* kiezen ~ (vrienden|vriendengroep) ^2.5; pan ~ (soep|eten|macaroni) ^2 :); pannetje ^2; soep ^1.2; lasagne ^1.2; stond ~ voor de deur ~ met ^1.2; bakje koffie ^1; kwam* ~ (verhuizen|klussen|schilderen|helpen|sjouwen) ^1.5; hielpen met ~ (verhuizen|klussen|schilderen|sjouwen) ^2.2; oppas ^1; op+passen & (oma|opa|zus|buurvrouw|vriendin) ^2; logeerbed ^1.7; sleutel van ~ huis ^1; niemand ~ om op terug te vallen ^2.5 :(; (geen|zonder) (familie|netwerk|vangnet) ^2.5 :(; partij kiezen ~ (familie|vrienden|buren) ^2.5; lieten ~ vallen ^1.7; bleef* ~ uitgenodigd ^1.2; niet meer uitgenodigd ^2 :(; uitnodigingen ~ (niet|minder|bleven|stopten) ^2; ineens ~ niemand meer ^1.7
        (mijn|haar|zijn|onze|de) (buurvrouw|buurman|overbuurvrouw|overbuurman|zus|broer|moeder|schoonzus|nicht|tante|oma|opa|vriendin|collega) ~ (zei|vroeg|bracht|kwam|stond|zette|belde|haalde|gaf|nam|reed|bleef|leerde|had|deed|legde|paste) ^1.6; iedereen ~ (bij|van) ~ (vader|moeder|familie) ^1.6; bij (oma|opa|tante) ^1.5; (opa|oma) van ~ (kant|moeder|vader) ^1.8; andere opa ^1.6; andere oma ^1.6; verjaardag ~ (familie|schoonfamilie|uitgenodigd|welkom|tante|oom|broer) ^1.6; (praten|praatten|praat) over ons ^1.4; ovenschaal ^2; (appeltaart|taart|stoofvlees|bakje|ovenschotel) ~ (bracht|deur|stoep|gebracht|stond) ^1.6; (reed|haalde|bracht) ~ (mij|ons|kinderen|me) ~ (naar|school|elke|altijd) ^1.1; aanhanger ^1.4; verhuisd ~ (vrienden|zwager|broer|hielpen) ^1.6; niemand ~ (belde|kwam|vroeg) ~ (meer|nog|langs) ^1.3
        {familie} ^0.9; (oma|opa|tante|oom) ^0.7; {vriend} ^0.8; (mijn|m'n) (vriendin|vriendinnen|zus|broer|vrienden) ^1; (logeerkamer|logeerbed) ~ (klaar|klaargemaakt|opgemaakt) ^1.8; busje ~ (broer|zwager|vriend|lenen|geleend|huurde) ^1.8; stond ~ op de stoep ~ (zus|broer|vriendin|moeder|buurvrouw|oma) ^2; aan haar keukentafel ^1.5; (team|elftal|koor|club|band) ~ (bleef|hielp|vroeg|stond|kwam|achter) ^1.4; (feestje|bruiloft|begrafenis|verjaardag) ~ (niet|kiezen|allebei|welkom|familie) ^1.2; van zijn kant ^1.6; van haar kant ^1.6; partij ~ (getrokken|trok|trekken|trokken) ^1.8; bemoei* ^1.2; roddel* ^1.5
        bord extra ^2; extra bord ^2; aanschuiven ~ (eten|tafel|altijd) ^2; (ouders|moeder|vader) van ~ (maat|vriend|vriendin|klasgenoot) ^1.8; bevriende stellen ^2.3; (stellen|stel) ~ (kamperen|vakantie|vrienden) ^1.5; kennissen ^1.5; kennissenkring ^2.3; (groet|groeten|groette) ~ niet meer ^2 :(; geen (hoi|gedag) ~ meer ^2 :(; niet meegevraagd ^2 :(; zonder mij ~ (geweest|gegaan|feest|weekend) ^2 :(; appgroep ~ (verwijderd|gegooid|uit) ^2 :(; uit het oog ~ verloren ^1.6; nam* het voor (mij|haar|hem|ons) op ^1.8; (teamgenoten|clubgenoten|voetbalvrienden) ^1.8; (buurman|buurvrouw|buren) ~~ (klopte|aanbellen|belde aan|zwaaide|vroeg|hielp) ^2
      `),
      ouder: lines(`
        (mijn|m'n) (ouders|moeder|vader) ~~ (hielp|hielpen|oppas|pasten|paste|steun|steunden|steunde|opgevangen|logeren|ving|vingen|belde|zolder|terug|haalde|haalden|kookte|leende|leenden) ^2; bij mijn (ouders|moeder|vader|zus|broer|zusje|vriendin) ~ (in|wonen|logeren|sliep|terecht|op|trok|trokken|gewoond) ^2; mijn (zus|broer|vriendin|vriend|vriendinnen|buurvrouw|moeder) ~~ (zei|belde|kwam|luisterde|hielp|nam|stond|haalde|zette|bleef) ^1.5; een vriendin ~ (zei|die|belde|kwam|luisterde|hielp|nam) ^1.8; zijn (familie|moeder|ouders|zus|broer) ~~ (partij|kant|groet|boos|wil|zwijgt|kwijt|nooit|bemoeide|contact) ^2.2; haar (familie|moeder|ouders|zus|broer) ~~ (partij|kant|groet|boos|wil|zwijgt|kwijt|nooit|bemoeide|contact) ^2.2
      `),
      jongere: lines(`
        (mijn|me|m'n) (oma|opa|tante|oom|nicht|neef|zus|broer|broertje|zusje|beste|vriendin|vriend|bff|maat) ~~ (praten|vertellen|luistert|luisterde|snapt|snapte|belde|appte|zei|vroeg|bleef|logeren|kon|hielp|helpt|slapen) ^1.8; bij (mijn|me|m'n) ~ (oma|opa|tante|vriend|vriendin) ~ (slapen|logeren|thuis|terecht|chillen|zitten|wonen|ging|kon) ^2; vrienden ~ (snappen|snapten|wisten|hielpen|luisteren|praten|afleiding|chillen|appen|weten) ^2; mijn vrienden ^1.2; me matties ^1.7; mijn beste vriend* ^2; (moeder|ouders|vader) van ~ (vriend|vriendin|vrienden) ^2.2; familie ~ (partij|kant|roddelen|tegen|zeikt) ^2.5
      `),
      kind: lines(`
        (opa|oma) ~~ (lief|koekje|spelletjes|spelletje|pannenkoeken|logeren|slapen|luister*|zegt|zei|ophalen|knuffel|troost*|helpt|hielp|vertellen|samen|verhaal|thuis) ^1.8; bij (opa|oma) ^1.7; naar (opa|oma) ^1.5; (tante|oom|nicht|neef|nichtje|neefje) ^1.2; (mijn|me) (vriendje|vriendinnetje|vriend|vriendin|buurmeisje|buurjongen) ^1.5; beste (vriend|vriendin|vriendinnetje|vriendje) ^2; buurvrouw ^1.8; (broertje|broer|zus|zusje) ~~ (samen|troost*|bed|hand|vertellen|praten|knuffel|kroop|hielp) ^1.7
      `),
      professional: lines(`
        netwerk ^1.8; netwerkberaad ^3; familieberaad ^3; eigen kracht-conferentie ^3; eigen kracht conferentie ^3; eigenkracht* ^2.5; familiegroepsplan ^2.5; steunnetwerk ^3; sociale netwerk ^2.5; informele (steun|hulp|netwerk) ^2.5; (oma|opa|grootouders|tante|buurvrouw|familie) ~~ (gezin|uitgenodigd|tafel|steun|rol|inzetten|betrokken|betrekken|meenam|meekwam) ^2
      `),
    },
  },
  {
    code: 'T23',
    group: 'F',
    name: { nl: 'Nieuw gezin en stiefouder', en: 'New family and step-parent' },
    definition:
      'Er komt een nieuwe partner, of er komen kinderen bij, en iedereen zoekt zijn plaats.',
    include:
      'Stiefouder of plusouder, stiefbroers en halfzusjes, kennismaken, samen gaan wonen, wie iets te zeggen heeft.',
    exclude: 'Hoe de twee ouders samenwerken (T16).',
    usually: 'mixed',
    examples: examplesOf('T23'),
    cues: {
      all: lines(`
        stiefmoeder* ^3; stiefvader* ^3; stiefouder* ^3; stiefma ^3; stiefpa ^3; stiefgezin ^3; stiefbroer* ^3; stiefzus* ^3; stiefkind* ^3; stiefdochter* ^3; stiefzoon* ^3; stiefcoach ^3; stiefmama ^3; stiefpapa ^3; stief* ^2.5; plusmoeder ^3; plusvader ^3; plusouder* ^3; plusmama ^3; pluspapa ^3; plusgezin ^3; pluskind* ^3; plusdochter ^3; pluszoon ^3; bonusmoeder ^3; bonusvader ^3; bonusmama ^3; bonuspapa ^3; bonusouder* ^3; bonuskind* ^3; bonusgezin ^3; bonuszus* ^3; bonusbroer* ^3; bonusdochter ^3; bonuszoon ^3; halfbroer* ^3; halfzus* ^3; samengesteld* ~ gezin ^3; samengesteld* ^2.2; nieuw gezin ^3; nieuwe gezin ^3; tweede gezin ^2.5
        (nieuwe|nieuw) ~ (vriend|vriendin|partner|man|vrouw|liefde|relatie|vlam|lief|vader|moeder|papa|mama) ^2.5; (vriend|vriendin|vrouw|man|partner) van (mijn|m'n|me|zijn|haar|papa|mama) ^1.5; (vriend|vriendin|vrouw|man|partner) van ~ (vader|moeder|papa|mama|pa|ma|pap|mam|ex) ^2.5; (papa's|mama's|papas|mamas) ~ (vriend|vriendin|nieuwe) ^2.5; (zijn|haar|hun|diens) (vriendin|vriend) ^1.3; (zijn|haar) ~ (vriendin|vriend|partner) ~~ (woont|trok|erbij|bemoeit|kookte|huis|introk|inwonen|kinderen|zwanger|kennismaken|ontmoeten|zei) ^2.2; nieuwe relatie ^2.5; opnieuw getrouwd ^2.5; hertrouw* ^2.5; trouwde ~ met ~ (nieuwe|een ander|zijn|haar) ^1.7; trouwen ~ met ~ (vriendin|vriend) ^2.2; (trok|trekt|trokken) ~ bij ~ (ons|hem|haar|papa|mama|vader|moeder) ~ in ^2.2; ging* samenwonen ^1.7; gaan samenwonen ^1.7; samen+wonen ^1.2; samenwonen ^1.5; verliefd op ~ (iemand|een ander|andere) ^1.2; (haar|zijn|hun) kinderen ~ (ook|bij|erbij|kwamen|en) ^1.2; kinderen van (hem|haar) ^2; (met|twee|drie|vier) ~ kinderen ~ (van|uit) ~ (hem|haar|eerdere|eerder|vorige) ^2.2; andere kinderen ~ in huis ^2.2; kamer delen ^1.7; (mijn|haar|zijn) kamer ~ (delen|kwijt|weg) ^1.5; nieuwe baby ^2.5; baby ~ (met|van) ~ (vriendin|nieuwe|haar|hem) ^2; (zwanger|baby) & (vriendin|nieuwe|stiefmoeder|stiefvader) ^2.2; broertje ~ op komst ^2; kennismaken met ~ (vriend|vriendin|nieuwe|partner) ^3; voorgesteld aan ~ (vriend|vriendin|nieuwe) ^2.5; voorstelde ~ als ^1.2; (niet|geen) ~ (mijn|m'n|me|echte) ~ (vader|moeder|papa|mama) ^2; bent ~ niet ~ mijn (vader|moeder) ^3; (jij|je) bent ~ mijn (vader|moeder|papa|mama) niet ^3; noemde ~ (haar|hem) ~ (mama|papa) ^2.5; (haar|hem) ~ (mama|papa) ~ (noemen|noemt|zeggen) ^2.5; rol ~ (als|van) ~ (stief*|nieuwe|partner) ^2.2; vervang* & (vader|moeder|papa|mama) ^2; in de plaats ~ (van|komen) ^1.5; kwam* tussen ^0.8; derde wiel ^1.5; eigen kind ~ (voor|van) ^0.8; voorgetrokken ^2; voortrekken ^2; trekt ~ voor ^1.5; tweederangs ^2; erbij horen ^1.2; hoor* er niet bij ^1.7; gast in ~ eigen huis ^2.2
        haar (kinderen|zoon|dochter|zoontje|dochtertje) ~ (en|ook|bij|wonen|sliep|slapen|kwam) ^1; zijn (vriendin|vriend|vrouw) ^1.6; haar (vriend|vriendin|man) ^1.6; (vrouw|vriendin|vriend|man) van ~ (ex|vader|moeder|papa|mama|pa|ma) ^2.3; andere (vrouw|man) ^1.6; een ander ~ (heeft|had|nu|woont|trouwt) ^1.2; (noem|noemt|noemde|noemen) ~ (haar|hem|mij|me) ~ (bij|gewoon|mama|papa|tante|oom|voornaam) ^1.8; moederdag ~ (twee|kaart|kaarten|ook) ^1.5; op zijn plek ~ (tafel|bank) ~ zit ^1.6; op (mijn|papa|mama|papa's|mama's|zijn|haar) (plek|stoel|kant) ~ (zat|zit|zitten) ^1.8; er zat ~ (een|iemand) ~ (man|vrouw|meneer|mevrouw) ~ (tafel|bank|keuken) ^2; lief ~ (vinden|vind) ~ (haar|hem) ^1; (haar|hem) ~ lief (vinden|mag|vind) ^1.6; (nieuwe|klein) (zusje|broertje) ^2; kwam er ~ (baby|zusje|broertje|vriendin|vriend) ~ bij ^2.3
      `),
      ouder: lines(`
        mijn (nieuwe|huidige) ~ (man|vrouw|vriend|vriendin|partner|relatie) ^2.8; mijn ex ~~ (vriendin|vriend|nieuwe|verliefd|samenwonen) ^2; de nieuwe van ^2.5; (zijn|haar) nieuwe ^2; haar ~ kinderen ~ mijn ~ kinderen ^2.2; zijn ~ kinderen ~ mijn ~ kinderen ^2.2; als stief* ^2.5
      `),
      jongere: lines(`
        (pa|ma|pap|mam|papa|mama|vader|moeder) ~ (heeft|had|kreeg) ~ (een|nieuwe|nu) ~ (vriend|vriendin|ander|iemand) ^2.2; die vriend van ^2; die vriendin van ^2; haar (vriend|gast) ^1.5; zijn (vriendin|wijf|chick) ^1.5; nieuwe (gast|wijf|chick|gozer) ^2; niet mijn ~ (vader|moeder) ^2; haar ~ (zoontjes|dochters|zonen|kids|kinderen) ^1.3; zijn ~ (zoontjes|dochters|zonen|kids|kinderen) ^1.3
      `),
      kind: lines(`
        (papa|mama) ~ (heeft|had|kreeg|krijgt) ~ (een|nieuwe|nu) ~ (vriend|vriendin|vriendje|baby|iemand) ^2.5; vriend van mama ^3; vriendin van papa ^3; (zijn|haar) (vriendin|vriend) ^1.7; (haar|zijn) kinderen ^1.7; baby'tje ^1.2; babytje ^1.2; nieuwe (papa|mama) ^3; twee (papa's|mama's) ^2; (papa|mama) ~ (kust|kuste|zoent|verliefd|trouwen|trouwt) ^1.7; bruidsmeisje ^2; bruiloft ^1.7
      `),
      professional: lines(`
        (nieuwe|nieuwen) partner* ^2.8; stief* ^2.5; partner van ~ (vader|moeder) ^2.5; gezinssamenstelling ^2; gezinsvorming ^2; (vader|moeder) ~ nieuwe ^1.7
      `),
    },
  },
]
