import type { CueLines } from './cue.ts'

/** What is meant and not named: not wanting to live, sex that was forced or with a child, danger now. By class of expression. */
export const IMPLICIT_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['SUICIDE'],
    lines: `
      voor een|de|het auto|trein|vrachtwagen|metro|tram|bus lopen|loop|liep|gaan|ga|fietsen|rennen|springen - langs|wenkte|halte|wachten|uit_kijken|staan
      leven|leve + beroofd|beroven|beroofde|benomen|benam|ontnomen|ontnam + zich|zichzelf|mezelf|mijzelf|zijn|haar|mijn|van_het ~9 - vrijheid
      spoor|rails|brug|viaduct|flat|balkon + gehaald|gesprongen|sprong|gered|afgepraat|weggehaald + broer|vader|moeder|zus|zoon|dochter|vriend|vriendin|man|vrouw|ex|hem|haar|politie - fiets|kat|poes|bal|vakantie|zwemmen ~10
      raam|balkon|brug|dak|flat|trein|kanaal|vrachtwagen|rails|spoor|toren + springen|spring|sprong|gesprongen + ik|mezelf|zij|hij|zich|dochter|zoon - zwem*|bandjes|duikplank|bal|vakantie|speel*|hond|kat|tuin ~12
      balkon|raam|dak|brug|rand stappen|stap|stapte - tuin|terras
      van|uit het|de|mijn balkon|raam|dak|brug|flat stappen|springen|te_springen - tuin|terras
      pijnloos|pijnloze - tandarts|prik|bevalling|vaccinatie|operatie|scheiding
      zocht|googl*|gegoogeld|googelde|opgezocht|opzocht|zoek|gezocht|lees|las|uitgerekend|uitgezocht + pillen|manier|manieren|methode|methodes|zelfmoord|doodgaan|sterven|eruit_stappen|einde|hoeveel_pillen|dosis|overdosis|springen + ik|hoe|hoeveel|internet|mezelf|kunt|nodig - werk|woning|film|opvoed*|scheid* ~14
      alle|hele|heleboel|veel|te_veel|strip|strips|doos|potje|allemaal|handvol|twintig|dertig|overdosis|alles + pillen|slaappillen|slaapmiddelen|medicijnen|medicatie|tabletten|paracetamol|antidepressiva|kalmeringstabletten|oxazepam|doosje|hier_ligt + ingenomen|genomen|geslikt|slikte|slik|slikken|nam|neem|nemen|innemen|inneem|opgespaard|spaar - hond|dierenarts|apotheek|verkouden|griep|oma|allergie ~12
      overdosis + genomen|nam|gedaan|ziekenhuis|moeder|vader|zoon|dochter|ex|ik|zus|broer
      hangen|gehangen|verhangen|ophangen|opgehangen|verhing|ophing + zich|zichzelf|mezelf|mij|zelf ~5 - bezig
      mes|mesje|scheermes|scheermesje|schaar|glas|spiegelscherf|passer|mesjes + pols|polsen|keel|arm|armen|benen|dij|dijen|huid + ik|mijn|mn|mezelf|haar|zijn - koken|snijplank|gips|papier|knutsel* ~12
      littekens|sneeën|krassen|wonden|snijwonden|snijd|snij + armen|arm|benen|dijen|polsen|pols|buik + zelf|mezelf|zichzelf|zelfgemaakt|gemaakt|verberg*|lange_mouwen|haarzelf ~14 - operatie|kat|val|gevallen|auto|boom
      of ik|we besta|bestaan|leef|adem|er_ben|dood|doodga|doodgaan|verdwijn + maakt|boeit|niemand|uit|merkt|kan_schelen|schelen|verschil ~12
      weg van|uit de|deze wereld|aarde
      niet|nooit op de|deze wereld|aarde wil|wilde|zijn|gezet
      hoef|hoeft|hoefde|hoeven|wil|wilde|wou|wilt + niet_meer|niet|nooit + leven|bestaan|er_zijn|wakker|dit_leven - hem|haar|samen|relatie|huwelijk|huis|samenleven|elkaar|niet_leven_zonder|wekker ~7
      eruit|er_uit|uitstappen|uit_te_stappen|uit_het_leven + stappen|stap|stapte|gestapt|uitstappen + wil|wilde|wou|sprak|over|somber*|durf|denk*|dacht|gedachte*|leven|vader|moeder|jongere|leerling|zei|plan - auto|bus|trein|relatie|huwelijk|zwembad|bed|halte|bedrijf|vof|huurcontract|zaak|maatschap|team|vereniging|club ~12
      somber*|depressief|depressie|wanhoop|wanhopig|radeloos|uitzichtloos|levensmoe + dood|eruit|gedachten|sterven|uitweg|bestaan - prik|huisdier|overlijden_van|opa|oma|oud|overwonnen ~12
      geen + uitweg|uitkomst|lichtpuntje|hoop + meer|zag|zie|zien|had|heb + ingenomen|pillen|dood|mezelf|dacht_aan|brug|spoor ~18
      zonder mij|me + rust|beter|blijer|gelukkig|gelukkiger|makkelijker|lachen|af|fijner|minder_ruzie|mooier + kinderen|iedereen|ze|papa|mama|wereld|gezin|hen|allemaal - wasmachine|op_zijn_lip|vakantie|feest ~12
      van mij|me af|verlost + ze|zijn|iedereen|dan|papa|mama|allemaal + spring|dood|weg|blij|eindelijk|water|verdwijn|rust|brug - kruipen|blijven|moet_blijven|houden ~14
      touw|strop|riem|gordel|pillen|vergif|mes|pistool + gekocht|klaargelegd|klaar|klaarligt|klaarliggen|verstopt|bewaard|gespaard|opgespaard + had|heb|heeft|al|zolder|kamer|jongen|leerling|zoon|ik - verhuis*|dozen|springtouw|schommel|boot|hond|boom|gymtas|kast|zakmes|keuken|dierenarts|vakantie ~10
      afscheid + genomen|nam|neem|briefje|brief|brieven|filmpje + stiekem|wisten|zonder_dat|voorgoed|iedereen|vrienden|kinderen|leven|stilletjes|laatste - collega's|buurt|school|taart|groep|klas|juf|stage|station|perron|oude|werk|afdeling|opa|oma|hond|kist ~14
      poging|pogingen|tentamen + suïcide|zelfmoord|medicatie|pillen|touw|trein|ondernomen|opgenomen|eerder|tweede|ziekenhuis|springen|ophangen + gedaan|deed|had|heeft|na|met - communicatie|gesprek|mediation|contact|lijmen|relatie|herstel*|afrijden ~12
      geprobeerd|probeerde|probeert|proberen + ophangen|op_te_hangen|verdrinken|te_verdrinken|vergiftigen|springen|doden|te_doden|van_kant|eind_te_maken|voor_de_trein + zich|zichzelf|mezelf|ik|hij|zij|zoon|dochter ~12
      zelf|mezelf|mij|zichzelf van_kant
      dood|doodgaan|sterven + was|ben|zijn|ga|gaan|wil|wilde|wou|kan + ik|mij|beter|liever|net_als|niemand|elke_dag|hoe_het|voelt - opa|oma|tante|oom|overleden|cavia|lach*|schrik*|schrok|verve*|moe|bang|verliefd|spel|game|verbaas*|ziek|stil|op_je|kat|hond|gewoon|normaal|muis ~9
      doodgaan + wil|wilde|wou|liever|als|net ~4 - niet
      tegenhield|tegenhoudt|weerhield|reden + springen|stappen|dood|te_doen|leven + dochter|zoon|kinderen|kind|hond|kat|moeder ~16 - weggaan|weg_te_gaan|scheiden|verhuizen
    `,
  },
  {
    voice: 'any',
    signals: ['MISBRUIK'],
    lines: `
      ging|gaat|deed|duwde hij|ie|ze|zij|die toch|gewoon|altijd door|verder + nee|bed|stop|huil*|wilde|seks|zei|pijn|riep ~14 - praten|rijden|werken|mail
      nee + bed|seks|sex|vrijen|kleren|zoenen + zei|zeggen|zeg|kon|mocht|riep|gezegd|hielp|luisterde ~10 - huisdier
      deed|nam|pakte|neukte|gebruikte + slaap|sliep|slapend|bewusteloos|dronken + hij|ie|het|mij|me + mij|me|ook|als|terwijl|met|toen - snurk*|pil|oordop* ~8
      lag|bleef|liggen + plank|verstijfd|verstijfde|bevroren|bevroor|doodstil|stijf + hoopte|voorbij|bed|hij|seks|wachtte|over|stopte ~16
      hoopte|wachtte|wachten|hopen|telde + dat|tot|het|ie|hij + voorbij|klaar|ophield|afgelopen + bed|lag|seks|lichaam ~16 - rechtszaak|zitting|feest
      seks|sex|intimiteit|gemeenschap|bevredigen|lichaam + plicht|huwelijksplicht|recht_op|eiste|dwong|walg*|vernederend|tegen_mijn|afgedwongen|gaf_toe|toegeven|huilde + hij|ik|hem|man|ex ~12 - tandarts|bed_opmaken|opmaken|uit_bed|naar_bed
      dingen|handelingen + doen|gedaan|deed|moest|dwong|liet + bed|seks|lichaam|camera|bloot|seksu* + walg*|vies|niet_wilde|wilde_niet|dwong|eng|schaam* ~14
      foto's|fotos|foto|filmpje|filmpjes|video's|beelden + lichaam|bloot|naakt|kleren_uit|uitgekleed|intiem|seks|ondergoed|borsten|in_bed + dreig*|sturen|stuur|verkocht|verkoopt|maakte|maakt|online|werk|anders|stuurt|verspreid* ~14 - strand|vakantie|medisch
      kleren|broek|shirt|onderbroek|pyjama|jurk|rok|bh + uitdoen|omlaag|naar_beneden|uittrekken|uitdoet|uitdoe|uittrok + moest|moet|wil|wilde|wou|dwong + foto|foto's|fotos|filmpje|opa|oom|vriend|stief*|buurman|steeds|camera|broer|stiefbroer - douche|slapen|bed|gym|wassen|nat|modder|zwem*|dokter|warm|was ~14
      plasser|plassertje|piemel|piemeltje|vagina|kut|spleetje|poenie|flamoes|voorkant|onderkant|kruis|schaamlippen|geslachtsdeel|billengat|poepgat|gaatje + pijn|zeer|rood|bloed*|kapot|prik*|groeit|groot|hard|stijf|wrijft|likt|kriebel*|vasthield|vasthouden|aanraken + papa|vader|opa|oom|stief*|hij|zij|vriend|oppas|neef|broer|buurman|meester|trainer - zalf|zalfje|luier|fiets|gevallen|dokter|plassen|poepen|wc ~12
      plasser|plassertje|piemel|vagina|borsten|billen|blote|naakt|seks|seksu* + tekent|tekende|tekening|speelt|naspeelt|praat|vertelt|zei|noemt|benoemt + kind|dochter|dochtertje|zoontje|kleuter|leerling|meisje|jongetje|zoon + papa|vader|opa|oom|stief*|hij|vriend|huis|buurman ~18 - zindelijk|biologie
      wast|waste|wassen|afdrogen|droogt|insmeren|smeert + daar|beneden|onder|tussen|piemel|billen + lang|vies|papa|hij|raar|steeds|wil|stief*|opa|fijn|eng ~16 - auto|ramen|haren|handen|afwas|zalf|luier|zonnebrand|lekkage
      aan hem|'m|opa|oom|papa|stiefvader|buurman|neef|zijn_ding zit|zat|zitten|voel|voelen|kom|wrijven|trekken|likken|sabbelen + wil|wilde|moet|moest|snoep|geheim|mag|geld|cadeau* ~14 - tafel|hoofd|telefoon
      zit|zat|zaten|zitten aan|overal_aan @me|zoontje|dochtertje|zoon|dochter|kind|me + oppas|oom|opa|neef|trainer|vriend|au_pair|hij|stief*|buurman|leraar|meester|broer|au|pair + wou|wilde|wil|niet|altijd|steeds|nachts|pas|jaar ~14 - hoofd|tafel|telefoon|brood|spullen|kop|eten|trampoline|rand
      aan te raken|voelen|zitten + dwing*|dwong|moest|probeer*|probeert|begon|wilde|hem|haar|mij|me - onderwerp|gevoel ~10
      snoep|snoepjes|cadeautje|cadeautjes|geld|ijsje|telefoon|beltegoed|skin|skins|v-bucks|robux + aanraken|kusje|kussen|foto|bloot|geheim|niet_zeggen|niet_vertellen|uitdoe|uitdoen|aan_hem|vastpak|uitkleden ~14 - klasfoto|verjaardag|surprise
      bloot|naakt|zonder_kleren|in_onderbroek|blote + bij|naast|tegen|met|op|onder + hem|papa|opa|oom|stief*|mij|me|vriend + liggen|slapen|komen|kom|zitten|schoot|bed|dekens|spelletje|spelletjes|kroelen|douche|douchen - baby|strand|zwembad|zwem*|tante ~12
      dekens|deken|dekbed|bed + spelletje|spelletjes|geheim|dingen|kietel*|kriebel* + oom|opa|hij|papa|stief*|neef|vriend|oppas|broer|buurman - gezelschapsspel|computer|voorlez*|kussengevecht ~14
      benen|broek|billen|onderbroek|buik|borst|broekje + tussen|onder|in|over + kietelt|kietelde|kietelen|kriebelt|kriebelde|wrijft|wreef|aait|aaide|streelt|streelde|voelt|voelde|likte + hij|papa|opa|oom|stief*|vriend|neef|broer|oppas|buurman|meester|trainer - poes|hond|kat|jeuk|voeten|luier|dokter|zak|tafel|fiets|buikpijn|warm|knuffel|stoel ~10
      blijft|bleef|moest|blijven tussen ons|hem_en_mij|jou_en_mij - ruzie|spanning|vrede|geld|contact|weer_goed
      tongzoen|tongzoenen|tongzoent|tongen|bekken + @me|mij|vriend|hij|oom|opa|stief*|papa|neef|man|gaf|wilde|moest - vriendje|klas|verliefd|nieuwe ~9
      kijkt|keek|gluurt|loert|kier|deurkier|sleutelgat|filmt|filmde + omkleed|omkleden|uitkleed|douche|douchen|bad|bloot|slaap|ondergoed + hij|vriend|stief*|opa|oom|papa|broer|buurman|man ~14 - kraan|spiegel
      man|jongen|vreemde|kerel|gast|volwassene + internet|online|game|snap|insta|chat|roblox|discord|tiktok + foto|foto's|fotos|naakt*|bloot*|filmpje|webcam|dreig* ~18 - marktplaats|auto|baan|les
      bh|hemd|hemdje|shirt|trui|t-shirt|pyjama|broek|onderbroek|deken|rok|jurk + onder|omhoog|tussen|in_mijn|in_mn|in_haar + hand|handen|vingers|raakt|raakte|aanraakt + @grownup|stief*|iemand|hij|ie - zak|kou|koud|warm|handschoenen|was ~14
    `,
  },
  {
    voice: 'any',
    signals: ['ACUUT'],
    lines: `
      staat|loopt + hij|ex + deur|voordeur|raam + gedronken|dronken|slot|bang|kwaad|woedend|gek ~16 - bloemen
      typ|tik|schrijf|app + stiekem|snel|zachtjes|fluister* + hij|@he|naast|slaapt|beneden|horen|ziet|merkt|weg ~14 - brief|juf|huiswerk|opstel|spiekbriefje
      zit|sta|lig|loop + op|bij|aan + dak|brug|rand|spoor|viaduct|balkon|perron|rails|kade|flat|vensterbank - vrienden|vriendinnen|samen|wachten|uitzicht|klimmen|wij|we|zon|planten|tafel|bloemen|roken|te_wachten ~6
      kan|kunnen|durf|mag + niet|niet_meer|nergens + naar_huis|naar_mijn_huis|heen|naartoe + vanavond|vannacht|help*|eraan|alsjeblieft|bang ~16 - huur*|woning|wachtlijst|feest
      weet + niet|niet_meer + waar|heen|beneden|levend + weggerend|weggelopen|gevlucht|vanavond|vannacht|slapen|dak|brug ~16 - huiswerk|kiezen|kies|cadeau|vakantie
      weggerend|weggelopen|wegloop|gevlucht|weggevlucht + nu|vannacht|slapen|waar|durf|buiten|straat|park|station|net|kou - vroeger|jaren|destijds|toen_was|kat|hond|hamster|cavia ~12
      mama|papa|moeder|vader|oma|opa|ze|hij|zij|broertje|zusje + wordt|word|is|ligt niet|bewusteloos + wakker|meer_wakker|bij|bewusteloos|ademt|reageert + grond|vloer|bed|bank|alleen|help|wakker|ademt|reageert|bloed - wekker|school|uitslap*|langslaper|op_tijd|appjes|mail*|bericht* ~14
      ligt|lag + grond|vloer|bed|badkamer|trap + reageert|beweegt|ademt|wakker|zegt|bloedt + niet|niks|niets|bloed - appjes|hond|kat|bal|poes|tapijt ~12
      ademt|ademen + niet|nauwelijks|niet_meer + mama|papa|hij|zij|ze|baby|broertje|zusje ~8 - rustig|vrij
      kan|wil|kom|komt iemand|jullie + helpen|komen|help|redden + nu|alsjeblieft|aub|snel|eng|bang|want|vanavond|vannacht ~14 - huiswerk|verhuiz*|formulier|tip|sommen|rekenen|koffie
      dat er iemand komt|helpt - feest
      heeft|hebben mij|me|ons|haar opgesloten + hoort|mama|nu|zit|deur|help|kan|niemand ~14 - grap|spel|verstop*|escape
      opgesloten|verstopt|kast|zolder|badkamer|wc|kelder + zit|zitten|ben|belt + durf|hoort|vechten|beukt|bonkt|huilend|slaat|schreeuw*|mes - verstoppertje|cadeau*|grap|doos|muis|kat|buut|escape|feest|kleren ~14
      deur|achterdeur|voordeur|raam|slot|ruit|schuurdeur + breken|breekt|open_breken|forceren|forceert|intrappen|trapt|inslaan|slaat|beukt|bonkt|rammelt|open_te_breken|binnen_te_komen + nu|moment|probeert|hij|ex|man - klemt|inbraak_vorige|timmerman|slotenmaker|verroest|kat ~12
      boze|enge|vreemde|dronken|schreeuwende man|vader|vriend|papa|meneer + deur|raam|tuin|buiten|beneden|gang|huis + huilt|bang|mama|nu|staat|roept - boek|film|droom|verhaal|voorlez*|wolf|spel|hond ~14
      staat|zit|loopt|wacht + mes|wapen|bijl|pistool|benzine|knuppel|hamer + tuin|deur|voor|huis|straat|buiten|beneden|gang|nu|schuur|school - tuinieren|timmer*|kluss*|koken|bbq|taart ~12
      vandaag|vanavond|vannacht|zojuist|zonet|straks|nu|zometeen|vanmiddag|morgen + aangekondigd|dreig*|gedreigd|gezegd|zegt|zei|appt|appte + iets_aan|aandoen|doden|vermoord*|wat_aan|afmaken|doodmaken|slaan|geslagen|iets_aan_te_doen|gaat_gebeuren - toets|feest|verrass* ~18
      weiger*|durf*|wil|wilt + niet|huis|naar_huis + hier|nu|vandaag|vanmiddag|klas|school + geslagen|bang|slaat|gaan|straf|vader|moeder|stief* + leerling|kind|jongen|meisje|hij|zij - gym|toets|wifi ~18
      straks|vanavond|vannacht|nu|vandaag|zometeen + neem|slik|spring|hang|snij|doe_ik|maak_ik + alles|pillen|einde|eind|brug|trein|eruit|mezelf - vakantie|was|boodschappen|examen|huiswerk|trampoline|koffie|afwas|eten_maken|naar_school|fiets|mee|werk|koken|sport*|voetbal* ~14
      geslikt|ingenomen|genomen|gesneden|gesprongen + net|zojuist|nu|zonet|vanavond|heleboel + pillen|tabletten|medicijnen|alles|paracetamol|mezelf|polsen|slaappillen - hoestdrank|griep|apotheek|vitamine* ~12
      kinderen|kind|zoon|dochter|baby + nooit + terug|levend|terugkrijg|zie + meegenomen|zegt|appt|teruggebracht|houdt ~14 - vakantie|knuffel
      buiten|straat|park + sokken|blote_voeten|pyjama|zonder_jas|kou|regen + nu|loop|sta|ben|zit + want|omdat|slaan|hij|bang|papa|wou|vlucht* - kat|hond|spelen|sneeuw*|vuilnis|kraan ~16
    `,
  },
]
