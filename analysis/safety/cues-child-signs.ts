import type { CueLines } from './cue.ts'

/**
 * What shows that a child is hurt, neglected, locked up or afraid of home, by class of expression: what the body does, what is
 * missing, what is said to the child, what the child does about it.
 */
export const CHILD_SIGN_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['MISHANDELING', 'GEWELD'],
    lines: `
      onder|vol + bloed|schrammen|builen|bulten|beten|krassen|krabben|sneeën|wonden|kneuzingen|striemen + zat|zaten|zit|lag|kwam|was|stond + @me|ik|mama|moeder|papa|vader|ze|hij|kind|@child|lichaam|lijf|arm*|rug|gezicht ~9 - auto|tafel|muur|biefstuk|lak|vloer|slacht*|kippenpok|waterpokken|mug*|jeuk
      krijg|kreeg|kregen|krijgt + duw|zet|opduvel + tegen|muur|verwarming|trap|zelf|hard - rug|schommel|richting|financ* ~9
      pa|pap|papa|vader|ma|mam|mama|moeder|stief*|opa|oma|hij|ze|zij + @kill|=doodt + @me|mij ~9 - game|spel|fifa|grap
      krimpt|kromp|krimpen|duikt|dook|verstijft|verstijfde|verstijf|deinst|deinsde + elkaar|ineen|achteruit|arm|hand|stem|stief*|ophalen + als|toen|wanneer|zodra|bij - film|onweer|vuurwerk|spin|prik ~14
      krijg|krijgt|kreeg|kregen|krijgen|geeft|gaf|kriegt ervan_langs|er_van_langs|op_mijn_donder|op_mn_donder|op_zijn_donder|op_mijn_lazer|op_mn_lazer|op_mijn_falie|op_mn_flikker|op_mijn_sodemieter
      krijg|krijgt|kreeg|kregen|krijgen + optater|hengst|opdonder|watjekou|rammel|muilpeer|lel|klap|klappen|slaag|tik|tikken|mep|meppen - financieel|bericht|bankrekening|applaus|molen|mediator|vingers|boete|nieuws|bank|hypotheek ~6
      onder|in + water|kraan|wc|douche|tuinslang|bad + hield|gehouden|houdt|duwde|geduwd|duwt|drukte|dompelde + @me|hoofd|@child|hem|haar|gezicht - zwemles|zwemmen|duik*|eend|badje ~10
      gooit|gooi|gooide|zet|zette|zetten + @me|mij|@child|ons + raam|water|straat|deur|huis|trap|kou - bal|zwembad|deel|auto|school|fiets|feest|af_bij|verrass* ~9
      binden|bond|bindt|vastgebonden|vastbond|vastbindt|touw|tape|tie-wrap|tiewraps|riem + handen|polsen|voeten|rug|stoel|bed|vast + @me|mijn|@child|papa|mama|hij|ze|vast - schaats*|veters|auto|kinderstoel|gordel|boot|schommel ~12
      peper|sambal|zeep|chili|azijn|uitwerpselen|braaksel|poep + tong|mond|keel|ogen|opeten|eten|slikken|smeert|smeerde|duwde|dwong|moest - hond|koken|soep|luier|hamster ~12
      @must + armen|handen|hoek|muur|knieën|stil|gang|been|rechtop|stilstaan + omhoog|staan|zitten|knielen|kijken + uur|uren|lang|urenlang|minuten|nacht|dag|hele|straf|halfuur|kwartier|tot - tandarts|juf|gym|yoga|school|rij|meester|reizen|file|bus ~18
      uren|uur|urenlang|middag|avond|nacht|dag|dagen|weekend|lang + auto|schuur|gang|hok|kamer|thuis|kelder|zolder|box|bed|berging|kinderstoel|buiten + laten_zitten|laten_liggen|laten_huilen|alleen_gelaten|alleen_laten|achtergelaten|achterliet|opgesloten|op_slot|huilen_met_de_deur_dicht + @child|baby|kinderen|mij|ons|me - vakantie|reden|file|logeren|oppas|spelen|gamen ~14
      liet|laat|laten + baby|kind|kleine|zoontje|dochtertje|peuter|mij|ons + huilen|krijsen|janken + uren|nacht|urenlang|hele|deur ~12 - schouder|film
      deur|licht|slot + dicht|uit|slot + blijven|donker|bang + moet|moest ~16 - welterusten|nachtlampje|spelen|verstop*|kelder_op|film
      slot|hangslot|ketting + koelkast|voorraadkast|keukenkast|eten|koek*|kast - fiets|baby|peuter|hond|diabetes ~16
      onderbroek|blote|bloot|hemd|pyjama + gang|buiten|balkon|tuin|straat|staan|regen|kou + straf|stout|moest|moet|lang|uren - zwembad|strand|spelen|sneeuw*|douche ~14
      baby|peuter|kleine|kleintje|jongste|kindje|zoontje|dochtertje|kinderen + whisky|wijn|bier|jenever|slaappil|slaappillen|valium|drugs|wiet|medicijnen|slaapmiddel|paracetamol + geeft|gaf|gegeven|krijgt|zodat|slaapt|stil - recept|dokter|arts|koorts|kinderarts ~12
      drinkt|drink|dronk|gedronken|bezopen|borrel|biertjes + rijden|rijdt|reed|stuur|autorijden + kinderen|kind|ons|mij|dochter|zoon|kleintjes - water|koffie|thee|taxi|bob|niet_op ~12
      plukken|pluk haar|haren
      ronde|rond brandwond*|brandplek*|wondjes|plekjes|littekens
      afdruk*|vingerafdruk*|bijtafdruk*|handafdruk* + arm|armen|bovenarm|bovenarmen|hals|nek|wang|billen|rug|been|huid ~9
    `,
  },
  {
    voice: 'any',
    signals: ['MISHANDELING'],
    lines: `
      klampt|klampte|klamp|krijst|krijste|gilt|gilde|gillen|krijsen|overgeven|overgeeft|panisch|hysterisch|verstijft|verstijfde|doodsbang|misselijk + vader|moeder|papa|mama|hem|stief*|terug + moet|moest|gaat|mee|weekend|ophal*|halen|wisseldag|huis|kwam - baby|speen|griep|achtbaan|blij|verrass*|buikgriep|wagenziek ~16
      weigert|weigerde|weiger + terug|mee|naar_huis|huis + gaan|te_gaan|wil|stief*|vader|moeder|angst|bang|slaat|geslagen|pijn - wifi|voetbal|feest|tablet ~14
      niet|nooit + huis|thuis|terug|papa|mama|vader|moeder + wil|wou|wilde|durf|durft|ga + want|omdat|daar + slaat|slaan|sloeg|pijn|gemeen|dronken|opgesloten|schopt|klappen|slaat - wifi|feest*|hond|kat|saai|ver ~18
      doe|doen|doet|deden ze|zij|hij|papa|mama|stief* me|mij|ons|mn pijn|zeer|au - buik|hoofd|vertrek|verdriet|tandarts|dokter
      hij|ze|papa|mama|vader|moeder|stief* doet|deed dingen met|bij + @me|mij|als|boos|bang|pijn - leuke|gezellig|samen ~10
      tehuis|instelling|kindertehuis|pleeggezin|internaat + zegt|zei|dreigt|dreigde + mij|me|hem|haar ~12
      mij|me weg|kwijt gaat|wil|zal|wilde doen|hebben|sturen|brengen
      uit_huis|de_deur_uit|op_straat + gezet|zet|zette|gegooid|gooit|getrapt|geschopt|schoppen|flikkerde + @me|mij|ik|zoon|dochter|kind - rechter|huurbaas|deurwaarder|woningbouw|bank ~12
      leven + verpest|verpestte|verknald|kapot_gemaakt + zegt|zei|schreeuwt|riep|vindt + ik|mij|me + mama|papa|ze|hij|moeder|vader|stief* ~14
      beter|liever|nooit + geboren|gekregen|bestaan|bestond|gewild|gewenst|geaborteerd|abortus + zegt|zei|had|hadden|ze|mama|papa|vader|moeder|hij - huis|hond ~12
      lelijk|dom|stom|vies|dik|achterlijk|lui|slecht|waardeloos kind|joch|rotkind|wicht|jong|meisje|jongetje|mormel|monster + zegt|zei|noemt|noemde|roept|ben|ik|hij|ze - zelf_vind|grapje|pesten ~9
      maakt|maakte|scheldt|schold|noemt|noemde|zegt + varken|hond|monster|vuilnis|mormel|parasiet|mislukk*|kutkind|idioot|debiel + hem|haar|@child|me|mij|ons|uit - spel|knuffel|tekening|kostuum|elkaar|masker ~9
      dagen|dag|uur|uren|week|weekend + niet|niks|niets|nauwelijks + praten|spreken|eten|gegeten|drinken|gehad|naar_buiten|bewegen + mag|mocht|straf|alsof - corona|vasten|ramadan|griep|ziek|buikgriep|operatie ~14
      eten|brood|koekjes|boterhammen|broodtrommel + gestolen|steel|stelen|steelt|jat|gejat|pikt|pikte|hamster*|verstop|verstopt|verstopte|bewaar|bewaart|bewaarde|bedel*|vraagt + honger|thuis|niks|niets|bed|kamer|klasgenoten|supermarkt|leerling|kind - hond|kat|muis|ekster|konijn|hamster|eekhoorn ~14
      koelkast|kast|keukenkast|voorraadkast + leeg|lege|niks|niets|geen + thuis|papa|mama|vader|moeder|altijd|eten|vaak|beschimmeld - boodschappen_doen|verhuiz*|nieuwe|schoonmaken ~10
      niemand + kijkt|keek + om|naar_mij|naar_me|naar_ons + thuis|kinderen|mij|me|ons ~9 - kijkt_niemand|instantie
      niemand thuis|huis kijkt|kookt|wast|zorgt|zorgde
      niemand + wast|waste|kookt|kookte + thuis|voor|mij|ons ~9
      kook|was + mezelf|mijzelf + niemand|sinds|mama|papa|moeder|vader|dronken|bed|klein|groep|school - graag|leuk|samen|hobby|trots|kookles ~14
      baby|broertje|zusje + fles|luier|luiers|troosten|voeden|verzorg*|aankleden + moet|moest|ik + mama|papa|moeder|vader|bed|alleen|slaapt|weg|ligt|dronken - leuk|mag|mocht|graag|help|helpen ~16
      stoned|high|dronken|bezopen|laveloos|lam|onder_invloed|knetterstoned|spacend|ladderzat|katerig|verslaafd|verslaving|coke|cocaïne|speed|heroïne|ghb|wiet|blowt|blowde|drinkt|zuipt|zoop|zuipen + ma|mam|mama|pa|pap|papa|vader|moeder|stief* + altijd|elke|vaak|ligt|lag|bank|bed|slaapt|steeds|wakker|kinderen - water|thee|koffie|alleen_water|cola|gestopt|nooit ~12
      kleren|kleding|jas|schoenen|sokken|ondergoed + stinken|stinkt|vies|vuil|versleten + altijd|dagen|niemand|leerling|thuis_wast - wasmachine|modder|gym|speeltuin|voetbal|sloot ~12
      ruikt|rook|stinkt|stonk|stinken + urine|plas|pis|poep|ontlasting|ongewassen|rook_en_drank|alcohol + kind|leerling|hij|zij|kleren|baby|thuis|huis|jongen|meisje|ik - hond|kat|wc|luier|kattenbak ~12
      huis|kamer|bed + poep|ontlasting|urine|schimmel|flessen|ongedierte|ratten|kakkerlakken|vuilnis|naalden|spuiten|uitwerpselen + kinderen|slapen|slaapt|wonen|ligt|vol|onder|overal - huurder|verhuurder|woningbouw|kat|hond|statiegeld ~14
      verschoond|verschoont|verschonen|luier|luieruitslag|gewassen + niet|nooit|zelden|uren|dagen|vieze|volle + baby|kind|peuter|kinderen|kleintje|dochtertje|zoontje - gelukkig|zindelijk|vergeten_luiers ~10
      kinderen|kind|baby|peuter|kleuter|dochtertje|zoontje|jongste|zusje|broertje + alleen|onbeheerd|zonder_oppas|zonder_toezicht + thuis|huis|auto|nacht|avond|bad|straat + laat|liet|laten|gelaten|achter|achterliet|gaat_uit|kroeg - oudste|veertien|vijftien|zestien|even ~14
      buikpijn|misselijk|bang|zenuwachtig|ziek|hoofdpijn|bedplas*|nachtmerrie*|verdrietig + vrijdag|weekend|wisseldag|terug|thuis|huis + slaat|slaan|sloeg|pijn|angst|straf|klap|klappen|schreeuw* - toets|griep|feestje|verhuiz*|kermis|missen ~16
    `,
  },
  {
    voice: 'child',
    signals: ['MISHANDELING'],
    lines: `
      billen|rug|wang|oor|arm|been|benen|hoofd|handen|vingers + zeer|pijn|rood|paars|blauw|dik + stok|riem|slof|schoen|tik|klap|geslagen|slaat|knijpt|kneep|papa|mama|stief* - gevallen|fiets|bal|zon|klimrek|prik|dokter|gym|lopen|gips|schaats*|sjouwen|verhuiz* ~14
      als|wanneer ik + huil|praat|knoei|plas|lieg|stout|niet_luister|niet_eet|mors|treuzel|lawaai|wakker|val + klap|tik|slaat|kelder|gang|buiten|schuur|slot|riem|slof|schreeuwt|pijn|hok|kamer|kast|knijpt|gooit|douche|schopt - juf|meester|knuffel|troost|school|klas ~14
      moet|moest + tuin|buiten|balkon|schuur|garage|kelder|auto|gang|badkamer|hondenhok + slapen|blijven|staan|zitten|nacht + want|omdat|straf|stout|gelogen|boos|papa|mama|stief* - tent|kamperen|spelen|juf|slaapzak*|school|logeren ~14
      niet|niemand|geen + lief + thuis|papa|mama|mij|me|stief* + voor|tegen|nooit|meer|is|zijn ~9 - hond|juf|poes|broertje|zusje
    `,
  },
]
