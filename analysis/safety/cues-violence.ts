import type { CueLines } from './cue.ts'

/**
 * What is said of violence by a partner or former partner: hitting, threats, control, following.
 * Violence that a child meets is violence in the home and abuse of a child at once, so those lines carry both.
 */
export const VIOLENCE_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['GEWELD', 'MISHANDELING'],
    lines: `
      @hit + @hurt - @hit dicht|deur|deuren|over|arm|armen|ogen|nergens|acht|boek|alarm|hol|handen|gade|aan|bladzijde|pagina|bladzij|bal|spijker|hoek|rechtsaf|linksaf|brug|hart - over @hit|slaan - nergens @hit - zich|oren|mails|verwijten|argumenten|doorheen|erdoorheen|ineen|spijker|overbodig|erop - deur|deuren|boek|laptop|arm|armen|ogen|brug|acht|alarm|bal|knoop|hart @hit ~6
      @hit + gezicht|hoofd|riem|stok|pollepel|lepel|pantoffel|slipper|vuist|vuisten|wang|rug|hand|hard|handen - figuurlijk|lachen|ineen - @hit dicht|deur|over|nergens - over het hoofd
      @he @hit + dan|weer|ook|altijd|vaak|soms|wel|eens|toen|nooit - deur|deuren|bal|dicht|over|arm|nergens|alarm ~6
      geslagen|gemept|afgetuigd|afgeranseld|mishandeld - brug|vlucht|hart|weg|gade|acht|hoek - over|dicht
      slaan|schoppen|meppen + ging|gaan|begon|bang|gezien - over|deur|nergens|bal|dicht ~6
      erop|derop los|op @hit|geslagen|slaan
      losse handen|handjes
      handen los|losse|loszitten
      @kick + @hurt|buik|rug|been|gezicht - bal|balletje|pedalen|fiets|lol|voetbal - stennis|kont|herrie|scheen|trap|huis ~6
      @grab + @hurt + muur|trap|grond|haren|haar|bank|vloer|keel|arm|kast|bed|tegel|tegels|strot|nek|deur|auto - bal|feest ~9 - kat|poes|mandje|aandacht
      haren|haar|oor|arm + trok|trekt|getrokken|sleurde|sleurt|sleurden|meegesleurd + @hurt - jurk|jas ~8 - bij|mouw
      @grab + @me|haar|hem|mama + trap af ~8
      van de trap + geduwd|gegooid|duwde|gooide|duwt|gooit
      @throttle
      keel|strot|nek|hals + hand|handen|vast|dicht|dichtgeknepen|kneep|knijp|knijpt|greep|pakte - schraap|brok|kriebel|pijn ~7
      dichtgeknepen|dichtknijpen|dichtkneep keel
      @blow + @get - duim|applaus|vader_van_een|molen|figuurlijk|geld|schouderklopje|financiële|financieel - vingers|mediator|bank|hypotheek|nieuws|belasting|factuur|portemonnee|boete
      krijg|krijgt|kreeg|kregen|gaf|geeft|gegeven|verkocht een trap|slag|tik|draai_om|hengst - lucht|molen|mediator|vingers|wending|nieuwe
      @get + @blow + gezicht|hoofd|buik|papa|mama|hem|haar|vader|moeder|ex - applaus|figuurlijk ~8
      klap|klappen|mep|dreun + gezicht|hoofd|gevallen|vielen|viel|rake|hard - voelde|voelt|als|alsof|figuurlijk|leek|financiële ~6
      kopstoot|kopstoten|vuistslag|vuistslagen|aframmeling|pak_slaag - rugby|voetbal|sport|training|team|wedstrijd|hockey|judo|boksles
      in elkaar @hit|slaan|geslagen|geramd|geschopt|sloeg
      in mekaar @hit|slaan|geslagen|geramd|geschopt|sloeg
      @throw + @things + @hurt|hoofd|muur|kamer|keuken - weg|prullenbak|vuilnisbak|kringloop ~9
      met @things|schoenen|schoen|afstandsbediening @throw - afval
      smeet|smijt|smeten|smijten|vlogen|vliegen|slingerde + @things
      sloeg|sla|slaat|geslagen|schopte|trapte|beukte + kapot|stuk|muur|gat|gaten - dop|record
      @things + @throw + boos|kwaad|woedend|ruzie|schreeuwde|schreeuwen|naar - prullenbak|vuilnisbak|container ~9
      @things|deur|deuren|spullen + kapot|stuk + @hit|gooide|gooit|smeet|gooien|gegooid|trapte|schopte|sloeg ~8
      gaten|gat + deur|muur + @break|vuist|vuisten|sloeg|slaat ~8
      blauwe|blauw plek|oog|arm|plekken|plekjes|plekke|ogen|striemen - ogen_lief|mooie|verven|voetbal|gevallen|rolschaatsen
      @hurtVerb + deed|doet|doen|gedaan + @me|haar|mama|hem|zusje|broertje|kinderen|moeder + papa|vader|hij|vriend|mama|zij|ex|stiefvader|expres - buik|hoofd|hart|gemis|dat|het|weggaan|vertrek|keuze|afscheid ~9
      expres pijn|zeer
      @hurtVerb doet|deed|gedaan + papa|stiefvader|vriend|ex - dat|het|hart|scheiding|missen|gaan ~6
      spuugde|spuugt|gespuugd|spugen|spuwde + gezicht|@me|haar ~5
      duwde|duwt|geduwd|duwen|duwden + mama|papa|moeder|haar|mij|me|hem + hard|weg|om|muur|grond|viel|kast|opzij|tegen - schommel|kinderwagen|fiets|buggy|rolstoel ~8
      bont en blauw
      gebroken|brak + neus|rib|ribben|kaak|arm|pols|oogkas + ex|hij|papa|hem|man|hand - gevallen|viel|voetbal|trampoline|gym ~9
      @weapon + @hurt|keel|hand|dreig*|@threat|stond|pakte|trok|zwaaide - boter|brood|snijden|vork|kapot|koken|aardappels|bestek|dozen|kopen ~8
    `,
  },
  {
    voice: 'adult',
    signals: ['GEWELD'],
    lines: `
      geweld - natuurgeweld|verbaal
      gewelddadig*|huiselijk*_geweld|partnergeweld|geweldpleg*|geweldsincident*|vuistgevecht
      verbaal|psychisch|emotioneel|geestelijk|lichamelijk|fysiek geweld|agressie
      agressie*|agressief|agressieve|handtastelijk|handgemeen - hond|kat|woorden|taal|reclame|verkoop|game
      mishandel*
      @threat - dreigt|dreigde|dreigden|dreigen_te_raken|lopen|worden|verliezen|escaleren|mislukken|gaan|kwijt|uit|mis|vast|vallen|zakken|komen - staken|onweer|faillissement|uithuisplaatsing|deurwaarder|huisuitzetting|verzekering|sluiting|failliet
      afmaken|afmaakt|kapotmaken|kapotmaakt + @me|haar|mama|ons|moeder + zal|zou|ga|ging|gaat|wil|zei|dreig* ~8 - klus|opdracht|school|studie|huiswerk|spel|game|traject
      @kill + @me|haar|hem|ons|kinderen|zal|zou|ga|ging|gaat|wil|zei - klus|opdracht|school|studie|huiswerk|grap ~8
      @he|ex maakt|maken + me|mij|je + =dood|kapot|af ~7 - emotioneel
      maak je|jullie =dood|kapot|af
      steekt|stak|steken + huis|auto + brand|fik ~7
      wat aan|aandoen|aandoet|overkomen|overkomt|gebeuren|overkomen + kinderen|@me|je|haar|iets|ons + anders|dreig*|zou|zal|zei - ongeluk|eten ~9
      iets|wat aandoen|aandoet|aangedaan + @me|haar|kinderen|ons|hij|zij|je ~8
      levend weg|huis|deur
      er niet levend
      weet|weten je|me|ons te vinden
      weet waar je|ik|we woon|woont|wonen|bent|slaapt - nooit|zeker|niet
      zul|zal je|jij nog|spijt|boeten|berouw + zei|appte|schreef|riep|krijgen ~9
      volgende keer ben|is|jij|jou
      @follow
      gestalkt|stalk*
      volgde|volgt|volgen|gevolgd|achterna|achtervolg* + @me|ons|haar + auto|overal|fiets|werk|winkel|supermarkt|hij|ex|straat|reed|rijdt - cursus|opleiding|therapie|instagram ~9
      rijdt|reed|rijden|loopt|liep achter|achterna me|mij|ons|aan + hij|ex ~9
      hangt|staat|stond|staan|hing|wacht|wachtte|parkeert + hij|ex + straat|stoep|deur|werk|raam|parkeerplaats|hoek + elke|altijd|ineens|opeens|uren|nachts|avonds|urenlang|iedere|opnieuw - ophalen|school|wisseldag|kinderen|brengen|kind ~14
      rondjes|langs + rijdt|reed|rijden + huis|straat|deur + hij|ex ~8 - fiets|skeelers|kinderen|ophalen|brengen
      knijp|knijpt|kneep|knepen|geknepen|gebeten|bijt|krabt|krabde + @me|mama|haar|hem|hard|arm|bloed* - remmen|billetje|wangen|kat|muggen - hem als|voor
      @me|ik niets|niks waard
      gek|knettergek|labiel|psychisch|hysterisch + zei|zegt|noemt|noemde|verklaart|maakte + @me|ik|niemand|geloven|kinderen|afgepakt|iedereen + hij|ex|man|zij ~14 - blij|verliefd|dol
      gooit|gooide|gooien|gegooid|smijt|smeet + dingen|spullen|naar|speelgoed|boeken + moeder|vader|mama|papa|elkaar|@me|hoofd ~8 - bal|modder|lol|sneeuw*|olie|rommel|frisbee|dobbelsteen|kussen|sjaal
      vechten|vocht|vochten|gevochten + nachts|snachts|mama|papa|stop|stoppen|hoorde|bang|riep|huil* ~9 - vechtscheiding|omgang|recht|rechter|rechtbank|advocaat|alimentatie|geld|vecht_voor
      dikke|kapotte|bloedende|gescheurde|opgezwollen lip|oog|wang|kaak
      breekt|brak|sloopt|sloopte|maakt|maakte|gooide|trapte + stuk|kapot|alles|af + papa|hij|vader|boos|mama|stief*|tv|kamer|huis|rennen|bang ~10 - koekje|record|lego|toren|doos|ruit|sleutel|speelgoed|afspraken|pen|fifa|fortnite|game|spel|schaken|potje|wedstrijd
      rennen|rende|renden|vluchten|wegrennen + mama|wij|we|@me|moest|moesten + boos|papa|hij|schreeuw*|bang|nacht ~9 - gym|trein|bus|bal|wedstrijd
      gewapend|bewapend|vuurwapen*|wapen|wapens - spel|game|politie
      op de vlucht - vliegtuig|oorlog|syrië
      in angst geleefd|leef|leven|leefde|leefden
      gevolgd|volgen|volgt|volgde + app|telefoon|mobiel|locatie|gps|ex ~7 - cursus|les|opleiding|training|workshop|instagram
      stond|staat|kwam|komt|dook|duikt|verschijnt|verscheen + hij|ex|vader + ineens|opeens|plotseling|onverwacht|overal|nacht|nachts|steeds + slaapkamer|tuin|werk|sleutel|supermarkt|sportschool|raam ~14 - school|verjaardag|hulp|bloemen|scherm|koffie|zitting
      achterna|achternagezeten + gezeten|zat|zit|aan|kwam|gerend|rende ~6 - tikkertje|hond
      paspoort|paspoorten|identiteitskaart|sleutels|papieren + hield|kluis|afgepakt|verstopt|achtergehouden|pakte|afnam + hij|ex|man|vader ~10 - gemeente|ambassade
      belt|belde|appt|appte + werk|baas|honderd|twintig|dertig|tientallen|minuten|constant|telkens + opnam|opneem|keer + hij|ex ~14 - ziek|school|mediator|advocaat|huisarts
      filmde|filmt|gefilmd|opgenomen|opneemt|opnam|nam|nam + stiekem|heimelijk|camera|cameraatje|verborgen ~9 - bank|winkel|vakantie|musical|optreden
      camera|cameraatje|camera's|microfoon|opnameapparaat + stiekem|verborgen|verstopt|rookmelder|slaapkamer|knuffel|speelgoed ~9
      vrienden|vriendinnen|contacten|nummers|familie + wissen|wiste|wiste|verwijderen|verwijderde|blokkeren|blokkeerde|verbreken|opgeven + hij|ze|zij|ex|man|moest|wilde ~14 - school|groepsapp|rechter
      voetstappen|sleutel|sleutels|banden|humeur + horen|hoorde|aflezen|wist|zien|voelde + bui|mis|slecht|slechte|kwaad|boos|nacht + hij|zijn|thuis ~18 - rechter|mediator|juf
      wat|er gebeuren|gebeurt|gebeurde + vertrok|wegging|vertrekken|weggaan|wegga|verlaat|verliet + hij|zei|ze ~12 - rechter|mediator|vroeg|ouderschapsplan
      hand|vuist|arm + omhoog|geheven|opgeheven|ophief|opstak|optilde|hief ~6 - vinger|klas|groep|vraag|stemm*|juf
      kromp|krimpt|dook|duikt + ineen|elkaar|weg + hand|stem|arm|vader|stap|hard|opstak ~12
      gips|spoedeisende|eerste_hulp|eerstehulp|hechtingen|gehecht|kneuzing|gekneusd|breuk + zei|vertelde|loog|gevallen|gestruikeld|hij|trap|deur ~12 - voetbal|fiets|gym|trampoline|skiën|schaatsen|ski*
      gevallen|gestruikeld|gestoten + zei|loog|verzon|smoes|zogenaamd|vertelde ~7 - voetbal|fiets
      knieën + moest|dwong|smeken|sorry|excuses ~8 - voetbal|schaafwond|tuin
      brand|fik + steken|steekt|stak|gestoken|zetten + huis|auto|schuur|spullen|kleren|foto's|ons|alles ~8 - kaars|kaarsen|barbecue|bbq|vuurkorf|kampvuur|haard
      hond|kat|poes|konijn|huisdier|huisdieren + wat_aan|iets_aan|aandoen|geschopt|schopte|doodgemaakt|dreigde|gooide|sloeg + hij|ex|papa|man|zij ~12
      slingerde|geslingerd|smeet|gesmeten + @me|haar|hem|mama|ons ~6
      schaar|stok|riem|schroevendraaier|pook|hark|schep|deegroller|fles + achterna|@hit|naar|zwaaide|dreig*|hoofd|stak|gestoken ~7 - knip*|knutsel*|tuin|water|melk|wijn
      vloekt|vloekte|schreeuwde|schreeuwt|tierde|tiert|brulde|brult|raasde|tekeer + @me|kinderen|hij|bang|tegen|gezicht|papa|mama ~9 - voetbal|scheidsrechter|langs_de_lijn|plezier
      getreiterd|treitert|treiterde|gesard|sart|kapotgemaakt|gekwetst|belaagd|lastiggevallen|lastigvallen|lastig vallen
      valt|viel|blijft|bleef + lastig|lastigvallen|belagen + @me|mij|ons|haar|hij|ex ~7
      macht|controle + hij|ex|man|partner|vriend + over_mij|over_me|over_haar|over_ons ~7 - zelf|verlies|gemeente|emoties
      bespied*|begluurt|gluurt|gluurde|gluren|bespioneert|bespionneert|afgeluisterd|afluisteren|afluistert
      tracker|gps-tracker|airtag|trackers|spyware|peilzender|gps|volgapp|afluisterapparatuur|spionageapp - sleutels|kat|hond|fiets
      camera|camera's|cameras|cameraatje + huis|woonkamer|slaapkamer|kamer|verstopt|opgehangen|volgen|kijkt|keek|volgt + hij|ex|mij - vakantie|foto|film|school|gemeente ~12
      @control + @phone + mijn|mn|m’n|haar|mijne + @ex - leraar|school|huiswerk|mentor|werkgever ~8
      elke stap|beweging + volgde|volgt|weten|wist|wilde|controleerde|verantwoorden - danspas ~8
      verantwoorden|verantwoording|verantwoordde|bonnetje|bonnetjes + elke|cent|uitgave|uitgaven|waar|hem|hij|alles|euro - gemeente|belasting|uitkering|jaarverslag ~9
      kilometerstand|kilometerteller|kilometers|tellerstand|dagteller + hij|auto|controleerde|schreef|noteerde|hield|las|wist|man|ex|keek - fietsen|hardlopen|verkoop|gekocht|garage|apk|vergoeding|declar*|werk ~12
      tijd|klok|minuten|stopwatch + hij|hem + te_laat|weggebleven|bijhield|wegbleef|opnam|klokte + winkel|boodschappen|thuis|werk|supermarkt ~16
      @mayNot + vrienden|vriendinnen|vriendin|familie|ouders|moeder|zus|niemand + zien|bellen|afspreken|spreken|langs|bezoeken|meer|komen + @he|hem|van|ik - rechter|corona|ziekenhuis|kinderen ~12
      niet|nooit + alleen + naar_buiten|weg|winkel|straat|supermarkt|huis + mocht|mag|liet|moest - oud|jong|klein|acht|zes|kind|groep ~10
      mocht|mag|mochten + niet|nooit|niks|niets|geen + werken|geld|pinpas|auto|telefoon|kleren|make-up|opmaken|rijbewijs|rokje|baan|rekening|studeren|uit|weg|contact|afspreken|bezoek + hij|hem|man|ex|partner|vriend ~14 - rechter|kinderen|oppas|corona|moeder|school|ouderschapsplan|speelgoed|gemeente|hond
      bepaalt|bepaalde|beslist|besliste|bepaalden + uitgaf|uitgeven|aantrok|aandeed|aanhad|kleren|geld|wie|zien|eten|alles|aantrekken|droeg + hij|ex|man|partner|vriend ~10 - rechter|schema|gemeente|ouderschapsplan|vakantie
      moest|moet|moesten + verantwoorden|verantwoording|bonnetje|bonnetjes|uitleggen|melden|foto|bewijzen + hij|hem|ex|man + was|geweest|weg|elke|cent|winkel|waar|altijd|thuis ~16 - rechter|gemeente|school|advocaat|onderzoek
      vertrouwde|jaloers|jaloerse|jaloezie|bezitterig + hij|ex|man|vriend|partner + controle*|mocht|verbood|telefoon|ziekelijk|beschuldig*|kleren|extreem ~12
      vroeg|vragen|vraag toestemming + voor|alles|elke|geld|weg|buiten + @he|hem|mijn_man - rechter|school|vakantie|gemeente|schriftelijk|vakanties|beide|ouders ~12
      @money + @take + hij|me|mijn|mn|man|ex - rekening met|mee - houdt|hield rekening - gemeente|deurwaarder|belastingdienst|bank|dief|inbreker|uwv ~8
      isoleer*|geïsoleerd|isolatie|afgesloten + hij|familie|vrienden|man|ex|me - woning|dak|muren|corona|muur ~9
      wachtwoord*|inlog*|ingelogd|meelas|meeleest|meelezen|meekijkt|meekeek|hackt|hackte|gehackt|inlogde + hij|ex|mijn|mail|telefoon|app|account - school|magister|bibliotheek|digid|netflix|werkgever ~10
      autosleutel|autosleutels|huissleutel|paspoort|paspoorten|sleutels + verstopt*|verstopte|afgepakt|afnam|afpakte|innam|ingenomen ~9
      opgesloten|opsloot|opsluiten|opsluit|vastgehouden|gegijzeld|vasthield|gijzelde - quarantaine|gevangenis|lift|corona|hond|hamster
      liet|laat me|mij|haar|ons + niet + weg|gaan|naar_buiten|uit - los|rust|denken|gedachte ~8
      kleineer*|gekleineerd|vernederd|vernederen|vernedert|vernederde|vernedering*|gaslight*|gekoeioneerd|terroriseer*|terroriseert|geterroriseerd|tiranniseer*|intimideer*|geïntimideerd|intimidatie|intimiderend*|gemanipuleerd|manipuleer*|dwingende_controle - rechter|advocaat
      kankerkind|rotkind|kutkind|kankerhoer|kankerwijf|kutwijf
      @swear + @me|haar|mama|mij|noemde|noemt|uitgemaakt|scheldt|schold|appte|riep|schreeuwde ~7
      op eieren|tenen|eierschalen + hij|thuis|bui|hem|humeur|boos|@he ~9
      @afraid + @he|hem|haar + kwaad|woedend|boos|thuiskwam ~6 - onweer|hond|donker|spin|toets|examen|tandarts|zwemmen|verhuizen|verliezen|vergeten|missen|rechter|alleen|school|zorgen|kwijt|verdriet|scheiden|slaapt|spreekbeurt|dat|redden|ziek|inbrekers|kat|hond
      @afraid + @he + dat + slaat|slaan|meeneemt|meenemen|woedend|boos|kwaad|vermoordt ~10 - verhuizen|verliezen|vergeten|examen|kwijt|ziek|verdriet|alleen
      @afraid voor|van hem|@partner - onweer|hond|toets|verliezen|vrouw_van_de_gemeente|kwijt
      huisverbod|contactverbod|straatverbod|gebiedsverbod|locatieverbod|noodknop|aware-knop|awareknop|blijf-van-mijn-lijf|blijfhuis|vrouwenopvang|blijf-groep|schuilhuis|geheim_adres|schuiladres|onderduik*|ondergedoken|noodopvang
      blijf van mijn|mn lijf
      gevlucht|vluchten|vluchtte|vluchtten + huis|nacht|kinderen|hem|man|ex|pyjama|huisje|ouders|opvang - syrië|oorlog|land|eritrea|oekraïne|afghanistan|iran|turkije|werk|gamen ~9
      aangifte + gedaan|deed|doen|ex|hem|mishandel*|man|wil|durf*|politie|stalk* - belasting|fiets|belastingaangifte|inkomstenbelasting|inkomsten|digitale ~8
      ramen|raam|ruit|ruiten|banden|band|autoruit + ingegooid|ingeslagen|lek|lekgestoken|lekgeprikt|ingooide|kapotgeslagen|kapotgegooid|stak ~7 - fiets|glasscherf|spijker|onderweg
      politie + deur|gebeld|bellen|erbij|kwam|belde|stond|huis|ingegrepen|gekomen + ruzie|geschreeuw|schreeuwen|hij|vechten|nacht|papa|ex|buren - inbraak|diefstal|ongeluk|verkeer|fiets|gestolen|spreekbeurt|later_worden|wijkagent ~14
      dwong|dwingt|gedwongen|dwingen + @me|mij|haar|ons + hij|zij|man|ex|seks|abortus|tekenen|knielen|blijven - rechter|verkoop|huis|rechtbank|gemeente ~9
      ontvoer*|kinderontvoering
      meegenomen|meenemen|meeneemt + buitenland|nooit|dreig*|@threat|levend ~9 - vakantie|tas|knuffel|speelgoed|wandeling|kleren|spullen|vergeten
      doodsbang|doodsangst*|onveilig*|niet_veilig - verkeer|fietspad|kruispunt|kruising|steiger|internet
      handen|hand niet thuis
      zwanger|zwangerschap + buik|duw*|schop*|klap*|@hit|geduwd|geslagen|mishandel* ~10 - duw|kinderwagen|hockey
      woedeaanval*|driftbui*|woede-uitbarsting*|woedeuitbarsting*|uitbarsting* + hij|papa|ex|vader|man|haar|mama|moeder - peuter|kleuter|zoontje|kind|zoon|dochter|kleine ~9
      stalkt*|stalker*
      stuurt|stuurde|sturen|belt|belde|appt|appte|gestuurd + honderd|honderden|tientallen|tachtig|zestig|vijftig|veertig|dertig|nacht|constant|@threat + berichten|appjes|keer|minuut|uur|mails|voicemails|apps|gemist|gemiste + hij|ex - school|advocaat|mediator|gemeente ~16
    `,
  },
  {
    voice: 'youth',
    signals: ['GEWELD', 'MISHANDELING'],
    lines: `
      hoorde|hoor|horen|hoorden|zag|zagen|zie + mama|moeder|papa|vader|ze + gillen|gilde|slaan|sloeg|klap|klappen|bonk|schreeuwen|smeken|gil|vallen|huilen + papa|vader|mama|moeder|vriend|stiefvader - film|toneel ~12
      tussen + papa|mama|hen|ze|hun|ouders|vader|moeder|beide + springen|sprong|gesprongen|instaan|slaan|sloeg|duw|klap|vechten|vochten ~9
      flipt|flipte|ontploft|ontplofte + papa|vader|stiefvader|moeder|mama|hij|ex - feest|dansvloer|muziek ~8
      ging|gaat|draaide|draait door_het_lint|helemaal_door|uit_zijn_plaat|uit_zn_plaat|over_de_rooie|helemaal_los - feest|dansvloer|muziek
      flipt|flipte|flippen + papa|vader|pa|ma|stiefvader|mama|moeder|hij|stiefpa ~6
      agressief|agressieve|agresief + @me|mama|zusje|broertje - hond ~6
      mijn|mn|ons + zusje|broertje|broertjes|zusjes + verstop*|verstopt|verstopten|kast|beschermen|meenemen|kamer + ruzie|slaan|schreeuwen|schreeuwt|schreeuwde|boos|dronken - verstoppertje|kerst|cadeau ~14
    `,
  },
  {
    voice: 'child',
    signals: ['GEWELD', 'MISHANDELING'],
    lines: `
      papa|pappa|pap|mama|mamma|stiefpapa|vriend|vader + deed|doet|doe + gemeen|eng|naar|stom|lelijk|raar|pijn + mama|mij|me|ons|zusje|broertje|haar|hem|papa - hond ~10
      papa|mama|hij|zij|opa|stiefpapa + deed|doet heel|zo|erg|steeds gemeen|eng - spook
      papa|mama|pappa|mamma|stiefpapa + slaat|sloeg|slaan|schopt|schopte|knijpt|kneep|slaagt|slaagde - deur|bal|over|boek|bladzij
      mama|papa + lag|viel|valt|ligt + grond|vloer + huil*|schreeuw*|duwde|sloeg|papa|bloed|bloedde|bloede - uitglijden|schaatsen ~12
      mama|papa + bloed|bloedde|bloedneus|bloede|bloeden + papa|mama|slaan|sloeg|gooide|ruzie|boos ~10
      verstop*|verstopt|verstopte|verstoppen|kroop|kruip|schuil + bed|kast|tafel|deken|trap|bank + ruzie|boos|schreeuw*|papa|gilt|gilde|slaat|knallen|bang|gooi* - verstoppertje|cadeau|buut ~14
      papa|mama|hij|stiefpapa|ze|zij + schreeuwt|schreeuwde|schreeuwen|gilt|gilde|brult + bang|bibber*|trillen|oren|verstop*|elke|altijd|gooit|gooide|hard|heel - voetbal|doelpunt|achtbaan|blij ~9
    `,
  },
  {
    voice: 'professional',
    signals: ['GEWELD', 'MISHANDELING'],
    lines: `
      meldcode|letsel|verwonding*|striem|striemen|wurgsporen|risicotaxatie|femicide|rode_vlaggen|dwingende_controle|intieme_terreur|eergerelateerd*|eerwraak|coercive
      veilig thuis + melding|gemeld|melden|gebeld|bel|meldde|zorgmelding|meldingen|advies - folder|flyer|poster|site
      signalen van|op onveiligheid|geweld|mishandel*|verwaarloz*|misbruik
      onveilig*|veiligheid + thuis|thuissituatie|kinderen|moeder|gezin|kind|acuut|acute|direct|directe - verkeer|fietspad|digitale ~7
      pleger|slachtoffer + geweld|vader|moeder|partner|huisverbod|vrouw - pest*|verkeer ~8
    `,
  },
]
