import type { CueLines } from './cue.ts'

/** What is said of a child that is hurt, humiliated, shut in, left alone or not looked after. */
export const CHILD_ABUSE_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['MISHANDELING'],
    lines: `
      kindermishandel*|verwaarloos*|verwaarloz*|gekleineerd|kindermishandeling - tuin|huis|plant|relatie|vriendschap
      @shut - quarantaine|gevangenis|lift|corona|hond|hamster|poes
      @darkPlace + @must + donker|straf|stout|opgesloten|slot|uren|urenlang|koud|kou|bibber*|huil*|boos|eten|tot|nacht|licht|pyjama|slaan ~12 - spelen|kampeer*|fiets|kerstspullen|dozen|film|verstoppertje|muziek|logeer*|rommel|opruimen|gereedschap|poes|konijn
      @darkPlace + moest|moet|moesten|moeten|zette|zet|stopt|stopte|duwde|sloot|sluit + papa|mama|stief*|hij|zij|oma|opa|vriend|vriendin|ze ~10 - fiets|spelen|dozen|kerst*|opruimen|verstoppertje|helpen|klussen|rommel|gereedschap|poes|konijn|spullen
      @must + @darkPlace|@outside|gang|hoek|hal + straf|stout|lastig|morste|knoei*|huilde|vergeten|vergeet|gemorst|luister*|uren|urenlang ~12 - spelen|juf|meester
      @outside + slapen|staan|gezet|zette|blijven|zitten|moest|moesten|moet + deur|slot|straf|koud|kou|donker|nacht|nachts|pyjama|urenlang|uren|sokken - tent|kamperen|camping|wachten_bus|roken|spelen|voetbal* ~10
      @outside + staan|zitten|slapen|blijven|wachten + straf|huil|huilde|jas|schoenen|blote|sokken|huilen|stout|boos|slot + moest|moet|moesten|liet|laat ~12 - roken|spelen|bus|tent
      buitengesloten|buitensluiten|buitensloot - groep|klas|vriendinnen|gesprek|besluit
      op_slot + deur|kamer|huis + mocht|kon|moest|liet|draaide|draait|doet|deed|komt|kwam + papa|mama|hij|stief*|vader|moeder|vriend ~12 - wc|fiets*|inbreker*|schuur|auto|inbraak|dicht_gedaan
      zonder|geen|nooit|niet|niks @food + naar_bed|krijg*|kreeg|kregen|straf|krijgen|gehad|dagen|bed|gegeten|papa|mama|dag - trek|honger|zin|lust|vergeten_tas|tussendoor|gluten ~8
      honger + geen|niks|leeg|lege|niets|kreeg|kregen|school|bij_papa|bij_mama|altijd|thuis|kinderen - wolf|trek|toetje|training ~8
      geen|niks|niets|lege|leeg + koelkast|eten_in_huis|eten|kastjes + papa|mama|moeder|vader|dagen|altijd|vaak - vakantie|boodschappen_doen ~10
      niks|niets|niet|geen|weinig + te eten ~4 - trek|zin
      genoeg + eten|kleren|slaap + niet|krijgen|krijgt|kreeg|kregen ~8 - trek|geld
      alleen + gelaten|laat|liet|laten|thuis|achtergelaten|lieten|huis|blijven + nacht|nachten|nachts|avond|avonden|dagen|weekend|hele|lang|urenlang|peuter|baby|kleuter|kinderen|kleintjes|vier|vijf|zes|klein|kroeg|café ~10 - rust|gevoel|mezelf|partner|zin|moeder|ouder|staan
      achtergelaten|verlaten + auto|parkeerplaats|langs_de_weg|snelweg|bos|tankstation|donker|alleen + @me|@child|hij|papa|ons|kinderen - fiets|spullen ~12
      vieze|stinkende|ongewassen|dezelfde|vuile|natte kleren|kleding|luier|luiers + dagen|altijd|school|week|kind|stink*|hele - voetbal|modder|wasmachine ~9
      nooit|niet gewassen|gedoucht|douchen|verschoond + weken|dagen|kind|mama|papa|kinderen|luier - corona ~8
      zorgen|zorg|zorgde|zorgt|kook|kookte|koken|wassen + zelf|alleen|ik|mijn + broertje|zusje|broertjes|zusjes + mama|papa|moeder|vader|want|niks|bed|dronken|drugs|weg - gezellig|leuk|oppas|trots ~16
      @drunk + papa|mama|vader|moeder|hij|zij|pa|ma|stiefvader|vriend ~8 - kerst|feestje|bruiloft|carnaval
      alcohol|drank|drinkt|dronk|drinken|drugs|wiet|coke|cocaïne|speed|flessen + papa|mama|vader|moeder|ouders + veel|auto|bed|bank|verstopt|elke|altijd|zoveel|onder|gebruikt|verslaafd|avond|wakker|lag|ligt|gevonden - thee|koffie|water|ranja|melk|limonade|frisdrank ~12
      verslaafd|verslaving|verslaafde + vader|moeder|papa|mama|ouders|kinderen - telefoon|game|gamen|tiktok|scherm ~8
      kankerkind|rotkind|kutkind|kankerwijf
      kleineert|kleineerde|kleineren|vernedert|vernederde|vernederen|vernederd|intimideert|bedreigt|manipuleert + @child|@me|kinderen ~6
      uitscheld*|uitschelden|uitschold|uitgescholden|scheldt|schold|schelden|scheld* + @me|@child|ons|papa|mama|kankerkind|waardeloos|uit - school|klas|scheidsrechter|straat|pestkop|buurman|elkaar ~7
      waardeloos|mislukking|mislukt|dom|lelijk|dik|lastpak|ongewenst|mislukkeling|niksnut|nietsnut|debiel|achterlijk|kutkind|rotkind + noemt|noemde|zegt|zei|ben|was|bent + papa|mama|vader|moeder|stief*|ouders|vriend ~9 - toets|spel|rapport|film|tekening|hond|poes
      had + je|me|mij|jou nooit|niet + geboren|gewild|willen|gekregen|krijgen - gescheiden|scheiden ~9
      niet|nooit geboren|gewild|gewenst + mama|papa|moeder|vader|zei|zegt|was|had - zusje ~8
      houdt|hield niet|niks van me|mij + zegt|zei|mama|papa ~8
      haat|haatte|haten + je|me|mij + zei|zegt|schreeuwde|mama|papa|moeder|vader - school|wiskunde|brussels ~8
      genegeerd|negeert|negeerde|negeren|doodzwijgen|doodgezwegen + dagen|dagenlang|weken|wekenlang|straf|week|papa|moeder|mama - app|mail|appjes|klas ~8
      kapot|weggegooid|weggooide|verbrand|knipte|scheurde + knuffel|knuffels|knuffelbeer|speelgoed + straf|papa|boos|mama|hij|stief* - per_ongeluk|hond|wasmachine|poes ~10
      straf + @hit|knielen|koude|uren|urenlang|hoek|kelder|schuur|zeep|pittig|peper|slaan|geslagen|opeten|douche - strafwerk|spel|school|juf|meester ~9
      slof|slipper|pantoffel|riem|stok|pollepel|liniaal|mattenklopper|kleerhanger|lat + met|krijg|kreeg|pak|pakt|pakte|slaan|@hit ~7 - knutsel*|schoen|bak*|taart|teken*|cadeau
      sprak|spreekt|praat|praatte|zei|zwijgt|zweeg + dagen|dagenlang|weken|wekenlang + niet|niks|geen_woord ~9 - advocaat|ex|mail|broer|ouders
      schuld + alles|mij|gaf|geeft|kreeg + moeder|vader|mama|papa|ma|pa + alles|dagen|altijd|haat|geboren|elke ~9 - financi*|schulden|huis
      honger + vuile|vieze|terug|komt|kwam|thuis|altijd|klaagt|klaagde + kind|kinderen|zoon|dochter|zij|hij ~9 - zwemmen|voetbal|training|sport|gym|judo|spelen
      vuile|vieze|smerige|ongewassen|stinkt|stonk|stink + kleren|kleding|kind|haren|leerling|papa|mama|vriendin ~8 - voetbal|modder|was|hond|sokken
      moest|moet|moesten + passen|oppassen|zorgen|opletten|verzorgen + broertje|zusje|broertjes|zusjes|baby + ik ~12 - leuk|lief|mag
      mee + eten + niet|nooit + mag|mocht + ik|wij|me ~9 - vegetar*|allergie
      slaat|sloeg|slaan + @me|mij + mama|papa|moeder|vader|sorry|soms ~8 - arm|over
      ernstige|grote + zorgen|zorg + veiligheid|veilig|kinderen + vader|moeder|thuis|bij ~12 - verkeer|corona
      hondenvoer|hondenbrokken|kattenvoer|braaksel|kots|opeten + moest|moet|krijg|kreeg|straf ~9 - korst*|spruit*|groente
      hond + eten + krijg|kreeg|moet|moest + papa|mama|hij|straf|stief* ~10 - voeren|geven|gaf|uitlaten
      hele + nacht|dag|avond|weekend + staan|zitten|knielen|blijven|wakker + moest|moet|moesten|straf|onvoldoende ~12 - feest|film|spelen|ziek|werk|bezoek|wachten|schildpad|vergader*
      alleen|pas|soms + eten + goede|zin|lief|over|stil|braaf|papa|mama|stief* + kregen|krijg|kreeg|krijgen|at|aten ~12 - toetje|snoep|restaurant
      mama|papa|moeder|vader|ma|pa + bed|bank|slaapt|sliep|ligt|lag + baby|broertje|zusje|broertjes|zusjes|zorgen|koken|kook|luiers + ik|moet|moest ~18 - gezellig|voorlezen|ziekenhuis|bevallen
      schoenen|winterjas|kleren|jas|bril + klein|kapot|geen|gaten|koud + mama|papa|moeder|vader|thuis|kind|leerling ~14 - vergeten|ruzie|tas|spullen|winkel|groei*
      poep|plas|urine|luier + eigen|zat|lag|uren|liggen|vies|alleen|vol ~7 - hond|kat|verschonen
      wc|badkuip|bad|vloer|gang|deurmat|mat + slapen|sliep|slaap + moet|moest|moesten ~9 - kamperen|logeren
      tape|plakband|sok|doek + mond ~6
      koude|heet|hete|kokend|ijskoud|ijskoude + kraan|water|douche|bad + zet|zette|hield|houdt|duwde|moest|moet|gooide|straf|onder ~9 - thee|afwas|zwem*|kapot
      flessen|blikjes|drank|wijn|bier + tel|telde|verstop*|weggegooid|leegde|leeg|leeggooi*|vond + mama|papa|moeder|vader|ik ~14 - statiegeld|melk|cola|feest
      dreun|lel|oplawaai|muilpeer|schop|knal|hengst + gaf|geef|geeft|kreeg|krijg|krijgt|verkocht ~6
      krompen|ineenkromp|schrikt|schrok + hand|arm|beweging + opstak|hief|optil*|omhoog ~8
      at|aten|eten + apart|trap|gang|hok|wij + zij|ze|stief*|vriend|vriendin|papa|mama + alleen|over|tafel|straf ~14 - restaurant|gezellig|picknick
      moeder|vader|ma|pa|mama|papa + hoer|slet|trut|dom|niks|waardeloos|last|walgt|walg|spijt|schaamt|ziek + net|zegt|zei|noemt|scheldt ~9 - griep|ziekenhuis|huisarts
      spijt + dat + had|kreeg|gekregen|geboren + ze|mama|papa|moeder|vader|mij|me ~9
      koude|ijskoude douche + moest|straf|zette|gezet|onder|hield - sporten|cv|kapot|ketel ~9
      zeep|peper|sambal + mond ~6
      verbrand|brandwond|brandwonden|brandplek|peuken|sigaret|sigaretten + arm|armen|uitgedrukt|uitdrukte|@child|drukte - kookles|zon|oven|vuurwerk ~7
      @hit + kinderen|kind|zoon|zoontje|dochter|dochtertje|baby|@child - zich|doorheen|deur|over|dicht|armen|bal|arm ~7
      schudde|geschud|schudt|schudden + baby|kind|zoontje|dochtertje|hard|@child|@me - hoofd|hand|kaarten|pak|appels ~6
      @grab + @child|@me + hard|arm|nek|oor|haren|boos|schreeuw*|muur|trap - schommel|bal|sneeuw*|sleetje|capuchon|kinderwagen|fiets ~7
      striemen|blauwe_plek|bloeduitstorting* + @child|kind|rug|armen|benen|bil*|arm ~9
      durf|durft|durfde|durven + niet + naar_papa|naar_huis|naar_mama|thuis|naar_vader|naar_moeder ~9
      @afraid + papa|mama|vader|moeder|stiefvader|stiefmoeder|stiefpapa|stiefpa|stiefmama|stiefma + voor|van|als|boos|hij|bij - onweer|donker|verliezen|alleen|spin|toets|hond|kwijt|missen|dat_mama_weg|verdriet|slapen|toverheks|dood|ziek|scheiden|weggaan ~8
      kwaad|boos|woest|woedend + @afraid + als|altijd|zo|heel|papa|mama|stiefvader - onweer|juf|meester ~10
      mag|mocht + niet|niemand|niks|nooit + zeggen|vertellen|doorvertellen|verklappen + papa|mama|anders|want|thuis|hij|school|juf|gebeurt - cadeau|verrassing|feest|verjaardag|surprise|sinterklaas ~12
      plas*|geplast|bedplas*|broek + straf|boos|slaan|slaat|sloeg|klap ~8
      binden|bond|vastgebonden|vastbinden|vastbond|gebonden + @me|@child|stoel|bed|handen|kinderstoel - schaats*|veters|touw_boot ~8
      moest|moet|moesten|moeten + alles|huis|wc|vloer|hele + poetsen|schrobben|schoonmaken|dweilen + knieën|straf|nacht|elke|school|uren|anders|@hit ~14
      te|erg|heel jong + alleen|zorgde|zorgen|verantwoordelijk|opvoeden - getrouwd|moeder_geworden ~9
      medicijnen|dokter|tandarts|ziekenhuis|bril + niet|nooit|weigert|weigerde + gaf|geeft|krijgt|kreeg|mocht|brengt + papa|vader|mama|moeder|hij|zij - wachttijd|wachtlijst|verzekering ~12
      lege_flessen|spuit|naald|poeder|wiet|joints + huis|kinderen|tafel|papa|mama|kamer ~9
    `,
  },
  {
    voice: 'child',
    signals: ['MISHANDELING'],
    lines: `
      niet|nooit|geen lief|aardig + papa|mama|stiefpapa|stiefmama|vriend|vriendin + slaat|boos|schreeuwt|mij|tegen|gemeen|doet - juf|meester|hond|poes ~9
      gemeen|gemene|eng|enge + papa|mama|stiefpapa|stiefmama|stiefvader|vriend|vriendin|oma|opa + mij|me|tegen|altijd|doet|dan|is|als - film|meester|juf|game|droom|hond|spook|monster|heks|eng_donker|stemmetje|voorlez*|grappig|masker|lach* ~9
      kelder|schuur|schuurtje|kast|gang|balkon|zolder|hok + moet|moest|stopt|zet|gezet + papa|mama|stief*|hij|zij|stil|donker|koud|opa|oma ~9 - spelen|fiets|dozen|opruimen|verstoppertje|poes|kat|sinterklaas|kerstboom|muziek|knutsel*|springtouw|bal|ei|konijn|knuffels|jas|gezegd
      stout + @darkPlace|slaan|slaat|klap|tik|billen|buiten|eten|opgesloten ~10
      tik|tikken|klap|klappen|mep|meppen + papa|mama|billen|oma|vingers|hoofd|kreeg|krijg|krijgt - tafel|tablet|toets|handen|muziek|tikkertje|applaus|molen|mediator|bank
      billenkoek|pak_slaag
      voor mn|mijn billen
      bibberen|bibber|tril|trillen|bevroren|kou + papa|mama|buiten|straf|balkon|auto - zwembad|zwemmen|schaatsen|sneeuw ~9
      stil zijn|zitten + papa|mama|anders|boos|slaan|hele|niks|bank - boek|juf|klas|yoga|kerk|baby|meester|toets|film|oefening ~8
    `,
  },
]
