import type { CueLines } from './cue.ts'

/** More ways of saying the same, by what hands, words and bodies do: one broad line where many narrow ones would miss some. */
export const BROADER_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['GEWELD'],
    lines: `
      sleep|sleept|sleepte|sleepten|gesleept|sleurde|gesleurd|trok|rukte|duwde|smeet|kwakte|gekwakt|mepte|ramde + @me|mama|moeder|ma|mam + arm|armen|haren|haar|grond|auto|trap|muur|kamer|huis|vloer|bank - zich|rechter|procedure|mee_naar_buiten|schommel|slee|wagentje|verhuiz*|jas ~9
      krabt|krabde|krabden|krabben|beet|bijt|spuugde|spuugt|spuwde|gespuugd|bespuugd|spugen + @me|gezicht|armen|nek|arm|wang|mama|moeder - kat|hond|poes|mug|jeuk|konijn|baby|brood ~7
      gezicht|wang|lip|neus|oog|rib|ribben|arm|pols|kaak|tand|tanden|trommelvlies + open|kapot|gebroken|brak|gekneusd|blauw|bloedde|dik|opgezwollen|gescheurd + hij|zij|ze|ex|man|vriend|papa|vader|partner|door - gevallen|viel|voetbal|fiets|sport|val|trampoline|skiën|operatie|tandarts|bal ~12
      kapotmaken|kapotmaakt|kapotmaakte|kapotgemaakt|kapot_maken|kapot_zou|kapot_maakt|breken_zou|afmaken|afmaakt + @me|haar|ons|hem|mama + hij|zij|ze|ex|riep|zei|dreig*|zou - huwelijk|relatie|speelgoed|contact|gezin|verdriet|huiswerk|school|studie ~10
      opwacht|opwachtte|opwachten|opgewacht|achternagezeten|achternazat|rondrijdt|rondreed|rondhangt|rondhing|bespioneert|bespioneerde|bespioneren|begluurt|afluistert|afluisterde|afluisteren - school|feest|kleuters|zit|zitten|zat|zaten ~5
      gps|gps-zender|gps-tracker|zendertje|airtag|spyware|volgapp|afluisterapparatuur|camera's|cameraatjes|verborgen_camera + auto|bumper|telefoon|tas|huis|jas|geplakt|verstopt|geplaatst|gehangen|opgehangen|kinderen ~10 - vakantie|bezorger|wandeling
      keel|hals|nek|mond + dicht|dichtgeknepen|dichtkneep|dichtkneep|kneep|drukte|vingers|handen|greep|pakte|legde + hij|ze|zij|ex|man|vader|papa|mama - sjaal|pijn|ontsteking|griep|brok|huisarts|zwembad ~9
      schrik|krimp|duik|verstijf|kromp|dook|verstijfde|ineenkrimp|ineenkromp + hand|arm|stem|deur|sleutel|voetstappen|auto|harde|opheft|optilt|opsteekt|verheft - cadeau|spook|film|onweer|factuur|rekening|brief ~10
      ontploft|ontplofte|ontploffen|explodeert|explodeerde|ontsteekt|ontstak|flipt|flipte|flippen|doordraaide|doordraait|losbarstte + hij|pa|papa|vader|stief*|ex|thuis|woede|ze|mama - bom|vuurwerk|ballon|batterij|klas|markt|groep ~8
      omgooide|omgegooid|omgooit|omver|kapotgooide|kapotgegooid|kapotsloeg|kapotgeslagen|kapottrapte|ingetrapt|ingeslagen|intrapte|vernielde|vernield|sloopte|kort_en_klein + hij|papa|pa|vader|ex|ze|zij|mama|man|boos|woede|stief* - wind|storm|hond|kat|bal|per_ongeluk|vandaal|inbrekers ~10
      eieren|tenen|tandvlees + lopen|liepen|loop|liep - paas|verstop|lopende|balletles ~4
      oppassen|opletten + zei|zeggen|deed|doen|woord|geluid|anders|bui|humeur|stemming|hij_thuis + papa|boos|ontplof*|klappen - oversteken|verkeer|opa|oppas|schaats*|glad ~14
      durfde|durf|durven + niets|niks|geen|niet + tegenspreken|terugzeggen|weg_te_gaan|tegenspraak|adem|bewegen|weigeren|ademen - spreekbeurt|klas|rechter ~10
      mijn|haar|ons|elke + stap|beweging|cent|euro|minuut|bonnetje|uitgave + verantwoorden|controleerde|controleert|uitleggen|verantwoording|bijhield|bijhoudt|weten|natrok|checkte - uitkering|bewindvoerder|belasting*|gemeente|werkgever|sociale ~12
      mocht|mag|liet|laat|liet|verbood + nooit|niet|geen + familie|vriendinnen|vrienden|werken|rijbewijs|bankrekening|naar_buiten|de_deur_uit + man|hij|ex|partner|hem|vriend - school|kind|kinderen|rechter|verkeer|zwembad|corona ~12
      niemand|anderen + geloven|geloofde|gelooft|gek|bezwijken + hij|ze|zei|ex|partner|verzon|draaide|gek - sinterklaas|grap ~9
      vrouwenopvang|mannenopvang|noodopvang|opvanghuis|schuiladres|onderduik*|ondergedoken|geheim_adres|blijf_van_mijn_lijf|blijfgroep|safehouse
      contactverbod|straatverbod|gebiedsverbod|huisverbod|locatieverbod|lastigvallen|lastigviel|lastiggevallen|valt_lastig|terroriseert|terroriseerde|intimideert|intimideerde|chanteert|chanteerde|gechanteerd|chantage
      benen|knieën|handen|stem|lijf + trilden|trilde|trillen|beefden|beefde|beven + sleutel|auto|oprit|deur - kou|koud|examen|spreekbeurt|sollicitatie|rechtszaal ~10
      uithaalde|uitgehaald|haalde_uit|haalt_uit|raakte_mij|raakte_me + gezicht|wang|jukbeen|kaak|hoofd|oog|vol|vuist|buik|mij|me - voetbal|bal|portemonnee|wasmachine|afwasmachine|slaap ~9
      kokend|kokende|heet|hete|koffie|thee|water|soep|benzine|olie + over|in_mijn_gezicht|in_haar_gezicht + gooide|gooit|smeet|goot|gooien|gegooid + @me|mama|moeder|haar|hem|heen - plant|bad|zand ~12
      slaap|nacht|nachts|bed|uren|urenlang + verhoren|verhoor|ondervragen|ondervroeg|ondervraagd|wakker_gehouden|wakker_hield|wakker_maakte|uitgehoord|preken + hij|ze|zij|me|mij|ex|man - politie|recherche|baby ~12
      uit_de_auto|uit_huis|de_straat_op|de_deur_uit|buitengesloten|buitensloot + zette|gezet|gooide|gegooid|schopte|geschopt|duwde|sloot|sluit + @me|nacht|snelweg|hij|ze|blote_voeten|regen - afval|rechter|kantonrechter|bank|verhuurder|spullen|dozen ~12
      leven + verwoest|verwoesten|zuur|hel|onmogelijk|kapot + maakt|maken|hij|ze|zegt|dreigt|ex|zal|zou + mijn|me|mij|haar - ziekte|schulden|scheiding|corona ~10
      leugens|laster|roddels|smaad|nepprofielen|nepaccounts|nepaccount + verspreidt|verspreidde|mailt|stuurt|werkgever|baas|facebook|online|over_mij|op_mijn_naam ~9
      stoel|kast|kastje|bank|bureau|slot|ketting|mes|hamer|kussen + deur|deurklink|slaapkamerdeur|klink + sliep|slaap|slapen|zette|schoof|blokkeerde|barricadeerde - kinderslot|hond|nieuw_huis ~12
      noodknop|aware|alarmknop|paniekknop|stalkingsalarm|veiligheidsplan|beschermingsmaatregel*
      hond|kat|poes|konijn|cavia|hamster|huisdier|huisdieren + doodgetrapt|doodgeslagen|doodde|vergiftigd|verdronken|mishandeld|mishandelde|doodgemaakt|wurgde|schopte|trapte|doodmaken + hij|papa|vader|ex|straf*|ogen|boos - buurman_zijn|auto|dierenarts|ziek ~12
      locatie|bereikbaar|opnemen|foto_sturen|selfie|bewijzen + delen|altijd|binnen_een_minuut|meteen|elk_uur|aan_staan|aanstaan|binnen_vijf + moest|moet|moeten|eiste|verplicht|boos + ik|hij|van_hem|man|ex - werkgever|baas|advocaat|school|rechter|raad|gemeente ~14
      stiekem|heimelijk|ongevraagd + post|mails|mail|telefoon|berichten|dagboek|appjes|gesprekken + las|leest|opende|doorzocht|checkte|luisterde|keek|kopieerde + hij|man|ex|partner|zij|ze|mijn - cadeau|sinterklaas ~10
      deuren|borden|serviesgoed|meubels|spullen|glazen|stoelen + gooide|gooit|smeet|smijt|slaat|sloeg|vlogen|gesmeten + hij|man|ex|vader|papa|ze|als|zweeg|boos - open|dicht|verhuis*|vuilnis|weg_gedaan|container ~9
      kleineert|kleineerde|kleineren|vernedert|vernederde|vernederen|isoleert|isoleerde|isoleren|gekleineerd|geïsoleerd|gaslight*|gaslighting|manipuleert|manipuleerde|gemanipuleerd + vader|moeder|hij|ze|zij|ex|man|partner|vrouw|mij|me|cliënt* ~9
      trillen|trilde|rillen|rillend|bevend|beven|schuilen|verstopt|verstopte|weggekropen|kroop|gekropen + vochten|vechten|schreeuwden|schreeuwen|gillen|gilde|ruzie|sloegen|beneden - koud|koorts|verstoppertje|griep|cadeau ~12
      papa's|vaders|zijn|mama's + auto|voetstappen|sleutel|stem + bang|eng|buikpijn|verstop|verstopte|schrik|trillen|tril - kapot|ongeluk|rijbewijs|proefrit ~10
      pakte|pakt|afpakt|afpakte|afgepakt|inhield|inhoudt + geld|salaris|pasje|telefoon|sleutels|paspoort|rijbewijs|loon + haar|mijn|me|mama|moeder|altijd + hij|vader|man|ex|papa|stief* - politie|juf|school|straf|hotel ~10
    `,
  },
  {
    voice: 'any',
    signals: ['MISHANDELING', 'GEWELD'],
    lines: `
      afdruk|afdrukken|striem|striemen|blauwe_plek|blauwe_plekken|brandplek|brandplekken|brandwond|bult|bulten|snee|schrammen|bloeduitstorting|kneuzing + hand|vingers|riem|rug|wang|arm|armen|billen|been|benen|hals|kind|zoon|zoontje|dochter|leerling|hij|zij|thuis - gevallen|voetbal|fiets|muggen|speeltuin|val|steek ~12
      pak|flink_pak + rammel|slaag|ransel|billenkoek|klappen|op_zijn_donder|broek
      slaag|billenkoek|pandoering|ransel|oorvijg|oorvijgen|draai_om_de_oren|draai_om_mijn_oren|tik_op_de_billen - spreekwoord ~3
      knijpt|knijp|kneep|knijpen|schudt|schudde|trekt|trok|sleurt|mept|slaat + kleine|kleintje|kleintjes|baby|peuter|zoontje|dochtertje|kindje|kinderen|oren|oor|haren - speen|jas|aan|wagen|bel|kleren|aan|flesje|los|tussenuit|ertussenuit|oogje ~8
      zonder + eten|jas|ontbijt|avondeten|warm_eten|schone_kleren|toezicht + kinderen|kind|zoon|dochter|ik|school|komen|kwam|bed|stuur*|gestuurd - trek|niet_zonder|zin|vergeten_jas ~9
      vies|vieze|ongewassen|stinkend|stinkt|hongerig|uitgehongerd|uitgedroogd|verwaarloosd|verwaarloost|vermagerd|onverzorgd|vervuild|smerig + kinderen|kind|zoon|dochter|luier|baby|zoontje|dochtertje - modder|buiten_gespeeld|voetbal|bos|speeltuin|lekker|zwemmen|sporten|aten ~9
      honger + papa|mama|vader|moeder|thuis|bed|eten|koelkast - rust|lekker|diner|sport|lunch|taart|pannenkoeken|frietjes ~9
      vergeet|vergat|vergeten|niks|niets|geen|nooit + eten|avondeten|brood|ontbijt|drinken + maken|koelkast|kast|huis|krijg|kreeg|kregen|geven|gaf|koken + papa|mama|vader|moeder|ik|hij|ze - lust|zin|broodtrommel|ziek|dieet|allergie|honger_had ~12
      laveloos|stomdronken|straalbezopen|knetterstoned|lam|bewusteloos|dronken + bank|vader|moeder|papa|mama|thuis|hij|ze|auto|stuur|kinderen|oppassen|ligt - feest|hotel|kroeg|carnaval ~9
      au|auw|pijn + doet|deed|doen|maakt + mij|me|mn|ons|broertje|zusje|papa|mama + papa|mama|stief*|vriend|oma|opa|hij|oom|juf - buik|hoofd|knie|keel|tand|gevallen|scheiding|missen|hart|buikpijn|verdriet|rug|vertrek|keuze ~7
      knieën|hoek|gang|schuur|kelder|kast|hok|berging|garage|balkon|zolder|buiten|regen + straf|gestraft|uren|urenlang|nacht|nachts|opgesloten|op_slot|sluit|slapen + moet|moest|moesten|mag|zet|zette|sluit|sloot|papa|mama|hij|ze|stief* - spelen|verstop*|fiets|slapie|kamperen|tent|hut ~10
      wou|wilde|wenste|zegt|zei|zeggen + nooit|ongelukje|ongewenst|vergissing + gekregen|geboren|bestond|gewenst|abortus|kind + mama|papa|moeder|vader|ze|hij|me|ik - scheiden|huis|hond ~12
      waardeloos|mislukkeling|stom_kind|rotkind|kutkind|achterlijk|dombo|nietsnut|dik_varken|varken|imbeciel|hopeloos_geval|stuk_vuil + noemt|noemde|zegt|zei|uitmaakt|scheldt|schold|genoemd|uitgemaakt - pesten|klas|zichzelf|school ~8
      pantoffel|slof|riem|stok|lat|pollepel|slipper|mattenklopper|kleerhanger|snoer|ceintuur + krijg*|kreeg|slaat|sloeg|slaan|billen|rug|met_de|straf|geslagen - broek|auto|honden|vliegtuig|soep|wandelen|winkel ~8
      gezicht|hoofd|neus|haren + bord|muur|tafel|grond|vloer|wc|water|eten|deur|modder + duwde|duwt|drukte|drukt|sloeg|slaat|bonkte|trok|stootte|hield - bal|gevallen|gleed|zwembad|struikel* ~12
      omgedraaid|omdraaide|verdraaide|verdraaid|gebroken|brak|knakte|kneusde|uit_de_kom + arm|pols|vinger|vingers|hand|been + pa|papa|vader|moeder|mama|stief*|hij|ze|vriend - gevallen|viel|voetbal|val|fiets|trampoline|klimrek|turnen ~9
      brandplek*|brandwond*|blauwe_plekken|kneuzingen|onderkleed|ondervoed|ondervoede|uitgehongerd|vermagerd|verwaarloz*|verwaarloosd* + kind|leerling|peuter|kleuter|baby|jongen|meisje|zoon|dochter|kinderen|wij|zagen|zag|had
      ineen|ineenkromp|ineenkrimpt|duikt_weg|dook_weg|verstijft|verstijfde + leerling|kind|kleuter|jongen|meisje|peuter|hij|zij|hand|arm|optil*|stem - prik|spin|sport ~10
      koude|ijskoude + douche|bad|tuinslang + moest|moet|zet|zette|straf|duwde|onder - training|sporten|warm|zomer|boiler ~8
      matras|grond|vloer|deken|kussen + gang|kelder|schuur|garage|zonder|koud|kale + slapen|slaapt|sliep + moest|moet|straf - logeerpartij|kamperen|logeren_gezellig|verhuiz* ~14
      dronken|bezopen|drank|gedronken|stoned|drugs|onder_invloed + auto|reed|rijdt|stuur|rijden|achterin|oppassen|passen|voor_ons_zorgen + kinderen|ons|kind|zoon|dochter|ik|broertje|zusje|wij - politiecontrole|folder ~12
      alleen|weg|uit|nachten|weekend|dagen|avond + zorgen|zorgde|oppassen|eten_maken|koken|verzorgen + kleintjes|broertje|zusje|broertjes|zusjes|baby + moest|moet|ik + mama|papa|moeder|vader|zonder|niemand - mocht|leuk|verdiende|zakgeld ~16
      uitgemaakt|uitmaakt|uitmaken|gescholden|scheldt|schold|uitscheldt|roept|riep|noemt + vuil|dom|stom|lui|dik|nietsnut|lelijk|waardeloos|erge_woorden|hele_erge|mislukk*|varken + ik|me|mij|zoon|dochter|kind|hem|haar|papa|mama|vader - pesten|klas|klasgenoten|schoolplein|kinderen_op_school ~10
      lepel|pollepel|liniaal|borstel|schoen|kabel|hand + slaat|sloeg|mept|slaan|tikt + vingers|billen|hoofd|rug|me|mij|benen|hem + mama|papa|stief*|vader|moeder|hij|ze|oma|oom - spijker|bal|trommel ~10
    `,
  },
  {
    voice: 'any',
    signals: ['MISBRUIK'],
    lines: `
      broekje|onderbroek|onderbroekje|slipje|pyjamabroek|bh|beha|hemdje|luier|badpak + gezeten|zat|zitten|hand|handen|vingers|uit|uitdoen|uitgetrokken|trok|naar_beneden|voelde|voelt|keek|kijkt|aan + opa|oom|papa|hij|stief*|vriend|neef|buurman|broer|trainer|man|oppas - nat|wassen|was|wasmachine|verschonen|zwemmen|gym|winkel|gekocht|vergeten ~12
      piemel|piemeltje|plasser|plassertje|penis|vagina|kut|kutje|poenie|flamoes|kruis|borsten|billen|geslachtsdeel|geslachtsdelen|schaamdelen|spleetje|pik|lul + @touch|vasthield|vasthouden|kijken|zien|laten|liet|likken|aanraken|aan|zitten|zat|kussen|wilde|moest|voelen - plassen|wassen|zalf|dokter|huisarts|uitslag|luier|schelden|uitschold ~9
      shirt|shirtje|kleren|bh|trui|broek|top|alles + uitdeed|uitdoen|uittrekken|uit_moest|uitdoe|uittrok|uittrekt + camera|webcam|foto|filmpje|snap|hij|voor_hem|kijken|wilde|moest - zwemmen|gym|douche|slapen|wassen|bed_gaan|kachel|warm|warm_was ~10
      handen|hand|vingers + onder|in|tussen|over + kleren|shirt|trui|rok|rokje|jurk|broek|broekje|pyjama|bh|benen|dijen|deken + hij|stief*|opa|oom|neef|mijn|zijn|vriend|broer - eigen_zak|zak|warm|koud|handschoenen ~12
      kus|kusjes|kussen|kusje|zoent|zoende|zoenen|likte|likken|likt|aait|aaide|wrijft|wreef|streelt|streelde + plek|plekken|mond|tong|nek|lippen|waar_dat_niet|niet_mag|tegen_mijn|onder|geheim + opa|oom|hij|stief*|neef|buurman|papa|trainer|vriend - welterusten|afscheid|blij|knuffel|hond|kat|poes|ijsje|wang ~12
      tegen|zonder + wil|zin|toestemming + nam|pakte|seks|bed|genomen|deed|drong|gemeenschap|dwong|vrijen - paspoort|verhuiz*|school|medisch|foto|huis|uithuis*|kinderen_meegenomen ~9
      dwong|dwingt|drong|gedwongen|moest|moet|opdrong|aandrong|eiste|eist + seks|vrijen|gemeenschap|pijpen|aftrekken|bed_met|zoenen|uitkleden|naakt|bloot|porno - scheiden|huis_verkopen ~8
      naaktfoto*|blootfoto*|naaktfilmpje*|seksfilmpje*|naaktbeelden|wraakporno|sekstape|seksvideo|dickpic*|seksfoto*
      snachts|nachts|'s_nachts|nacht|avonds|donker + kamer|bed + kwam|komt|sluipt|sloop|stond|zit|kruipt|kroop|lag + @grownup + aan|raakt|aanraakt|onder|naast|erbij|voelt|voelde - troosten|drinken|nachtmerrie|ziek|knuffel|voorlez* ~14
      betast|betastte|betasten|aangerand|aanrand*|aanranding|verkracht*|incest*|misbruikt|misbruikte|grooming|gegroomd|loverboy|ontuchtig*|onzedelijk*
      geheimpje|geheim|niemand|aan_niemand + vertellen|zeggen|verklappen|doorvertellen + opa|oom|stief*|hij|neef|trainer|buurman|vriend + bed|douche|bad|kamer|aan|raakt|spelletje|bloot|onder - cadeau|verrassing|feest ~16
      seksueel|seksuele|seksualiserend|seksueel_getint|geseksualiseerd|seksspelletjes + gedrag|spelletjes|handelingen|misbruik|misbruikt|overschrijdend|grensoverschrijdend|opmerkingen|na|kind|zoontje|dochtertje|woorden - voorlichting|les|biologie ~8
      filmde|filmt|filmen|gefilmd|opnames|fotografeerde|gluurde|gluurt|gluren|bekeek|kijkt|keek|blijft_kijken + douche|douchte|douchen|douch|badkamer|naakt|bloot|uitkleden|omkleden|slaapkamer|seks + hij|stief*|man|ex|opa|oom|broer|zonder|stiekem|vriend - musical|tv|youtube|film|opgeruimd ~12
      foto|foto's|fotos|filmpje|filmpjes|plaatjes|video + zijn_ding|zijn_lul|zijn_piemel|bloot|naakt|geslachtsdeel|onderlichaam|borsten|zonder_kleren|lichaam + stuurde|stuurt|vroeg|wilde|moest|eiste|appte|sturen - vakantie|huisarts|dokter ~12
      schoot|knie|knieën + zitten|zit|zat|trok|moest|wil + voelt|voelde|aan|raakt|wreef|lager|hand|billen|buik|benen|stijf|hard + opa|oom|hij|stief*|vriend|trainer|buurman|neef - sinterklaas|voorlez*|verhaaltje ~16
      dingen|iets|spelletje|spelletjes|wat + dwong|gedwongen|moest|moesten|leerde + bij_hem|met_hem|in_bed|in_zijn_kamer|aan_hem|aan_mij|onder_de_dekens|op_zolder|in_de_schuur + neef|oom|opa|broer|stief*|buurman|hij|trainer - huiswerk|opruimen|klusjes|rechter ~16
      toe|toegaf|gaf_toe|toegeven|onderging|liet_het|meewerken|meewerkte + bed|seks|vrijen|gemeenschap + anders|omdat|bang|hij|boos|wakker|ruzie - kopen|bedtijd ~10
    `,
  },
  {
    voice: 'any',
    signals: ['SUICIDE'],
    lines: `
      punt + gestaan|stond|sta + trein|boom|dak|brug|spoor|eind|einde|leven|springen|pillen|rijden ~12
      reden|redenen|zin|nut|doel|kracht|moed|energie + niet|geen|niks|zonder + leven|bestaan|op_te_staan|opstaan|verder|door_te_gaan + meer|leven|ik|zie|heb - school|werk|samenwonen|proces|praten|huwelijk|relatie|sporten ~12
      gewoon|gewoonweg|liefst|liever|soms + weg|verdwijnen|niet_bestaan|oplossen|ophouden|er_niet + wil|wou|wilde|zou|bestaan|zijn + ik|altijd|voorgoed|leven - vakantie|huis|verhuiz*|school|feest|werk|hier_weg ~9
      bestond|bestaan|bestaat|leefde|geboren + niet|nooit|geen + wou|wilde|wens|hoop|had|beter|liever + ik - regeling|recht|hulp|loket ~9
      mezelf|mijzelf|zichzelf + sla|slaat|bonk|stoot|pijn|krab|bijt|brand|snij*|kras* + hoofd|muur|armen|benen|stom|straf|omdat|huid - gevallen|koken ~10
      pillen|pil|tabletten|slaappillen|medicijnen|paracetamol + uitgeteld|geteld|klaargelegd|klaar|op_tafel|verzameld|opgespaard|in_mijn_hand|doorgespoeld|gepakt + ik|dochter|zoon|hij|zij|had|al - huisarts|apotheek|oma|voorschrift|adhd|hoofdpijn ~9
      hoeft|hoef|hoefde + niet + meer + allemaal|leven|voor_mij|van_mij|verder|voor_mij - uitje|feest|cadeau|brengen|mediation|advocaat|school|alimentatie ~9
      hoeft voor|van mij|me allemaal|leven niet
      spoor|rails|overweg|viaduct|brug|dak|flat|afgrond + stond|sta|gestaan|zat|liep + ik|weer|teruggelopen|naar_beneden|trein|keek|toch|springen|dacht - trein_gemist|wachten|opgehaald|huis_stond|vakantie|kwijt|bijster|woon*|schoolreis|vrienden|schuur|samen|uitzicht|koffers|bootjes ~10
      er_niet|niet_meer_ben|weg_ben|dood_ben|weg_was|er_niet_was + hoeft|hoeven|huilen|ruzie|rust|blij|beter|opgelost|erg + mama|papa|ze|niemand|iedereen|ouders|als_ik - vakantie|logeer*|school|opa|oma_ben ~14
      boom|muur|vrachtwagen|tegenligger|water|vangrail + rijd|rijden|reed|stuur|gooi + klaar|over|afgelopen|rust|weg|dacht|gedachte|voorbij - ongeluk|deuk|verzekering|glad ~12
    `,
  },
  {
    voice: 'any',
    signals: ['ACUUT', 'GEWELD'],
    lines: `
      bonken|bonzen|beuken|bonkt|bonst|beukt|rammelen|rammelt|schreeuwen|schreeuwt|tieren|tiert|schoppen|trappen + nu|beneden|buiten|voor_de_deur|op_dit_moment|weer|staat|deur - muziek|bal|gisteren|vroeger|hart|buren_feest ~8
      misgaat|mis_gaat|misgaan|uit_de_hand|escaleert|gebeurt_er_iets|ongelukken + vanavond|vannacht|straks|nu|morgen|weekend|zeker|zo - toets|taart|planning|presentatie|vorig|toen ~12
      komt|rijdt|loopt|is + onderweg|hierheen|eraan|hiernaartoe|deze_kant + mes|wapen|bijl|dronken|woedend|dreig*|bang|boos|schiet*|pistool|vermoord* - ophalen|pakket|oma ~10
      wc|badkamer|kast|slaapkamer|zolder|schuur|auto|toilet + schrijf|typ|app|zit|verstopt|verstop|schuil + hij|papa|want|zoekt|bang|ons|kinderen|ze - huiswerk|boek|rustig|lezen|plassen ~12
      nooit_meer|nooit_weer|niet_meer + levend|levende + zie|zien|terug|ziet|thuis + zegt|zei|dreigt|hij|ze|kinderen|ex - dode|verdwenen_kat|hond ~12
      meegenomen|ontvoerd|meegesleurd|vertrokken + kinderen|kind|zoon|dochter|baby + net|zojuist|nu|vandaag|vanochtend|vanmiddag + hij|zij|ex|zegt|weet|waar|grens|vliegveld - vakantie|afgesproken|weekend|ophalen|dierentuin ~12
      glas|glazen|borden|klappen|gillen|gegil|geschreeuw|gebonk + hoor|horen + nu|weer|help|beneden|net - muziek|vuurwerk|film|vroeger ~10
      help + hoor|slaat|vechten|bang|vechten|breken|schreeuwen|mes - gehoor|hulp_bij_huiswerk ~9
      klaarliggen|klaarligt|klaargelegd|klaargezet|geregeld + vanavond|vannacht|straks|alles + doe|ik|het + eind|doe_ik|afscheid|klaar* - tas_voor_school|feest|cadeau|eten|kleren|vakantie|gymspullen ~12
    `,
  },
]
