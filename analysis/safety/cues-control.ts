import type { CueLines } from './cue.ts'

/** Groups of words for these cues alone: what is looked through, who is seen, how often. */
export const CONTROL_GROUPS: Readonly<Record<string, string>> = {
  snoop:
    'las leest lezen gelezen bladerde bladert bladeren snuffelde snuffelt snuffelen neusde neust spitte doorspitte doorzocht doorzoekt doorzoeken controleerde controleert controleren checkte checkt checken gecheckt nakeek nakijkt meelas meeleest meelezen meekeek meekijkt meekijken afluisterde afluistert doorlas opeiste inzag ging keek',
  comms:
    'berichten berichtjes bericht apps appjes whatsapp telefoon mobiel mobieltje toestel mail mails mailbox dagboek gesprekken socials snapchat insta agenda belgeschiedenis oproepen telefoontjes post handtas',
  social:
    'vrienden vriendinnen vriendin vriendje familie zus zusje zussen broer ouders moeder oma opa tante buren buurvrouw collega mensen niemand anderen werk werkte werken baan opleiding studeerde buiten uitging deur kerk sport sportschool feest feestje verjaardag make-up opmaken rokje jurkje',
  many: '20 25 30 40 50 60 70 80 90 100 150 200 300 twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden tientallen talloze eindeloos',
}

/**
 * How one partner rules another without a blow, and how a home becomes unsafe: by class of expression.
 * What is read, paid, allowed, asked, waited for and threatened; and what people do who are afraid at home.
 */
export const CONTROL_CUES: readonly CueLines[] = [
  {
    voice: 'adult',
    signals: ['GEWELD'],
    lines: `
      @snoop + @comms + mijn|mn|m'n|haar|der|mama|moeder + @ex ~10 - rechter|advocaat|mediator|school|huiswerk|film|raad|voorlezen|voorgelezen - berichten|mails|mail|appjes|brieven niet|nooit
      dagboek + las|leest|gelezen|gevonden|doorzocht|inkeek + @ex|tegen|boos ~10 - terug|schreef_ik|hield_ik
      luidspreker|speaker|meeluister* + bel|belde|bellen|telefoon|gesprek|moest|hij ~12 - muziek|radio
      mee|af|stiekem + luisterde|luisteren|luistert + bel|belde|bellen|telefoon|gesprek|gesprekken|deur ~10 - muziek|radio|podcast
      telefoon|mobiel|toestel|wachtwoord|wachtwoorden|pincode|code|codes + moest|moet|eiste|eist|wilde|wil|dwong + ontgrendel*|tafel|laten_zien|inleveren|afgeven|geven|hebben|weten|delen|open|tonen + @ex|binnenkwam|thuiskwam|altijd|elke ~14 - school|les|leraar|eten|juf|mentor|bank|werk|kinderen|spelletje
      weten|wist|zien|controleren|checken|vroeg|horen|bellen + waar|met_wie|wie ik|we|mama|zij + was|ben|zat|zit|heen|sprak|praatte|uithing|belde|had|appte + @ex + elke|altijd|steeds|constant|precies|wilde|wil|eiste|zodat|videobel*|foto|zodra|boos ~12 - rechter|kinderen|politie|raad|advocaat|geboren
      videobel*|beeldbel*|locatie|selfie|foto + moest|moet|eiste|stond_erop|verplicht + zien|bewijs*|waar|controle* + @ex ~18 - oma|opa|school|kinderen|vakantie
      loon|salaris|inkomen|uitkering|toeslag|toeslagen|kinderbijslag + zijn|hem|haar rekening|naam + ging|gingen|gestort|kwam|stond|overmaken|storten|liet ~12 - hypotheek|rechter|gemeente
      geen|niet + toegang + geld|rekening|pas|pasje|bankpas|bankrekening|telefoon|papieren ~12 - gemeente|bijstand|digid|school
      geen|niet + eigen pas|pasje|bankpas|pinpas|bankrekening|telefoon + @ex|mocht|moeder|cliënt* ~12
      zelf geen|niet pas|pasje|bankpas|pinpas|rekening|inlog|geld + @ex|zijn ~14
      euro|huishoudgeld|zakgeld|leefgeld + kreeg|krijg|gaf + week|maand|dag + mocht|van_hem|bon|bonnen|vragen ~16 - gemeente|bewindvoerder|schuldhulp*|vader_vroeger|alimentatie|schuldsanering
      bon|bonnen|bonnetje|bonnetjes|kassabon + laten_zien|inleveren|tonen|bewaren|afgeven|controle* + moest|moet|hij|elke|alles ~12 - gemeente|bewindvoerder|belasting|garantie|werkgever
      om|voor alles|elke|iedere|geld|luiers|eten + vragen|bedelen|smeken|toestemming + moest|moesten + @ex|geld ~12 - gemeente|school|rechter
      toestemming|instemming|goedkeuring + vroeg|vragen|nodig|zonder|moest|elk|ieder|voor_alles + man|partner|echtgenoot|vriend|hem + geld|gesprek|buiten|beslissen|alles|dokter ~14 - paspoort|vakantie|verhuiz*|rechter|reizen|kind|medisch*|behandeling|gezag
      wilde|wil|wou|pikte|duldde|vond|verbood|accepteerde niet|verkeerd|goed dat ik|mama|ze|zij|we|moeder + @social ~14 - kinderen|rechter|school|alleen_voor|alleen_zou
      @mayNot + van hem|haar|man|ex|partner|vriend|papa|vader|stiefvader|zijn + niet|nooit|geen|niemand|nergens|niks + @social ~12 - rechter|corona|ziekenhuis|energydrank|tablet
      jaloers*|jaloezie|bezitterig|scène|scènes|wantrouwig|achterdochtig + vriendinnen|vrienden|mannen|jongens|collega's|praat|praatte|bezoek|langskwam|langskwamen|kwijt|niemand|buiten ~14 - nieuwe|broertje|zusje|kinderen|speelgoed
      vriend*|familie|contact|contacten|zus|moeder + kwijt|verbroken|verbreken|opgeven|afpakte|weggejaagd|wegjoeg|weren|drempel + hij|door_hem|door_haar|moest|omdat_hij + wilde|maakte|duldde|vond|scènes|moest|verbood|eiste ~16 - omgang|rechter|school
      bepaalt|bepaalde|bepalen|besliste|beslist|dicteerde|schreef_voor wat|wie|wanneer|waar|hoe ik|we|mama|moeder + aan|aanhad|aantrok|aandeed|droeg|at|eten|bed|slapen|sliep|sprak|zag|uitgaf|kocht|ging|deed|douche|douchte|mocht|buiten ~14 - rechter|mediator|raad|advocaat|voogd|gezinsvoogd|instantie|jeugdzorg|jeugdbescherming|gemeente|school|kind|woon
      belt|belde|bellen + werk|baas|werkgever|opleiding|vriendin + horen|controleren|checken|kijken|nagaan + of ik|we ~14 - advocaat
      gelogen|loog|liegen|verzonnen|verzon|smoes*|verborg|verbergen|camoufleer* + plek|plekken|schaafplekken|wond*|blauwe|gips|kneuz*|verwonding*|littekens ~12
      mocht|mag|kreeg pas|alleen|enkel|slechts als|wanneer|nadat hij|ze|papa|mijn_man|mijn_ex goedvond|goed|het_goed|toestond|wilde|klaar - afspraak|rechter
      mocht|mag + pas|alleen + hij|ze|man|ex + goedvond|goed_vond|toestond|goedkeurde ~12 - rechter|school|vakantie
      achter slot grendel
      achter slot en grendel
      meldingen|aangiftes|melding|aangifte|dossier + politie + ex|hem|man|vader|lijst - gestolen|diefstal|inbraak|fiets ~12
      houdt|hield|schrijft|schreef|noteert|noteerde + bij|precies|op + hoe_laat|tijden|waar|uitgaven|met_wie + mama|ik|moeder|ze + thuiskom*|thuiskomt|ging|kwam|straf|ruzie|verantwoord* ~18
      werd|word|wordt|werden|ben + ondervraagd|uitgehoord|verhoord|gecontroleerd|in_de_gaten_gehouden + hem|hij|ex|man|haar ~9 - politie|rechter|raad|recherche|gemeente
      kruisverhoor|verhoord|verhoorde|ondervraagd|ondervroeg|ondervraging|uitgehoord + ik|me|thuis|laat|hij|ze|elke|weer|uren ~10 - politie|recherche|agent|rechter|raad|mediator
      minuten|minuut|kwartier|tien_minuten|te laat|later + thuis|binnen + ruzie|verhoor*|woedend|kwaad|uitleggen|klap|schreeuw*|verantwoorden ~14 - school|trein|ophalen|bus|wisseldag
      niet|nooit|geen + dokter|huisarts|arts|ziekenhuis|spoedpost + mocht|verbood|durfde + gebroken|van_hem|blauwe|gewond|kapotte|wonden ~16 - corona|wachtlijst|verzekering|geld|ex_toestemming|kinderen
      jas|tas|koffer|koffertje|rugzak|schoenen|vluchttas|sleutels + klaar|gepakt|ingepakt|naast + voor_als|geval|ineens|opeens|vlucht*|nood|plotseling ~14 - vakantie|logeren|wisseldag|kamp|wisselen
      gek|gestoord|dom|niks_waard|niets_waard|waardeloos|lelijk|dik + geloof|geloofde|geloven + zelf|eind|niemand|mij + zei|maakte|schuld ~14 - sinterklaas
      aangepraat|wijsgemaakt|aanpraatte|wijsmaakte|ingepraat + gek|schuld|niks|niets|dom|slecht ~9
      dwang|machtsmisbruik|onderdrukking|terreur + huwelijk|relatie|partner|patroon|sprake|binnen - dwangsom|dwangbevel|corona ~10
      patroon|sprake van dwang|isolement|controle|onderdrukking|terreur|angst
      onderdrukt|onderdrukte|gedomineerd|geregeerd|overheerst|slaaf + huwelijk|relatie|huis|thuis|man|partner|hem|ex|jarenlang ~9 - film|straf|cel|bezoek|zit_in
      eer|eerwraak|schande + familie|schoonfamilie|geschonden|gered|schenden|broers|vader|gemeenschap - een_eer|ter_ere|les ~9
      uithuwelij*|uitgehuwelij*|gedwongen_huwelijk|huwelijksdwang|achtergelaten_in_turkije|besneden|besnijdenis - jongens
      medicijnen|medicatie|insuline|pil|pillen|bril|gehoorapparaat + afpakte|afgepakt|verstopte|verstopt|weggooide|onthield|dwong|innemen + hij|zij|ex|man|vrouw ~10 - hond|baby|kat
    `,
  },
  {
    voice: 'any',
    signals: ['GEWELD'],
    lines: `
      posten|postte|postten|rondhangen|loeren|loerde|rondsluipen|sluipt|sloop|patrouilleert|rondjes + straat|huis|deur|tuin|werk|flat|portiek|raam + ex|hij|vader|man|vriend ~12 - fiets|hardlopen|poes|kat|hond|cadeau
      ongevraagd|onaangekondigd|ongewenst|onuitgenodigd|herhaaldelijk|onverwachts + verscheen|verschijnt|verschijnen|opduik*|opdook|opgedoken|langskomt|langskwam|komt|kwam|binnenkwam|binnen|woning|huis|werk|deur + ex|hij|vader|moeder|man|vriend|zij|ze ~12 - bloemen|bezoek|rekening|opa|oma|mailtje
      opdook|opduikt|opgedoken|opdoken|opduiken + ex|hij|ineens|opeens|overal|steeds|winkel|werk|school|sportschool ~10
      staat|stond|zit|zat + auto + huis|deur|straat|werk + wachten|wachtte|wacht|kijken|keek|elke + hij|ex ~14 - ophalen|school|kinderen
      overal + waar + @i|ze|mama + kom|kwam|ga|ging|ben|was|kwamen + hij|ex|auto|staat|stond|hem ~14
      @many + appjes|apps|berichten|berichtjes|mails|keer|belletjes|oproepen|telefoontjes|voicemails|malen|maal|sms'jes + per|dag|uur|nacht|avond|achter_elkaar|avonds + ex|hij|stuurt|stuurde|belt|belde|vader|man|vriend|zij|ze ~16 - advocaat|mediator|welterusten|inboedel
      foto|foto's|briefje|brief|bericht|kaart|rouwkaart|bloemen|krans + voordeur|brievenbus|huis|kenteken|auto|graf + vinden|weet_je|weet_waar|dreig*|gestuurd|kwam ~14 - geboorte|vakantie|makelaar|verhuiz*
      vrienden|broers|neven|familie|mannetjes|iemand + op|naar mij|me|ons|haar + afgestuurd|stuurt|stuurde|af_gestuurd|langs_gestuurd|bang_maken|bedreigen|intimideren ~12 - feest|kaart|troost*|groeten
      hackte|gehackt|gekloond|meegelezen|gespiegeld|gesynchroniseerd + telefoon|tablet|mail|account|whatsapp|laptop|gesprekken ~10 - school|werk|bank
      ingebroken|inbrak|inbreekt|binnengedrongen|binnendrong|naar_binnen_gedrongen + ex|hij|mijn_man|vader|huis|nacht ~10 - inbrekers|buren|dieven
      sleutel|reservesleutel + ingeleverd|laten_namaken|bijgemaakt|nagemaakt|gehouden|behouden|achtergehouden + binnen|huis|donker|stond|zat|wachtte ~18 - buren|makelaar|netjes|terug
      zie|ziet je|jij|u + kinderen|kind|haar|hem|ze|zoon|dochter nooit ~10
      kinderen|kind|ze + nooit|niet_meer + zien|terug|zie|zag|krijg|krijgt + dreig*|zei_hij|zegt_hij|als_jij|als_je|weggaat|levend|buitenland ~14 - rechter|raad|verdriet|missen
      overleven|overleef|overleeft|overleefde|navertellen + zei|zegt|zorgen|dreig*|zou + hij|ex|je|jij|ze ~12 - financieel|geld|bijstand|rondkomen|winter|relatie|operatie|kanker|corona
      boeten|bezuren|berouwen|betreuren|terugpakken|terugkrijgen|betaald_zetten|betaald_zet + hij|zei|zou|zal|ex|familie|schoonfamilie|je|ik|mij|me - geld|spel|borg|kosten|cadeau ~10
      af|dood|kapot|neer zou|zal|zullen|gaat|ga|ging|gaan|wil|wilde|wou maken|slaan|steken|schieten|doen|trappen|rijden - klus|opdracht|school|studie|huiswerk|project|werk|game|spel|figuurlijk
      graf|kist|begrafenis|begraven|crematie + meenam|meeneem|meenemen|neem|liever|ik_ga|je_gaat|zie|dreig*|zei|kinderen + hij|ex|zei|jij|je|mij|ons ~12 - opa|oma|vader_overleed|hond|konijn|kip|bloemen|bezocht|bezoek*|moeder
      doe|doet|doen + mezelf|zichzelf|jezelf|iedereen|kinderen + wat|iets + aan|zei|dreig*|als|mij ~10 - leuks|lekkers|goed
      uitmaak|uitmaakt|uit_maak|uit_maakt|verlaat|verlaten|weggaat|bij_me_weg|bij_mij_weg + doe|doet|dood|wat|kapot|iets|mezelf|zelfmoord|vermoord*|spijt + zei|zegt|hij|ze|als|dreig* ~14 - verdriet
      trok|rukte|sneed|haalde|sloeg + stekker|telefoonkabel|telefoondraad|kabel|stroom|router + bellen|muur|eruit|telefoon|112 ~12 - verhuiz*|lamp
      deur|deuropening|uitgang|doorgang + staan|stond|ging|versperde|versperd|blokkeerde|barricadeerde + niet|niemand|geen + langs|uit|erdoor|eruit + @ex|ik|me ~12 - verhuiswagen|sneeuw|auto_kapot
      raam|ramen|balkon|ruit|verwarming|radiator|kachel|muur|kast|deurpost|tafel|aanrecht|trap|sloot|water|vijver|auto|bank|bed|bad|grond|vloer|stoel|spiegel + door|tegen|uit|van|in|op|af|over + @grab|@hit|geramd|ramde|gesmakt|smakte|kwakte|gekwakt|geslingerd|slingerde + @me|mama|mam|moeder|haar|hem|papa|vader|zusje|broertje|zoontje|dochtertje|zoon|dochter - schommel|zwembad|steen|bal|post|sneeuw*|dozen|foto's|verhuis*|boodschappen|opstaan|kussengevecht|open|kleren|jas|zich ~8
      hals|gezicht|wang|arm|rug|huid|hoofd|lip|wenkbrauw|oor|handen|armen + open|kapot|krab*|opengehaald|openhaalde|opengekrabd + nagel*|hij|ze|zij|ex|man|vrouw|vriend*|papa|mama ~12 - gevallen|viel|kat|boom|doornen|operatie|winterhanden|droog|omhelz*|welkom|ontvangen
      nagels|tanden + gezet|zette|haalde|sloeg|beet|krabde|drong + @me|mijn|mn|haar|arm|hals|gezicht|hand ~9 - bijten|lakken|hond|kat|tandarts|poetsen
      geen|zonder geluid|kik|piep|kuch|woord|lawaai + durf*|maken|mocht|mochten|moest|geven + huis|thuis|sliep|slapen|hij|papa|bang|uitrust* ~12 - school|klas|bibliotheek|buren|baby|kerk
      als|wanneer|zodra|toen hij|papa|vader|pap|pa|mama|mam|moeder|stiefvader|ze|ex|man thuiskomt|thuiskwam|binnenkomt|binnenkwam|boos|kwaad|gedronken|drinkt|drank|dronken|bui + huil*|verstop*|kruip|kroop|bang|slot|stil|kapot|stuk|slaan|slaat|schreeuw*|tril*|schrik|gooit|gooide|ren|rennen - blij|troost*|verrass*|cadeau|juf|opa|oma|film ~14
      als|wanneer hij|papa|mama|pa|ma|stief*|ze zo doet|begint + kamer|slot|zusje|broertje|verstop*|bang ~16 - zingt|lacht|blij|danst
      gezicht|mond|neus|hoofd + kussen|deken|doek|hand|plastic_zak + drukte|duwde|hield|drukt|duwt|perste + lucht|adem|stikte|@me|haar|mama|ademen ~12
      geen lucht|adem + kreeg|krijgt|kregen + hij|handen|keel|kussen|hand|nek|hals ~12 - astma|hyperventil*|paniek|lach*
      er|huis|binnen niet in|meer_in|binnen mocht|mag|kwam|kon + nacht|schuur|tuinhuisje|auto|buiten|slapen|kou|straat ~16 - sleutel_vergeten
      nacht|kou|regen + schuur|tuinhuisje|auto|portiek|stoep|trap + niet + in|binnen|naar_binnen + mocht|mag|liet ~18
      knieën + vergeving|vergiffenis|smeek*|sorry|excuus|kruip*|kroop|bedelen + moest|vroeg|tot|ik|me ~12 - bidden|kerk|gevallen
      spreekt|praat|sprak|praatte|zwijgt|zweeg|doodzwijg*|negeert|negeerde + dagen|dagenlang|weken|wekenlang + straf|gestraft|smeek*|tot_ik|als_straf|sorry ~14
      sliep|slaap|slapen|slaapt + hamer|mes|stok|knuppel|honkbalknuppel|schaar|kleren_aan|schoenen_aan|sleutels + kussen|bed|naast|onder|met ~12 - verhuiz*|kamperen
      nachtjapon|nachthemd|pyjama|blote_voeten|sokken|slippers|slippen|ondergoed + rende|gerend|gevlucht|vluchtte|weggerend|liep|buren|straat|buiten|regen + kinderen|hij|nacht|vlucht*|bang|gerend|hem|sla* ~14 - kat|hond|spelen|vuilnis|post|kerst
      slot|grendel + deur|kamer|slaapkamer + nacht|als_hij|bang|zusje|broertje|boos + hij|hem|papa|vader|ex|man|stief* ~16 - fiets|inbrekers|douche|plassen|trap|kat|hond
      waar papa|vader|hij|mijn_ex niet mag|kan|mocht komen|vinden|weten - feest|verrassing
      geheim|geheime adres|plek|huis|opvang - hut|club*
    `,
  },
]
