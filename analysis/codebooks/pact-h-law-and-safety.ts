import type { Theme } from '../coding/codebook.ts'
import { examplesOf } from './examples/pact-examples.ts'
import { lines } from './lines.ts'

/** Group H of the PACT codebook: law and safety. */
export const lawAndSafety: readonly Theme[] = [
  {
    code: 'T26',
    group: 'H',
    name: { nl: 'Rechtbank, advocaat en mediator', en: 'Court, lawyer and mediator' },
    definition: 'De juridische weg brengt rust of maakt het juist erger.',
    include:
      'Zittingen, advocaten, mediation, de Raad voor de Kinderbescherming, een beschikking, ondertoezichtstelling.',
    exclude: 'Het gesprek van een kind met de rechter (T12).',
    usually: 'mixed',
    examples: examplesOf('T26'),
    cues: {
      all: lines(`
        rechtbank ^1.7; rechtszaak* ^2.5; rechtszaal ^2.5; rechtszitting ^2.8; zitting* ^2.2; zittingszaal ^2.8; rechter* ^1.6; kinderrechter ^2.3; familierechter ^2.8; regierechter ^3; advocaat ^1.7; advocaten ^1.7; advocate ^1.7; advocatenkantoor ^2.5; advocatenbrief ^2.8; scheidingsadvocaat ^2.8; vfas ^2.8; mediator* ^1.8; mediation* ^2; mediationtraject ^3; scheidingsbemiddel* ^2.8; bemiddel* ^1.8; notaris ^1.2; griffie* ^1.8; toga* ^2; procedure* ^1.4; procederen ^2.8; procedeer* ^2.8; verzoekschrift ^2.8; verweerschrift ^2.8; dagvaard* ^2.5; kort geding ^3; hoger beroep ^2.8; gerechtshof ^2.8; hof ~ (beroep|uitspraak|zitting|arrest|bepaalde) ^2; =uitspraak ^1.5; vonnis ^2.3; beschikking ^1.5; beschikking ~ (rechter|rechtbank|omgang|gezag) ^2.3; dwangsom ^2.8; juridisch* ^1.2; juristen ^1.2; rechtsbijstand ^2.5; juridisch loket ^2; toevoeging ^1.7; gezag ~ (aanvragen|gezamenlijk|eenhoofdig|alleen|ontnomen|rechter|kwijt|beëindigd|ouderlijk) ^2.3; eenhoofdig gezag ^3; ouderlijk gezag ^2.3; gezagsonderzoek ^2.8; vervangende toestemming ^3; raad voor de kinderbescherming ^2.8; de raad ~ (onderzoek|rapport|adviseerde|kwam|deed|gesprek|schreef|advies|zitting) ^2.3; raadsonderzoek* ^2.8; raadsrapport ^2.8; raadsonderzoeker ^2.8; kinderbescherming ^2.2; ondertoezicht* ^2.8; =ots ^2.8; onder toezicht gesteld ^2.8; onder toezichtstelling ^2.8; gezinsvoogd* ^1.5; jeugdbeschermer* ^1.5; voogd ^1.5; gecertificeerde instelling ^2; uithuisplaats* ^2; uit huis geplaatst ^2; machtiging ^1.8; echtscheidingsverzoek ^2.8; gezamenlijk verzoek ^2.5; uniform hulpaanbod ^2.5; forensische mediation ^3; crossborder ^2; deskundigenonderzoek ^2.3; viergesprek* ^2; overlegscheiding ^3; collaboratieve ~ scheiding ^2.8; processtuk* ^2.8; pleitnota ^2.8; dossier ~ (rechtbank|advocaat|zitting|dik) ^1.7; de stukken ^1.5; bewijs ~ (verzamelen|zitting|advocaat|rechter) ^2; scheidingspapieren ^2; handtekening ~ (scheiding|papieren|advocaat) ^1.5; winnen & (zaak|rechter|rechtbank|advocaat|zitting) ^2; verloren & (zaak|rechter|rechtbank|zitting) ^1.8; de zaak ~ (gewonnen|verloren|aangehouden|voor|liep) ^1.8; voor de rechter ^2.5; naar de rechter ^2; bij de rechter ^2; in de gang ~ (rechtbank|advocaten|zitting|wachten) ^1.8; zwarte (jurk|jas|mantel) ^1.8; per brief ~ (advocaat|procedure) ^1.7; gesprekstafel ~ mediator ^1; schikking ^2.3; schikken ^2; bemiddelaar ^2.3
        (stukken|bladzijden|pagina's|kantjes) ~ (rechtbank|advocaat|zitting|rechter|procedure) ^1.8; kwartier ~ (zitting|rechter|gesprek|rechtbank) ^1.6; per advocaat ^2.3; haar advocaat ^2.3; (raadsonderzoeker|raad) ~ (kwam|zei|schreef|belde|vroeg) ^1.8; edelachtbare ^2.5; hamer ^1.3; bode ~ (rechtbank|zaal|riep) ^2; (gang|wachtruimte|hal) ~ (rechtbank|zitting|advocaat|advocaten) ^2.3; toga ^2; tafel ~ mediator ^2; mediator ~ (zei|vroeg|legde|zette|schreef|liet|belde) ^2.3; getekend ~ mediator ^1.8
      `),
      ouder: lines(`
        mijn advocaat ^2.5; (zijn|haar) advocaat ^2.5; onze mediator ^2.8; gingen naar ~ mediator ^2.8; brief van ~ advocaat ^2.8; eis* ~ (gezag|alimentatie|omgang|kinderen) ^1.8; onderhandel* ^1.5; twintig minuten ~ (zitting|rechter|ons leven) ^2; over ons leven ~ (beslist|besliste) ^1.8
      `),
      jongere: lines(`
        rechtszaken ^2.5; rechtbank ^1.7; advocaten ^1.7; voogd ^1.8; voor de zoveelste keer ~ rechter ^2.5; jeugdbescherming ^1.7; raad ~ kinderbescherming ^2.5
      `),
      kind: lines(`
        rechter ^1.4; advocaat ^2; meneer ~ (zwarte|rechter) ^1.8; mevrouw van de raad ^2.5; mevrouw van de rechtbank ^2.5; praten met ~ mediator ^2.3; voogd ^1.8
      `),
      professional: lines(`
        ter zitting ^2.8; op zitting ^2.8; zittingsvertegenwoordiger ^2.8; (als|ben) (advocaat|mediator|rechter|familierechter) ^3; mijn (client|cliënt|cliente|cliënte) ^2; clienten ^1; verzoek ~ (ots|rechtbank|gezag|omgang) ^2.3; raadsrapportage ^2.8; proces-verbaal ^1.7; wederpartij ^3; confrère ^2.5; mediationkamer ^2.8; schorsing ^2; schorste ^2; de raad ^1.7; tafel ~ mediation ^2
      `),
    },
  },
  {
    code: 'T27',
    group: 'H',
    name: { nl: 'Veiligheid en geweld', en: 'Safety and violence' },
    definition: 'Dreiging, dwang, controle of geweld, voor of na de scheiding.',
    include:
      'Slaan, bedreigen, volgen, geld of telefoon controleren, Veilig Thuis, politie, de meldcode, bang zijn voor iemand thuis.',
    exclude: 'Ruzie zonder dreiging (T20).',
    usually: 'hindered',
    examples: examplesOf('T27'),
    cues: {
      all: lines(`
        geweld ^2.5; huiselijk geweld ^3; geweldda* ^2.5; mishandel* ^3; kindermishandel* ^3; veilig thuis ^2.5; meldcode ^2.8; kindcheck ^2.5; blijf-van-mijn-lijf* ^3; blijf van mijn lijf* ^3; blijfhuis ^3; vrouwenopvang ^3; safehouse ^3; opvanglocatie ^1.5; stalk* ^3; gestalkt ^3; stalking ^3; belaging ^3; contactverbod ^3; straatverbod ^3; gebiedsverbod ^3; huisverbod ^3; aangifte ^2.8; politie ^1.8; politie ~ (deur|gebeld|belde|kwam|stond|bellen|meegenomen|aangifte) ^2.5; wijkagent ^1.7; 112 ^2; noodknop ^3; aware ^1.5; alarmknop ^3; intieme terreur ^3; dwingende controle ^3; huiselijk ^1.2; eerwraak ^3; eergerelateerd* ^3; wurg* ^3; keel ~ (dicht|dichtgeknepen|greep|gegrepen|handen|hand) ^2.3; mes ~ (bedreigde|keuken|keel|pakte|dreigde|stond|gooide) ^2.3; wapen ^2; moord* ^2; vermoord* ^2.5; doodsbang ^2.5; doodsbedreig* ^3; dood ~ (maken|steken|dreigen|dreigde|schieten|maak) ^2; bedreig* ^2.5; dreig* ^1.8; dreigement* ^2.8; dreigde ~ (met|mij|me|dat|kinderen) ^2.3; intimid* ^2.5; agressie* ^2.2; agressief ^2; blauwe plek* ^2.8; blauw oog ^2.8; littek* ^1; (sloeg|slaat|slaan|geslagen) ~ (mij|me|mama|papa|haar|hem|moeder|vader|kinderen|ons|mijn|hard|gezicht|muur|tafel) ^2.3; klap ~ (gaf|kreeg|gezicht|geven|gegeven) ^2.2; klappen ~ (kreeg|gegeven|gaf|vielen) ^2.2; (schopte|schoppen|geschopt|trapte|getrapt|duwde|geduwd|beet|gooide|smeet) ~ (mij|me|mama|papa|haar|hem|moeder|trap|muur|servies|bord|borden|stoel|tegen|deur) ^2; gat in ~ (deur|muur) ^2.8; deur ~ (ingetrapt|ingeslagen|intrapte|kapot|geramd|bonken|bonkte|beuken) ^2.2; spullen ~ (kapot|gooide|stuk) ^1.5; kapotgeslagen ^2.3; kapot ~ (sloeg|gooide|geslagen) ^2; bij ~ (arm|haren|keel|pols) ~ (gegrepen|greep|pakte|vast|trok|gepakt) ^2.5
        volgde ~ (mij|me|ons|haar) ^2.3; achtervolg* ^2.5; reed ~ rondjes ^1.5; reed ~ (langs|achter) ~ (huis|mij|ons|straat) ^1.5; stond ~ (opeens|ineens|plotseling|weer) ~ (voor|bij|op) ~ (deur|werk|huis|school|raam) ^1.5; zender ^2.2; gps ^2.5; tracker* ^2.8; airtag ^3; volgapp ^3; locatie ~ (telefoon|delen|volgen|zien|volgde) ^2.3; camera* ~ (huis|opgehangen|volgen|deurbel|hing) ^1.8; controleerde ~ (mij|me|telefoon|mijn|alles|haar|geld) ^2.5; controle ~ (over|houden|geld|telefoon|macht) ^1.5; mijn telefoon ~ (gecontroleerd|controleerde|afgepakt|doorzocht|keek) ^2.5; wachtwoord* ^1.3; in de gaten ~ (hield|gehouden) ~ (mij|me|ex) ^1.5; macht ^1.2; machtsmisbruik ^2.3; manipul* ^1.7; gemanipuleerd ^1.7; kleineer* ^2; gekleineerd ^2.3; vernederd* ^2; vernederen ^2; isoleren ^1.5; isoleerde ~ (mij|me|van) ^2; afgesloten van ~ (vrienden|familie) ^1.5; narcis* ^1.7; psychisch geweld ^3; psychische mishandeling ^3; misbruik* ^2; seksueel ^2; verkracht* ^3; aangerand ^3; onveilig* ^2.2; veilig ^0.8; veiligheid ^1.8; veiligheidsplan ^3; veiligheidsafspraken ^2.8; veiligheidstaxatie ^3; risicotaxatie ^2.5; niet veilig ^2.5; onveilige situatie ^3; veilige plek ^1.5; geheim adres ^3; geheime (adres|plek|locatie) ^2.8; vlucht* ^1.7; gevlucht ^2.5; ondergedoken ^2.8; onder+duiken ^2.5; weggevlucht ^2.5; noodtas ^2.8; midden in de nacht ~ (weg|gevlucht|vertrokken|politie|koffer) ^2.2; sloten ~ (vervangen|veranderd|nieuwe) ^2.5; slot ~ (deur|vervangen|veranderd) ^1.7; deur op slot ^1.7; op slot ~ (deur|kamer|ramen) ^1.5; bang ~ (voor|van) ~ (hem|haar|vader|moeder|papa|mama|ex|man|zijn) ^2.3; bang dat ~ (hij|zij|ze) ~~ (doet|deed|iets|komt|slaat|vermoord|aan) ^2.2; durfde* ~ niet ~ (alleen|naar buiten|thuis|weg|slapen) ^1.2; over ~ schouder ~ (kijken|keek|kijk) ^2.5; op mijn hoede ^1.8; op eieren ^1.3; driftig ^1.3; drift ^1.2; dronken ^1.5; drank ~ (agressief|sloeg|schreeuwde|boos) ^2; zelfverdediging ^2; bloed* ^1; handen los* ^2.5; losse handjes ^2.8; woede-uitbarsting* ^2.2; melding ~ (veilig|gedaan|gemaakt|doen|politie|kindermishandeling|zorg) ^2; zorgmelding* ^2.3; valse ~ (aangifte|melding|beschuldiging) ^2.5
        (lange mouwen|sjaal|zonnebril|foundation|poederde|col) ~ (droeg|zomer|juli|om|blauw|dragen) ^1.8; lange mouwen ^1.8; van de trap ~ gevallen ^2; (krassen|kras|kneuzing|gebroken|gekneusd) ~ (nek|pols|rib|ribben|arm|hals|sleutelbeen) ^2.2; (hij|zij) wist ~ (altijd|precies|steeds) ~ waar ^2; kilometerstand ^2.8; kilometerteller ^2.5; (checkte|controleerde|las|doorzocht) ~ (mijn|haar|telefoon|bonnetjes|berichten|kilometer) ^2; bonnetjes ~ (laten zien|inleveren|controleerde|verantwoorden) ^2.3; (deurbel|camera) ~ (keek|zag|meekijken|mee|volgde) ^2; sleutelbos ~ (tussen|vingers|vuist) ^2.3; parkeerde ~ (achterom|andere|verderop|licht) ^1.4; sliep ~ (kleren aan|met kleren|schoenen aan|schoenen) ^2; stoel ~ (onder|tegen) ~ (deur|klink|deurkruk) ^2.5; deurklink ^1.5; (voetstappen|sleutel in het slot|auto op de oprit) ^1.6; ik verstijfde ^2; verstijf* ^1.8; hield* ~ adem ~ in ^1.6; muisstil ^1.6; (duwde|gooide|smeet) ^1.1; aangeraakt ^1.3; meldde ~ wat ~ thuis ^2; codewoord ^2.5; buren ~ (belden|belde) ~ (politie|112) ^2.5
        (bang|angst) ^0.8; bang ~ (dat hij|dat zij|dat ze) ^1.8; durf* ~ niet ~ (naar huis|open te doen|op te nemen|weg) ^1.8; (hij|zij) ~ (hief|balde|stond boven|hield tegen|blokkeerde) ^1.6; vuist* ^1.8; versper* ^1.8; liet (mij|me|haar) ~ niet ~ (weg|gaan|uit|door) ^1.8; sleutels ~ (afgepakt|pakte|verstopte) ^1.8; telefoon ~ (kapot|stuk|afgepakt|muur|gooide) ^1.8; (weg|weggaan|vertrekken) ~ (durfde|veilig) ^1.5; sloop* ^1.1; vluchtte ^1.8; vluchtkoffer ^2.5; tas ~ klaar ~ (achter|onder|kast|voor als) ^1.6; melding ^1.3; agent* ^1.3; wijkagent ^1.4; zwaailicht* ^2.2; sirene* ^1.8; (hij|zij) zou ~ (mij|me|ons|zichzelf) ~ (iets aandoen|vinden|vermoorden|wat aandoen) ^2.6; iets aan+doen ^1.8; iets aangedaan ^1.8; zichzelf ~ iets ^1.4; alles bepalen ^1.4; bepaalde ^0.8; toestemming vragen ~ (om|voor) ^1.3; geld ~ (afgepakt|kreeg ik|vragen) ^0.8
      `),
      ouder: lines(`
        als ik ~ (wegging|weg zou|vertrok) ~~ (dan|zou|hij|zij) ^1.5; dan pak ik de kinderen ^2; (hij|zij) ~ bepaalde ~ (alles|wat|wie|hoe) ^1.8; mocht ~ (niet|geen|niemand) ~~ van ~ (hem|haar|mijn) ^1.5; moest ~ toestemming vragen ^1.8; wist ~ (hij|zij) ~ precies waar ik ^2.3; ik hield mijn adem in ^1.5; auto ~ (omdraaien|parkeren|kant) ~ weg ^0.7; naar het raam ~ (lopen|gordijn|kijken) ^0.8; gordijn* ~ dicht ^1.5; mijn (man|vrouw|ex) ~ (sloeg|dreigde|gooide|bedreigde|controleerde|stalkt|stalkte|volgde) ^2.8
      `),
      jongere: lines(`
        {ouder} ~~ (sloeg|slaat|geslagen|slaan|gooide|dreigde|dreigt|agressief|dronken) ^2.3; bang voor ^1.5; bang ~ dat ~ (hij|ze|zij) ^1.5; veilig voel* ^1.5; voelde me ~ (niet|onveilig|nooit) ^2.2; niet veilig ^2.3; kast ~ verstopt ^2; verstopte ~ (me|mijn|ons) ^2; verstopt ~ (kast|bed|kamer|zolder|broertje|zusje) ^2.3; deur op slot ^1.8; mijn broertje ~ (kamer|bed|oren|meegenomen) ^1.2; politie ^1.8; veilig thuis ^2.5; kindertelefoon ~ (slaat|geweld) ^2
      `),
      kind: lines(`
        (papa|mama) ~~ (sloeg|slaat|slaan|geslagen|gooide|gooit|duwde|schopte|schopt|kneep) ^2.5; bang ~ (voor|van) ~ (papa|mama|hem|haar) ^2.8; politie ^2.2; (politieauto|politieman|agent) ^2; verstopt* ~ (kast|bed|tafel|wc|dekens|dekbed) ^2.3; verstopte ~ (me|ik|mij) ^2; onder ~ (tafel|bed) ~ (kroop|zitten|verstopt|ging) ^1.8; kroop* ~ onder ~ (tafel|bed) ^2; (gooide|gooien|gooit) ~ (bord|borden|glas|stoel|telefoon|dingen|spullen) ^2; kapot ~ (bord|deur|glas|telefoon) ^1.5; pijn ~ (deed|gedaan|doen) ~ (papa|mama|mij|me|haar) ^1.5; (mama|papa) ~ (bloed|blauw|blauwe|gewond) ^2.5; weg* ~ midden in de nacht ^2; arm* ~ (optilde|omhoog|vast) ^1.3
      `),
      professional: lines(`
        meldcode ^2.8; veilig thuis ^2.5; melding ~ (doen|gedaan|overwegen|veilig|twijfelde) ^2.3; veiligheid* ^1.7; signalen van ~ (geweld|mishandeling|onveiligheid|dwang) ^3; dwang ^2; controle ~ (partner|ex|dwang|patroon) ^2; partnergeweld ^3; onveilig* ^2.3; acuut ^1; risicofactor* ^1.7; letsel ^2.5; aandachtsfunctionaris ^2.5; ex-partnergeweld ^3
      `),
    },
  },
]
