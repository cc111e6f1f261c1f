/** Places of Twente and around: municipalities, villages, hamlets, and neighbourhoods of its towns. Written down by us. */
const TWENTE =
  'Almelo Borne Dinkelland Enschede Haaksbergen Hellendoorn Hengelo Hof_van_Twente Losser Oldenzaal Rijssen-Holten Tubbergen Twenterand Wierden|Aadorp Agelo Albergen Almelo-Noord Ambt_Delden Azelo Beckum Bentelo Beuningen Boekelo Bornerbroek Bornsche_Maten Breklenkamp Broekland Bruinehaar Daarle Daarlerveen De_Lutte De_Pollen Delden Denekamp Deurningen Diepenheim Enter Espelo Fleringen Geesteren Glane Glanerbrug Goor Haarle Harbrinkhoek Hengevelde Hertme Hezingen Holten Hooge_Hexel Huize_Almelo Hulsen Kloosterhaar Langeveen Lattrop Lemselo Lonneker Mander Manderveen Mariaparochie Markelo Marle Nijrees Nijverdal Noord_Deurningen Notter Nutter Ootmarsum Oud_Ootmarsum Overdinkel Reutum Rijssen Rossum Saasveld Sibculo Stepelo Tilligte Usselo Vasse Vriezenveen Vroomshoop Weerselo Westerhaar Westerhaar-Vriezenveensewijk Wierden Zenderen Zuna Zeldam Schelfhorst Windmolenbroek Sluitersveld Ossenkoppelerhoek Aalderinkshoek Hofkamp Wierdensehoek Kerkelanden Paradijs Rumerslanden Nieuwstraatkwartier Markgraven Noorderkwartier Hasseler_Es Slangenbeek Berflo_Es Groot_Driene Wilderinkshoek Woolde Roombeek Wesselerbrink Stroinkslanden Deppenbroek Stadsveld Pathmos Twekkelerveld Stokhorst Helmerhoek Zuid-Berghuizen Berghuizen Hengelose_Es Rutbeek Sint_Isidorushoeve Sint_Isidorus Sint-Isidorushoeve Isidorushoeve Buurse Elsen Elsenerbroek Kerspel_Goor Stad_Delden Wiene Zeldam Deldenerbroek Enterbroek Rectum Ypelo Nijverdal-West Haarle Hellendoorn-dorp Dinkelland Volthe Rossum Klein_Agelo Groot_Agelo Nutter Lattrop-Breklenkamp Beerzerveld Bergentheim Den_Ham Vriezenveensewijk Weitemanslanden Geerdijk Hoge_Hexel Notterveen Holterberg Dijkerhoek Okkenbroek Beuseberg Borghoek Look Twekkelo Driene Oele Beckum Zuid_Esmarke Boswinkel Bolhaar Lasonder Mekkelholt Ribbelt Velve-Lindenhof Velve Lindenhof Dolphia Helmerhoek Hogeland Laares Eschmarke Marssteden Getfert Perik Varvik Veldkamp Tuindorp De_Nijverheid Medaillon Dalmeden Vossenbelt Thiemsbrug Warmtebron De_Thij Zandhorst Graven_Es Hooge_Boekelo De_Riet Nieuwstraat De_Brink Nieuwe_Landen Kollenveld Bornebroek Azelo Hulsen Kruidenwijk Roosdom Groene_Horst'
const NETHERLANDS =
  'Amsterdam Rotterdam Utrecht Den_Haag Eindhoven Groningen Tilburg Breda Nijmegen Apeldoorn Haarlem Arnhem Amersfoort Zaandam Zwolle Leiden Leeuwarden Maastricht Dordrecht Ede Alphen_aan_den_Rijn Westland Delft Deventer Helmond Venlo Hilversum Heerlen Lelystad Almere Roosendaal Purmerend Hoorn Schiedam Emmen Zoetermeer Gouda Veenendaal Zeist Assen Nieuwegein Bergen_op_Zoom Capelle Doetinchem Spijkenisse Den_Bosch Oss Kampen Harderwijk Hardenberg Ommen Raalte Meppel Hoogeveen Coevorden Zutphen Lochem Winterswijk Aalten Eibergen Neede Borculo Groenlo Ruurlo Barneveld Ermelo Nunspeet Wageningen Tiel Culemborg Woerden IJsselstein Houten Soest Baarn Huizen Bussum Hoofddorp Alkmaar Heerhugowaard Den_Helder Texel Drachten Heerenveen Sneek Franeker Harlingen Veendam Stadskanaal Delfzijl Winschoten Middelburg Vlissingen Goes Terneuzen Oosterhout Waalwijk Veghel Uden Boxtel Boxmeer Weert Roermond Sittard Geleen Kerkrade Valkenburg Dronten Urk Emmeloord Steenwijk Genemuiden Dedemsvaart Balkbrug Gramsbergen Dalfsen Wijhe Olst Heino Lemelerveld Nieuwleusen Staphorst Hasselt Dalen Gronau Nordhorn Bad_Bentheim Bentheim Schüttorf Ahaus Vreden Uelsen Epe Rheine Münster Rijswijk Voorburg Wassenaar Katwijk Noordwijk Leidschendam Gorinchem Vianen Papendrecht Ridderkerk Vlaardingen Barendrecht Hellevoetsluis Zwijndrecht Naaldwijk Monster Beverwijk Castricum Heemskerk Uithoorn Amstelveen Diemen Weesp Edam Volendam Enkhuizen Schagen Medemblik Den_Burg Hattem Heerde Epe Vaassen Twello Voorst Eerbeek Rheden Velp Dieren Doesburg Zevenaar Didam Terborg Ulft Gendringen Varsseveld Lichtenvoorde Vorden Hengelo_Gelderland Steenderen Gorssel Laren Barchem Geesteren Rekken Beltrum Haarlo Gelselaar Noordijk Vasse Putten Elburg Oldebroek Wezep Nijkerk Ommel Slagharen Hollandscheveld Beilen Borger Gieten Roden Zuidlaren Hoogezand Appingedam Bolsward Joure Lemmer Wolvega Gorredijk Oosterwolde Dokkum Vollenhove Zwartsluis Vriescheloo Etten-Leur Zundert Rucphen Dongen Goirle Hilvarenbeek Oisterwijk Best Veldhoven Geldrop Valkenswaard Deurne Gemert Someren Asten Cuijk Grave Schijndel Venray Horst Nederweert Echt Landgraaf Brunssum Hulst Zierikzee Tholen'
/** How people write them on a phone. Every form in lower case. */
const MISSPELLED =
  'enschedee enschéde ensgede hengelow almeloo rijsen reissen vriesenveen vriezeveen oldezaal denekanp haaksberge nijverdall twenterant tubberge vjenne riessen oldnzel eanske hengel almelow enskede enskedee glanerbruch haksbergen nijverdaal nieverdal vroomsoop vriezeveen ootmasum ootmarssum goorr rijsse losserr'

const split = (list: string) =>
  list.split(/[\s|]+/).map((name) => name.replaceAll('_', ' ').toLowerCase())

/** The places of Twente, lower case; names of several words have a space. */
export const TWENTE_PLACES: readonly string[] = split(TWENTE)

/** Places by their name in lower case; names of several words have a space. More of them are in places-elsewhere.ts. */
export const PLACES: ReadonlySet<string> = new Set([
  ...TWENTE_PLACES,
  ...split(NETHERLANDS),
  ...MISSPELLED.split(' '),
])

/** Places that are also words: in small letters only "in", "naar" or "uit" before it makes them a place. */
export const PLACES_ALSO_WORDS: ReadonlySet<string> = new Set(
  (
    'leiden voorst rekken borger gieten glimmen graft groet gulpen halfweg helden hoogland roosteren tegelen wouw zoelen heek porto faro wenen rabat veldhuizen lemmer ' +
    'aalst axel balk bakel boekel buren doorn duiven elst erp erica gent haren heel halle horn kapelle leek lent made marken mill mol nes nuth obdam neer ' +
    'peize rutten sluis spier stein stroe vries winsum zetten luik namen essen lingen meppen bonn fes odessa sofia florence ' +
    'enter goor ede soest wierden marle losser holten hoorn beckum rossum delft assen goes weert oss tiel baarn zeist dalen olst dalfsen hasselt notter woolde vasse ' +
    'mander glane nutter uden urk emmen meppel kampen raalte ommen borne delden deurne asten cuijk dongen elsen epe velp dieren roden laren monster velve putten oele hengel gouda'
  ).split(' '),
)

/** Places that are ordinary words far more often: only a capital inside the sentence makes them a place. */
export const CAPITAL_PLACES: ReadonlySet<string> = new Set(
  'leiden rekken borger gieten glimmen graft groet helden halfweg roosteren tegelen heek rabat wouw balk buren doorn duiven haren heel horn halle leek made marken mol nes neer rutten sluis spier stein stroe vries zetten namen essen sofia erica creil huizen houten paradijs look best echt horst grave dieren roden putten monster medaillon tuindorp veldkamp lindenhof hogeland hulst wiene rectum kerkelanden nieuwstraat monster boswinkel perik hofkamp berghuizen hengel asten epe elsen dalen kampen dongen laren velve dolphia'.split(
    ' ',
  ),
)
