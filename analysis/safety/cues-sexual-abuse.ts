import type { CueLines } from './cue.ts'

/** What is said of sexual abuse and force, also in the words of those who have none for it. */
export const SEXUAL_ABUSE_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['MISBRUIK'],
    lines: `
      misbruik* - macht|toeslag|vertrouwen|alcohol|drank|drugs|middelen|systeem|situatie|regeling
      seksueel misbruik*|misbruikt|grensoverschrijdend*|intimidatie|geweld|overschrijdend*
      sexueel|seksuele|sexuele misbruik*|handeling*|contact|geweld|grenzen
      verkracht*|aangerand|aanrand*|aanranding|incest|ontucht*|pedo|pedofiel*|loverboy*|grooming|kinderporno|zedenzaak|zedenpolitie|zedenrecherche
      grensoverschrijdend*
      seks|sex + dwong|dwingt|gedwongen|tegen|moest|moet|niet_wilde|wilde_niet|niet_wil|onder_druk|wil_niet|weiger* - les|voorlichting|biologie ~9
      dwong|dwingt|gedwongen|dwingen + seks|sex|bed|vrijen|zoenen|uitkleden|handelingen ~9
      @touch + @private - luier|verschonen|hond|poes_aai|dokter|arts|kat ~9
      slapen|slaap|bed|liggen + dwing*|dwong|dwingt|gedwongen|verplicht + hij|met|hem ~9 - kinderen|tijd|logeren
      @touch + aan|in|onder|tussen + @me|mij|broek|haar|daar|rok|rokje + @grownup ~9 - hart|hoofd|stem|haren|voorhoofd|gevoel
      kriebel*|kietel*|kietelt|kietelde + broek|daar|benen|buik|onder|plekken|bloot + hij|opa|oom|stief*|vriend|papa ~8 - lachen|voeten
      raak*|raakt|raakte + aan + steeds|eng|niet|raar|vies|wil + hij|stief*|vriend|opa|oom|broer ~10 - schilder*|verhaal|hart|bal
      gefilmd|filmde|filmen|filmt|foto's|fotos + naakt|bloot|douche|omkleed*|uitkle*|slapend|slaap ~8 - strand
      @private|rokje|rok|hemd + zat|zit|hand|handen|onder|voelt|voelde + hij|opa|oom|papa|stief*|vriend ~9 - vies|wassen|kapot|knoop|fiets|zakgeld
      berichten|berichtjes|appjes|opmerkingen|vragen + lichaam|borsten|bh|ondergoed|sexy|lekker|seks + @me|hij|stuurt|maakt|mij ~9 - eten|recept
      kusje|kusjes|kussen|zoenen|zoen|kus + mond|lippen|nek + hij|opa|oom|stief*|vriend|wilde|moest ~8 - bruiloft|wang
      schoot + @bed|raar|slaapt|weg|alleen|vreemd|wrijf*|bewegen|bewoog|hard + hij|stief*|vriend|opa|oom ~12 - poes|hond|kat
      masse*|insmeren|insmeert|wast|wassen + hij|stief*|opa|vriend|oom|vader|papa + shirt|bloot|niet|elf|tien|twaalf|negen|zonder|raar|naar ~12 - auto|kleren|was|ramen|haren|handen|wasmachine|zonnebrand|hond
      foto's|fotos|foto|filmpje|filmpjes|beelden + doorsturen|door|verspreid*|sturen|dreigt|chant*|lekken|online|internet + wilde|dreig*|moest|jongen|hij|man|vreemde ~14 - vakantie|school|opa|oma|verjaardag|schoolfoto|wimpel
      chant*|chanteert|gechanteerd|afgeperst|sextortion - rechter|advocaat
      vasthouden|vastpakken|aanraken|pakken|voelen + beneden|daar|hem|onder + moest|moet|wilde|hij ~8 - hand|auto|trap_op|bal|baby|poes
      verteld|vertellen|gezegd|zeggen|praten|weet|weten + nooit|niet|niemand + logeer*|opa|oom|stief*|neef|oppas + deed|gebeurde|gebeurd|doet|bij ~16 - vakantie|cadeau|verrassing|scheiding|verhuiz*|ziek
      tekent|tekende|tekening|poppen|pop + piemel*|bloot|seks|seksuele|naakt|geslachts* ~8
      vaders|ooms|mannen|opa's|iedereen + dochters|meisjes|kinderen + doen|normaal|hoort|zo ~9 - scheid*|ouderschap|ophalen|vechten
      seks|sex + prijs|ruil|betaling|betalen|geld|anders|straf|alimentatie|recht|plicht|verplicht|goedmaken|wilde|eiste|eist ~9 - les|voorlichting|biologie
      loopt|liep|komt|kwam|stapt|kijkt + binnen|kijken|sleutelgat|kier + douche|douchen|omkleed|omkleden|badkamer|bad|uitkleed ~14
      douche|douchen|omkleden|omkleed|bad + alleen|niet|durf|nooit|slot|bang + hij|stief*|vriend|oom|opa|als ~14 - warm|stuk|kapot|zeep|sporten
      broer|stiefbroer|neef|jongen|stiefzoon + doet|deed|dingen|dwingt|wil + dingen|met|bij + @me|mij|haar|zusje|nachtje + niet|papa|bed|kamer|bang|zestien|ouder|raar|stiekem ~16 - gamen|voetbal|minecraft|voetballen|knutsel*|huiswerk|kamp
      deed|doet|doen + bij|met + @me|haar|hem|kind|meisje + bed|kamer|broek|kleren|bloot + vriend|opa|oom|stief*|hij|neef ~14 - opruimen|was|dekbed
      speelde|speelt|naspelen|nagespeeld|speelden + na + bed|vriend|deed|pop|poppen|seks ~12 - school|film|toneel
      zat|zit|zitten + aan + @me|haar|mij + wilde|wil|niet|vriend|hij|stief* ~9 - tafel|tafeltje|haar_telefoon|hoofd|kop
      kamer|bed + komt|kwam|sluipt|sloop|kruipt + snachts|nachts|nacht|midden + vriend|hij|stief*|oom|opa|broer ~14 - drinken|nachtmerrie|huilde|ziek|poes
      @private + laten_zien|liet_zien|moest|moet|aanraken|kijken|vastpakken|pakken|filmen|foto - tandarts|dokter|hand|school|voetbal|modder|kapot|wassen|strijken|gras|broek_kopen|passen|nieuwe_broek ~8
      aan|onder|in + @private + zat|zit|zitten|voelde|voelt|ging|hand|hand|handen|vingers - fiets|bank_te|stoel|telefoon|sleutels|zakdoek|geld|lekke ~8
      zat|zit|zitten|gezeten aan me|mij|haar|mn|m’n|hem|mijn + niet|hij|vriend|stief*|opa|oom|nachts|wilde|broer|papa|steeds - hoofd|tafel|telefoon|spullen|haar_spullen|haren_vlecht|kop|eten ~10
      @touch + @me|mij|haar + niet + wil|wilde|wou|fijn|prettig|leuk|mag|hoort|goed|mocht|wilden - stem|gesprek|afscheid|voelde|voelt|liedje|verhaal|hart - voelt|voelde ~10
      aanraak*|aangeraakt|betast*|betasten|aangezeten + @me|haar|hem|@child|plek|plekken|waar|daar|hij|raar|rare|vies - hond|kunst|gevoelig|verhaal|schilderij|onderwerp|nooit ~9
      plek|plekken|plekjes + niet|waar|privé + aanraak*|aanraken|raakte|mag|mocht|zat|voelde|kriebel* - vakantie|werkplek|parkeer*|blauwe|slaap|eigen ~9
      @undress + moest|moet|wilde|wil|foto|foto's|fotos|filmpje|voor|hij|stief*|vriend|kijkt|keek|sturen|stuur|filmde - strand|zwemmen|zwembad|dokter|schoenen|jas|baby|voeten|schoen|douche_na_gym|feit ~8
      foto|foto's|fotos|filmpje|filmpjes|video|beelden|naaktbeelden + @undress|seks|onderbroek|sexy|borsten|intiem*|pikant* ~7
      porno*|sekfilm*|seksfilm*|seksfilmpje|vieze filmpjes|films|plaatjes|filmpje
      vieze filmpjes|films|plaatjes|dingen|foto's|fotos|spelletjes|opmerkingen|woorden|berichten + @me|hij|liet|moest|stuurde|doen|deed|mij|papa|opa|oom|vriend|stief* - keuken|was ~9
      vies|viezig|smerig + deed|doet|aanrak*|voel|voelde|aan_me|lichaam|mijzelf|mezelf + hij|ik|me - eten|wc|huis|keuken|handen|kleren|sokken|schoenen|soep ~9
      op|in|bij|naast + @bed + komt|kwam|kruipt|kroop|ligt|lag|sluipt|sloop|zitten|liggen|kruipen + @grownup + @night|niet|deur|me|mij|bang|wil|wilde|stil - boterham|ontbijt|eerste_baby|nachtmerrie|voorlezen|voorgelezen|verhaaltje|welterusten_kus|zusje_kroop ~16
      vriend|stiefvader|stiefpa|stiefbroer|stiefbroertje|opa|oom|oppas|neef|buurman|hij + mijn|mn|me|haar + bed|kamer|slaapkamer|badkamer + snachts|nachts|nacht|avonds|savonds|avond|donker|liggen|deur|kruipt|kroop|stiekem|binnen|weg|zitten ~14 - opruimen|schilderen|verven|timmer*|maakte|opgehangen|lamp|bouwde|behang*|ikea|gordijnen|voorlezen|ziek|logeren|eigen|nieuwe|ruzie|tas
      blijft|bleef|blijven + zitten|liggen|staan|kijken|hangen + @bed|rand|deur|douche + hij|vriend|stief*|@grownup - voorlezen|ziek|gezellig ~14
      kijkt|keek|gluurt|gluurde|kijken|loert|loerde|binnen|komt|kwam + @me|ik|mij|haar|mn + douche|douchen|douch|uitkleed|omkleed|omkleden|uitkleden|badkamer|bloot|onderbroek + hij|vriend|stief*|opa|oom|buurman|broer ~14
      stoel|bureau|kast|kastje|krukje|commode|tafeltje|wasmand|bed + voor|onder|tegen + deur|klink|deurklink|slaapkamerdeur|kamerdeur - fiets|tuin|wind|tocht|verf|kat|verhuis*|pakket|ikea ~8
      kamerdeur|slaapkamerdeur|deur|kamer + slot + nachts|snachts|avonds|slaap|slapen|bed + @i|hij|vriend|stief*|mijn|mn - fiets|auto|inbrekers|inbreker|schuur ~14
      @secret + ons|onze|mijn + hij|zei|zegt|moest|mag|mocht|niemand|opa|oom|vriend|stief* + niet|niemand|deur|bed|kamer|aan|knuffel*|stil|vertellen|zeggen - cadeau|verrassing|verjaardag|clubhuis|plek_bos|feest|surprise|hut|recept|wachtwoord ~16
      geheim|geheimpje|geheimen + bed|kamer|douche|aanraken|opa|oom|stief*|vriend - dagboek|hut|clubhuis|verjaardag|cadeau|verrassing|moestuin|surprise ~10
      lichaam|lijf + aan|mijn|haar|zat|raakte|niet|van_mij + hij|vriend|stief*|oom|opa|wilde|wil|grenzen - moe|stress|hoofdpijn|pijn|gezond|sport|reageer*|klacht*|signalen|spanning ~10
      schoot|knie + moest|moet|wil|wilde|trok|trekt|zitten + hij|vriend|opa|stief*|oom + niet|raar|vies|vreemd|wil|wilde|bewoog - hond|kat|voorlezen|verhaal|baby ~14
      zoenen|zoen|tong|tongen|kussen|zoende|kuste|zoent|kust + moest|moet|wilde|wil|niet|mond|dwong|nek + @grownup - voetbal|oma_wang|bruiloft|bank_kussen|dekens|tante|wang ~9
      seksu*|seksueel|geslachtsgemeenschap|bevredig*|aftrekken + hem|moest|dwong
      afgetrokken|masturb*|=pijpen|=gepijpt|gevingerd|vingeren
      dingen|spelletje|spelletjes|dokterspelletje|dokterspelletjes|dingetjes + rare|raar|doen|deed|wil|wilde|niet|doktertje|bloot|vieze + hij|vriend|stief*|opa|oom|papa|neef|stiefbroer + @bed|niet|@night|broek|mij|me|raar|kamer - pesach|computer|bordspel|monopoly|knutsel*|gamen|kaart* ~14
      wat er|dan gebeurt|gebeurde + wil|wilde|niet|praten|zeggen|vertellen|kan + kamer|bed|nacht|nachts|hij|deur - rechter|ouderschapsplan ~16
      gebeurd|gebeurt|gebeurde|deed|doet + kamer|bed|logeren|logeerpartij|douche + niet|niemand|nooit|schaam|schaam|schaamde|stil|opa|oom|stief*|vriend + hij|dat|wat|zeggen|vertellen|durf ~18
      tussen mijn|mn|haar|m’n benen
      hand|handen|vingers + onder|in + shirt|rok|rokje|trui|broek|deken|dekens|dekbed|pyjama|t-shirt|jurk - zak|zakken|warm ~8
      tegen|zonder mijn|haar zin|wil|toestemming + @touch|bed|seks|hij|deed|vrijen|kamer|zoenen - verhuiz*|school|huis|foto_facebook|medisch|vakantie|paspoort|inschrijv*|rijles ~9
      onzedelijk*|onzedig|seksistisch|sexting|sext|nudes|nude|dickpic*
      geil|geile|hitsig|opgewonden + hij|stief*|vriend|opa|oom|kijkt|keek - vakantie|kinderen|verjaardag|blij|hond ~8
    `,
  },
]
