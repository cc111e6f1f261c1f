import type { Theme } from '../coding/codebook.ts'
import { examplesOf } from './examples/pact-examples.ts'
import { lines } from './lines.ts'

/** Group G of the PACT codebook: money and a home. */
export const livelihood: readonly Theme[] = [
  {
    code: 'T24',
    group: 'G',
    name: { nl: 'Geld en armoede', en: 'Money and poverty' },
    definition:
      'Geldzorgen door de scheiding: alimentatie, schulden, dubbele kosten, toeslagen en rondkomen.',
    include:
      'Wie betaalt de fiets of de beugel, niet rond kunnen komen, een deurwaarder, afhankelijk zijn van de ander, hulp met geld.',
    exclude: 'Geen huis kunnen vinden (T25).',
    usually: 'hindered',
    examples: examplesOf('T24'),
    cues: {
      all: lines(`
        alimentatie* ^3; kinderalimentatie ^3; partneralimentatie ^3; lbio ^3; schulden ^2.5; schuld ~ (bank|belastingdienst|duizend|euro|openstaande|aflossen) ^2.2; schuldhulp* ^3; schuldsaner* ^3; schuldeiser* ^3; schuldenaar ^2.5; deurwaarder* ^3; incasso* ^3; beslag ~ (loon|rekening|uitkering) ^2.5; loonbeslag ^3; bewindvoerder* ^2.5; budgetcoach ^3; budgetbeheer ^3; budgetbegeleid* ^3; geldzorgen ^3; geldproblemen ^3; geldstress ^3; armoede* ^3; financie* ^2; financien ^2.2; kindpakket ^2.5; rond+komen ^2.5; rondkomen ^3; rondgekomen ^3; eindjes ~ (aan|elkaar|knopen) ^3; krap ~ (bij|kas|geld|financieel) ^2; rood staan ^2.5; stond ~ rood ^2.5; in het rood ^2; spaargeld ^2; spaarpot ^1.7; spaarrekening ^2; gezamenlijke rekening ^2.5; en of rekening ^2.5; kinderrekening ^3; bankrekening ^2; geen cent ^2.5; geen geld ^1.7; (weinig|minder|tekort) geld ^2.2; geld ^0.9; geld ~ (op|tekort|betalen|kwijt|nodig|lenen|geleend|ruzie|kinderen|zorgen|rekening|sturen|gaf|geven|krijgen|stuurde|gestopt|bleef) ^1.8; te duur ^1.8; niet ~ betalen ^1.7; kon ~ betalen ^1.5; kunnen ~ betalen ^1.5; betaalde ~ (niet|nooit|alles|mee|geen|alleen) ^2; betaalt ~ (niet|nooit|alles|mee|geen|alleen) ^2.2; wie ~ (betaalt|betaalde|betalen) ^2.5; betaald ~ (worden|moest|niet|alles) ^1; betalingsregeling ^2.5; betalingsachterstand ^3; huurachterstand ^3; achterstand ~ (huur|betaling|energie) ^2.5
        toeslag* ^2.5; zorgtoeslag ^3; huurtoeslag ^3; kindgebonden ~ budget ^3; kindgebonden ^2.5; kinderbijslag ^2.5; kinderopvangtoeslag ^3; toeslagenaffaire ^2.5; belastingdienst ^2; uitkering ^2.2; bijstand* ^2.5; bijstandsuitkering ^3; participatiewet ^2; voedselbank ^3; kledingbank ^3; leergeld ^3; jeugdfonds ^3; bijzondere bijstand ^3; noodfonds ^3; fonds ~ (aanvragen|aangevraagd|betaalde|vergoedde|kinderen) ^2; kwijtschelding ^2.5; minima* ^2.5; minimaregeling ^3; inkomen ^2; loonstrook* ^2; salaris ^1.7; één inkomen ^3; half inkomen ^3; meer uren werken ^1.7; twee baantjes ^2.5; baantje ^1; bijbaan* ^1.2; zwart werken ^1.5; dubbele (kosten|lasten|woonlasten|huur) ^3; woonlasten ^2.2; vaste lasten ^3; kosten ~ (kinderen|delen|verdelen|betalen|helft|beugel|fiets|school|sport|advocaat) ^2.2; advocaatkosten ^2.5; griffierecht* ^2; uurtarief ^2; eigen bijdrage ^2; toevoeging ^1.2; rekening ~ (betalen|advocaat|euro|hoog|open|openstaande|leeg|gas|energie) ^2; rekeningen ^1.8; energierekening ^2.5; aanmaning* ^2.5; blauwe envelop* ^3; enveloppen ~ (ongeopend|stapel|open|la) ^2.5; ongeopende ~ (post|enveloppen) ^2.2; bon* ~ sturen ^1.5; tikkie* ^2.5; betaalverzoek* ^2.5; pinpas ^2.5; pinnen ^1.7; pinautomaat ^2; gepind ^1.7; kassa ~ (geweigerd|saldo|pinpas|terug|terugleggen|niet) ^2.5; saldo ^2.5; geweigerd ~ kassa ^2.5; boodschappen ~ (tellen|euro|geld|terugleggen|budget|goedkoop|week) ^2.2; euro* ~ (per|week|maand|over|schuld|tekort|boodschappen|eten|leven) ^1.8; =tientje ^1.5; muntjes ^1; kleingeld ^1.7; tweedehands ^1.5; kringloop* ^1.5; marktplaats ^1.3; aanbieding* ^1; huismerk ^1.5; brood ~ (boter|pindakaas|niks|eten) ^0.7; (macaroni|pasta|rijst|brood) ~ (week|elke|weer|dagen) ^1.2; verwarming ~ (uit|laag|aan) ^1.8; douchen ~ (kort|koud) ^1.2; schoenen ~ (betaalt|kapot|te klein|duur|nieuwe|betalen|geld) ^1.8; winterjas ^1.5; beugel ~ (betaalt|betalen|kosten|helft|rekening) ^2.5; fiets ~ (betaalt|betalen|kosten|duur|geld|helft) ^2; (zwemles|voetbal|sport|contributie|schoolreis|schoolreisje|schoolkamp|bijles|rijlessen|laptop|kamp) ~~ (betalen|betaalt|geld|duur|kon niet|kosten|contributie|niet betaald|betaald|vergoed) ^2.5; contributie ^2; (vader|hij|zij|ex|moeder) ~ (stopte|weigerde|weigert) ~ betalen ^2.5; inkomsten ^2; verdien* ^1.3; zzp ^1; pensioen ^1.5; huishoudgeld ^2.5; zakgeld ^1.7; kleedgeld ^2.5; financieel ^1.8; afhankelijk ~ (geld|financieel|zijn) ^1.5; eigen bedrijf ~ (schulden|failliet) ^1.7; failliet ^2
        (kassa|kassabon|bonnetje|bonnetjes) ^1.5; (betaalt|betaalde|betalen|betaald) ^1.1; (gas|licht|stroom|energie) ~ (afgesloten|betalen|rekening|achterstand) ^2.3; koelkast ~ leeg ^2; lege koelkast ^2.3; (geen|niet) ~ kopen ^1.6; (nieuwe|winter) ~ (jas|schoenen|laarzen) ~~ (niet|betalen|geld|wie|maand|wachten|oude) ^1.6; (vijf|tien|twintig|dertig|veertig|vijftig|honderd|tweehonderd|driehonderd|duizend) euro ^1.6; (50|100|200|300|30|20|25|40) ~ euro ^1.5; per maand ^1.4; drie jobs ^2; (schoon|schoonmaken|vakken|krantenwijk|nachtdienst|nachtdiensten|extra) ~ (werken|diensten|bijverdienen|erbij) ^1.4; (krantenwijk|vakkenvullen|nachtdiensten) ^1.5; rekent ~ af ^1.2; reken ~ af ^1.2; de helft ^1.3; helft ~ (betalen|betaalt|kosten|rekening) ^2; verkocht ~ (auto|ring|fiets|sieraden) ^1.3; terugbetalen ^2; terug+vorderen ^2.3; terugvordering ^2.5; afbetalen ^2.3; lening ^2.3; budget ^1.6; zuinig ^1.3
      `),
      ouder: lines(`
        onder de streep ^2.5; eind van de maand ^2.5; einde van de maand ^2.5; maand over ^1.7; hield ~ (euro|niks|niets) ~ over ^2; (sloeg|oversloeg) ~ (maaltijd|eten|zelf) ~ over ^2; at zelf ~ (niet|niks|minder|later) ^2.2; zelf at ik ^2; zei dat ik ~ (geen honger|al gegeten) ^2.5; geen honger ~ (zei|had) ^1.7; ik leende ^1.7; geleend van ^2; op de pof ^2.5; potje ~ (vakantie|sparen|geld) ^1.5
      `),
      jongere: lines(`
        geen geld ^1.7; geld ~ (zeuren|gezeik|zeiken|zeikt|vragen|vraag|papa|mama|pa|ma) ^2; vraag maar aan je (vader|moeder) ^1.2; (pa|ma|vader|moeder) ~ (betaalt|betaalde) ^2.2; niet mee ~ (schoolreis|kamp|excursie|werkweek) ^2; kon niet mee ^1.5; merk* ~ kleren ^1; werk ik ~ zelf ^1.2; bijbaantje ^1.5; laptop ~ (school|betalen|geen) ^1.5; alimentatie ^2.5
      `),
      kind: lines(`
        geen geld ^1.7; (niet|geen) ~ genoeg geld ^2.5; (papa|mama) ~ (geld|centjes|betalen) ^2; centjes ^2; te duur ^2; (mag|mocht|kan|kon) ~ niet ~ (op|naar) ~ (voetbal|zwemles|judo|schoolreis|paardrijden|turnen) ^1.8; voedselbank ^3; kringloop ^1.7
      `),
      professional: lines(`
        schuldenproblematiek ^3; bestaanszekerheid ^3; financiele ~ (problemen|situatie|stress|zorgen|nood) ^3; geldstress ^3; sociaal raadslieden ^2.5; sociaal raadsvrouw ^2.5; formulierenbrigade ^2.5; inkomensval ^3; regelingen ^1.5; toeslagen ^2.5
      `),
    },
  },
  {
    code: 'T25',
    group: 'G',
    name: { nl: 'Huisvesting', en: 'Housing' },
    definition:
      'Na de scheiding geen eigen plek vinden, onder één dak moeten blijven of het huis kwijtraken.',
    include:
      'Urgentie, inwonen, op een bank slapen, een vakantiepark, een huis dat verkocht moet worden, eindelijk een sleutel.',
    exclude: 'Verhuizen als gewoon deel van wisselen (T15).',
    usually: 'hindered',
    examples: examplesOf('T25'),
    cues: {
      all: lines(`
        huisvesting ^3; woning ~ (vinden|zoeken|krijgen|geen|vrij|kreeg|gevonden|kans|toegewezen|wachten|lijst|nood|verloor|eigen|huren|verkocht|nieuwe) ^2.2; woning ^1.3; woningnood ^3; woningzoek* ^3; woningbouw* ^2.5; woningcorporatie* ^3; corporatie ^2; woonruimte ^3; woonplek ^2; woonwens ^1.5; huurwoning* ^2.5; huurhuis* ^2.5; huurcontract ^2; sociale huur* ^3; vrije sector ^2.5; urgentie* ^3; urgentieverklaring ^3; inschrijftijd ^3; inschrijfduur ^2.5; inschrijfjaren ^3; reageren op ~ (huizen|woningen|woning) ^2.5; gereageerd op ~ (huizen|woningen|woning) ^2.5; tijdelijke (woning|plek|woonruimte|huis) ^3; noodwoning ^3; crisiswoning ^3; tussenwoning ^1; scheidingswoning ^3; spoedzoeker* ^3; magneetwoning ^2.5; antikraak ^3; anti-kraak ^3; onderhuur ^2.5; kamerhuur ^2; studio ^1.5; huisjesmelker ^2.5; briefadres ^3; postadres ^2; inschrijven op ~ adres ^2.5; geen (huis|woning|woonruimte|dak) ^2.8; nergens ~ (wonen|terecht|slapen|heen) ^2; geen plek ~ om te ~ (wonen|slapen) ^2.8; dakloos ^3; dakloze ^2.5; dak boven ~ hoofd ^3; op straat ~ (staan|komen|gezet|stond|kwam|zetten|sliep) ^2.2; noodopvang ^2.5; maatschappelijke opvang ^2.5; opvanghuis ^1.7; daklozenopvang ^3
        inwonen ^2.8; inwonend ^2.2; woonde* ~ in bij ^2.2; (terug|weer) ~ bij ~ (ouders|moeder|vader) ~ (wonen|ingetrokken|in|gewoond|zolder) ^2; zolder ~ (ouders|zus|broer|moeder|slapen|sliep|woonde|wonen|woonden|kinderen) ^2; oude ~ (kamer|kinderkamer|jongenskamer|meisjeskamer) ^1.7; op ~ bank ~ (bij|vriend|vrienden|broer|zus|slapen|sliep) ^1.5; op ~ (luchtbed|matras|stretcher|veldbed) ^1.8; luchtbed* ^1.8; matras* ^1.3; stapelbed ^1.2; in ~ (auto|busje|camper|caravan|tent|schuur|garage|chalet|stacaravan|tuinhuis|schuurtje|vakantiehuis) ~ (slapen|sliep|sliepen|wonen|woonde|woonden|geslapen|gewoond) ^3; (slapen|sliep|sliepen|wonen|woonde|woonden|geslapen|gewoond) ~~ in ~ (auto|busje|camper|caravan|tent|schuur|garage|chalet|stacaravan|tuinhuis|vakantiehuisje) ^3; camping ^2; caravan ^2.2; stacaravan ^3; vakantiepark ^3; vakantiehuis* ^2; bungalowpark ^3; chalet ^2.2; recreatiewoning ^3; camper ^1.7; (onder|in) ~ (één|een|hetzelfde|zelfde) ~ (dak|huis) ~~ (nog|maanden|blijven|wonen|moesten|woonden|jaar) ^2.5; onder één dak ^3; onder een dak ^3; (nog|moesten|maanden) ~ samen ~ (wonen|in huis|huis|blijven) ^2.2; samen ~ (blijven|bleven|moesten) ~ wonen ^2.8; (kon|konden|kan) ~ niet ~ (weg|uit huis|verhuizen) ^1.7; huis ~ (verkopen|verkocht|verkoop|verkochten|uitkopen|hypotheek|overnemen|te koop|kwijt|uit|makelaar) ^2.2; te koop ^1.8; makelaar ^1.6; hypotheek* ^2.5; hypotheekadvis* ^2.5; uitkopen ^2.2; uitgekocht ^2.2; overwaarde ^2.5; restschuld ^2.5; koopwoning ^2.2; ons huis ^1.2; wie ~ in het huis ~ (blijft|bleef|mocht|blijven) ^3; het huis ~ (uit|moest|verlaten|verliet|kwijt) ^1.8; uit huis ~ (gezet|moest|geplaatst|gaan|zetten) ^1.3; sleutel ~ (kreeg|gekregen|nieuwe|woning|huis|eigen|flat) ^2; eigen (voordeur|sleutel|plek|plekje|huisje|flat|woning|huis|dak) ^1.5; flat ^1.5; flatje ^2; appartement* ^1.5; huisje ~ (klein|gevonden|huren|kreeg) ^1.7; te klein ~ (huis|woning|kinderen|kamer|flat) ^1.8; één slaapkamer ^2.5; twee kamers ^1.3; verhuizen ^1; verhuisd ~ (drie|vier|vijf|zes|keer|maal) ^2; (drie|vier|vijf|zes|zoveel) keer ~ (verhuisd|verhuizen) ^2.8; ver weg ~ wonen ^1; bezichtig* ^2.2; loting ^2; plek op de lijst ^1.2; wachtlijst ~ (woning|huur|huis|corporatie) ^2.8; wachten op ~ (woning|huis|huurwoning|flat|sleutel) ^3; huis ~ (zoeken|vinden|gezocht|zocht|gevonden) ^2.5; huren ^1.5; te huur ^2.5; huur ~ (hoog|betalen|duur|woning|euro|particulier) ^2; huisuitzetting ^3; ontruim* ^2.5; woonbegeleiding ^2; beschermd wonen ^1.2; (gemeente|corporatie) ~ (geen|wees|weigerde) ~ (urgentie|woning) ^3
        (kamer|kamertje|zolderkamer|logeerkamer) ~ (bij|van) ~ (ouders|broer|zus|vriend|moeder|collega) ^2; slaapbank ^2; uitklapbank ^2.3; logeerkamer ^1.2; drie (hoog|trappen) ^1; kratten ^1.2; (verhuisdozen|dozen) ~ (stonden|staan|gestapeld|garage|opslag|inpakken|nog) ^1.6; opslag ^1.5; bord ~ te koop ^2.5; te-koopbord ^2.5; taxateur ^1.6; (om|voor) ~ urgentie ^2; op nummer ^1; (plaats|plek|nummer) ~ (honderd|driehonderd|tweehonderd|vierhonderd) ^2; (één|zelfde) dak ^2; plakband ~ (vloer|kamer|koelkast|grens) ^2; koelkast ~ (plank|planken|verdeeld|eigen) ^1.6; samen in (het|een|één) huis ^1.8; nog in (het|één|hetzelfde) huis ^2
      `),
      ouder: lines(`
        geen kamer voor ~ {kind} ^2.5; kon ~ kinderen ~ nergens ~ (ontvangen|laten|slapen) ^3; (kinderen|kind) ~ (slapen|sliepen|sliep) ~ (bij mij|woonkamer|matras|luchtbed|bank) ^1.8; ik sliep ~ (bank|zolder|auto|logeerbed|luchtbed|kantoor|werk|studeerkamer|schuur) ^2.5; sliep ik ~ (bank|zolder|auto|logeerbed|luchtbed|kantoor|studeerkamer|schuur) ^2.5; niet op één adres ^1.7; we konden ~ niet uit elkaar ^2
      `),
      jongere: lines(`
        (pa|vader|pap|papa|ma|moeder|mam) ~~ (geen huis|zolder|camping|caravan|flatje|kamertje|auto|inwonen|bank) ^2; bij (opa|oma|tante) ~ (wonen|woonden|gewoond) ^2; (kamer|slaapkamer) delen ^1.3; geen eigen kamer ^2.8; sliep ~ (woonkamer|bank|matras|luchtbed|grond) ^2.2; slaap ~ (woonkamer|bank|matras|luchtbed|grond) ^2.2; huis uit ^1.3; ons huis ~ (verkocht|verkopen|weg|kwijt) ^2.5; oude huis ^1.7; moesten verhuizen ^2; weer verhuizen ^2.5
      `),
      kind: lines(`
        (papa|mama) ~ (geen|nog geen) ~ huis ^3; (papa|mama) ~ woont ~ (opa|oma|caravan|camping|flat|flatje|kamer|boot|vriend) ^2; (papa|mama) ~ slaapt ~ (bank|zolder|auto|opa|oma|caravan) ^2; ons huis ~ (verkocht|verkopen|weg|bord|mis) ^2.8; bord ~ tuin ^1.8; verhuizen ^1.2; camping ^1.7; caravan ^2; ik slaap ~ (matras|luchtbed|bank|woonkamer|grond) ^2.2; geen kamer ^1.7; oude huis ^1.8
      `),
      professional: lines(`
        urgentie ^2.8; woningcorporatie ^2.8; huisvesting* ^2.8; (ouders|vader|moeder) ~~ (woning|inwonen|onderdak|dakloos|huurwoning|één huis) ^2.5; woonprobleem ^3; woonproblemen ^3; onderdak ^2
      `),
    },
  },
]
