import type { CueLines } from './cue.ts'

/** What is said of danger now: a plan, a means, tonight, somebody at the door, no safe way home. */
export const ACUTE_CUES: readonly CueLines[] = [
  {
    voice: 'any',
    signals: ['ACUUT', 'GEWELD'],
    lines: `
      staat|stond|hangt|bonst|bonkt|beukt|rammelt|schopt|trapt + hij|ex|papa|vader|vriend|man + nu|weer|buiten|beneden|momenteel + deur|raam|straat|stoep|parkeerplaats|tuin|voordeur - ophalen|halen|brengen|fiets|bloemen|gezellig|schuur|school|kerstboom|zwaai*|koffie|wisseldag ~12
      bonst|bonkt|beukt|bonken|beuken|bonzen|rammelt|bonkte|beukte|bonsde + deur|raam|ramen|voordeur - hart|muziek|wind ~6
      durf|durft|durven|durfde|durfden + niet|nooit + naar_huis|thuis|naar_buiten|slapen|weg|huis_uit|naar_bed - spook|onweer|film|spreekbeurt|donker|hond|spin ~9
      niet veilig + nu|thuis|hier|vanavond|kinderen|voel|voelen|is - verkeer|fietspad|kruispunt|internet|zwembad ~6
      onveilig + nu|thuis|vanavond|hier|voel - verkeer|fiets*|kruising ~6
      verstopt|verstoppen|opgesloten|verschanst|schuil|schuilen + nu|badkamer|kamer|wc|slaapkamer|zolder|hier|boven|slot - verstoppertje|cadeau|paaseieren|cadeaus|cadeautjes|doos|dozen ~8
      badkamer|wc|slaapkamer|zolder|kamer|toilet|auto + slot + typ|schrijf|zit|zitten|nu|hij|verstopt|schreeuwt|kinderen ~12 - douche|schaam|plassen|fiets|nachtmerrie
      trapt|schopt|bonkt|beukt|ramt + deur|raam ~5
      vermoordt|vermoorden|doodmaken|doodslaan|neersteken|doodschieten|afmaken|iets_aandoen|doodmaakt + vanavond|vannacht|straks|nu|morgen|als_hij|weekend|vandaag|dit_keer - game|spel ~12
      dreigt|dreigde|gedreigd|zegt|zei|appt|appte + vanavond|vannacht|straks|morgen|komt|vandaag|onderweg + mes|dood|kapot|boeten|wapen - ophalen|school|eten|koffie|feest|oppas ~12
      @weapon + @now|zoekt|loopt|staat|heeft + hij|vader|ex|papa - boter|brood|jus|kook*|bestek ~8
      help + me|ons|nu|snel|alsjeblieft|aub|alstublieft + bang|hij|thuis|nu|slaat|doet|kom - huiswerk|sommen|formulier ~7
      help me|ons alsjeblieft|nu|aub|snel
      112 + bel|belt|bellen|gebeld|belde|nu - folder|spreekbeurt|les ~6
      gebeurt|gaat nu|vanavond|vannacht|weer iets|mis|gebeuren|escaleren - toe|volgende
      er|het|iets gebeurt|gebeuren nu|vanavond|vannacht - niets|meer|toe
      vanavond|vannacht|straks|morgen + bang|durf|slaat|sla|dood|moet_terug|terugmoet|onveilig|escaleert|ontploft|mis + hij|papa|hem|huis|vader|thuis|ex|als - toets|spreekbeurt|onweer|tandarts|examen|donker ~12
      bang + vanavond|vannacht|thuiskomt|onderweg + hij|papa|hem|huis|vader|ex|thuis - onweer|toets|zwemles|inbreker|spreekbeurt|tandarts|te_laat ~9
      ontvoer*|meenemen|meegenomen|meeneemt|ticket|tickets|paspoort|paspoorten|vliegveld + vanavond|morgen|nu|vandaag|dit_weekend|straks|gekocht + kinderen|kind|zoon|dochter|ex|hij - vakantie|zomervakantie|efteling ~14
      elk moment|ogenblik + thuis|komen|komt|hier|binnen|misgaan|escaleren - cadeau|taart|bus|trein|pakket ~7
      vanavond|vannacht|straks|nu|morgen + spring|springen|snijd|snij|slik|doe ik het|hang ~6 - trampoline|touwtje|brood
      komt|komen + nu|eraan|er_aan|onderweg|vandaag|straks + slaan|slaat|wapen|gewapend|mes|vermoord*|kapot|halen|bang ~12 - ophalen|feest
      breekt|slaat|gooit|schopt|sloopt|schreeuwt|trapt + nu|beneden|alles|kapot|af + papa|hij|vader|stief*|ex|mama ~12 - koekje|bal|legotoren|lego
      nu + kamer|zit|badkamer|zolder|verstop* + papa|hij|stief*|ex|vader + schreeuw*|slaat|breekt|gooit|bonkt|dronken|boos ~14
      op de vlucht|loop
      ergens|elders + anders + slapen + durf|bang|niet|thuis|mag ~10 - logeren|hotel
      mes|mesje|wapen|touw|pillen + hand|handen|naast_me|klaar|vast + ik|mijn|mn|hij ~8 - koken|boter|eten|brood
      dronken|agressief|kwaad|woedend|woest + komt|onderweg|nu|straks|zo|thuis + hij|papa|ex|vader ~12 - gisteren|vroeger
      over + uur|minuten|half + terug|thuis|naar_hem|halen|komt + bang|doodsbang|durf|durf|hij ~14 - trein|bus|toets
      zoekt|zoeken + @me|ons + hij|nu|weet ~7 - huis|woning|speurtocht
      weet|weten + niet|geen + waar + heen|naartoe|veilig|slapen + hij|kinderen|nu|vannacht|ik ~12 - loket|bureau|aanvraag
      vannacht|vanavond|straks|morgen|zo|vrijdag|zaterdag|zondag|weekend + gebeuren|gebeurt|misgaan|ergs|mis|escaleert + iets|wat|er|gaat ~9 - verrassing|leuks|feest
      gezegd|zegt|zei|dreigt|gedreigd + vrijdag|zaterdag|zondag|maandag|morgen|vanavond|weekend + brand|dood|steekt|vermoord*|neer|kapot|halen ~14 - ophalen|school|zwemles
      halen|help|helpen|redden + iemand|nu|alsjeblieft|snel|kom|komen + slaan|slaat|bang|papa|hij|weer|dronken ~12 - ophalen|school|huiswerk|fiets|huis_leeg
      weer|nu + slaan|slaat|schreeuwen|schreeuwt|vechten|gooien|gooit + aan|bezig|beneden|kamer|nu + papa|hij|ze|mama ~10 - bal|voetbal|vroeger
      op dit moment|ogenblik + bang|veilig|durft|durf|buiten|zit|slaat ~9 - wachtlijst|traject
      kan|kunnen|kon + niet|geen + langer|wachten|veilig|vannacht + hier|thuis|blijven + hij|bang|kinderen|slaan|onveilig - bus|huur|camping ~12
      acuut|acute + gevaar|gevaarlijk|onveilig*|dreiging|situatie|crisis|veiligheid|spoed - ziekenhuis|blindedarm ~5
      levensgevaar|levensgevaarlijk|gevaar|direct_gevaar + nu|thuis|kinderen|kind|ik|we|ben|zijn|direct|leven|moeder|acuut - verkeer|stunt|rijden|weg ~8
      loop|loopt|lopen|liep|slaap|slapen|zwerf + straat|station|buiten|park|rond + vannacht|vanavond|nu|nacht + niet|durf|thuis|huis|bang|papa ~14 - hond|wandelen|wandeling|avondvierdaagse|winkel|tent|camping
      weggelopen|wegloop|wegloopt|weglopen + huis|thuis|papa|mama|vannacht|bos|nacht|oma|bang - hond|kat|poes|konijn ~7
    `,
  },
  {
    voice: 'any',
    signals: ['ACUUT', 'SUICIDE'],
    lines: `
      dood|pillen|einde|eind|zelfmoord|springen|leven|mezelf + vanavond|vannacht|straks|vandaag|morgen|nu|vanavond + ga|doe|maak|wil|slik|neem|spring|plan|stap|klaar - hond|vergadering|school|vakantie|opa|fiets|kat|verdriet|wijn ~12
      pillen|tabletten|paracetamol|medicijnen|touw|strop|mes|mesje|scheermes* + klaar|liggen|ligt|heb|gekocht|bewaard|spaar|gespaard|gepakt|hand|naast + ik|mij|me|mijn|bed|la|lade|tas|kast|kussen|genoeg - hoofdpijn|voorschrift|apotheek|adhd|zoon|dochter|kinderen|beide|ouders|school|boter|brood|spring*|adhd|astma|griep|kind|voetbal|dozen|verhuis* ~9
      plan + dood|einde|leven|stappen|pillen|trein|zelfmoord|spring*|hoe|eruit|er_niet|mezelf + heb|had|ik|klaar|al|maak - ouderschapsplan|school|ouderschap|zorg|behandelplan|financieel|vakantie|studie ~9
      weet|wist|bedacht|uitgezocht|opgezocht + hoe|waar|wanneer|manier + doen|doe|dood|springen|eind|pillen|ga_doen|trein|spoor - huiswerk|laat|vertrekt|aankomt|vraag|school|aanvra*|scheiden|regelen|oplossen|indienen|goed|werk ~9
      afscheid + genomen|neem|nam|nemen + iedereen|kinderen|brief|alles|vanavond|stiekem|laatste + ik|mezelf|leven|want|niemand - groep|school|begrafenis|opa|oma|juf|collega*|klas|zwaai*|stage ~12
      einde|eind + vanavond|vannacht|straks|morgen|vandaag|nu + maak|maken ~9 - ruzie|huwelijk|relatie|contract
      morgen|vanavond|straks|vannacht + er + niet|nooit + meer + ben|leef ~10 - ruzie|school|papa|ook
      laatste + dag|nacht|avond|keer|bericht|brief|verhaal + leven|leef|hoor|lezen|schrijf|van_mij|ik|dit + dood|leven|weg|er_niet|zijn|einde|hoef|nooit|vannacht|vanavond ~12 - school|vakantie|huis|schooldag|werk|samen|zwemles ~8
      nu|vanavond|vannacht|straks + mezelf|pols|polsen|armen|arm + snij*|snijd|snijden|doen|aan|pijn|kras* - brood ~9
      houd|hou|trek|kan + niet + meer|langer + vandaag|vanavond|vannacht|nu + leven|mezelf|dood|einde|hier|weg ~14
    `,
  },
]
