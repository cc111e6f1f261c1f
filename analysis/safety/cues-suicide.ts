import type { CueLines } from './cue.ts'

/** What is said of not wanting to live and of hurting oneself, aloud or between the lines. */
export const SUICIDE_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['SUICIDE'],
    lines: `
      suicid*|suïcid*|zelfmoord*|zelfdod*|doodswens*|automutil*|zelfbeschadig*|zelfverminking|levensmoe|doodsverlangen|zelfdoding|euthanasie - hond|kat|poes|paard|konijn
      zelf moord|doding|beschadig*
      @i|hij|zij|ze|dochter|zoon + wil|wilde|wou|willen|wilt|liever =dood|doodgaan|sterven - batterij|telefoon|plant|hond|kat|saai|niet_dood|lachen|ziek|schrik*|doodschamen|bijna|gewoon|normaal
      =dood|doodgaan|sterven|doot + wil|wilde|wou|willen|liever|wens|beter|was|ben + @i|ik|hij|zij|dochter|zoon|mezelf - hond|kat|hamster|opa|oma|bang|cavia|konijn|vis|poes|paard|vader_was|overleden|lamp|batterij|schrik*|moe|oom|tante|kip|ziekte|game|plant|kanker|goudvis|gewoon|normaal ~6
      =dood liever|beter|willen|wens|wensen|verlangen|verlang|gaan
      mezelf|zichzelf|mijzelf|jezelf|haarzelf|hemzelf + iets|wat|pijn|kwaad|letsel + aandoen|aandoet|doen|doe|deed|gedaan|aangedaan|doet - hart|missen ~8
      mezelf|zichzelf|mijzelf + ombrengen|vermoorden|ophangen|verhangen|verdrinken|doodmaken|opgehangen|verhing|van_kant|leven_nemen|ombrengt|slaan|bijt|krab|krab* ~7
      @self + @selfHarm - vinger|aardappel|brood|komkommer|groente|papier|taart|vlees|ui|cadeau ~6
      @selfHarm + arm|armen|pols|polsen|benen|been|dijen|huid|litteken* + @i|ik|mijn|mn|zichzelf|haar|zij|ze|zichzelf - vinger|gevallen|kat|poes|schaar_vinger|bramen|glasscherf|katten|roos ~9
      snijd|snij|snijden|sneed|kras|krassen|gesneden + pijn|voelen|rustig|opluchting|verdriet|stress|niks|mesje|scheermes*|erger|begonnen - brood|groente|taart|ui|aardappels|auto|lak|muis|cd ~9
      scheermes*
      mesje|krassen op|in mijn|mn|haar|zijn armen|arm|been|benen
      lange mouwen + arm*|zomer|warm|krassen|littekens|verberg*|verstop*|draag|draagt|niet_zien - winter|koud|zon ~9
      pillen|pil|paracetamol|slaappillen|medicijnen|tabletten|overdosis + doos|strip|allemaal|ingenomen|innemen|slikken|slikte|geslikt|bewaar|bewaard|spaar|spaarde|genomen|nemen|op|hele|potje - anticonceptie|huisarts_schreef|griep|voorschrift|hoofdpijn|apotheek|antibiotica|adhd|vergeten ~7
      niet|nooit|geen + wakker + worden|wordt|werd + hoop|wil|wilde|wou|meer|hoopte|liever|kon|als - wekker|bang|laat|trein|geluid|school_te_laat|doorheen ~10
      wakker + worden + niet|nooit + meer - wekker ~8
      niet_meer|langer leven|wakker|bestaan|hier_zijn|op_deze_wereld|verder_leven - onder_een_dak|onder_één_dak|samen|groot|boete|hem|haar|elkaar|jou
      wil|wilde|wou|hoef|willen|hoeft|zou niet|nooit|niks leven|bestaan|verder|zijn|hoeven + leven|bestaan|zo|hier|hoeft|verder|meer|er - huis|relatie|school|samen|bij_elkaar|met_hem|trouwen|thuis|terug|vergadering|ruzie|zo_verder|onzeker|bang_zijn|boos_zijn|alleen_zijn|bij_papa_zijn|bij_mama ~7
      er niet meer|langer ben|was|zijn|ben|is|bent|wezen|wil_zijn|hoef|hoeft - opa|oma|hond|oom|tante|huis|liefde|contact|geld|ruzie|bus|school|vertrouwen|kat|papier|relatie|ruimte|overleden
      er_niet|nooit ben|was|zou|geweest|hoef|hoefde|zijn + beter|makkelijker|als|wou|wilde|wens|denk|dacht|missen|rustiger|liever|zonder|soms|fijner|opgelost|hoefde|iedereen|niemand - moeder|vader|papa|mama|hij|juf|verjaardag|feest|wedstrijd|begrafenis|vergadering|eraan ~10
      wou|wilde|wens|wenste|wilden|liever dat ik|geboren|leefde|bestond + nooit|niet|geboren|bestond|er|weg - gescheiden|verhuisd|getrouwd|ontmoet|gekozen|vakantie|zusje ~9
      nooit geboren|bestaan + ik|was|had|wou|wilde|wens|beter ~8
      beter|makkelijker|fijner|rustiger|opgelucht + zonder mij|me|mijn|mn + @i|iedereen|ze|af|allemaal|leven|wereld|gezin|papa|mama|kinderen|zijn|is|zouden - telefoon|zin|fiets|toestemming|bril|medeweten ~9
      zich|hem|haar|zichzelf|mezelf + opgehangen|ophangen|op_te_hangen|verhangen|opgehang|verdronken|verdrinken ~8 - jas|was|schilderij|lamp|kunstwerk|foto
      geprobeerd|probeerde|poging + dood|springen|leven|zelfmoord|pols|polsen|ophangen|te_hangen|pillen ~9 - hond|boos
      weer|opnieuw|mezelf + gesneden|gekrast|sneed ~5 - brood|groente|taart|fruit|haar|haren|pony
      mesje|scheermesje|mes + kussen|armen|bed|la|kras*|verstopt|snijd*|sneed|arm|benen|tas ~9 - brood|boter|zakmes|scouting|fruit|schil*|vis
      bij|naar + opa|oma|papa|mama|broertje|hond + dood|hemel|overleden|gestorven + wil|wilde|wou|liever + ik|zijn ~12 - graf|foto|begrafenis|bezoek|kaars|verhaal|weten
      niet meer zitten|aankunnen|aankan|volhouden + leven|mezelf|allemaal ~6
      niet|geen|nooit + meer + zien|zie|zag + zitten + leven|allemaal|bestaan|toekomst ~10
      klaar|helemaal + klaar|klaar + leven|alles ~5 - ruzie|gezeur
      als ik doodga|sterf|dood|verongeluk
      leven + niet|niets + aankunnen|aan_te_kunnen|aankan|aankon ~8
      van|zonder mij|me af + zijn|ze|dan|eindelijk|iedereen|rust|beter - rijbewijs|hangt
      last|blok|teveel|overbodig + ben|was|iedereen|voor|tot|zijn + ik|me ~6 - rug|buik|hoofdpijn|geluid|lawaai|keel|knie|verleden|schuld|heb|bezwaar
      leef|leven|ben + niet|nooit + dan|denk|meer|volgend + verjaardag|jaar|kerst|zomer|diploma|haal + dan|ik ~16 - samen|getrouwd|huis|school|oma|opa
      tabletten|pillen|paracetamols|medicijnen|slaappillen + hoeveel|uitgezocht|opgezocht|nodig|doosje|bewaar*|spaar*|genoeg|veel ~8 - hoofdpijn|migraine|kind|adhd|griep|huisarts
      dak|flat|balkon|brug|viaduct|rand|kade|klif|perron + sta|stond|zit|zat|keek|kijken|diep|hoog|naar_beneden|springen|hoe + ik|soms|vaak|toen|mijn|zoon|dochter ~10 - uitzicht|planten|ontbijt|vakantie|bed|zwembad|tafel|dakpannen|koffie|woon|woonde|kluswoning|zolder|kreeg|huur*|schaduw|vrienden|schuur|samen|bootjes
      mezelf|mijzelf|zichzelf + brand|branden|verbrand|verbrandde|aansteker|kras|prik|sla|straf|straffen|pijnig*|verwond*|uithonger*|honger ~7
      ophouden|stoppen|voorbij|afgelopen + mag|alles|leven|voorgoed|voor_altijd + ik|mij + wil|wilde|wou|hoop|hoopte|mag|wens ~10 - ruzie|procedure|vechten|strijd|rechtszaak|schooljaar|mail|vakantie|roken
      hemel|sterretje|engel + naar|bij|wil|zijn + ik|wil|wou|graag|liefst|was ~7 - hond|tekening|musical|kijk|kijken|op_zoek|kerst*
      weggegeven|weggeef|geef|gaf|opgeruimd|verdeeld + spullen|knuffels|spaargeld|kleren|games + iedereen|vrienden|briefje|afscheid|niet_meer_nodig|brief ~16 - kringloop|verhuiz*|verhuisd|rommelmarkt|marktplaats
      slaap|slapen|inslapen + over|nooit|altijd|eeuwig|voorbij|wakker + liefst|wil|hoop|dan|niet ~12 - wekker|logeren|school|baby|ruzie
      nut|zin + opstaan|op_te_staan|doorgaan|leven|wakker_worden|bestaan|vechten_voor ~9 - gesprek|rechtszaak
      tussenuit|ertussenuit|eruit + voorgoed|voor_altijd|altijd|leven|wil|wilde + ik|ze|hij|zij|dochter|zoon ~10 - vakantie|weekend|weekje|relatie|huwelijk|dagje|even|bos
      moe + leven|vechten|alles|bestaan + wil|niet|dood|slapen|op ~8 - sport|school|training|rechtszaak
      verdwijnen|oplossen|wegvallen|uitwissen + ik|wil|wilde|wou|zou ~5 - geld|probleem|problemen|spullen|ruzie|conflict
      beter|liever af|weg + zonder mij|me|als_ik ~8
      zonder mij|me beter|makkelijker|gelukkiger|rustiger|af
      als ik =dood|weg|verdwijn|verdwenen|doodga|er_niet - vakantie|school|werk|fiets|papa|mama
      verdwijnen|verdwijn|verdwenen + ik|wil|wilde|wou|gewoon|zou|voorgoed|liefst|beter|soms|niemand - schaamte|schaam*|podium|geld|spullen|sok*|knuffel|sleutels|dossier|contact|ruzie|liefde|hij|vader|moeder|zorgen|spanning|klacht*|papieren ~6
      niemand + mist|missen|merkt|merken|opvalt + als_ik|me|mij|weg|er_niet|dood|verdween - school|les|opvang|juf ~8
      zinloos|nutteloos|uitzichtloos|hopeloos + leven|bestaan|alles|gevoel|voel|voelt|ik|geen - gesprek|mediation|procedure|discussie|mail|zaak|vergadering|rechtszaak|strijd|overleg ~6
      leven|bestaan + geen|niet|niks|zinloos|zwaar|moe|klaar|einde|eind|zin + zin|meer|waard|moe|klaar|einde|hoeft|maken|eind|beëindigen|nemen|benemen ~8 - huwelijk|relatie|geld|levenlang|hond|hem|haar|samen|elkaar ~5
      leven niet|niks|weinig meer waard|aan|zin
      einde|eind aan + maken|gemaakt|maak|maakte|maakt + leven|alles|mezelf|er|het|wil|wilde|ik ~8 - ruzie|relatie|huwelijk|strijd|contract|onzekerheid|procedure|gesprek|oorlog|discussie
      er + eind|einde + aan + maken|maak|maakte|gemaakt ~8 - ruzie|huwelijk|relatie|contract|strijd|oorlog|gevecht|procedure
      eruit|er uit stappen|stap|stapte + leven|wil|wilde|wou|maar|gewoon|denk - auto|bus|trein|relatie|huwelijk|zwembad|bed|halte ~7
      uit het|mn|mijn leven stappen|stapte|gestapt|stap
      trein|spoor|brug|kanaal|snelweg|flat|dak|viaduct|balkon|overweg|rails + springen|spring|sprong|gesprongen|voor|gooien|afstappen|vanaf|rijden|liggen + ik|mezelf|hij|zij|wil|wilde|denk|dacht|gedachte|zou - vakantie|treinreis|treinkaartje|zwemmen|station_opgehaald|duik*|huis|school|fietsen|koffie|kaartje|wachten|reis|rijbewijs|oma ~10
      tegen + boom|muur|vrachtwagen + rijden|reed|sturen|aanrijden|stuur + ik|mezelf|gewoon|dacht|denk|wil - per_ongeluk|ongeluk|kaart|bal|klimmen|deuk ~10
      touw|strop|balk + ophangen|nek|kopen|gekocht|zolder|klaar|ligt|hangt|gevonden|gezocht - springtouw|schommel|boot|boomhut|touwtje|schaats*|waslijn|dozen|verhuis*|kerstboom ~8
      afscheidsbrief*|afscheidsbrieven|afscheidsbriefje
      brief|briefje|brieven + afscheid + geschreven|schreef|schrijf|klaar|laatste|kinderen - groep|school|juf|meester|collega|therapeut|klas|stage ~8
      rust|rustig + eeuwig*|eindelijk|voor_altijd|iedereen|pas + dood|weg|verdwijn*|slapen|als_ik ~8
      slapen + nooit|niet|altijd + wakker|wakkerworden|meer + wakker|worden|hoop|voor - wekker|baby|kindje|oma ~8
      slapen voor altijd
      trek|trok|hou|houd|hield|kan|kon + niet|nooit|geen + meer|langer + vol|niet|leven|doorgaan|verder|aan|zo|op|het + dood|leven|verdwijn*|einde|er_niet|pillen|eindigen|trein ~14 - relatie|huwelijk|baan ~8
      opgegeven|opgeven|geef_op|gaf_op + leven|alles|ik|mezelf + zin|dood|niks|hoop|leven - sport|voetbal|school|clubs|judo ~9
      geen_zin|reden|redenen|moed|wil + meer|om + leven|bestaan|levenslust|door_te|te_blijven|verder_te - praten|ruzie|huiswerk|school|mediation|procederen|mailen ~7
      leeg|leegte|donker|zwart|donkere + gedachten|gedachte|hoofd|gat + dood|leven|niet_meer|mezelf|eind|bang|ik|soms - kamer|buiten|winter|lamp ~9
      donkere|zwarte|nare|enge|sombere|rare|dode gedachten|gedachtes|gedachte + ik|heb|had|mezelf|hoofd|zoon|dochter|leerling|hij|zij ~8
      113 + gebeld|bel|bellen|chat|belde|chatten|appen|nummer|zelfmoord|durf|contact|gechat - kamer|huisnummer|pagina|euro|bus|km|lokaal ~6
      sinds + dood + wil|denk|verlang*|leven|mezelf ~7
      gedachten|denk|dacht|denken|nadenk|gedachte|nadenken|fantaseer + aan|over =dood|doodgaan|sterven|de_dood|einde|eruit + ik|mezelf|mijn|zoon|dochter|elke|nacht|vaak|soms - opa|oma|hond|bang|begrafenis|overlijden|cavia|kat|poes|konijn|hamster ~9
      poging|pogingen + dood|leven|ziekenhuis|gedaan|overleefd|suïcide|zelf|eind|pillen - contact|gesprek|mediation|bemiddel*|verzoening|lijmen|praten|telefoon|communicatie|herstel*|afspraak|omgang ~7
      beter af dood|zonder
      wereld|aarde + beter|mooier|verlaten|rustiger + mij|ik|zonder - boek|verenigde|twee_werelden|dieren|reis|klimaat|atlas|plastic|game|groot ~8
    `,
  },
  {
    voice: 'child',
    signals: ['SUICIDE'],
    lines: `
      ster|sterretje|wolk|wolken|hemel|engel|engeltje|engeltjes + ik|wil|wilde|wou|worden|liever|gaan|was + wil|wilde|liever|bij|wou - musical|kerst*|opa|oma|toneel|knutsel*|poes|hond|kijken|hond|cavia|kat|knikker ~8
      =dood was|ben|zijn|ga|gaan + ik|ikke|als|wou|wil + verdrietig|ruzie|niemand|blij|beter|dan|meer|mama|papa|rust|stil - hond|opa|oma|cavia|konijn|vis|kat|hamster|poes|spel|game|tikkertje|bang|vogel ~10
      wou|wil|wilde dat ik weg|er_niet|dood|onzichtbaar|verdween
      weg|verdwijnen + voor_altijd|altijd + ik|wil|wou|zijn - papa|mama|hond|opa ~8
    `,
  },
]
